#include "core/temporal/headings.h"

#include "core/base/ascii.h"
#include "core/document/tokens.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using F = TimeFields;

constexpr std::size_t kFarthestDate = 60; ///< of a dateline, from the head of its paragraph
constexpr std::size_t kLongestJoint = 12; ///< between the ends of a range
constexpr int kMinutesADay = 24 * 60;

bool namesDay(const TimeFields& f) {
    return F::has(f.day) && (F::has(f.month) || F::has(f.secondNumber));
}

bool isClock(const TimeExpression& expression) {
    const TimeFields& f = expression.fields;
    return expression.rule->meaning == Meaning::Calendar && F::has(f.hour) && !F::has(f.day) &&
           !F::has(f.weekday) && !F::has(f.deictic);
}

int minutesOf(const TimeFields& f) {
    const int hour = F::has(f.amPm) ? f.hour % 12 + f.amPm : f.hour;
    return hour * 60 + (F::has(f.minute) ? f.minute : 0);
}

/// How finely a heading tells: -1 a clock, 0 a day, 1 a month, 2 a year; none for other times.
std::optional<int> levelOf(const TimeExpression& expression) {
    const TimeFields& f = expression.fields;
    if (isClock(expression))
        return -1;
    if (expression.rule->meaning != Meaning::Calendar && expression.rule->meaning != Meaning::SlashDate)
        return std::nullopt;
    if (namesDay(f))
        return 0;
    if (F::has(f.month))
        return 1;
    const bool isYear = F::has(f.year) && !F::has(f.season) && !F::has(f.unit) && !F::has(f.decade);
    return isYear ? std::optional(2) : std::nullopt;
}

bool startsWithAny(std::string_view text, const auto& marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return text.starts_with(mark); });
}

constexpr std::array<std::string_view, 4> kDashes{"–", "—", "--", "-"};

/// Signs only: no letter and no digit.
bool isMarks(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c); });
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    return text;
}

