#pragma once

#include "core/expressions/pattern.h"
#include "core/expressions/time_rules.h"
#include "core/time/named_days.h"

#include <array>
#include <string_view>
#include <vector>

namespace dateline {

/// Words, fragments and rules, compiled. Immutable.
class TimeGrammar {
public:
    TimeGrammar(TimeWords words, TimeRules rules, std::vector<NamedDay> namedDays);
    TimeGrammar(TimeGrammar&&) = default; ///< what it holds points into it
    TimeGrammar& operator=(TimeGrammar&&) = delete;
    ~TimeGrammar() = default;

    struct Found {
        const TimeRule* rule = nullptr;
        const NamedDay* namedDay = nullptr; ///< null: it is none
        PatternMatch match;
        MatchMemory memory; ///< of the lexemes that are searched
    };
    /// To be called before the first search of other lexemes.
    void prepare(const std::vector<Lexeme>& lexemes, Found& found) const;
    /// The longest match at lexeme `at`, of equally long ones that of the first rule; null rule when there is
    /// none. For all places of a text together linear.
    void longest(const std::vector<Lexeme>& lexemes, std::size_t at, Found& found) const;

    [[nodiscard]] const TimeWords& words() const { return m_words; }
    [[nodiscard]] const std::vector<TimeRule>& rules() const { return m_source.rules; }

private:
    void add(const TimeRule& rule, std::string_view pattern, const NamedDay* namedDay = nullptr);

    struct Compiled {
        const TimeRule* rule;
        Pattern pattern;
        const NamedDay* namedDay;
    };
    using RuleSet = ClassSet;
    [[nodiscard]] RuleSet candidates(const std::vector<Lexeme>& lexemes, std::size_t at) const;

    TimeWords m_words;
    TimeRules m_source;
    std::vector<NamedDay> m_namedDays;
    std::vector<Compiled> m_rules;
    std::size_t m_loops = 0; ///< of all patterns
    /// By a place at the beginning of a match, and a class: the rules whose lexeme there can be of it.
    std::array<std::array<RuleSet, ClassSet::kSize>, Pattern::Opening::kLength> m_opened;
    std::array<RuleSet, Pattern::Opening::kLength> m_over; ///< those that can be over before the place
};

} // namespace dateline
