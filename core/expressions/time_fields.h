#pragma once

#include "core/expressions/pattern.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace dateline {

/// What a time expression says, word by word, before anybody asks which day that is. `kUnset` where it says
/// nothing.
struct TimeFields {
    using Field = std::int16_t;
    static constexpr Field kUnset = std::numeric_limits<Field>::min();

    Field year = kUnset;
    Field era = kUnset;     ///< -1 BC, 1 AD
    bool shortYear = false; ///< `year` or `decade` has two digits
    Field month = kUnset;
    Field day = kUnset;
    Field secondNumber = kUnset; ///< the "8" of "7/8/2007"
    Field weekday = kUnset;
    Field lastWeekday = kUnset; ///< of a range of weekdays, of which this is the first
    bool afterWeekday = false;  ///< the last of such a range
    Field republicanMonth = kUnset;
    Field season = kUnset;  ///< code: "SP"
    Field dayPart = kUnset; ///< code: "NI"
    Field decade = kUnset;  ///< 1990
    Field hour = kUnset;
    Field minute = kUnset; ///< before the hour, where it is negative
    Field clockSecond = kUnset;
    Field amPm = kUnset;         ///< 0 or 12
    Field zone = kUnset;         ///< what TimeWords::zone takes
    Field offset = kUnset;       ///< minutes ahead of UTC, where they are told: "UTC+3"
    bool monthFirst = false;     ///< its zone is of a country that writes "5/3" for 3 May
    Field selector = kUnset;     ///< Selector
    Field unit = kUnset;         ///< TimeUnit
    Field baseUnit = kUnset;     ///< the "year" of "the third quarter of last year"
    Field baseSelector = kUnset; ///< the "last" of "the third quarter of last year"
    Field ordinal = kUnset;
    bool half = false;
    bool plural = false;      ///< of the unit
    Field shift = kUnset;     ///< 1 later, -1 earlier, -2 ago
    Field early = kUnset;     ///< code: "START"
    Field mod = kUnset;       ///< code: "APPROX"
    Field deictic = kUnset;   ///< days from today
    Field reference = kUnset; ///< code: "PRESENT_REF"
    Field frequency = kUnset; ///< TimeUnit
    bool vague = false;
    bool tooLarge = false;   ///< a number that no calendar has: "the 65537th century"
    double count = -1;       ///< negative when not given
    double secondCount = -1; ///< of `baseUnit`: the 2 of "a month and 2 days ago"

    [[nodiscard]] static bool has(Field field) { return field != kUnset; }
};

/// What a match says: one set of fields for each part that gaps divide it into, and its lexemes. Parts of a
/// list share what only one of them says: in "22–23 July 1943" both are of July 1943.
struct TimePart {
    TimeFields fields;
    std::size_t begin; ///< lexemes
    std::size_t end;
};
[[nodiscard]] std::vector<TimePart> fieldsOf(const std::vector<Lexeme>& lexemes, const PatternMatch& match);

} // namespace dateline