std::string_view withoutBlanks(std::string_view text) {
    text = trimmed(text);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Behind the sign that parts an entry's date from its text.
std::size_t behindSign(std::string_view text, std::size_t at) {
    const std::size_t sign = text.find_first_not_of(" \t", at);
    const auto starts = [&](std::string_view mark) { return text.substr(sign).starts_with(mark); };
    const auto dash = std::find_if(kDashes.begin(), kDashes.end(), starts);
    const std::size_t behind = sign + (dash == kDashes.end() ? 1 : dash->size());
    return std::min(text.find_first_not_of(" \t", behind), text.size());
}

/// "Timeline,", "Chronology of": the words of a list's own heading, in front of its date.
bool namesList(std::string_view text, const TimePhrases& phrases) {
    constexpr std::size_t kMostAfter = 6; ///< " of the"
    const std::string words = lowered(trimmed(text));
    return std::any_of(phrases.listNames.begin(), phrases.listNames.end(), [&](const std::string& name) {
        return words.starts_with(name) && words.size() <= name.size() + kMostAfter;
    });
}

/// A place in capital letters and what may stand between it and its date.
bool isPlaceOfDateline(std::string_view text) {
    const auto tokens = tokenise(text);
    std::size_t words = 0;
    bool capitals = false;
    for (const Token& token : tokens) {
        if (token.kind == TokenKind::Number || (token.kind == TokenKind::Word && !token.capitalised))
            return false;
        words += token.kind == TokenKind::Word ? 1 : 0;
        capitals |= words == 1 && token.kind == TokenKind::Word && token.allCaps && token.span.size() > 1;
    }
    return words > 0 && capitals;
}

class HeadingFinder {
public:
    HeadingFinder(std::string_view text, const std::deque<TimeExpression>& expressions,
                  const TimePhrases& phrases)
        : m_text(text),
          m_expressions(expressions),
          m_phrases(phrases) {}

    std::vector<DateHeading> run() {
        for (std::size_t i = 0; i < m_expressions.size();) {
            const std::size_t last = lastOfRange(i);
            if (levelOf(m_expressions[i]))
                look(i, last);
            i = last + 1;
        }
        keepLists();
        setScopes();
        placeClocks();
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const {
        return m_text.substr(begin, end - begin);
    }

    [[nodiscard]] std::size_t lastOfRange(std::size_t i) const {
        if (i + 1 >= m_expressions.size())
            return i;
        const std::size_t begin = m_expressions[i].span.end;
        const std::size_t end = m_expressions[i + 1].span.begin;
        if (end < begin || end - begin > kLongestJoint)
            return i;
        const std::string_view joint = withoutBlanks(between(begin, end));
        const bool isDash = std::find(kDashes.begin(), kDashes.end(), joint) != kDashes.end();
        return isDash || isOneOf(m_phrases.joints, joint) ? i + 1 : i;
    }

    void look(std::size_t first, std::size_t last) {
        const std::size_t begin = m_expressions[first].span.begin;
        const std::size_t end = m_expressions[last].span.end;
        // What is further from its line's ends stands in running text.
        const std::size_t farthest = begin - std::min(begin, kFarthestDate);
        const std::size_t before = between(farthest, begin).rfind('\n');
        if (before == std::string_view::npos && farthest > 0)
            return;
        const std::size_t lineBegin = before == std::string_view::npos ? 0 : farthest + before + 1;
        const std::string_view rest = m_text.substr(end, kFarthestDate);
        const std::size_t lineEnd = std::min(rest.find('\n'), rest.size());
        const std::string_view head = between(lineBegin, begin);
        const std::string_view tail = trimmed(rest.substr(0, lineEnd));
        const bool endsHere = lineEnd < rest.size() || end + rest.size() == m_text.size();
        const auto add = [&](HeadingKind kind, std::size_t body) {
            m_found.push_back(
                {kind,
                 first,
                 last,
                 body,
                 {static_cast<std::uint32_t>(lineBegin), static_cast<std::uint32_t>(m_text.size())}});
        };
        const bool ledByNothing = isMarks(head) && (tail.starts_with(':') || startsWithAny(tail, kDashes));
        if (isClock(m_expressions[first])) {
            if (isMarks(head) && ((endsHere && isMarks(tail)) || ledByNothing))
                add(HeadingKind::Clock, ledByNothing ? behindSign(m_text, end) : end);
            return;
        }
        if (endsHere && isMarks(tail) && (isMarks(head) || namesList(head, m_phrases)))
            return add(HeadingKind::Heading, end);
        if (const std::size_t body = endOfLabelled(first, lineBegin); body > 0)
            return add(HeadingKind::Dateline, body);
        if (ledByNothing && namesDay(m_expressions[first].fields))
            return add(HeadingKind::Entry, behindSign(m_text, end));
        const std::string_view close = tail.starts_with(')') ? trimmed(tail.substr(1)) : tail;
        if (begin - lineBegin <= kFarthestDate && namesDay(m_expressions[first].fields) &&
            isPlaceOfDateline(head) && startsWithAny(close, kDashes))
            add(HeadingKind::Dateline, end);
    }

    /// Where a line ends that holds next to nothing but times and a label, "Published: 5 May 2014, 10 a.m. |
    /// Updated: 6 May 2014", of which `first` is the first time; 0 when it is no such line.
    [[nodiscard]] std::size_t endOfLabelled(std::size_t first, std::size_t lineBegin) const {
        constexpr std::size_t kLongest = 160;
        constexpr std::size_t kMostOthers = 2; ///< "Last updated on"
        const std::size_t length = m_text.substr(lineBegin, kLongest).find('\n');
        const bool isFirst = first == 0 || m_expressions[first - 1].span.end <= lineBegin;
        if (length == std::string_view::npos || !isFirst)
            return 0;
        std::size_t labels = 0;
        std::size_t others = 0;
        std::size_t next = first;
        for (const Token& token : tokenise(between(lineBegin, lineBegin + length))) {
            const std::size_t begin = lineBegin + token.span.begin;
            while (next < m_expressions.size() && m_expressions[next].span.end <= begin)
                ++next;
            const bool inTime = next < m_expressions.size() && m_expressions[next].span.begin <= begin;
            if (inTime || (token.kind != TokenKind::Word && token.kind != TokenKind::Number))
                continue;
            const bool isLabel =
                isOneOf(m_phrases.dateLabels, lowered(slice(m_text.substr(lineBegin, length), token.span)));
            ++(isLabel ? labels : others);
        }
        return labels > 0 && others <= kMostOthers ? lineBegin + length : 0;
    }

    /// A lone date on its line is that of publication; a lone line that begins with one is a sentence.
    void keepLists() {
        const auto count = [&](HeadingKind kind, int atLeast) {
            return std::count_if(m_found.begin(), m_found.end(), [&](const DateHeading& heading) {
                return heading.kind == kind && *levelOf(m_expressions[heading.first]) >= atLeast;
            });
        };
        const bool isList = count(HeadingKind::Heading, 0) + count(HeadingKind::Entry, 0) > 1;
        const bool isByTheHour = count(HeadingKind::Clock, -1) > 1;
        std::erase_if(m_found, [&](const DateHeading& heading) {
            return heading.kind == HeadingKind::Clock ? !isByTheHour
                                                      : !isList && heading.kind != HeadingKind::Dateline;
        });
    }

    /// Over midnight a clock that should be the later is the earlier, or the other way round.
    void placeClocks() {
        std::vector<DateHeading*> clocks;
        for (DateHeading& heading : m_found)
            if (heading.kind == HeadingKind::Clock)
                clocks.push_back(&heading);
        if (clocks.empty())
            return;
        const auto step = [&](std::size_t i) { return minutesAt(*clocks[i]) - minutesAt(*clocks[i - 1]); };
        int rises = 0;
        int falls = 0;
        for (std::size_t i = 1; i < clocks.size(); ++i) {
            rises += step(i) > 0 ? 1 : 0;
            falls += step(i) < 0 ? 1 : 0;
        }
        // The way in which they all lie in less time is the page's.
        const int ahead = minutesAt(*clocks.back()) - minutesAt(*clocks.front());
        const bool latestFirst = kMinutesADay * rises - ahead < kMinutesADay * falls + ahead;
        int day = latestFirst ? 0 : -falls;
        for (std::size_t i = 0; i < clocks.size(); ++i) {
            if (i > 0 && latestFirst && step(i) > 0)
                --day;
            if (i > 0 && !latestFirst && step(i) < 0)
                ++day;
            clocks[i]->day = day;
        }
    }

    [[nodiscard]] int minutesAt(const DateHeading& heading) const {
        return minutesOf(m_expressions[heading.first].fields);
    }

    [[nodiscard]] bool ends(const DateHeading& heading, const DateHeading& next) const {
        if (heading.kind == HeadingKind::Clock)
            return next.kind == HeadingKind::Clock || next.kind == HeadingKind::Heading;
        if (heading.kind == HeadingKind::Entry || next.kind != heading.kind)
            return heading.kind == HeadingKind::Entry && next.kind != HeadingKind::Dateline;
        return heading.kind == HeadingKind::Dateline ||
               *levelOf(m_expressions[next.first]) >= *levelOf(m_expressions[heading.first]);
    }

    void setScopes() {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            DateHeading& heading = m_found[i];
            // Coarser headings are few: a year's months, a month's days.
            for (std::size_t next = i + 1; next < m_found.size(); ++next)
                if (ends(heading, m_found[next])) {
                    heading.scope.end = std::min(heading.scope.end, m_found[next].scope.begin);
                    break;
                }
            if (heading.kind == HeadingKind::Entry) {
                const std::size_t from = m_expressions[heading.last].span.end;
                const std::size_t blank = between(from, heading.scope.end).find("\n\n");
                if (blank != std::string_view::npos)
                    heading.scope.end = static_cast<std::uint32_t>(from + blank);
            }
        }
    }

    std::string_view m_text;
    const std::deque<TimeExpression>& m_expressions;
    const TimePhrases& m_phrases;
    std::vector<DateHeading> m_found;
};

} // namespace

std::vector<DateHeading> findHeadings(std::string_view text, const std::deque<TimeExpression>& expressions,
                                      const TimePhrases& phrases) {
    return HeadingFinder(text, expressions, phrases).run();
}

} // namespace dateline
