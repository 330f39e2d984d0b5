#include "core/temporal/genre.h"

#include "core/base/ascii.h"
#include "core/temporal/resolve_steps.h"

#include <array>

namespace dateline {
namespace {

using F = TimeFields;

/// Words that a report uses of its own days: "today", "on Tuesday", "last week".
bool speaksFromPublication(const TimeExpression& expression) {
    const TimeFields& f = expression.fields;
    if (expression.rule->meaning == Meaning::Deictic)
        return true;
    if (F::has(f.weekday) && !F::has(f.day) && !F::has(f.month))
        return true;
    return expression.rule->meaning == Meaning::Selected && F::has(f.selector) &&
           (f.selector == static_cast<F::Field>(Selector::Last) ||
            f.selector == static_cast<F::Field>(Selector::This));
}

/// Of a text that does not tell when it was published any year.
bool namesLongPastYear(const TimeExpression& expression, const std::optional<CivilDay>& published) {
    const TimeFields& f = expression.fields;
    return F::has(f.year) && !f.shortYear && !expression.aside &&
           (f.era == -1 || !published || f.year + 2 <= published->year);
}

/// "Today" alone does not say that a text tells of that day: it may mean nowadays.
bool isToday(const TimeExpression& expression) {
    return expression.rule->meaning == Meaning::Deictic && expression.fields.deictic == 0;
}

/// The times that a text names, counted by what they say of it.
struct Mentioned {
    std::size_t longPast = 0;        ///< years that were over long before publication
    std::size_t fromPublication = 0; ///< days by their distance from it
    bool namesItsDays = false;       ///< days of the year of publication
    bool opensAsReport = false;      ///< one of those stands in its first lines
    bool opensLongAgo = false;       ///< the first time named is of the long past
};

constexpr std::uint32_t kFirstLines = 600; ///< bytes

Mentioned mentionedIn(const std::deque<TimeExpression>& expressions,
                      const std::optional<CivilDay>& published) {
    Mentioned mentioned;
    for (const TimeExpression& expression : expressions) {
        const TimeFields& f = expression.fields;
        const bool longPast = namesLongPastYear(expression, published);
        mentioned.opensLongAgo |= longPast && &expression == &expressions.front();
        mentioned.longPast += longPast ? 1 : 0;
        const bool near = speaksFromPublication(expression) && !isToday(expression) && !expression.aside;
        mentioned.fromPublication += near ? 1 : 0;
        mentioned.opensAsReport |= near && F::has(f.weekday) && expression.span.begin < kFirstLines;
        mentioned.namesItsDays |= published && F::has(f.month) && F::has(f.day) && f.year == published->year;
    }
    return mentioned;
}

/// A history names many years that are long past, and few days by their distance from its publication.
bool narrates(const Mentioned& mentioned, bool isPublished) {
    constexpr std::size_t kFewYears = 3;
    constexpr std::size_t kYearsADay = 6; ///< a report of one day may name several years of its past
    if (!isPublished)
        return mentioned.longPast > 2 * mentioned.fromPublication;
    const bool isStory = mentioned.opensLongAgo && mentioned.longPast > 1 && !mentioned.namesItsDays;
    const bool namesManyYears =
        mentioned.longPast >= kFewYears && mentioned.longPast > kYearsADay * mentioned.fromPublication;
    return (isStory && mentioned.fromPublication == 0) || (namesManyYears && !mentioned.opensAsReport);
}

/// Which number of "3/4/2009" is the month: as in the dates of the text that can be read in one way only,
/// else as its dates in words are written ("April 3, 2009" or "3 April 2009"); else nobody knows.
DayOrder dayOrderOf(const std::deque<TimeExpression>& expressions, std::string_view text) {
    std::array<std::size_t, 3> clear{};
    std::array<std::size_t, 3> written{};
    for (const TimeExpression& expression : expressions) {
        const TimeFields& f = expression.fields;
        if (expression.rule->meaning == Meaning::SlashDate)
            ++clear[static_cast<std::size_t>(orderOf(expression))];
        else if (expression.rule->meaning == Meaning::Calendar && F::has(f.day) && F::has(f.month))
            ++written[static_cast<std::size_t>(isDigit(text[expression.span.begin]) ? DayOrder::DayFirst
                                                                                    : DayOrder::MonthFirst)];
    }
    for (const auto& counts : {clear, written}) {
        const std::size_t days = counts[static_cast<std::size_t>(DayOrder::DayFirst)];
        const std::size_t months = counts[static_cast<std::size_t>(DayOrder::MonthFirst)];
        if (days != months)
            return days > months ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }
    return DayOrder::Unknown;
}

} // namespace

Genre genreOf(std::string_view text, const std::deque<TimeExpression>& expressions,
              const std::optional<CivilDay>& published) {
    constexpr std::size_t kFewTimes = 3;
    const Mentioned mentioned = mentionedIn(expressions, published);
    Genre genre;
    genre.narrates = narrates(mentioned, published.has_value());
    genre.reports =
        mentioned.fromPublication > 0 || mentioned.namesItsDays || expressions.size() <= kFewTimes;
    genre.dayOrder = dayOrderOf(expressions, text);
    return genre;
}

} // namespace dateline
