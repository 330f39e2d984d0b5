#pragma once

#include "core/expressions/lexemes.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How the fields of a match are turned into a value: see resolve.h.
enum class Meaning : std::uint8_t {
    Calendar,         ///< a place on the calendar: year, month, day, weekday, part of day, clock
    SlashDate,        ///< "7/8/2007"
    NthOf,            ///< "the last week of March"
    NamedDay,         ///< "Christmas Eve"
    AncientYear,      ///< "240", where a text speaks of the years before Christ
    Selected,         ///< "last week", "the following day", "the end of the year"
    SameOfYearBefore, ///< "the same period last year"
    ThatTime,         ///< "that time"
    Shifted,          ///< "two days later", "a year ago"
    OldStyle,         ///< "25 October 1917 (7 November New Style)": a day of the Julian calendar, then ours
    DualYear,         ///< "30 January 1648/9": the year began in March; the later one is ours
    Republican,       ///< "18 Brumaire of the Year VIII"
    NoDate,           ///< "the third year of his reign": a time that nobody can place
    NthOfHappening,   ///< "the second day" of a siege: counted from what the text names
    ShiftedFrom,      ///< "the day before yesterday", "a week from Monday"
    WeekdayOfWeek,    ///< "Monday last week"
    WeekOf,           ///< "the week of 6 April"
    WeekdayWeek,      ///< "Thursday week": the one after the next
    LetterDay,        ///< "the 5th inst.", "the 28th ult.": of the month of a letter, or of the one before
    Overnight,        ///< between the last day and this one
    Deictic,          ///< "today"
    Duration,
    SpanOf, ///< "the first three months of 2013": a duration that lies on the calendar
    Set,
    Reference,  ///< "now"
    FormerTime, ///< "former": in a history a time, in a report none
    Outlook,    ///< "the long term"
    Nothing,    ///< looks like a time and is none; keeps its words from other rules
};

/// Whether a match of lexemes [begin, end) is a time in its context.
using TimeGuard = bool (*)(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

struct TimeRule {
    std::string name;
    std::string pattern;
    Meaning meaning = Meaning::Nothing;
    TimeGuard accepts = nullptr; ///< null: always
};

/// The rules of a language, and the parts of their patterns that have a name; see Pattern.
struct TimeRules {
    std::map<std::string, std::string, std::less<>> fragments;
    std::vector<TimeRule> rules;
};

/// Adds those of a file such as resources/en/time_rules.json. Asserts that it is well formed.
void addTimeRules(std::string_view json, TimeRules& rules);

} // namespace dateline
