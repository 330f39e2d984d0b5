#pragma once

#include "core/base/error.h"
#include "core/opening/line_reader.h"

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// One thing to read: a file, a line of a .jsonl, or words that stand in no file.
struct Input {
    std::string file;                ///< its path; "-" for standard input; empty for words
    std::string name;                ///< as messages call it: "events.jsonl, line 3"
    std::optional<std::string> line; ///< the JSON of a line of a .jsonl
    std::optional<std::string> words;
    std::optional<Error> failure; ///< it could not even be opened
    std::string head;             ///< the part of standard input that was read to tell what it is
};

/// What messages call files by.
enum class FileNames { Paths, NamesAlone };

/// Goes through files, and through .jsonl files line by line without holding them whole. Standard input whose
/// first line is a JSON object is such a file too.
class Inputs {
public:
    explicit Inputs(std::vector<std::string> files, FileNames names = FileNames::Paths)
        : m_files(std::move(files)),
          m_names(names) {}

    /// None when there is nothing left. Empty lines are passed over.
    [[nodiscard]] std::optional<Input> next();
    /// How far through all of them the last one ends, from 0 to 1: by number, and in a .jsonl by bytes.
    [[nodiscard]] double share() const;

private:
    [[nodiscard]] std::string nameOf(const std::string& file) const;
    [[nodiscard]] std::optional<Input> nextLine();
    [[nodiscard]] Input openFile(const std::string& file);
    [[nodiscard]] Input openStandardInput();

    std::vector<std::string> m_files;
    FileNames m_names;
    std::size_t m_next = 0;
    std::ifstream m_file;
    std::optional<LineReader> m_lines; ///< of m_files[m_next - 1], while it is a .jsonl
    std::size_t m_lineNumber = 0;
    std::size_t m_bytes = 0; ///< of its lines so far
    double m_size = 0;       ///< of it, in bytes; 0: not known
    bool m_anyLine = false;  ///< one was found in it
};

} // namespace dateline
