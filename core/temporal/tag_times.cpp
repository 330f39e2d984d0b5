#include "core/temporal/tag_times.h"

#include "core/temporal/find_expressions.h"

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

/// A history names many years that are long past, and few days by their distance from its publication.
bool narrates(const std::deque<TimeExpression>& expressions, const std::optional<CivilDay>& published) {
    constexpr std::size_t kFewYears = 3;
    std::size_t longPast = 0;
    std::size_t fromPublication = 0;
    for (const TimeExpression& expression : expressions) {
        longPast += namesLongPastYear(expression, published) ? 1 : 0;
        fromPublication += speaksFromPublication(expression) ? 1 : 0;
    }
    return published ? longPast >= kFewYears && longPast > 2 * fromPublication
                     : longPast > 2 * fromPublication;
}

} // namespace

std::vector<Timex> tagTimes(const SourceDocument& document, const Progress& progress) {
    std::deque<TimeExpression> expressions = findExpressions(document.text, progress);
    NarrativeClock clock;
    if (document.published)
        clock.published = civilDay(*document.published);
    clock.narrates = narrates(expressions, clock.published);
    std::vector<Timex> timexes;
    timexes.reserve(expressions.size());
    for (; !expressions.empty(); expressions.pop_front())
        if (auto timex = resolve(expressions.front(), clock))
            timexes.push_back(std::move(*timex));
    return timexes;
}

bool needsPublication(const Timex& timex) {
    return timex.derivation.anchor == AnchorKind::None && timex.value.starts_with("XXXX") &&
           timex.type != TimexType::Set;
}

} // namespace dateline
