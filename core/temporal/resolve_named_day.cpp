#include "core/temporal/infer_year.h"
#include "core/temporal/resolve_steps.h"

#include <cstdlib>
#include <limits>

namespace dateline {
namespace {

using F = TimeFields;

std::int64_t daysOf(const CivilDay& day) {
    return daysFromCivil(day.year, day.month, day.day);
}

class NamedDayResolver {
public:
    NamedDayResolver(const TimeExpression& expression, const NarrativeClock& clock, const Resolved& told)
        : m_expression(expression),
          m_named(*expression.namedDay),
          m_clock(clock),
          m_result(told) {}

    Resolved run() {
        if (m_named.movesWithMoon())
            takeMoonDay();
        else
            takeDay();
        return m_result;
    }

private:
    CalendarTime& time() { return m_result.time; }

    void takeDay() {
        if (!time().year && !m_named.once)
            inferYear(m_named.usualMonth());
        if (time().year || m_named.once)
            time() = timeOfDay(daysOf(m_named.in(time().year.value_or(0))));
        else
            time().month = m_named.usualMonth();
    }

    void inferYear(int month) {
        const auto inferred = dateline::inferYear(m_expression, m_clock, month);
        if (!inferred)
            return;
        time().year = inferred->year;
        m_result.anchor = inferred->anchor;
        m_result.anchorSpan = inferred->anchorSpan;
    }

    /// "Ramadan 1445" is a year of that calendar, or one that nobody can tell from ours.
    [[nodiscard]] bool tellsIslamicYear() const {
        constexpr F::Field kFirst = 1300;
        constexpr F::Field kLast = 1500;
        const F::Field year = m_expression.fields.year;
        return F::has(year) && year >= kFirst && year <= kLast;
    }

    void takeMoonDay() {
        constexpr std::int64_t kFirstYear = 623;
        const std::int64_t year = time().year ? *time().year : nearestYear();
        if (year < kFirstYear || tellsIslamicYear()) {
            time().year.reset();
            time().month = time().day = CalendarTime::kUnknown;
            return;
        }
        const CivilDay first = m_named.in(year);
        if (!m_named.isMonth) {
            time() = timeOfDay(daysOf(first));
            return;
        }
        time().year = first.year;
        m_result.firstDay = daysOf(first);
        m_result.lastDay = daysOf(m_named.lastDay(first));
    }

    /// The year of the one nearest to publication, or to what is told of; one that was is not to come. 0:
    /// none.
    std::int64_t nearestYear() {
        if (const NamedTime* story = m_clock.storyAt(m_expression.sentence)) {
            m_result.anchor = AnchorKind::Expression;
            m_result.anchorSpan = story->span;
            return story->at.year;
        }
        if (!m_clock.published)
            return 0;
        m_result.anchor = AnchorKind::Publication;
        const std::int64_t today = daysOf(*m_clock.published);
        std::int64_t best = 0;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (std::int64_t year = m_clock.published->year - 1; year <= m_clock.published->year + 1; ++year) {
            constexpr std::int64_t kNotYet = 400;
            const std::int64_t distance = daysOf(m_named.in(year)) - today;
            const bool notYet = distance > 0 && m_expression.tense != PastOrFuture::Future;
            if (const std::int64_t far = std::abs(distance) + (notYet ? kNotYet : 0); far < least) {
                least = far;
                best = year;
            }
        }
        return best;
    }

    const TimeExpression& m_expression;
    const NamedDay& m_named;
    const NarrativeClock& m_clock;
    Resolved m_result;
};

} // namespace

Resolved resolveNamedDay(const TimeExpression& expression, const NarrativeClock& clock,
                         const Resolved& told) {
    return NamedDayResolver(expression, clock, told).run();
}

} // namespace dateline
