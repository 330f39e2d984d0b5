#include "core/exchange/write_csv.h"
#include "core/exchange/write_timeml.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dateline::test {
namespace {

/// How many fields each record of RFC 4180 has.
std::vector<std::size_t> fieldsOfRecords(std::string_view csv) {
    std::vector<std::size_t> fields;
    std::size_t current = 1;
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i] == '"')
            quoted = !quoted;
        else if (!quoted && csv[i] == ',')
            ++current;
        else if (!quoted && csv[i] == '\n') {
            fields.push_back(current);
            current = 1;
        }
    }
    require(!quoted && current == 1);
    return fields;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// The words of an element's content, its tags taken away.
std::string wordsOf(std::string_view xml) {
    std::string words;
    bool tag = false;
    for (const char c : xml) {
        if (c == '<' || c == '>')
            tag = c == '<';
        else if (!tag)
            words += c;
    }
    replaceAll(words, "&lt;", "<");
    replaceAll(words, "&gt;", ">");
    replaceAll(words, "&quot;", "\"");
    replaceAll(words, "&#13;", "\r");
    replaceAll(words, "&amp;", "&");
    return words;
}

/// What XML 1.0 cannot hold is written as U+FFFD.
std::string asXmlHolds(std::string text) {
    for (const std::string_view noncharacter : {"\uFFFE", "\uFFFF"})
        replaceAll(text, noncharacter, "\uFFFD");
    std::string held;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r')
            held += "\uFFFD";
        else
            held += c;
    return held;
}

void requireTimeMl(const SourceDocument& document, const std::vector<Timex>& timexes) {
    std::string written;
    TimelineContent content;
    content.documents = {document};
    content.timexes = {timexes};
    require(writeTimeMl(Chronology(content), [&](std::string_view piece) { written += piece; }).has_value());
    requireText(written);
    constexpr std::string_view open = "<TEXT>";
    const std::size_t begin = written.find(open) + open.size();
    const std::size_t end = written.rfind("</TEXT>");
    require(begin <= end && end != std::string::npos);
    require(wordsOf(std::string_view(written).substr(begin, end - begin)) == asXmlHolds(document.text));
}

} // namespace

void requireWritten(const TimelineContent& content) {
    std::string csv;
    writeCsv(Chronology(content), [&](std::string_view piece) { csv += piece; });
    requireText(csv);
    const std::vector<std::size_t> fields = fieldsOfRecords(csv);
    require(fields.size() == content.events.size() + 1);
    require(std::all_of(fields.begin(), fields.end(), [&](std::size_t n) { return n == fields.front(); }));
    for (std::size_t i = 0; i < content.documents.size(); ++i)
        requireTimeMl(content.documents[i], content.timexes[i]);
}

} // namespace dateline::test
