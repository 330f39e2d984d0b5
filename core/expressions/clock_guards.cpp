#include "core/expressions/clock_guards.h"

#include "core/expressions/lexeme_context.h"

#include <algorithm>

namespace dateline::guards {
namespace {

/// "In 2003 MST members …": a year and a name, rather than a clock and a zone.
bool couldBeYear(const Lexemes& lexemes, std::size_t number) {
    constexpr std::int32_t kFirst = 1900;
    const Lexeme& zone = at(lexemes, number + 1);
    const Lexeme& previous = before(lexemes, number);
    const bool isUtc = zone.is(TimeClass::Zone) && zone.value(TimeClass::Zone) == TimeWords::kUtc;
    const bool isZone = zone.is(TimeClass::Zone) || zone.is(TimeClass::ZonePlace);
    const bool leadsToClock = isTimePreposition(previous) && !previous.is(TimeClass::DurationPreposition) &&
                              !previous.is(TimeClass::Since) && !previous.is(TimeClass::Of);
    return isZone && !isUtc && lexemes[number].is(TimeClass::Year) && lexemes[number].number >= kFirst &&
           !leadsToClock && !previous.is(TimeClass::Weekday) && previous.sign != '(';
}

} // namespace

/// "on 5 May 2003 MST members …".
bool acceptsDayAndClock(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
        if (lexemes[i].is(TimeClass::FourDigits) && couldBeYear(lexemes, i))
            return false;
    return true;
}

bool acceptsClock(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (isPartOfCode(lexemes, begin, end))
        return false;
    const Lexeme& first = lexemes[begin];
    if (first.is(TimeClass::ClockFraction) && isCountOf(at(lexemes, end))) // "a quarter to six men"
        return false;
    if (first.is(TimeClass::FourDigits))
        return first.number / 100 <= 24 && first.number % 100 < 60 && !couldBeYear(lexemes, begin);
    const Lexeme& previous = before(lexemes, begin);
    const bool bare = end - begin == 3;
    return !bare || isPreposition(previous) || (!isOneDigit(first) && !isName(previous));
}

/// "at 10 on Friday night", "at about 10 …": without the word a number is a count.
bool acceptsAfterAt(const Lexemes& lexemes, std::size_t begin, std::size_t /*end*/) {
    return before(lexemes, begin, isApproximator(before(lexemes, begin)) ? 2 : 1).is(TimeClass::At);
}

/// "at 1730 on the 10th", "by 0815": hours and minutes in four digits, which a zero or a day tells from a
/// year.
bool acceptsSailorsClock(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const std::int32_t clock = lexemes[begin].number;
    const bool exists = clock / 100 <= 24 && clock % 100 < 60;
    const bool hasZero = clock < 1000 && isTimePreposition(before(lexemes, begin));
    return exists && !isPartOfCode(lexemes, begin, end) &&
           (hasZero || (end - begin > 1 && acceptsAfterAt(lexemes, begin, end)));
}

/// "Sat 10am-4pm", "Mon-Fri: 9:00-17:00": of each such day.
bool acceptsOpeningHours(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const auto isClock = [](const Lexeme& lexeme) {
        return lexeme.is(TimeClass::AmPm) || lexeme.sign == ':';
    };
    return !lexemes[begin].is(TimeClass::Weekday) &&
           std::any_of(lexemes.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                       lexemes.begin() + static_cast<std::ptrdiff_t>(end), isClock);
}

} // namespace dateline::guards
