#include "core/temporal/infer_year.h"
#include "core/temporal/resolve_steps.h"

#include <array>

namespace dateline {
namespace {

using F = TimeFields;

/// The clock's year of two digits: "'89" is the one nearest to the year that is spoken of, and not after it
/// by much.
std::int64_t fullYear(int shortYear, std::int64_t about) {
    std::int64_t year = floorDiv(about, 100) * 100 + shortYear;
    if (year > about + 20)
        year -= 100;
    else if (year < about - 79)
        year += 100;
    return year;
}

class CalendarResolver {
public:
    CalendarResolver(const TimeExpression& expression, const NarrativeClock& clock)
        : m_expression(expression),
          m_fields(expression.fields),
          m_clock(clock) {}

    std::optional<Resolved> resolve() {
        takeYear();
        takeDayOrDivision();
        takeTimeOfDay();
        return m_result;
    }

private:
    CalendarTime& time() { return m_result.time; }

    void anchorAt(const Anchor& anchor) {
        m_result.anchor = anchor.kind;
        m_result.anchorSpan = anchor.span;
    }

    void anchorAtPublication() { m_result.anchor = AnchorKind::Publication; }

    /// What "'08" is near to.
    [[nodiscard]] std::int64_t yearOfTelling() const {
        return m_clock.published && !m_clock.narrates ? m_clock.published->year : yearSpokenOf();
    }

    [[nodiscard]] std::int64_t yearSpokenOf() const {
        if (const NamedTime* named = m_clock.storyAt(m_expression.sentence))
            return named->at.year;
        return m_clock.published ? m_clock.published->year : 2000;
    }

    void takeYear() {
        const TimeFields& f = m_fields;
        if (F::has(f.year)) {
            std::int64_t year = f.shortYear ? fullYear(f.year, yearOfTelling()) : f.year;
            time().year = f.era == -1 ? 1 - year : year;
        } else if (F::has(f.baseSelector) || (F::has(f.selector) && F::has(f.unit))) {
            takeBase();
        }
    }

    /// The "that year" of "July of that year".
    void takeBase() {
        const bool nested = F::has(m_fields.baseSelector);
        TimeExpression base = m_expression;
        base.fields = {};
        base.fields.selector = nested ? m_fields.baseSelector : m_fields.selector;
        base.fields.unit = nested ? m_fields.baseUnit : m_fields.unit;
        const auto resolved = resolveSelected(base, m_clock);
        m_result.anchor = resolved->anchor;
        m_result.anchorSpan = resolved->anchorSpan;
        time().year = resolved->time.year;
        if (!F::has(m_fields.month))
            time().month = resolved->time.month;
    }

    void takeDayOrDivision() {
        const TimeFields& f = m_fields;
        if (F::has(f.deictic))
            takeAnchorDay(publicationAnchor(m_clock), f.deictic);
        else if (m_expression.namedDay != nullptr)
            m_result = resolveNamedDay(m_expression, m_clock, m_result);
        else if (F::has(f.month))
            takeMonthAndDay();
        else if (F::has(f.season))
            takeSeason();
        else if (F::has(f.day))
            takeDayOfMonth();
        else if (F::has(f.weekday))
            takeWeekday();
        else if (F::has(f.decade))
            takeDecade();
        else if (F::has(f.ordinal) && F::has(f.unit) && static_cast<TimeUnit>(f.unit) == TimeUnit::Century)
            takeCentury();
        else if (f.half || (F::has(f.unit) && static_cast<TimeUnit>(f.unit) == TimeUnit::Quarter))
            takeDivision();
        else if (!F::has(f.year) && (F::has(f.hour) || F::has(f.dayPart)))
            takeDayOfTime();
    }

    void takeMonthAndDay() {
        const TimeFields& f = m_fields;
        time().month = f.month;
        if (F::has(f.day))
            time().day = f.day;
        if (!time().year)
            inferYear(f.month);
        if (time().isDay() && F::has(f.weekday)) {
            const int weekday = isoWeekday(daysFromCivil(*time().year, f.month, f.day));
            m_result.weekdayDisagrees = weekday != f.weekday;
        }
    }

    void inferYear(int month) {
        const auto inferred = dateline::inferYear(m_expression, m_clock, month);
        if (!inferred)
            return;
        time().year = inferred->year;
        m_result.anchor = inferred->anchor;
        m_result.anchorSpan = inferred->anchorSpan;
    }

