#include "core/temporal/tag_times.h"

#include "core/temporal/find_expressions.h"
#include "core/temporal/time_language.h"

#include <fmt/format.h>

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

std::string quoted(std::string_view text, Span span) {
    std::string words(slice(text, span));
    for (char& c : words)
        c = c == '\n' ? ' ' : c;
    return "“" + words + "”";
}

std::string anchorText(const Timex& timex, const SourceDocument& document) {
    switch (timex.derivation.anchor) {
    case AnchorKind::Publication:
        return document.published
                   ? " + published " + describe(whenDay(*document.published), MonthNames::Short)
                   : "";
    case AnchorKind::Expression:
        return " + " + quoted(document.text, timex.derivation.anchorSpan);
    default:
        return "";
    }
}

std::string resultText(const Timex& timex) {
    if (timex.when)
        return fmt::format("{} ({})", describe(*timex.when, MonthNames::Short), name(timex.when->start));
    return needsPublication(timex) ? timex.value + " (needs the day of publication)" : timex.value;
}

} // namespace

std::vector<Timex> tagTimes(const SourceDocument& document, const TimeLanguage& language,
                            const Progress& progress) {
    std::deque<TimeExpression> expressions = findExpressions(document.text, language.grammar, progress);
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

std::string describeDerivation(const Timex& timex, const SourceDocument& document) {
    if (timex.fromFile && !timex.fromFile->derivation.empty())
        return timex.fromFile->derivation;
    return quoted(document.text, timex.span) + anchorText(timex, document) + " → " + resultText(timex) +
           (timex.derivation.weekdayDisagrees ? "; the weekday does not agree with the date" : "");
}

} // namespace dateline
