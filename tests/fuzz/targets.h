#pragma once

#include <span>
#include <string_view>

namespace dateline::test {

/// What fuzzers call with any bytes. Each aborts when the program breaks a promise that its headers make.

/// Bytes by the name of an article, a page, a line of a `.jsonl` file, to events.
void fuzzText(std::string_view bytes);
void fuzzHtml(std::string_view bytes);
void fuzzMarkdown(std::string_view bytes);
void fuzzJsonLine(std::string_view bytes);
/// Articles with kNextArticle between them, joined; every writer, a Dateline file and back, and the picture.
/// More than half of its time goes into the file, which the targets above therefore leave out.
void fuzzPipeline(std::string_view bytes);
/// A CSV file after a byte that says how it is read: in how many parts, and by which of its columns.
void fuzzTable(std::string_view bytes);
void fuzzDatelineFile(std::string_view bytes);
void fuzzLexicon(std::string_view bytes);
/// A profile of columns, as JSON and as words of the command line.
void fuzzProfile(std::string_view bytes);
/// A date: in a cell, in the Go-To bar, as a day of publication, in a Dateline file.
void fuzzDates(std::string_view bytes);
void fuzzEdtf(std::string_view bytes);
void fuzzTagger(std::string_view bytes);

/// No article holds it: control characters are mended when one is read.
inline constexpr std::string_view kNextArticle = "\x01\x01";

/// Its inputs stand in tests/fuzz/corpus/NAME, its words, if any, in tests/fuzz/dictionaries/NAME.dict.
struct FuzzTarget {
    std::string_view name;
    void (*run)(std::string_view bytes);
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

} // namespace dateline::test
