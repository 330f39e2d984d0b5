#include "core/expressions/time_words.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

constexpr std::array<std::string_view, kTimeClassCount> kClassNames{
    "Month",
    "MonthAbbreviation",
    "Weekday",
    "WeekdayAbbreviation",
    "WeekdayPlural",
    "Season",
    "Unit",
    "UnitPlural",
    "UnitAbbreviation",
    "Cardinal",
    "Power",
    "Ordinal",
    "OrdinalSuffix",
    "DecadeWord",
    "Vague",
    "DayPart",
    "Deictic",
    "Selector",
    "Shift",
    "Early",
    "Approximator",
    "Compare",
    "Frequency",
    "Era",
    "AmPm",
    "Zone",
    "Reference",
    "Every",
    "Future",
    "Past",
    "CountNoun",
    "NotYearAfter",
    "Proper",
    "Half",
    "TimePreposition",
    "DurationPreposition",
    "Quality",
    "EarlyNoun",
    "ReferenceNoun",
    "Quarter",
    "Century",
    "VerbToo",
    "PhraseStart",
    "EndVerb",
    "Whole",
    "Consecutive",
    "FutureWithTo",
    "Present",
    "Until",
    "NumberJoint",
    "InfinitiveMark",
    "Since",
    "Of",
    "RepublicanMonth",
    "Roman",
    "For",
    "DayNamed",
    "Perfect",
    "Said",
    "Commits",
    "Due",
    "Infinitive",
    "DateNamed",
    "ZonePlace",
    "Reign",
    "DayPartPlural",
    "PresentBe",
    "KnownAs",
    "EvenToday",
    "ThanToday",
    "StillToday",
    "Schedules",
    "Effect",
    "At",
    "As",
    "AmericanZone",
    "ClockFraction",
    "ClockTo",
    "HalfPart",
    "StreetNoun",
    "SeasonNoun",
    "AttackNoun",
    "Overnight",
    "LetterMonth",
    "Habit",
    "Observed",
    "Number",
    "Day",
    "DayOrdinal",
    "MonthNumber",
    "Hour",
    "TwoDigits",
    "Minute",
    "FourDigits",
    "Year",
    "AncientYear",
    "FarYear",
    "WholeDate",
    "Decades",
    "AncientDecades",
};

constexpr std::array<std::string_view, 14> kUnitNames{
    "second", "minute",  "hour", "day",    "weekend", "week",       "fortnight",
    "month",  "quarter", "year", "decade", "century", "millennium", "night",
};

constexpr std::array<std::string_view, 7> kSelectorNames{
    "last", "previous", "this", "that", "next", "coming", "following",
};

/// The symbolic values of TIMEX3;
constexpr std::array<std::string_view, 26> kCodes{
    "SP",
    "SU",
    "FA",
    "WI",
    "MO",
    "AF",
    "EV",
    "NI",
    "MI",
    "12:00",
    "24:00",
    "DA",
    "DT",
    "START",
    "END",
    "MID",
    "APPROX",
    "LESS_THAN",
    "MORE_THAN",
    "",
    "EXACT",
    "EQUAL_OR_MORE",
    "EQUAL_OR_LESS",
    "PRESENT_REF",
    "PAST_REF",
    "FUTURE_REF",
};

int codeValue(std::string_view code) {
    const auto found = std::find(kCodes.begin(), kCodes.end(), code);
    assert(found != kCodes.end());
    return static_cast<int>(found - kCodes.begin());
}

template <std::size_t N>
int indexIn(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    assert(found != names.end());
    return static_cast<int>(found - names.begin());
}

bool holdsUnit(TimeClass c) {
    return c == TimeClass::Unit || c == TimeClass::UnitPlural || c == TimeClass::UnitAbbreviation ||
           c == TimeClass::Frequency;
}

bool holdsZone(TimeClass c) {
    return c == TimeClass::Zone || c == TimeClass::ZonePlace;
}

/// FNV-1a over the lower-case letters.
std::uint32_t hashOf(std::string_view word) {
    std::uint32_t hash = 2166136261U;
    for (const char c : word)
        hash = (hash ^ (static_cast<unsigned char>(c) | 0x20U)) * 16777619U;
    return hash ^ (hash >> 15);
}

bool equalIgnoringCase(std::string_view word, std::string_view lower) {
    return word.size() == lower.size() &&
           std::equal(word.begin(), word.end(), lower.begin(), [](char a, char b) {
               return a == b || (a >= 'A' && a <= 'Z' && a + ('a' - 'A') == b);
           });
}

constexpr std::size_t kSlots = 4096;

} // namespace

int TimeWord::value(TimeClass timeClass) const {
    for (std::uint8_t i = 0; i < senseCount; ++i) {
        if (senses[i].timeClass == timeClass)
            return senses[i].value;
    }
    assert(false);
    return 0;
}

std::string_view timexCode(int value) {
    return kCodes[static_cast<std::size_t>(value)];
}

void TimeWords::add(std::string_view json) {
    const auto tables = nlohmann::json::parse(json);
    for (const auto& [className, words] : tables.items()) {
        const auto timeClass = static_cast<TimeClass>(indexIn(kClassNames, className));
        for (const auto& [word, value] : words.items()) {
            const int number = value.is_number()      ? value.get<int>()
                               : holdsZone(timeClass) ? valueOfZone(value.get<std::string>())
                               : holdsUnit(timeClass) ? indexIn(kUnitNames, value.get<std::string>())
                               : timeClass == TimeClass::Selector
                                   ? indexIn(kSelectorNames, value.get<std::string>())
                                   : codeValue(value.get<std::string>());
            TimeWord& known = entry(word);
            assert(known.senseCount < known.senses.size());
            known.senses[known.senseCount++] = {timeClass, static_cast<std::int16_t>(number)};
            known.classes.set(static_cast<std::size_t>(timeClass));
        }
    }
}

int TimeWords::valueOfZone(const std::string& text) {
    if (text.empty())
        return kNoZone;
    const auto known = std::find(m_zoneTexts.begin(), m_zoneTexts.end(), text);
    const auto value = static_cast<int>(known - m_zoneTexts.begin());
    if (known == m_zoneTexts.end()) {
        m_zoneTexts.push_back(text);
        m_zones.push_back(std::make_shared<SaidZone>(readSaidZone(text)));
    }
    return value;
}

TimeWord& TimeWords::entry(const std::string& word) {
    return m_words[word];
}

std::size_t TimeWords::bitOfClass(std::string_view name) {
    return static_cast<std::size_t>(indexIn(kClassNames, name));
}

std::size_t TimeWords::bitOfWord(std::string_view word) {
    TimeWord& known = entry(std::string(word));
    for (std::size_t bit = kTimeClassCount + kTimeSigns.size(); bit < m_nextBit; ++bit) {
        if (known.classes.test(bit))
            return bit;
    }
    assert(m_nextBit < ClassSet::kSize);
    known.classes.set(m_nextBit);
    return m_nextBit++;
}

void TimeWords::seal() {
    m_slots.assign(kSlots, {});
    for (const auto& [word, known] : m_words) {
        std::size_t at = hashOf(word) % kSlots;
        while (m_slots[at].entry != nullptr)
            at = (at + 1) % kSlots;
        m_slots[at] = {word, &known};
    }
}

const TimeWord* TimeWords::find(std::string_view word) const {
    for (std::size_t at = hashOf(word) % kSlots; m_slots[at].entry != nullptr; at = (at + 1) % kSlots) {
        if (equalIgnoringCase(word, m_slots[at].word))
            return m_slots[at].entry;
    }
    return nullptr;
}

} // namespace dateline
