#pragma once

#include "app/command_line.h"
#include "core/base/error.h"
#include "core/dataset/column_profile.h"
#include "core/lexicon/lexicon.h"
#include "core/opening/line_reader.h"
#include "core/timeline/timeline.h"

#include <chrono>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// One thing to read: a file, or a line of a .jsonl.
struct Input {
    std::string name;                ///< the file's path, or "-" for standard input
    std::optional<std::string> line; ///< the JSON of a line of a .jsonl, and
    std::size_t lineNumber = 0;      ///< its number, from 1
    std::optional<Error> failure;    ///< it could not even be opened
    std::string head;                ///< the part of standard input that was read to tell what it is
};

/// Goes through files, and through .jsonl files line by line without holding them whole. Standard input whose
/// first line is a JSON object is such a file too.
class Inputs {
public:
    explicit Inputs(std::vector<std::string> files) : m_files(std::move(files)) {}

    /// None when there is nothing left. Empty lines are passed over.
    [[nodiscard]] std::optional<Input> next();

private:
    [[nodiscard]] std::optional<Input> nextLine();
    [[nodiscard]] Input openFile(const std::string& file);
    [[nodiscard]] Input openStandardInput();

    std::vector<std::string> m_files;
    std::size_t m_next = 0;
    std::ifstream m_file;
    std::optional<LineReader> m_lines; ///< of m_files[m_next - 1], while it is a .jsonl
    std::size_t m_lineNumber = 0;
    bool m_anyLine = false; ///< one was found in it
};

/// What an input holds, read to the end: found in its text, or as its Dateline file has it.
struct InputReading {
    TimelineContent content;
    std::vector<Warning> warnings;
    std::vector<Error> failures = {}; ///< of what it refers to, and is left out
};

/// That the output is one of the files that are read, which writing it would destroy. Errors: BadFormat.
[[nodiscard]] Result<void> checkOutput(const CommandLine& line);
/// The same of the tables that a Dateline file names.
[[nodiscard]] Result<void> checkOutput(const CommandLine& line, const TimelineContent& content);

/// What to look for in a text.
enum class ReadingDepth { Times, Events };

/// How texts are read.
struct ReadingOptions {
    std::optional<std::chrono::sys_days> published; ///< of documents that do not tell their own day
    ReadingDepth depth = ReadingDepth::Events;
    std::shared_ptr<const Lexicon> lexicon; ///< null: the program's own
    std::optional<ColumnProfile> columns;   ///< of CSV files; none: recognised or guessed
    std::string columnsFile;                ///< which they were read from; empty: none
    bool anyTables = false;                 ///< of Dateline files, wherever they lie
};

/// The options that a command line asks for. Errors: those of reading its files of words and columns.
[[nodiscard]] Result<ReadingOptions> readingOptions(const CommandLine& line);

/// An exception while it is read is an Error too.
[[nodiscard]] Result<InputReading> readInput(const Input& input, const ReadingOptions& options);

/// Tells on standard error what could not be read, and what was doubted. False when something could not.
[[nodiscard]] bool report(const Result<InputReading>& reading);

} // namespace dateline
