#include "core/document/document_head.h"

#include "core/document/paragraphs.h"
#include "core/document/parse_day.h"
#include "core/document/tokens.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dateline {
namespace {

constexpr std::uint32_t kLongestHeadline = 200;
constexpr std::uint32_t kLongestHeadLine = 120;
constexpr std::uint32_t kFarthestDate = 60; ///< of a dateline's date from the paragraph's beginning
constexpr std::uint32_t kFarthestDash = 40; ///< of the dash that ends a dateline from its date
constexpr std::size_t kMostHeadLines = 12;

bool endsSentence(std::string_view line) {
    constexpr std::array<std::string_view, 9> closings{"\"", "'", ")", "]", "”", "’", "»", "*", " "};
    for (bool closed = true; closed;) {
        closed = false;
        for (const std::string_view closing : closings)
            if (line.ends_with(closing)) {
                line.remove_suffix(closing.size());
                closed = true;
            }
    }
    return line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with("…") ||
           line.ends_with(':');
}

bool isHeadline(std::string_view text, Span paragraph) {
    const std::string_view line = slice(text, paragraph);
    return paragraph.size() <= kLongestHeadline && line.find('\n') == std::string_view::npos &&
           !line.ends_with('.') && !line.ends_with(':') && !line.ends_with(',');
}

/// Whether a paragraph is body text: from there on a line that holds a date tells of events.
bool isBody(std::string_view paragraph) {
    const std::size_t lineEnd = std::min(paragraph.find('\n'), paragraph.size());
    return lineEnd > kLongestHeadLine || endsSentence(paragraph);
}

/// Whether all words of `opening` could stand before a dateline's date: a place in capitals, then names.
bool isPlace(std::string_view opening) {
    const auto tokens = tokenise(opening);
    const auto isLowerWord = [](const Token& token) {
        return token.kind == TokenKind::Number || (token.kind == TokenKind::Word && !token.capitalised);
    };
    return tokens.empty() ||
           (tokens.front().capitalised && std::none_of(tokens.begin(), tokens.end(), isLowerWord));
}

bool hasDash(std::string_view afterDate) {
    constexpr std::array<std::string_view, 5> dashes{"–", "—", "-", "(", "/"};
    const std::string_view near = afterDate.substr(0, kFarthestDash);
    return std::any_of(dashes.begin(), dashes.end(),
                       [&](std::string_view dash) { return near.find(dash) != near.npos; });
}

std::optional<std::chrono::sys_days> dayOfDateline(std::string_view paragraph) {
    std::size_t length = std::min<std::size_t>(paragraph.size(), kFarthestDate + kFarthestDash);
    while (length < paragraph.size() && (static_cast<unsigned char>(paragraph[length]) & 0xC0) == 0x80)
        ++length;
    const auto found = findDay(paragraph.substr(0, length));
    if (!found || found->span.begin > kFarthestDate || !isPlace(paragraph.substr(0, found->span.begin)) ||
        !hasDash(paragraph.substr(found->span.end)))
        return std::nullopt;
    return found->day;
}

/// Whether a line that holds a day is about the day of publication: it says so, or it has next to no other
/// words than names. "After the truce of 3 May 2020 failed" is not.
bool isAboutPublication(std::string_view line, Span day) {
    constexpr std::ptrdiff_t mostLowerWords = 2;
    const auto tokens = tokenise(line);
    const auto lowerWords = std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
        return token.kind == TokenKind::Word && !token.capitalised && !day.contains(token.span);
    });
    return lowerWords <= mostLowerWords || line.find("ublished") != line.npos ||
           line.find("osted") != line.npos;
}

bool saysUpdated(std::string_view line) {
    return line.find("pdated") != line.npos || line.find("odified") != line.npos;
}

/// The lines between headline and body: by whom, when.
std::optional<std::chrono::sys_days> dayOfLines(std::string_view paragraph) {
    std::optional<std::chrono::sys_days> updated;
    for (std::size_t at = 0; at < paragraph.size();) {
        const std::size_t end = std::min(paragraph.find('\n', at), paragraph.size());
        const std::string_view line = paragraph.substr(at, end - at);
        if (const auto found = findDay(line); found && isAboutPublication(line, found->span)) {
            if (!saysUpdated(line))
                return found->day;
            updated = updated.value_or(found->day);
        }
        at = end + 1;
    }
    return updated;
}

} // namespace

DocumentHead findHead(std::string_view text) {
    DocumentHead head;
    const auto paragraphs =
        splitParagraphs(text.substr(0, text.find("\n\n", std::min<std::size_t>(text.size(), 4000))));
    auto next = paragraphs.begin();
    if (paragraphs.size() > 1 && isHeadline(text, paragraphs.front()))
        head.headline = *next++;
    for (std::size_t i = 0; i < kMostHeadLines && next != paragraphs.end() && !head.published; ++i, ++next) {
        const std::string_view paragraph = slice(text, *next);
        if (isBody(paragraph)) {
            head.published = dayOfDateline(paragraph);
            break;
        }
        head.published = dayOfLines(paragraph);
    }
    return head;
}

Span headlineOf(std::string_view text, std::string_view title) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    if (title.empty() || !text.substr(begin).starts_with(title))
        return findHead(text).headline;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + title.size())};
}

std::string oneLine(std::string_view text, std::size_t most) {
    std::string line(text.substr(0, most));
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end; // not inside a character
        line.erase(std::min(line.find_last_of(" \n"), end));
        line += "…";
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

} // namespace dateline
