#include "core/exchange/write_timeml.h"

#include "core/base/code_points.h"
#include "core/time/iso_time.h"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t kPiece = 1 << 16;

/// What XML 1.0 (2.2) lets no document hold, not even as a reference.
constexpr bool isForbidden(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

/// What a character is written as; empty: as it is.
std::string_view escapeOf(char32_t c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\r': // would be read as a \n
        return "&#13;";
    default:
        return isForbidden(c) || c == kReplacementCharacter ? "\uFFFD" : "";
    }
}

void appendEscaped(std::string& out, std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    std::uint32_t written = 0;
    for (std::uint32_t at = 0; at < size;) {
        const CodePoint point = codePointAt(text, at);
        if (const std::string_view escape = escapeOf(point.value); !escape.empty()) {
            out.append(text, written, at - written).append(escape);
            written = point.next;
        }
        at = point.next;
    }
    out.append(text, written);
}

std::string escaped(std::string_view text) {
    std::string out;
    appendEscaped(out, text);
    return out;
}

std::string creationTime(const SourceDocument& document) {
    if (!document.published)
        return {};
    return fmt::format("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{0}\" temporalFunction=\"false\" "
                       "functionInDocument=\"CREATION_TIME\">{0}</TIMEX3></DCT>\n",
                       isoDay(*document.published));
}

std::string openingTag(const Timex& timex, std::size_t number) {
    const std::string mod =
        timex.mod.empty() ? std::string() : fmt::format(" mod=\"{}\"", escaped(timex.mod));
    return fmt::format("<TIMEX3 tid=\"t{}\" type=\"{}\" value=\"{}\"{}>", number, name(timex.type),
                       escaped(timex.value), mod);
}

} // namespace

Result<void> writeTimeMl(const Chronology& chronology, const ByteSink& sink) {
    const TimelineContent& content = chronology.content;
    if (content.documents.size() != 1)
        return tl::unexpected(
            Error{ErrorKind::BadFormat,
                  Phrase::tr("--to timeml writes one document, and here are {}; extract them one by one",
                             content.documents.size()),
                  {}});
    const SourceDocument& document = content.documents.front();
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n";
    out += fmt::format("<DOCID>{}</DOCID>\n", escaped(document.id));
    out += creationTime(document) + "<TEXT>";
    std::uint32_t at = 0;
    std::size_t number = 0;
    for (const Timex& timex : content.timexes.front()) {
        appendEscaped(out, slice(document.text, {at, timex.span.begin}));
        out += openingTag(timex, ++number);
        appendEscaped(out, slice(document.text, timex.span));
        out += "</TIMEX3>";
        at = timex.span.end;
        if (out.size() > kPiece) {
            sink(out);
            out.clear();
        }
    }
    appendEscaped(out, std::string_view(document.text).substr(at));
    sink(out + "</TEXT>\n</TimeML>\n");
    return {};
}

} // namespace dateline
