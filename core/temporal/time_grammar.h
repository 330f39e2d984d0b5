#pragma once

#include "core/temporal/pattern.h"
#include "core/time/named_days.h"

#include <array>
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
    Deictic,          ///< "today"
    Duration,
    Set,
    Reference, ///< "now"
    Outlook,   ///< "the long term"
    Nothing,   ///< looks like a time and is none; keeps its words from other rules
};

struct TimeRule {
    std::string_view name;
    std::string_view pattern;
    Meaning meaning;
    /// Whether a match of lexemes [begin, end) is one in its context; null: always.
    bool (*accepts)(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end) = nullptr;
};

/// Words, fragments and rules, compiled. Immutable, built once.
class TimeGrammar {
public:
    [[nodiscard]] static const TimeGrammar& english();

    struct Found {
        const TimeRule* rule = nullptr;
        std::int16_t namedDay = 0; ///< of a named day, its place in namedDays()
        PatternMatch match;
        MatchMemory memory; ///< of the lexemes that are searched
    };
    /// To be called before the first search of other lexemes.
    void prepare(const std::vector<Lexeme>& lexemes, Found& found) const;
    /// The longest match at lexeme `at`, of equally long ones that of the first rule; null rule when there is
    /// none. For all places of a text together linear.
    void longest(const std::vector<Lexeme>& lexemes, std::size_t at, Found& found) const;

    [[nodiscard]] const TimeWords& words() const { return m_words; }
    [[nodiscard]] const std::vector<NamedDay>& namedDays() const { return m_namedDays; }

private:
    TimeGrammar();
    void add(const TimeRule& rule, std::string_view pattern, std::int16_t namedDay = 0);

    struct Compiled {
        const TimeRule* rule;
        Pattern pattern;
        std::int16_t namedDay = 0;
    };
    /// A rule that can begin with a lexeme of some class.
    struct Candidate {
        std::size_t rule;
        ClassSet second;
        bool canEnd;
    };

    TimeWords m_words;
    std::vector<NamedDay> m_namedDays = readNamedDays();
    std::vector<Compiled> m_rules;
    std::size_t m_loops = 0;                                          ///< of all patterns
    std::array<std::vector<Candidate>, ClassSet::kSize> m_candidates; ///< by the class of the first lexeme
};

} // namespace dateline
