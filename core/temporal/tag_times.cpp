#include "core/temporal/tag_times.h"

#include "core/base/ascii.h"
#include "core/expressions/find_expressions.h"
#include "core/expressions/time_language.h"
#include "core/temporal/headings.h"
#include "core/temporal/resolve_steps.h"
#include "core/time/timex_when.h"

#include <algorithm>
#include <array>
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

/// "Today" alone does not say that a text tells of that day: it may mean nowadays.
bool isToday(const TimeExpression& expression) {
    return expression.rule->meaning == Meaning::Deictic && expression.fields.deictic == 0;
}

/// What a text speaks of, by the times that it names.
struct Subject {
    std::size_t longPast = 0;        ///< years that were over long before publication
    std::size_t fromPublication = 0; ///< days by their distance from it
    bool namesItsDays = false;       ///< days of the year of publication
    bool opensAsReport = false;      ///< one of those stands in its first lines
    bool opensLongAgo = false;       ///< the first time named is of the long past
};

constexpr std::uint32_t kFirstLines = 600; ///< bytes

Subject subjectOf(const std::deque<TimeExpression>& expressions, const std::optional<CivilDay>& published) {
    Subject subject;
    for (const TimeExpression& expression : expressions) {
        const TimeFields& f = expression.fields;
        const bool longPast = namesLongPastYear(expression, published);
        subject.opensLongAgo |= longPast && &expression == &expressions.front();
        subject.longPast += longPast ? 1 : 0;
        const bool near = speaksFromPublication(expression) && !isToday(expression) && !expression.aside;
        subject.fromPublication += near ? 1 : 0;
        subject.opensAsReport |= near && F::has(f.weekday) && expression.span.begin < kFirstLines;
        subject.namesItsDays |= published && F::has(f.month) && F::has(f.day) && f.year == published->year;
    }
    return subject;
}

/// A history names many years that are long past, and few days by their distance from its publication.
bool narrates(const Subject& subject, bool isPublished) {
    constexpr std::size_t kFewYears = 3;
    constexpr std::size_t kYearsADay = 6; ///< a report of one day may name several years of its past
    if (!isPublished)
        return subject.longPast > 2 * subject.fromPublication;
    const bool isStory = subject.opensLongAgo && subject.longPast > 1 && !subject.namesItsDays;
    const bool namesManyYears =
        subject.longPast >= kFewYears && subject.longPast > kYearsADay * subject.fromPublication;
    return (isStory && subject.fromPublication == 0) || (namesManyYears && !subject.opensAsReport);
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
    if (!timex.when && timex.derivation.rule.starts_with("slash date"))
        return timex.value + " (which number is the month is not told: both readings are days)";
    return needsPublication(timex) ? timex.value + " (needs the day of publication)" : timex.value;
}

/// Whether nothing ends a sentence between two places.
bool inOneBreath(std::string_view between) {
    constexpr std::size_t kFarthest = 40;
    return between.size() <= kFarthest && between.find_first_of("\n;!?") == std::string_view::npos &&
           between.find(". ") == std::string_view::npos;
}

/// "at 6 a.m. (0300 GMT) on Sunday 12 November": a clock that was taken to be of the day of publication is of
/// the day that its sentence goes on to name.
void dayClocks(std::string_view text, std::vector<Timex>& timexes) {
    for (std::size_t i = timexes.size(); i-- > 1;) {
        const Timex& day = timexes[i];
        Timex& clock = timexes[i - 1];
        const bool fromClock = i > 1 && timexes[i - 2].type == TimexType::Time &&
                               clock.derivation.anchor == AnchorKind::Expression &&
                               clock.derivation.anchorSpan.begin == timexes[i - 2].span.begin;
        const bool isUndayed = fromClock || clock.derivation.anchor == AnchorKind::Publication;
        const bool isClock =
            clock.type == TimexType::Time && isUndayed && clock.value.find(':') != std::string::npos &&
            (clock.derivation.rule.starts_with("clock") || clock.derivation.rule == "range of hours");
        const bool isDay = day.when && !day.when->bounds.startsOpen() && !day.when->isSpan &&
                           (day.type == TimexType::Date ? day.when->start == Granularity::Day
                                                        : day.value.find(':') != std::string::npos);
        if (!isClock || !isDay || clock.span.end > day.span.begin ||
            !inOneBreath(text.substr(clock.span.end, day.span.begin - clock.span.end)))
            continue;
        const std::size_t t = clock.value.find('T');
        clock.value = day.value.substr(0, day.value.find('T')) + clock.value.substr(t);
        clock.when = whenOfTimexValue(clock.value, clock.mod);
        clock.derivation.anchor = AnchorKind::Expression;
        clock.derivation.anchorSpan = day.span;
    }
}

/// Resolves the expressions of a text in their order, under its headings.
class Resolver {
public:
    Resolver(std::deque<TimeExpression>& expressions, const std::vector<DateHeading>& headings,
             NarrativeClock& clock)
        : m_expressions(expressions),
          m_headings(headings),
          m_clock(clock),
          m_isList(isList()) {}