    void takeSeason() {
        time().division = YearDivision::Season;
        time().divisionNumber = seasonStart(timexCode(m_fields.season));
        time().month = CalendarTime::kUntold;
        if (time().year)
            return;
        inferYear(time().divisionNumber);
        // The winter of a story that has come to January began in the year before.
        constexpr int kWinter = 12;
        constexpr int kEndOfWinter = 3;
        const NamedTime* story = m_clock.storyAt(m_expression.sentence);
        if (time().year && time().divisionNumber == kWinter && story != nullptr && story->at.month >= 1 &&
            story->at.month <= kEndOfWinter && !F::has(m_fields.selector))
            --*time().year;
    }

    /// "the 13th": of the month that is spoken of.
    void takeDayOfMonth() {
        time().day = m_fields.day;
        if (time().month != CalendarTime::kUntold)
            return;
        time().month = CalendarTime::kUnknown;
        const auto anchor = narrativeAnchor(m_expression, m_clock);
        if (!anchor)
            return;
        time().year = anchor->at.year;
        if (anchor->at.month != 0)
            time().month = anchor->at.month;
        anchorAt(*anchor);
    }

    void takeWeekday() {
        const auto anchor = speakersAnchor(m_expression, m_clock);
        const bool isOfSomeYear = time().year.has_value();
        if (!anchor || anchor->at.day == 0 || isOfSomeYear) {
            time().year.reset();
            time().weekday = m_fields.weekday;
            return;
        }
        if (m_fields.afterWeekday && m_clock.memberBefore && m_clock.memberBefore->day != 0) {
            const std::int64_t before = m_clock.memberBefore->days();
            time() = timeOfDay(before + (m_fields.weekday - isoWeekday(before) + 6) % 7 + 1);
            return;
        }
        const std::int64_t today = anchor->at.days();
        time() = timeOfDay(today + daysToWeekday(isoWeekday(today)));
        anchorAt(*anchor);
    }

    [[nodiscard]] int daysToWeekday(int today) const {
        const int back = (today - m_fields.weekday + 7) % 7;
        const int ahead = (m_fields.weekday - today + 7) % 7;
        if (F::has(m_fields.selector)) {
            switch (static_cast<Selector>(m_fields.selector)) {
            case Selector::This:
                return m_expression.tense == PastOrFuture::Past || m_expression.tense == PastOrFuture::Said
                           ? -back
                           : ahead;
            case Selector::Last:
            case Selector::Previous:
                return back == 0 ? -7 : -back;
            case Selector::Next:
            case Selector::Coming:
            case Selector::Following:
                return ahead == 0 ? 7 : ahead;
            default:
                break;
            }
        }
        if (m_clock.narrates || m_expression.tense == PastOrFuture::Future)
            return ahead;
        if (F::has(m_fields.lastWeekday)) // what lasted until then is over
            return -(today - m_fields.lastWeekday + 7) % 7 -
                   (m_fields.lastWeekday - m_fields.weekday + 7) % 7;
        return -back;
    }

    void takeDecade() {
        const TimeFields& f = m_fields;
        // "the 1600s" are a century; what "the 1900s" are nobody knows.
        constexpr int kLastCenturyByDecade = 1800;
        if (!f.shortYear && f.decade >= 1000 && f.decade % 100 == 0 && f.decade <= kLastCenturyByDecade) {
            time().year = f.decade;
            time().division = YearDivision::Century;
            return;
        }
        const std::int64_t decade = f.shortYear ? pastDecade(f.decade) : f.decade;
        time().year = f.era == -1 ? -decade : decade;
        time().division = YearDivision::Decade;
    }

    /// "the 90s" are the last ones that had begun at the time that is spoken of.
    [[nodiscard]] std::int64_t pastDecade(int shortYear) const {
        const std::int64_t about = yearSpokenOf();
        const std::int64_t year = floorDiv(about, 100) * 100 + shortYear;
        return year > about ? year - 100 : year;
    }

    void takeCentury() {
        const std::int64_t century = m_fields.ordinal;
        time().year = m_fields.era == -1 ? 1 - (century - 1) * 100 : (century - 1) * 100 + 1;
        if (century == 1 && m_fields.era != -1)
            time().year = 1;
        time().division = YearDivision::Century;
    }

    /// Quarters and halves.
    void takeDivision() {
        time().division = m_fields.half ? YearDivision::Half : YearDivision::Quarter;
        time().divisionNumber = divisionNumber();
        time().month = CalendarTime::kUntold;
        if (time().year)
            return;
        if (m_clock.storyAt(m_expression.sentence) != nullptr || !m_clock.published) {
            if (const auto anchor = narrativeAnchor(m_expression, m_clock)) {
                time().year = anchor->at.year;
                anchorAt(*anchor);
            }
            return;
        }
        anchorAtPublication();
        const int current = (m_clock.published->month - 1) / 3 + 1;
        time().year =
            m_clock.published->year -
            (!m_fields.half && m_expression.tense != PastOrFuture::Future && time().divisionNumber > current
                 ? 1
                 : 0);
    }

