#include "core/expressions/time_grammar.h"

#include "core/base/ascii.h"
#include "core/document/tokens.h"
#include "core/expressions/time_guards.h"

#include <cassert>
#include <utility>

namespace dateline {
namespace {

/// "New Year's Day" as a pattern: "new year _s day". Signs inside a name stand without white space.
std::string patternOf(const std::string& name) {
    std::vector<Token> tokens = tokenise(name);
    std::string pattern;
    for (const Token& token : tokens) {
        std::string part(slice(name, token.span));
        for (char& c : part)
            c = lower(c);
        if (token.kind == TokenKind::Clitic)
            part.erase(0, 1);
        pattern += (pattern.empty() ? "" : token.glued ? " _" : " ") + part;
    }
    return pattern;
}

const TimeRule& namedDayRule(const NamedDay& day) {
    static const TimeRule any{"named day", "", Meaning::NamedDay, guardNamed("name")};
    static const TimeRule ofAttacks{"named day", "", Meaning::NamedDay, guardNamed("beforeAttack")};
    return day.ofAttacks ? ofAttacks : any;
}

} // namespace

void TimeGrammar::add(const TimeRule& rule, std::string_view pattern, const NamedDay* namedDay) {
    const auto fragment = [&](std::string_view name) -> std::string_view {
        const auto found = m_source.fragments.find(name);
        assert(found != m_source.fragments.end());
        return found->second;
    };
    m_rules.push_back({&rule, Pattern(pattern, fragment, m_words, m_loops), namedDay});
    m_loops += m_rules.back().pattern.loops();
    const std::size_t index = m_rules.size() - 1;
    const Pattern::Opening& opening = m_rules.back().pattern.opening();
    assert(index < RuleSet::kSize);
    for (std::size_t place = 0; place < Pattern::Opening::kLength; ++place) {
        opening.classes[place].forEach([&](std::size_t bit) { m_opened[place][bit].set(index); });
        if (opening.canBeOver[place])
            m_over[place].set(index);
    }
}

TimeGrammar::TimeGrammar(TimeWords words, TimeRules rules, std::vector<NamedDay> namedDays)
    : m_words(std::move(words)),
      m_source(std::move(rules)),
      m_namedDays(std::move(namedDays)) {
    for (const NamedDay& day : m_namedDays)
        add(namedDayRule(day), patternOf(day.name) + " DayPart? (,? $y)?", &day);
    for (const TimeRule& rule : m_source.rules)
        add(rule, rule.pattern);
    m_words.seal();
}

void TimeGrammar::prepare(const std::vector<Lexeme>& lexemes, Found& found) const {
    found.memory.forget(m_loops, lexemes.size());
}

/// The rules that the first lexemes do not rule out.
TimeGrammar::RuleSet TimeGrammar::candidates(const std::vector<Lexeme>& lexemes, std::size_t at) const {
    RuleSet left;
    lexemes[at].classes.forEach([&](std::size_t bit) { left |= m_opened[0][bit]; });
    for (std::size_t place = 1; place < Pattern::Opening::kLength && !left.none(); ++place) {
        RuleSet fits = m_over[place];
        if (at + place < lexemes.size())
            lexemes[at + place].classes.forEach([&](std::size_t bit) { fits |= m_opened[place][bit]; });
        left &= fits;
    }
    return left;
}

void TimeGrammar::longest(const std::vector<Lexeme>& lexemes, std::size_t at, Found& found) const {
    found.rule = nullptr;
    std::size_t best = 0;
    std::size_t end = at;
    candidates(lexemes, at).forEach([&](std::size_t rule) {
        const Compiled& compiled = m_rules[rule];
        const auto matched = compiled.pattern.endOf(lexemes, at, found.memory);
        if (!matched || *matched <= end ||
            (compiled.rule->accepts != nullptr && !compiled.rule->accepts(lexemes, at, *matched)))
            return;
        end = *matched;
        best = rule;
        found.rule = compiled.rule;
    });
    if (found.rule == nullptr)
        return;
    found.namedDay = m_rules[best].namedDay;
    m_rules[best].pattern.capture(lexemes, at, found.memory, found.match);
}

} // namespace dateline
