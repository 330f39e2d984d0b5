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

/// The expression, a clock with its words for a zone, with what it is counted from.
Phrase wordsAndAnchor(const Timex& timex, const SourceDocument& document) {
    const Span zone = timex.derivation.zoneSpan;
    const std::string words = quoted(document.text, timex.span) +
                              (zone.empty() ? std::string() : " + " + quoted(document.text, zone));
    switch (timex.derivation.anchor) {
    case AnchorKind::Publication:
        if (document.published)
            return Phrase::tr("{} + published {}", words,
                              describe(whenDay(*document.published), MonthNames::Short));
        break;
    case AnchorKind::Expression:
        return Phrase::tr("{} + {}", words, quoted(document.text, timex.derivation.anchorSpan));
    case AnchorKind::None:
        if (document.firstYear && timex.when &&
            timex.value.starts_with(fmt::format("{:04}-", *document.firstYear)))
            return Phrase::tr("{} + begins in {}", words, *document.firstYear);
        break;
    }
    return Phrase::foreign(words);
}

/// What the reader should know of a value.
Phrase withDoubts(const Timex& timex, Phrase value) {
    if (timex.derivation.weekdayDisagrees)
        value = Phrase::tr("{}; the weekday does not agree with the date", value);
    if (timex.zone && timex.when && !timex.when->offset.said())
        value = Phrase::tr("{}; which zone is meant is not sure", value);
    return value;
}

Phrase dayName(const CivilDay& day) {
    const std::int64_t days = daysFromCivil(day.year, day.month, day.day);
    return describe(whenDay(std::chrono::sys_days{std::chrono::days{days}}), MonthNames::Short);
}

Phrase resultText(const Timex& timex) {
    if (timex.when)
        return Phrase::tr("{} ({})", describe(*timex.when, MonthNames::Short), name(timex.when->start));
    if (const auto& days = timex.derivation.readings)
        return Phrase::tr("{}: nothing tells whether {} or {}", timex.value, dayName(days->first),
                          dayName(days->second));
    return needsPublication(timex) ? Phrase::tr("{} (needs the day of publication)", timex.value)
                                   : Phrase::foreign(timex.value);
}

/// The first month whose year a text tells, where months without a year stand before it.
std::optional<NamedTime> firstTold(const std::deque<TimeExpression>& expressions) {
    bool asked = false;
    for (const TimeExpression& expression : expressions) {
        const TimeFields& f = expression.fields;
        const bool isCalendar = expression.rule->meaning == Meaning::Calendar && TimeFields::has(f.month);
        if (isCalendar && TimeFields::has(f.year))
            return asked && !f.shortYear && f.era != -1
                       ? std::optional(NamedTime{{f.year, f.month, 0}, expression.span})
                       : std::nullopt;
        if (TimeFields::has(f.year))
            return std::nullopt;
        asked |= isCalendar;
    }
    return std::nullopt;
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
    if (!clock.published || clock.narrates)
        clock.firstTold = firstTold(expressions);
    const auto headings = findHeadings(document.text, expressions, language.phrases);
    return resolveHeaded(document.text, std::move(expressions), headings, clock);
}

bool needsPublication(const Timex& timex) {
    return timex.derivation.anchor == AnchorKind::None && timex.value.starts_with("XXXX") && !timex.nth &&
           timex.type != TimexType::Set;
}

bool needsOnlyYear(const Timex& timex) {
    constexpr std::string_view noYear = "XXXX-";
    return needsPublication(timex) && timex.value.size() > noYear.size() && timex.value.starts_with(noYear) &&
           timex.value[noYear.size()] >= '0' && timex.value[noYear.size()] <= '9';
}

Phrase describeDerivation(const Timex& timex, const SourceDocument& document) {
    if (timex.fromFile && !timex.fromFile->derivation.empty())
        return Phrase::foreign(timex.fromFile->derivation);
    return withDoubts(timex, Phrase::tr("{} → {}", wordsAndAnchor(timex, document), resultText(timex)));
}

} // namespace dateline