    [[nodiscard]] int divisionNumber() const {
        if (F::has(m_fields.ordinal))
            return m_fields.ordinal;
        const bool early = F::has(m_fields.early) && timexCode(m_fields.early) == "START";
        return early ? 1 : m_fields.half ? 2 : 4;
    }

    /// The day that a bare "morning" or "19:15" belongs to.
    void takeDayOfTime() {
        const bool selected = F::has(m_fields.selector);
        const auto selector = selected ? static_cast<Selector>(m_fields.selector) : Selector::That;
        const bool fromSpeaker = selected && (selector == Selector::Last || selector == Selector::This);
        const auto named = narrativeAnchor(m_expression, m_clock);
        const bool namesNoDay = !named || named->at.day == 0;
        const auto anchor =
            fromSpeaker || (!m_clock.narrates && namesNoDay) ? speakersAnchor(m_expression, m_clock) : named;
        const int steps = selector == Selector::Previous || selector == Selector::Last    ? -1
                          : selector == Selector::Next || selector == Selector::Following ? 1
                                                                                          : 0;
        // "They moved only at night": no night of a day that is not told; nor is "it is cold in the evening"
        // of the day of publication.
        const bool isHabit = anchor && anchor->kind == AnchorKind::Publication && !F::has(m_fields.hour) &&
                             !F::has(m_fields.early) && m_expression.tense != PastOrFuture::Past &&
                             m_expression.tense != PastOrFuture::Said;
        const bool followsUntold = steps > 0 && anchor && anchor->kind == AnchorKind::Publication &&
                                   m_expression.tense == PastOrFuture::Past;
        const bool isAnyDay = followsUntold || (!selected && anchor && (anchor->at.day == 0 || isHabit));
        takeAnchorDay(isAnyDay ? std::nullopt : anchor, steps);
    }

    void takeAnchorDay(const std::optional<Anchor>& anchor, int steps) {
        if (!anchor) {
            time().month = time().day = CalendarTime::kUnknown;
            return;
        }
        time() = unitAt(anchor->at, TimeUnit::Day, steps);
        anchorAt(*anchor);
    }

    /// "10 on Friday night" is in the evening, "2 on Friday night" is not.
    static bool isAfternoon(std::string_view part, int hour) {
        constexpr int kSmallHours = 5;
        const bool isNight = part == "NI";
        return hour < 12 && (isNight ? hour > kSmallHours : part == "AF" || part == "EV");
    }

    void takeTimeOfDay() {
        const TimeFields& f = m_fields;
        if (F::has(f.hour)) {
            time().hour = f.hour;
            if (f.amPm == 12 && f.hour < 12)
                time().hour += 12;
            else if (f.amPm == 0 && f.hour == 12)
                time().hour = 0;
            else if (F::has(f.dayPart) && isAfternoon(timexCode(f.dayPart), f.hour))
                time().hour += 12;
            time().minute = F::has(f.minute) ? f.minute : 0;
            if (time().minute < 0) { // "quarter to six"
                time().minute += 60;
                time().hour = (time().hour + 23) % 24;
            }
            if (F::has(f.clockSecond))
                time().second = f.clockSecond;
        } else if (F::has(f.dayPart)) {
            takeDayPart(timexCode(f.dayPart));
        }
    }

    /// Midnight of a day that ends after the report is the one in which the day began.
    [[nodiscard]] bool isStillToCome() const {
        const auto today = publicationAnchor(m_clock);
        return today && m_result.time.isDay() && m_expression.tense != PastOrFuture::Future &&
               !m_clock.narrates &&
               daysFromCivil(*m_result.time.year, m_result.time.month, m_result.time.day) >= today->at.days();
    }

    void takeDayPart(std::string_view part) {
        if (part.size() == 2) {
            time().dayPart = part;
            return;
        }
        time().hour = part != "24:00" ? 12 : isStillToCome() ? 0 : 24;
        time().minute = 0;
    }

    const TimeExpression& m_expression;
    const TimeFields& m_fields;
    const NarrativeClock& m_clock;
    Resolved m_result;
};

} // namespace

std::optional<Resolved> resolveCalendar(const TimeExpression& expression, const NarrativeClock& clock) {
    return CalendarResolver(expression, clock).resolve();
}

} // namespace dateline
