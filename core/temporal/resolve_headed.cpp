#include "core/temporal/resolve_headed.h"

#include "core/temporal/clocks.h"
#include "core/temporal/counted_from.h"
#include "core/temporal/resolve.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dateline {
namespace {

using F = TimeFields;

/// Resolves the expressions of a text in their order, under its headings.
class HeadedResolver {
public:
    HeadedResolver(std::deque<TimeExpression>& expressions, const std::vector<DateHeading>& headings,
                   NarrativeClock& clock)
        : m_expressions(expressions),
          m_headings(headings),
          m_clock(clock),
          m_isList(isList()) {}

    std::vector<Timex> run() {
        m_timexes.reserve(m_expressions.size());
        for (std::size_t i = 0; !m_expressions.empty(); m_expressions.pop_front(), ++i) {
            leave(m_expressions.front().span.begin);
            placeClock(i);
            auto timex = resolveNext();
            if (!timex || countFrom(*timex))
                continue;
            timex->dateline = timex->span.begin < m_datelineBody;
            if (std::exchange(m_onPublication, false))
                timex->derivation.anchor = AnchorKind::Publication;
            m_timexes.push_back(std::move(*timex));
            m_counted =
                m_expressions.front().fromNext != 0 ? std::optional(m_expressions.front()) : std::nullopt;
            if (m_next < m_headings.size() && m_headings[m_next].first <= i)
                enter(i);
        }
        return std::move(m_timexes);
    }

private:
    /// The day of a clock that stands over what is told then.
    void placeClock(std::size_t i) {
        const bool isNext = m_next < m_headings.size() && m_headings[m_next].first == i &&
                            m_headings[m_next].kind == HeadingKind::Clock;
        if (!isNext || m_isList || !m_clock.published)
            return;
        const CivilDay& published = *m_clock.published;
        const CivilDay day = civilFromDays(daysFromCivil(published.year, published.month, published.day) +
                                           m_headings[m_next].day);
        TimeFields& fields = m_expressions.front().fields;
        fields.year = static_cast<F::Field>(day.year);
        fields.month = static_cast<F::Field>(day.month);
        fields.day = static_cast<F::Field>(day.day);
        m_onPublication = true;
    }

    /// What is counted from the expression after it tells the clock nothing.
    std::optional<Timex> resolveNext() {
        const TimeExpression& expression = m_expressions.front();
        if (expression.fromNext == 0)
            return resolve(expression, m_clock);
        NarrativeClock unmoved = m_clock;
        return resolve(expression, unmoved);
    }

    /// Dates what is counted from the expression that was resolved last; true when the two are one.
    bool countFrom(const Timex& base) {
        const auto counted = std::exchange(m_counted, std::nullopt);
        if (!counted)
            return false;
        Timex& timex = m_timexes.back();
        timex = countedFrom(*counted, std::move(timex), base);
        const bool isOne =
            m_expressions.front().partOfPrevious && timex.type == TimexType::Date && timex.when;
        if (isOne)
            timex.span.end = base.span.end;
        return isOne;
    }

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
            m_clock.today.reset();
        const bool isDay = m_clock.heading && m_clock.heading->at.day != 0;
        if (isDay)
            m_clock.today =
                ToldOn{{m_clock.heading->at.year, m_clock.heading->at.month, m_clock.heading->at.day},
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
                takeDateline(heading, day, timex);
                continue;
            }
            const TimeExpression& expression = m_expressions.front();
            const bool hasMonth = timex.when->start <= Granularity::Month;
            const bool hasDay = timex.when->start <= Granularity::Day;
            // Over a history's chapters they are what it tells of next, and no more.
            if (m_clock.narrates && !m_isList)
                continue;
            timex.governs = {static_cast<std::uint32_t>(heading.body), heading.scope.end};
            timex.governsWith = static_cast<std::uint32_t>(heading.last - heading.first);
            m_above.push_back({heading.scope,
                               {{day.year, hasMonth ? day.month : 0, hasDay ? day.day : 0},
                                timex.span,
                                expression.paragraph,
                                expression.sentence}});
            m_clock.heading = m_above.back().named;
        }
    }

    /// A dateline is of the day of publication, or of the days before; one that tells its year, of any.
    void takeDateline(const DateHeading& heading, const CivilDay& day, Timex& timex) {
        constexpr std::int64_t kLongestOnTheWay = 31;
        const auto at = [](const CivilDay& d) { return daysFromCivil(d.year, d.month, d.day); };
        if (m_clock.published) {
            const std::int64_t age = at(*m_clock.published) - at(day);
            const bool tellsYear = F::has(m_expressions.front().fields.year);
            if (age < 0 || (age > kLongestOnTheWay && !tellsYear))
                return;
        }
        timex.dateline = true;
        m_clock.today = ToldOn{day, timex.span};
        m_datelineBody = heading.body;
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
    std::optional<TimeExpression> m_counted; ///< the last one, where it counts from the next
    std::vector<Above> m_above;   ///< the headings that the text now stands under, the coarsest first
    std::size_t m_next = 0;       ///< of m_headings
    bool m_onPublication = false; ///< the clock that is resolved next has its day from publication
    std::size_t m_datelineEnd = 0;
    std::size_t m_datelineBody = 0; ///< where what the last dateline dates begins
};

} // namespace

std::vector<Timex> resolveHeaded(std::string_view text, std::deque<TimeExpression> expressions,
                                 const std::vector<DateHeading>& headings, NarrativeClock& clock) {
    std::vector<Timex> timexes = HeadedResolver(expressions, headings, clock).run();
    dayClocks(text, timexes);
    alignClocks(text, timexes);
    return timexes;
}

} // namespace dateline
