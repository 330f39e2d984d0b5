#include "core/exchange/file_formats.h"

#include "core/exchange/dateline_file.h"
#include "core/exchange/write_csv.h"
#include "core/exchange/write_timeml.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

Result<void> writeIndented(const Chronology& chronology, const ByteSink& sink) {
    writeDatelineFile(chronology, JsonLayout::Indented, sink);
    return {};
}

Result<void> writeOneLine(const Chronology& chronology, const ByteSink& sink) {
    writeDatelineFile(chronology, JsonLayout::OneLine, sink);
    return {};
}

Result<void> writeTable(const Chronology& chronology, const ByteSink& sink) {
    writeCsv(chronology, sink);
    return {};
}

constexpr Wording kText = Phrase::tr("Plain text");
constexpr Wording kMarkdown = Phrase::tr("Markdown");
constexpr Wording kPage = Phrase::tr("Web page");
constexpr Wording kTable = Phrase::tr("Table of events");

constexpr std::array<FileFormat, 12> kFormats{{
    {"txt", ".txt", kText, true, nullptr},
    {"md", ".md", kMarkdown, true, nullptr},
    {"markdown", ".markdown", kMarkdown, true, nullptr},
    {"html", ".html", kPage, true, nullptr},
    {"htm", ".htm", kPage, true, nullptr},
    {"xhtml", ".xhtml", kPage, true, nullptr},
    {"json", ".json", Phrase::tr("Dateline file"), true, writeIndented},
    {"jsonl", ".jsonl", Phrase::tr("Documents or Dateline files, one a line"), true, writeOneLine, true},
    {"csv", ".csv", kTable, true, writeTable},
    {"tsv", ".tsv", kTable, true, nullptr},
    {"tab", ".tab", kTable, true, nullptr},
    {"timeml", ".tml", Phrase::tr("Text with time expressions tagged"), false, writeTimeMl, false, true},
}};

} // namespace

std::span<const FileFormat> fileFormats() {
    return kFormats;
}

const FileFormat* writtenFormat(std::string_view key) {
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](const FileFormat& format) {
        return format.write != nullptr && format.key == key;
    });
    return found == kFormats.end() ? nullptr : &*found;
}

std::string writtenKeys(std::string_view separator) {
    std::string keys;
    for (const FileFormat& format : kFormats)
        if (format.write != nullptr)
            keys.append(keys.empty() ? "" : separator).append(format.key);
    return keys;
}

} // namespace dateline
