#include "core/temporal/time_rules.h"

#include "core/temporal/time_guards.h"

#include <array>

namespace dateline {
namespace {

// clang-format off

constexpr auto kFragments = std::to_array<TimeFragment>({
    {"month",   "(Month | MonthAbbreviation _.?)"},
    {"weekday", "(Weekday | WeekdayAbbreviation _.?)"},
    {"d",       "(DayOrdinal | Day)"},
    {"y",       "(Year Era? | AncientYear Era | Era Year | Era AncientYear)"},
    {"sep",     "(, and | , or | , | and | or | to | & | - | through | until | till)"},
    {"unit",    "(Unit | UnitPlural | UnitAbbreviation)"},
    {"thatOne", "(the | that | this)? Selector Unit"},

    // "the beginning of", "early in": the part of a longer time.
    {"earlyOf", "(the? very? EarlyNoun of the? | the? Early part of the? | very? Early in the?)"},
    {"early",   "($earlyOf | the? very? Early _-?)"},

    {"ofYear",  "(,? of? $y)"},
    {"date",    "(($weekday ,? the?)? $d (day? of)? $month $ofYear?"
                "| ($weekday ,?)? $month the? $d $ofYear?"
                "| the $d (day? of)? $month $ofYear?)"},
    {"isoDate", "Year _- _MonthNumber _- _Day"},
    {"day",     "($isoDate | $date)"},

    {"clock",   "(Hour _: _Minute (_: _Minute)? AmPm? | Hour ((_. | _:) _Minute)? AmPm | (Hour | Cardinal) o _clock"
                "| FourDigits (hours | hrs | Zone))"},
    {"time",    "($clock (,? (Zone | local time))?)"},

    {"approx",  "(Approximator | Compare (than | to) | at Compare | as (many | long) as | just (over | under)? | no Compare than)"},
    {"number",  "(Number (_. _Number)? (and a? Half)? | another Number | a Number !- | a further | an additional | another | a | an | a? Vague of?"
                "| a good Vague? | the Vague)"},
});

constexpr auto kRules = std::to_array<TimeRule>({
    // Whole dates.
    {"ISO date",      "$isoDate", Meaning::Calendar},
    {"ISO time",      "$isoDate ,? t? Hour _: _Minute (_: _Minute)? Zone?", Meaning::Calendar},
    {"slash date",    "Day _/ _Day _/ (_Year | _TwoDigits)", Meaning::SlashDate},
    {"dotted date",   "Day _. _MonthNumber _. _Year", Meaning::Calendar},
    {"date",          "$date", Meaning::Calendar, acceptsMonthName},
    {"month",         "$month", Meaning::Calendar, acceptsMonthName},
    {"month and year", "$month (, | of | in)? $y", Meaning::Calendar},
    {"part of month", "$early $month ((, | of | in)? $y)?", Meaning::Calendar},
    {"month of that year", "$early? $month of $thatOne", Meaning::Calendar},
    {"day of that month", "$early? (the? $d $month | $month $d) of $thatOne", Meaning::Calendar},
    {"day of that month", "the? $d of (the | that | this) Selector? month", Meaning::Calendar},
    {"day of the month", "the DayOrdinal", Meaning::Calendar, acceptsDayOrdinal},

    // Lists and ranges: every member is an expression, and has from the others what it leaves unsaid.
    {"list of days",  "the? $d ({$sep} the? $d)* {$sep} the? $d (day? of)? $month $ofYear?", Meaning::Calendar},
    {"list of days",  "$month the? $d ({$sep} the? $d)* {$sep} the? $d $ofYear?", Meaning::Calendar, acceptsDayList},
    {"list of days",  "the? $d $month ({$sep} the? $d $month)* {$sep} the? $d $month $ofYear", Meaning::Calendar},
    {"list of days",  "$month $d ({$sep} $month $d)* {$sep} $month $d $ofYear", Meaning::Calendar},
    {"list of months", "$early? $month ({$sep} $early? $month)* {$sep} $early? $month $ofYear", Meaning::Calendar},
    {"list of seasons", "$early? the? Season {$sep | /} $early? the? Season of? the? $y", Meaning::Calendar},
    {"ancient year",  "AncientYear", Meaning::AncientYear, acceptsAncientYear},
    {"range of years", "Year {_- | _/} _TwoDigits", Meaning::Calendar, acceptsYear},
    {"range of years", "(Year | AncientYear) {- | to | and | until} (Year | AncientYear) Era", Meaning::Calendar},

    // Weekdays, parts of the day and the clock.
    {"today",         "Early? Deictic", Meaning::Deictic},
    {"part of a day", "(Early | Early in the)? Deictic DayPart", Meaning::Deictic},
    {"weekday",       "Weekday", Meaning::Calendar},
    {"weekday",       "the? Early? Selector $weekday", Meaning::Calendar, acceptsSelectedWeekday},
    {"part of a day", "(Early in)? (the | that | Early)? Early? DayPart hours? (of | on) the? $day", Meaning::Calendar},
    {"part of a day", "(the | that | Early)? Early? DayPart of {the? $d $sep} the? $d $month $ofYear?", Meaning::Calendar},
    {"part of a day", "(Early | Early in the)? (the? DayPart (of | on))? $weekday DayPart?", Meaning::Calendar, acceptsWeekdayPart},
    {"part of a day", "$weekday ,? DayPart (of | ,)? the? $date", Meaning::Calendar},
    {"part of a day", "$day ,? (in the | at)? DayPart", Meaning::Calendar},
    {"part of a day", "(the | that | Early)? Early? (the | Selector | Selector Selector)? DayPart", Meaning::Calendar, acceptsDayPart},
    {"clock",         "$time", Meaning::Calendar, acceptsClock},
    {"clock and day", "$time ($day | $weekday | Deictic)", Meaning::Calendar, acceptsClock},
    {"clock and day", "$time {, | on | , on} ($day | $weekday | Deictic)", Meaning::Calendar, acceptsClock},
    {"clock and day", "($day | $weekday) at? $time", Meaning::Calendar},
    {"clock and part of day", "($time | Hour | Cardinal) in the DayPart", Meaning::Calendar},
    {"clock and part of day", "$time Selector DayPart", Meaning::Calendar},

    // Years and more.
    {"year",          "Year", Meaning::Calendar, acceptsYear},
    {"year",          "(the year)? $y", Meaning::Calendar, acceptsYear},
    {"short year",    "' _TwoDigits", Meaning::Calendar, acceptsShortYear},
    {"part of year",  "$early the? year? $y", Meaning::Calendar, acceptsYear},
    {"season and year", "$early? the? Season (of | , | in)? the? year? $y", Meaning::Calendar},
    {"season and year", "$early? the? Season of? $y (_/ | _-) _TwoDigits", Meaning::Calendar},
    {"season and year", "$y Season", Meaning::Calendar},
    {"season of that year", "$early? the? Season of $thatOne", Meaning::Calendar},
    {"season",        "Season", Meaning::Calendar, acceptsSeason},
    {"season",        "$early? the Season", Meaning::Calendar, acceptsSeason},
    {"season",        "$early Season", Meaning::Calendar, acceptsSeason},
    {"season",        "$early? the? Selector Season", Meaning::Calendar},
    {"decade",        "$early? the? '? Decades Era?", Meaning::Calendar},
    {"decade",        "$early? the? AncientDecades Era", Meaning::Calendar},
    {"decade",        "$early? the (nineteen _-?)? DecadeWord", Meaning::Calendar},
    {"century",       "$early? the? Ordinal _-? Century Era?", Meaning::Calendar},
    {"quarter",       "$early? the? (Ordinal | final | last) _-? Quarter (of (the? $y | $thatOne | the year) | !of)", Meaning::Calendar},
    {"half of year",  "the? (Ordinal | latter) Half of (the? $y | $thatOne | the year)", Meaning::Calendar},

    // Near and far from now, and from what was just said.
    {"past one",      "(the | this) past Unit", Meaning::Duration},
    {"this one",      "the? Selector Selector? Unit", Meaning::Selected, acceptsSelected},
    {"this one",      "Selector $month", Meaning::Calendar, acceptsSelectedMonth},
    {"part of this one", "$early Selector Selector? Unit", Meaning::Selected},
    {"part of this one", "(the? very? EarlyNoun of | the? Early part of | very? Early in) the Selector? Unit", Meaning::Selected},
    {"this one",      "the Unit", Meaning::Selected, acceptsBareUnit},
    {"this one",      "the Whole Unit", Meaning::Selected},
    {"this one",      "(a | the)? Ordinal Consecutive Unit", Meaning::Selected},
    {"before and after", "the Unit Shift", Meaning::Selected, acceptsTrailingShift},
    {"before and after", "the Unit Selector", Meaning::Selected, acceptsTrailingSelector},
    {"shift",         "$approx? $number Quality? $unit Shift", Meaning::Shifted, acceptsTrailingShift},
    {"shift",         "$approx? UnitPlural Shift", Meaning::Shifted, acceptsTrailingShift},

    // Durations, sets, references.
    {"duration",      "$approx? $number _-? Quality? _-? $unit (_- _long)?", Meaning::Duration, acceptsDuration},
    {"age",           "$approx? Number _-? $unit (old | of age)", Meaning::Duration},
    {"span of a date", "(the | these | those)? (Ordinal | Selector | final | opening | closing) $number? Quality? UnitPlural of (the? $y | $month $y?)", Meaning::Duration},
    {"nth of",        "the? (Ordinal | last | final | closing) (Unit | Weekday) of (the? $y | $month ,? $y? | $thatOne)", Meaning::NthOf},
    {"list of durations", "$approx? Number {or | to | - | and} $approx? Number _-? Quality? _-? $unit", Meaning::Duration},
    {"list of durations", "$approx? Number {,} Number {, or | , and | or | and} $approx? Number $unit", Meaning::Duration},
    {"list of shifts", "Number ({,} Number)* {$sep} $approx? Number $unit Shift", Meaning::Shifted, acceptsTrailingShift},
    {"duration",      "$approx? (a | an)? Half _-? (a | an)? Unit", Meaning::Duration},
    {"duration",      "$approx? (a | an | one) Unit and a Half", Meaning::Duration},
    {"duration",      "(the | these | those)? Selector $approx? $number Quality? UnitPlural", Meaning::Duration},
    {"duration",      "(the | these | those)? Ordinal $number Quality? UnitPlural", Meaning::Duration},
    {"duration",      "UnitPlural", Meaning::Duration, acceptsBarePlural},
    {"duration",      "$unit _-? long", Meaning::Duration},
    {"duration",      "single _- _Unit", Meaning::Duration},
    {"set",           "Every (Number | Ordinal)? (Weekday | Unit | Season | DayPart | Month | UnitPlural)", Meaning::Set},
    {"set",           "Frequency", Meaning::Set},
    {"set",           "WeekdayPlural", Meaning::Set},
    {"set",           "per Unit", Meaning::Set},
    {"part of this one", "(the | this | that | last | next)? Unit _s EarlyNoun", Meaning::Selected},
    {"reference",     "Reference", Meaning::Reference, acceptsReference},
    {"reference",     "(more | very | most) Reference", Meaning::Reference},
    {"reference",     "Reference UnitPlural", Meaning::Reference},
    {"reference",     "the (near | short | medium | long | longer) term", Meaning::Outlook, acceptsPhraseEnd},
    {"reference",     "the (near | foreseeable | distant | immediate | recent)? ReferenceNoun", Meaning::Reference, acceptsPhraseEnd},
    {"reference",     "(the time being | these days | at present)", Meaning::Reference},
    {"reference",     "this time", Meaning::Reference, acceptsPhraseEnd},
    {"same time of another year", "the? same (period | month | week | quarter | time | point) (of the? (last | previous) year | (the? (last | previous) year) | a year (ago | earlier | before))", Meaning::SameOfYearBefore},
    {"that time",     "that time", Meaning::ThatTime, acceptsPhraseEnd},
    {"reference",     "right now", Meaning::Reference},

    // What only looks like a time.
    {"newspaper",     "sunday (times | telegraph | mirror | express)", Meaning::Nothing},
});

// clang-format on

} // namespace

std::span<const TimeFragment> timeFragments() {
    return kFragments;
}

std::span<const TimeRule> timeRules() {
    return kRules;
}

} // namespace dateline
