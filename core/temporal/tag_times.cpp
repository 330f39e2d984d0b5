#include "core/temporal/tag_times.h"

#include "core/expressions/find_expressions.h"
#include "core/expressions/time_language.h"
#include "core/temporal/genre.h"
#include "core/temporal/resolve_headed.h"

#include <fmt/format.h>

namespace dateline {
namespace {

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

std::string dayName(const CivilDay& day) {
    const std::int64_t days = daysFromCivil(day.year, day.month, day.day);
    return describe(whenDay(std::chrono::sys_days{std::chrono::days{days}}), MonthNames::Short);
}

std::string resultText(const Timex& timex) {
    if (timex.when)
        return fmt::format("{} ({})", describe(*timex.when, MonthNames::Short), name(timex.when->start));
    if (const auto& days = timex.derivation.readings)
        return fmt::format("{}: nothing tells whether {} or {}", timex.value, dayName(days->first),
                           dayName(days->second));
    return needsPublication(timex) ? timex.value + " (needs the day of publication)" : timex.value;
}

} // namespace

std::vector<Timex> tagTimes(const SourceDocument& document, const TimeLanguage& language,
                            const Progress& progress) {
    std::deque<TimeExpression> expressions = findExpressions(document.text, language.grammar, progress);
    NarrativeClock clock;
    if (document.published)
        clock.published = civilDay(*document.published);
    clock.firstYear = document.firstYear;
    const Genre genre = genreOf(document.text, expressions, clock.published);
    clock.narrates = genre.narrates;
    clock.reports = genre.reports;
    clock.dayOrder = genre.dayOrder;
    const auto headings = findHeadings(document.text, expressions, language.phrases);
    return resolveHeaded(document.text, std::move(expressions), headings, clock);
}

bool needsPublication(const Timex& timex) {
    return timex.derivation.anchor == AnchorKind::None && timex.value.starts_with("XXXX") && !timex.nth &&
           timex.type != TimexType::Set;
}

std::string describeDerivation(const Timex& timex, const SourceDocument& document) {
    if (timex.fromFile && !timex.fromFile->derivation.empty())
        return timex.fromFile->derivation;
    const bool byYear = document.firstYear && timex.derivation.anchor == AnchorKind::None && timex.when &&
                        timex.value.starts_with(fmt::format("{:04}-", *document.firstYear));
    const std::string told = byYear ? fmt::format(" + begins in {}", *document.firstYear) : std::string();
    return quoted(document.text, timex.span) + told + anchorText(timex, document) + " → " +
           resultText(timex) +
           (timex.derivation.weekdayDisagrees ? "; the weekday does not agree with the date" : "");
}

} // namespace dateline
