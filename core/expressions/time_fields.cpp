#include "core/expressions/time_fields.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

using Field = TimeFields::Field;

constexpr int kMinutesPerHour = 60;

class Builder {
public:
    Builder(const std::vector<Lexeme>& lexemes, TimeFields& fields) : m_lexemes(lexemes), m_fields(fields) {}

    void take(const Capture& capture) {
        const Lexeme& lexeme = m_lexemes[capture.lexeme];
        if (capture.bit < kTimeClassCount)
            take(lexeme, static_cast<TimeClass>(capture.bit));
        m_afterPoint = lexeme.sign == '.';
        m_afterSign = lexeme.sign == '+' ? 1 : lexeme.sign == '-' ? -1 : 0;
    }

private:
    bool setFirst(Field& field, int value) {
        if (TimeFields::has(field))
            return false;
        constexpr int most = std::numeric_limits<Field>::max();
        m_fields.tooLarge |= value > most;
        field = static_cast<Field>(std::min(value, most));
        return true;
    }

    void take(const Lexeme& lexeme, TimeClass c) {
        TimeFields& f = m_fields;
        switch (c) {
        case TimeClass::Month:
        case TimeClass::MonthAbbreviation:
            setFirst(f.month, lexeme.value(c));
            break;
        case TimeClass::MonthNumber:
            if (!takeOffset(lexeme))
                setFirst(f.month, lexeme.number);
            break;
        case TimeClass::RepublicanMonth:
            setFirst(f.republicanMonth, lexeme.value(c));
            break;
        case TimeClass::Roman:
            setFirst(f.year, lexeme.value(c));
            break;
        case TimeClass::Weekday:
        case TimeClass::WeekdayAbbreviation:
        case TimeClass::WeekdayPlural:
            setFirst(f.weekday, lexeme.value(c));
            break;
        case TimeClass::Day:
        case TimeClass::DayOrdinal:
            if (!setFirst(f.day, lexeme.number))
                setFirst(f.secondNumber, lexeme.number);
            break;
        case TimeClass::Year:
        case TimeClass::AncientYear:
        case TimeClass::FarYear:
        case TimeClass::TwoDigits:
            if (setFirst(f.year, lexeme.number))
                f.shortYear = c == TimeClass::TwoDigits;
            break;
        case TimeClass::WholeDate:
            setFirst(f.year, lexeme.number / 10'000);
            setFirst(f.month, lexeme.number / 100 % 100);
            setFirst(f.day, lexeme.number % 100);
            break;
        case TimeClass::FourDigits:
            setFirst(f.hour, lexeme.number / 100);
            setFirst(f.minute, lexeme.number % 100);
            break;
        case TimeClass::Era:
            setFirst(f.era, lexeme.value(c));
            break;
        case TimeClass::Season:
            setFirst(f.season, lexeme.value(c));
            break;
        case TimeClass::DayPart:
        case TimeClass::DayPartPlural:
            setFirst(f.dayPart, lexeme.value(c));
            break;
        case TimeClass::Decades:
            setFirst(f.decade, lexeme.number);
            f.shortYear = lexeme.number < 100;
            break;
        case TimeClass::DecadeWord:
            setFirst(f.decade, lexeme.value(c));
            f.shortYear = true;
            break;
        case TimeClass::AncientDecades:
            setFirst(f.decade, lexeme.number);
            break;
        case TimeClass::Cardinal:
        case TimeClass::Hour:
            if (takeOffset(lexeme))
                break;
            if (TimeFields::has(f.hour) && !TimeFields::has(f.minute)) // "ten past nine"
                f.minute = std::exchange(f.hour, TimeFields::kUnset);
            setFirst(f.hour, lexeme.number);
            break;
        case TimeClass::ClockFraction:
            setFirst(f.minute, lexeme.value(c));
            break;
        case TimeClass::ClockTo: // of the hour before
            f.minute = static_cast<Field>(-f.minute);
            break;
        case TimeClass::Minute:
            if (TimeFields::has(f.offset))
                f.offset = static_cast<Field>(f.offset + (f.offset < 0 ? -lexeme.number : lexeme.number));
            else
                setFirst(TimeFields::has(f.minute) ? f.clockSecond : f.minute, lexeme.number);
            break;
        case TimeClass::AmPm:
            setFirst(f.amPm, lexeme.value(c));
            break;
        case TimeClass::Zone:
        case TimeClass::ZonePlace: // of "Central European" the last
            if (lexeme.value(c) != TimeWords::kNoZone)
                f.zone = static_cast<Field>(lexeme.value(c));
            f.monthFirst |= lexeme.is(TimeClass::AmericanZone);
            break;
        case TimeClass::Selector:
            // "the very next year", "this past May": the first only stresses the second.
            if ((f.selector == static_cast<Field>(Selector::That) ||
                 f.selector == static_cast<Field>(Selector::This)) &&
                !TimeFields::has(f.unit))
                f.selector = TimeFields::kUnset;
            setFirst(TimeFields::has(f.unit) ? f.baseSelector : f.selector, lexeme.value(c));
            break;
        case TimeClass::UnitPlural:
            f.plural = true;
            [[fallthrough]];
        case TimeClass::Unit:
        case TimeClass::UnitAbbreviation:
            setFirst(TimeFields::has(f.unit) ? f.baseUnit : f.unit, lexeme.value(c));
            break;
        case TimeClass::Quarter:
            if (TimeFields::has(f.unit)) { // "last year's second quarter"
                std::swap(f.unit, f.baseUnit);
                std::swap(f.selector, f.baseSelector);
            }
            setFirst(f.unit, static_cast<int>(TimeUnit::Quarter));
            break;
        case TimeClass::Century:
            setFirst(f.unit, static_cast<int>(TimeUnit::Century));
            break;
        case TimeClass::Ordinal:
            setFirst(f.ordinal, lexeme.number);
            break;
        case TimeClass::Whole:
            setFirst(f.selector, static_cast<int>(Selector::That));
            break;
        case TimeClass::LetterMonth:
            setFirst(f.selector, lexeme.value(c));
            break;
        case TimeClass::Shift:
            setFirst(f.shift, lexeme.value(c));
            break;
        case TimeClass::Early:
        case TimeClass::EarlyNoun:
        case TimeClass::HalfPart:
            setFirst(f.early, lexeme.value(c));
            break;
        case TimeClass::Approximator:
        case TimeClass::Compare:
            setFirst(f.mod, lexeme.value(c));
            break;
        case TimeClass::Deictic:
            setFirst(f.deictic, lexeme.value(c));
            if (lexeme.is(TimeClass::DayPart))
                setFirst(f.dayPart, lexeme.value(TimeClass::DayPart));
            break;
        case TimeClass::Reference:
        case TimeClass::ReferenceNoun:
            setFirst(f.reference, lexeme.value(c));
            break;
        case TimeClass::Frequency:
            setFirst(f.frequency, lexeme.value(c));
            break;
        case TimeClass::Half:
            f.half = true;
            f.count = (f.count < 0 && TimeFields::has(f.unit) ? 1 : std::max(f.count, 0.0)) + 0.5;
            break;
        case TimeClass::Number:
            number(lexeme);
            break;
        case TimeClass::Vague:
            f.vague = lexeme.value(c) == 0;
            if (!f.vague && f.count < 0)
                f.count = lexeme.value(c);
            break;
        default:
            break;
        }
    }

    /// The hours after the sign of "UTC+3", "10:00-05:00".
    bool takeOffset(const Lexeme& lexeme) {
        const bool isOffset =
            TimeFields::has(m_fields.hour) && m_afterSign != 0 && lexeme.number <= UtcOffset::kMostHours;
        return isOffset && setFirst(m_fields.offset, m_afterSign * kMinutesPerHour * lexeme.number);
    }

    void number(const Lexeme& lexeme) {
        if (m_fields.count < 0 && TimeFields::has(m_fields.unit)) { // "a month and 2 days"
            m_fields.count = 1;
            m_fields.secondCount = lexeme.number;
        } else if (m_fields.count < 0)
            m_fields.count = lexeme.number;
        else if (m_afterPoint)
            m_fields.count += lexeme.number / std::pow(10.0, lexeme.span.size());
        else if (m_fields.secondCount < 0)
            m_fields.secondCount = lexeme.number;
    }

    const std::vector<Lexeme>& m_lexemes;
    TimeFields& m_fields;
    bool m_afterPoint = false;
    int m_afterSign = 0; ///< 1 after "+", -1 after "-"
};

void inherit(Field& field, Field from) {
    if (!TimeFields::has(field))
        field = from;
}

/// "December to February 2015" begins in 2014.
bool turnsYear(const TimeFields& first, const TimeFields& last) {
    constexpr int kHalfYear = 6;
    return TimeFields::has(last.year) && last.year > 0 && TimeFields::has(first.month) &&
           TimeFields::has(last.month) && first.month - last.month >= kHalfYear;
}

/// Gives `to` what it leaves unsaid and `from` says, coarser than what both say.
void inherit(TimeFields& to, const TimeFields& from, bool fromLater) {
    if (!TimeFields::has(to.year)) {
        to.year = from.year;
        to.shortYear = from.shortYear;
        if (fromLater && turnsYear(to, from))
            --to.year;
    }
    inherit(to.era, from.era);
    inherit(to.unit, from.unit);
    if (TimeFields::has(to.day) || TimeFields::has(to.weekday))
        inherit(to.month, from.month);
    const bool isTimeOnly = (TimeFields::has(to.hour) || TimeFields::has(to.dayPart)) &&
                            !TimeFields::has(to.day) && !TimeFields::has(to.weekday);
    if (isTimeOnly) {
        if (TimeFields::has(to.hour) && TimeFields::has(from.dayPart)) {
            inherit(to.dayPart, from.dayPart);
            inherit(to.selector, from.selector);
        }
        inherit(to.day, from.day);
        inherit(to.month, from.month);
        inherit(to.weekday, from.weekday);
        inherit(to.deictic, from.deictic);
    }
    inherit(to.shift, from.shift);
    if (TimeFields::has(to.hour)) {
        inherit(to.amPm, from.amPm);
        inherit(to.zone, from.zone);
        inherit(to.offset, from.offset);
    }
}

/// "Monday to Friday".
void joinWeekdays(TimeFields& first, TimeFields& last) {
    const bool areBare = !TimeFields::has(first.day) && !TimeFields::has(last.day);
    if (!areBare || !TimeFields::has(first.weekday) || !TimeFields::has(last.weekday))
        return;
    first.lastWeekday = last.weekday;
    last.afterWeekday = true;
}

/// "1979–89": the second year has the century of the first.
void fillCentury(TimeFields& to, const TimeFields& before) {
    if (to.shortYear && TimeFields::has(before.year) && !before.shortYear && TimeFields::has(to.year)) {
        to.year = static_cast<Field>(before.year / 100 * 100 + to.year);
        to.shortYear = false;
    }
}

} // namespace

std::vector<TimePart> fieldsOf(const std::vector<Lexeme>& lexemes, const PatternMatch& match) {
    std::vector<TimePart> parts;
    for (std::size_t i = 0; i < match.captures.size();) {
        const Capture& first = match.captures[i];
        TimePart& part = parts.emplace_back(TimePart{{}, first.lexeme, first.lexeme});
        Builder builder(lexemes, part.fields);
        for (; i < match.captures.size() && match.captures[i].part == first.part; ++i) {
            builder.take(match.captures[i]);
            part.end = match.captures[i].lexeme + 1;
        }
    }
    for (std::size_t i = parts.size(); i-- > 1;) {
        joinWeekdays(parts[i - 1].fields, parts[i].fields);
        inherit(parts[i - 1].fields, parts[i].fields, true);
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
        fillCentury(parts[i].fields, parts[i - 1].fields);
        inherit(parts[i].fields, parts[i - 1].fields, false);
    }
    return parts;
}

} // namespace dateline