    std::vector<Timex> run() {
        m_timexes.reserve(m_expressions.size());
        for (std::size_t i = 0; !m_expressions.empty(); m_expressions.pop_front(), ++i) {
            leave(m_expressions.front().span.begin);
            if (auto timex = resolve(m_expressions.front(), m_clock))
                m_timexes.push_back(std::move(*timex));
            else
                continue;
            if (m_next < m_headings.size() && m_headings[m_next].first <= i)
                enter(i);
        }
        return std::move(m_timexes);
    }

private:
    /// Whether days head what is told: two of them, or one under its month.
    [[nodiscard]] bool isList() const {
        const auto count = [&](auto heads) {
            return std::count_if(m_headings.begin(), m_headings.end(), [&](const DateHeading& heading) {
                return heading.kind != HeadingKind::Dateline && heads(m_expressions[heading.first].fields);
            });
        };
        const auto days = count([](const F& f) { return F::has(f.day); });
        const auto months = count([](const F& f) { return F::has(f.month) && !F::has(f.day); });
        return days > 0 && days + months > 1;
    }

    /// What stands above a place no longer.
    void leave(std::size_t at) {
        while (!m_above.empty() && m_above.back().scope.end <= at)
            m_above.pop_back();
        if (m_above.empty() && m_isList && m_clock.heading) // of a list the year goes on
            m_clock.heading->at.day = 0;
        else if (m_above.empty())
            m_clock.heading.reset();
        else
            m_clock.heading = m_above.back().named;
        if (m_datelineEnd <= at)
            m_clock.dateline.reset();
        const bool isDay = m_clock.heading && m_clock.heading->at.day != 0;
        if (isDay)
            m_clock.dateline =
                Dateline{{m_clock.heading->at.year, m_clock.heading->at.month, m_clock.heading->at.day},
                         m_clock.heading->span};
    }

    /// The expression `i`, resolved last, may be a heading.
    void enter(std::size_t i) {
        for (; m_next < m_headings.size() && m_headings[m_next].first <= i; ++m_next) {
            const DateHeading& heading = m_headings[m_next];
            Timex& timex = m_timexes.back();
            if (heading.first != i || !timex.when || timex.when->bounds.startsOpen())
                continue;
            const CivilDay day = civilDay(std::chrono::floor<std::chrono::days>(timex.when->bounds.start));
            if (heading.kind == HeadingKind::Dateline) {
                takeDateline(heading, day, timex.span);
                continue;
            }
            const TimeExpression& expression = m_expressions.front();
            const bool hasMonth = timex.when->start <= Granularity::Month;
            const bool hasDay = timex.when->start <= Granularity::Day;
            // Over a history's chapters they are what it tells of next, and no more.
            if (m_clock.narrates && !m_isList)
                continue;
            timex.governs = heading.scope;
            timex.governsWith = static_cast<std::uint32_t>(heading.last - heading.first);
            m_above.push_back({heading.scope,
                               {{day.year, hasMonth ? day.month : 0, hasDay ? day.day : 0},
                                timex.span,
                                expression.paragraph,
                                expression.sentence}});
            m_clock.heading = m_above.back().named;
        }
    }

    /// A dateline is of the day of publication, or of the days before.
    void takeDateline(const DateHeading& heading, const CivilDay& day, Span span) {
        constexpr std::int64_t kLongestOnTheWay = 31;
        const auto at = [](const CivilDay& d) { return daysFromCivil(d.year, d.month, d.day); };
        if (m_clock.published) {
            const std::int64_t age = at(*m_clock.published) - at(day);
            if (age < 0 || age > kLongestOnTheWay)
                return;
        }
        m_clock.dateline = Dateline{day, span};
        m_datelineEnd = heading.scope.end;
    }

    struct Above {
        Span scope;
        NamedTime named;
    };

    std::deque<TimeExpression>& m_expressions;
    const std::vector<DateHeading>& m_headings;
    NarrativeClock& m_clock;
    bool m_isList;
    std::vector<Timex> m_timexes;
    std::vector<Above> m_above; ///< the headings that the text now stands under, the coarsest first
    std::size_t m_next = 0;     ///< of m_headings
    std::size_t m_datelineEnd = 0;
};

} // namespace

std::vector<Timex> tagTimes(const SourceDocument& document, const TimeLanguage& language,
                            const Progress& progress) {
    std::deque<TimeExpression> expressions = findExpressions(document.text, language.grammar, progress);
    NarrativeClock clock;
    if (document.published)
        clock.published = civilDay(*document.published);
    clock.firstYear = document.firstYear;
    const Subject subject = subjectOf(expressions, clock.published);
    clock.narrates = narrates(subject, clock.published.has_value());
    constexpr std::size_t kFewTimes = 3;
    clock.reports = subject.fromPublication > 0 || subject.namesItsDays || expressions.size() <= kFewTimes;
    clock.dayOrder = dayOrderOf(expressions, document.text);
    const std::vector<DateHeading> headings = findHeadings(document.text, expressions);
    std::vector<Timex> timexes = Resolver(expressions, headings, clock).run();
    dayClocks(document.text, timexes);
    return timexes;
}

bool needsPublication(const Timex& timex) {
    return timex.derivation.anchor == AnchorKind::None && timex.value.starts_with("XXXX") &&
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
