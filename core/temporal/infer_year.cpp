#include "core/temporal/infer_year.h"

#include <cstdlib>
#include <limits>

namespace dateline {
namespace {

using F = TimeFields;

/// "last September", "next May".
std::int64_t selectedYear(Selector selector, const CivilDay& published, int month) {
    if (selector == Selector::Last && month >= published.month)
        return published.year - 1;
    if ((selector == Selector::Next || selector == Selector::Coming) && month <= published.month)
        return published.year + 1;
    return published.year;
}

/// A story goes forward: after November, "February" is the next one.
std::int64_t storyYear(const CalendarPoint& story, int month) {
    constexpr int kTurnOfYear = 8;
    const bool turns = story.month != 0 && story.month - month >= kTurnOfYear;
    return story.year + (turns ? 1 : 0);
}

/// How far a day is from publication, in days; one on the wrong side, or on another weekday than was said, is
/// further than any other.
std::int64_t distanceOf(std::int64_t year, int month, const TimeExpression& expression,
                        const CivilDay& published) {
    constexpr std::int64_t kWrongSide = 180;
    constexpr std::int64_t kNotYet = 400; ///< what is told to have happened
    constexpr std::int64_t kWrongWeekday = 1000;
    const TimeFields& f = expression.fields;
    const bool hasDay = F::has(f.day);
    const std::int64_t day = daysFromCivil(year, month, hasDay ? f.day : 1);
    const std::int64_t distance =
        day - daysFromCivil(published.year, published.month, hasDay ? published.day : 1);
    const bool notYet = expression.tense == PastOrFuture::Past && distance > 0;
    const bool wrongSide = (expression.tense == PastOrFuture::Said && distance > 0) ||
                           (expression.tense == PastOrFuture::Future && distance < 0);
    const bool wrongWeekday = hasDay && F::has(f.weekday) && isoWeekday(day) != f.weekday;
    return std::abs(distance) + (wrongSide ? kWrongSide : 0) + (notYet ? kNotYet : 0) +
           (wrongWeekday ? kWrongWeekday : 0);
}

/// None of a day that none of the years around publication has.
std::optional<std::int64_t> reportYear(int month, const TimeExpression& expression,
                                       const CivilDay& published) {
    std::optional<std::int64_t> best;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (std::int64_t year = published.year - 1; year <= published.year + 1; ++year) {
        if (TimeFields::has(expression.fields.day) && expression.fields.day > daysInMonth(year, month))
            continue;
        const std::int64_t distance = distanceOf(year, month, expression, published);
        if (distance < least) {
            least = distance;
            best = year;
        }
    }
    return best;
}

/// "the following spring", "the previous May": the next or the last one as seen from what was just named.
std::int64_t steppedYear(Selector selector, const CalendarPoint& from, int month) {
    if (selector == Selector::Following)
        return from.year + (from.month == 0 || month <= from.month ? 1 : 0);
    if (selector == Selector::Previous)
        return from.year - (from.month == 0 || month >= from.month ? 1 : 0);
    return from.year;
}

bool stepsFromStory(Selector selector) {
    return selector == Selector::Following || selector == Selector::Previous || selector == Selector::That;
}

/// Of a list or range each member lies after the one before.
InferredYear afterMember(const CalendarPoint& before, const TimeExpression& expression, int month) {
    const bool isEarlier = month < before.month || (month == before.month && F::has(expression.fields.day) &&
                                                    expression.fields.day < before.day);
    return {before.year + (isEarlier ? 1 : 0), AnchorKind::None, {}};
}

} // namespace

std::optional<InferredYear> inferYear(const TimeExpression& expression, const NarrativeClock& clock,
                                      int month) {
    const F::Field selector = expression.fields.selector;
    if (expression.part > 0 && clock.memberBefore)
        return afterMember(*clock.memberBefore, expression, month);
    const NamedTime* named = F::has(selector) && stepsFromStory(static_cast<Selector>(selector))
                                 ? clock.justNamed(expression.sentence)
                                 : nullptr;
    if (named != nullptr && !clock.narrates)
        return InferredYear{steppedYear(static_cast<Selector>(selector), named->at, month),
                            AnchorKind::Expression, named->span};
    if (F::has(selector) && clock.published && !clock.narrates)
        return InferredYear{selectedYear(static_cast<Selector>(selector), *clock.published, month),
                            AnchorKind::Publication,
                            {}};
    if (const NamedTime* story = clock.storyAt(expression.sentence))
        return InferredYear{storyYear(story->at, month), AnchorKind::Expression, story->span};
    if (const NamedTime* told = clock.firstTold && !clock.firstYear ? &*clock.firstTold : nullptr)
        return InferredYear{told->at.year - (month > told->at.month ? 1 : 0), AnchorKind::Expression,
                            told->span};
    if (!clock.published)
        return clock.firstYear ? std::optional(InferredYear{*clock.firstYear, AnchorKind::None, {}})
                               : std::nullopt;
    const auto year = reportYear(month, expression, *clock.published);
    return year ? std::optional(InferredYear{*year, AnchorKind::Publication, {}}) : std::nullopt;
}

} // namespace dateline
