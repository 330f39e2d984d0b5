#pragma once

#include "core/expressions/class_set.h"
#include "core/time/said_zone.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What a word or a number can be in a time expression. The first ones are the tables of
/// time_words.json; the last ones are told by a number's look.
enum class TimeClass : std::uint8_t {
    Month,
    MonthAbbreviation,
    Weekday,
    WeekdayAbbreviation,
    WeekdayPlural,
    Season,
    Unit,
    UnitPlural,
    UnitAbbreviation,
    Cardinal,
    Power,
    Ordinal,
    OrdinalSuffix,
    DecadeWord,
    Vague,
    DayPart,
    Deictic,
    Selector,
    Shift,
    Early,
    Approximator,
    Compare,
    Frequency,
    Era,
    AmPm,
    Zone,
    Reference,
    Every,
    Future,
    Past,
    CountNoun,
    NotYearAfter,
    Proper,
    Half,
    TimePreposition,
    DurationPreposition,
    Quality,
    EarlyNoun,
    ReferenceNoun,
    Quarter,
    Century,
    VerbToo,
    PhraseStart,
    EndVerb,
    Whole,
    Consecutive,
    FutureWithTo,
    Present,
    Until,
    NumberJoint,
    InfinitiveMark,
    Since,
    Of,
    RepublicanMonth,
    Roman,
    For,
    DayNamed,
    Perfect,
    Said,
    Commits,
    Due,
    Infinitive,
    DateNamed,
    ZonePlace,
    Reign,
    DayPartPlural,
    PresentBe,
    KnownAs, ///< what is known, called or used: "is known today as"
    EvenToday,
    ThanToday,
    StillToday, ///< what goes on in its clause: "they still live here today"
    Schedules,  ///< in the present of what is to come: "the trial begins Monday"; 1: before "to", 2: before
                ///< "effect"
    Effect,
    At,
    As,
    AmericanZone,  ///< of a country that writes the month before the day
    ClockFraction, ///< the minutes of "half past"
    ClockTo,
    HalfPart,
    StreetNoun,
    SeasonNoun, ///< of which a season tells the kind, and no time: "winter clothes"
    AttackNoun,
    Overnight,
    LetterMonth, ///< of a letter's day: "the 5th *inst.*"; a Selector
    Habit,       ///< what comes round: "usually", "daily"
    Observed,    ///< of days that come round: "is *celebrated* on"
    Number,      ///< a whole number in digits or words
    Day,         ///< 1 to 31 in one or two digits
    DayOrdinal,  ///< "1st" to "31st", in digits or words
    MonthNumber, ///< 1 to 12 in one or two digits
    Hour,        ///< 0 to 24 in one or two digits
    TwoDigits,
    Minute, ///< 00 to 59 in two digits
    FourDigits,
    Year,           ///< 1000 to 2199 in four digits, not followed by what is counted
    AncientYear,    ///< 1 to 999
    FarYear,        ///< 2200 to 9999, a year only with its era: "5000 BCE"
    WholeDate,      ///< "20010911": a day of the calendar in eight digits
    Decades,        ///< "1990s", "90s"
    AncientDecades, ///< "470s"
};
inline constexpr std::size_t kTimeClassCount = static_cast<std::size_t>(TimeClass::AncientDecades) + 1;

/// The punctuation that the grammar names. In a ClassSet its bits stand after the classes; after them, those
/// of the single words that the grammar names.
inline constexpr std::string_view kTimeSigns = ",.-:/()'&+";

/// The bit of a sign; none for a sign that the grammar does not name.
[[nodiscard]] constexpr std::optional<std::size_t> bitOfSign(char sign) {
    const std::size_t at = kTimeSigns.find(sign);
    return at == std::string_view::npos ? std::nullopt : std::optional(kTimeClassCount + at);
}

enum class TimeUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    Night,
};

/// Which of several: "last" looks back from now, "previous" from the narrative's time, "this" is near, "that"
/// just named.
enum class Selector : std::uint8_t { Last, Previous, This, That, Next, Coming, Following };

struct WordSense {
    TimeClass timeClass;
    std::int16_t
        value; ///< a number; or a Selector, a TimeUnit, what timexCode takes, or what TimeWords::zone does
};

struct TimeWord {
    ClassSet classes;
    std::array<WordSense, 4> senses{};
    std::uint8_t senseCount = 0;

    /// The word's value as a member of `timeClass`, which it must be.
    [[nodiscard]] int value(TimeClass timeClass) const;
};

/// What a symbolic value stands for in TIMEX3: "SP", "START", "PRESENT_REF" …
[[nodiscard]] std::string_view timexCode(int value);

/// The words of time expressions, looked up by their lower-case form.
class TimeWords {
public:
    /// Adds those of a file such as resources/en/time_words.json. Asserts that it is well formed.
    void add(std::string_view json);

    /// The bit of a class or of a single word that the grammar names; a new word gets a new bit.
    [[nodiscard]] std::size_t bitOfWord(std::string_view word);
    [[nodiscard]] static std::size_t bitOfClass(std::string_view name);

    /// Null when the word has no part in time expressions. ASCII letters may be of either case. Constant
    /// time.
    [[nodiscard]] const TimeWord* find(std::string_view word) const;

    /// What a word of the classes Zone and ZonePlace means, by its value.
    [[nodiscard]] const std::shared_ptr<const SaidZone>& zone(int value) const {
        return m_zones[static_cast<std::size_t>(value)];
    }
    static constexpr int kNoZone = -1; ///< of words that only go with others: "standard"
    static constexpr int kUtc = 0;     ///< the value of UTC and its other names

    /// To be called when all words are in, and before `find`.
    void seal();

private:
    struct Slot {
        std::string_view word;
        const TimeWord* entry = nullptr;
    };

    TimeWord& entry(const std::string& word);
    int valueOfZone(const std::string& text);

    std::unordered_map<std::string, TimeWord> m_words;
    std::vector<Slot> m_slots;
    std::vector<std::string> m_zoneTexts{"UTC"};
    std::vector<std::shared_ptr<const SaidZone>> m_zones{std::make_shared<SaidZone>(readSaidZone("UTC"))};
    std::size_t m_nextBit = kTimeClassCount + kTimeSigns.size();
};

} // namespace dateline
