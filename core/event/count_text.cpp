#include "core/event/count_text.h"

#include "core/time/iso_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace dateline {
namespace {

constexpr std::string_view kSaidBy = " — said by ";
constexpr std::string_view kUnknownNumber = "an unknown number";

struct Kind {
    std::string_view word;
    CasualtyKind kind;
};
constexpr std::array kKinds{
    Kind{"killed", CasualtyKind::Killed},     Kind{"dead", CasualtyKind::Killed},
    Kind{"injured", CasualtyKind::Injured},   Kind{"wounded", CasualtyKind::Injured},
    Kind{"hurt", CasualtyKind::Injured},      Kind{"displaced", CasualtyKind::Displaced},
    Kind{"captured", CasualtyKind::Captured}, Kind{"missing", CasualtyKind::Missing},
};

std::string numberOf(const CasualtyClaim& claim) {
    if (claim.low && claim.high)
        return *claim.low == *claim.high ? fmt::format("{}", *claim.low)
                                         : fmt::format("{} to {}", *claim.low, *claim.high);
    if (claim.low)
        return fmt::format("at least {}", *claim.low);
    if (claim.high)
        return fmt::format("at most {}", *claim.high);
    return claim.best ? fmt::format("about {}", *claim.best) : std::string(kUnknownNumber);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// What stands before a mark; what stands behind it goes into `rest`.
std::string_view parted(std::string_view text, std::string_view mark, std::string_view& rest) {
    const auto at = text.find(mark);
    rest = at == std::string_view::npos ? std::string_view() : trimmed(text.substr(at + mark.size()));
    return trimmed(text.substr(0, at));
}

bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word))
        return false;
    text = trimmed(text.substr(word.size()));
    return true;
}

std::optional<int> wholeNumber(std::string_view text) {
    std::string digits(text);
    std::erase(digits, ',');
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() && value >= 0 ? std::optional(value)
                                                                                      : std::nullopt;
}

bool readRange(std::string_view text, CasualtyClaim& claim) {
    for (const std::string_view between : {" to ", "–", "-", " or "}) {
        std::string_view to;
        const auto low = wholeNumber(parted(text, between, to));
        const auto high = wholeNumber(to);
        if (!low || !high)
            continue;
        claim.low = std::min(*low, *high);
        claim.high = std::max(*low, *high);
        return true;
    }
    return false;
}

bool readNumber(std::string_view text, CasualtyClaim& claim) {
    if (text == kUnknownNumber)
        return true;
    for (const std::string_view words : {"at least ", "more than ", "over ", ">"})
        if (take(text, words)) {
            claim.low = claim.best = wholeNumber(text);
            return claim.low.has_value();
        }
    for (const std::string_view words : {"at most ", "up to ", "fewer than ", "<"})
        if (take(text, words)) {
            claim.high = wholeNumber(text);
            return claim.high.has_value();
        }
    for (const std::string_view words : {"about ", "around ", "some ", "~"})
        if (take(text, words)) {
            claim.best = wholeNumber(text);
            return claim.best.has_value();
        }
    if (text.ends_with('+')) {
        claim.low = claim.best = wholeNumber(text.substr(0, text.size() - 1));
        return claim.low.has_value();
    }
    if (readRange(text, claim))
        return true;
    claim.low = claim.best = claim.high = wholeNumber(text);
    return claim.low.has_value();
}

/// "(shared)", "(cumulative)", "(up to 2023-05-03)", at the end of the line, in any order.
std::string_view readScope(std::string_view line, CasualtyClaim& claim) {
    while (line.ends_with(')')) {
        const auto open = line.rfind('(');
        if (open == std::string_view::npos)
            break;
        std::string_view words = line.substr(open + 1, line.size() - open - 2);
        if (const auto scope = casualtyScopeFromName(words))
            claim.scope = *scope;
        else if (const auto day = take(words, "up to ") ? timeFromIso(words) : std::nullopt)
            claim.asOf =
                std::chrono::sys_days{std::chrono::floor<std::chrono::days>(day->time_since_epoch())};
        else
            break;
        line = trimmed(line.substr(0, open));
    }
    return line;
}

} // namespace

std::string countLine(const CasualtyClaim& claim) {
    std::string line = fmt::format("{} {}", numberOf(claim), name(claim.kind));
    if (!claim.who.empty())
        line += ": " + claim.who;
    if (!claim.speaker.empty())
        line.append(kSaidBy).append(claim.speaker);
    if (claim.scope != CasualtyScope::Event)
        line += fmt::format(" ({})", name(claim.scope));
    if (claim.asOf)
        line += fmt::format(" (up to {})", isoDay(*claim.asOf));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::optional<CasualtyClaim> readCountLine(std::string_view line) {
    CasualtyClaim claim;
    std::string_view speaker;
    std::string_view who;
    const std::string_view told = parted(readScope(trimmed(line), claim), trimmed(kSaidBy), speaker);
    const std::string_view count = parted(told, ":", who);
    const auto space = count.rfind(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    const auto* kind = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const Kind& one) { return one.word == count.substr(space + 1); });
    if (kind == kKinds.end() || !readNumber(trimmed(count.substr(0, space)), claim))
        return std::nullopt;
    claim.kind = kind->kind;
    claim.who = who;
    claim.speaker = speaker;
    return claim;
}

} // namespace dateline
