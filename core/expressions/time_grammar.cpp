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

const TimeRule& namedDayRule() {
    static const TimeRule rule{"named day", "", Meaning::NamedDay, guardNamed("name")};
    return rule;
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
    for (const Pattern::Beginning& beginning : m_rules.back().pattern.beginnings())
        m_candidates[beginning.first].push_back({m_rules.size() - 1, beginning.second, beginning.canEnd});
}

TimeGrammar::TimeGrammar(TimeWords words, TimeRules rules, std::vector<NamedDay> namedDays)
    : m_words(std::move(words)),
      m_source(std::move(rules)),
      m_namedDays(std::move(namedDays)) {
    for (const NamedDay& day : m_namedDays)
        add(namedDayRule(), patternOf(day.name) + " (,? $y)?", &day);
    for (const TimeRule& rule : m_source.rules)
        add(rule, rule.pattern);
    m_words.seal();
}

void TimeGrammar::prepare(const std::vector<Lexeme>& lexemes, Found& found) const {
    found.memory.forget(m_loops, lexemes.size());
}

void TimeGrammar::longest(const std::vector<Lexeme>& lexemes, std::size_t at, Found& found) const {
    found.rule = nullptr;
    std::size_t best = 0;
    std::size_t end = at;
    const ClassSet next = at + 1 < lexemes.size() ? lexemes[at + 1].classes : ClassSet{};
    lexemes[at].classes.forEach([&](std::size_t bit) {
        for (const Candidate& candidate : m_candidates[bit]) {
            if (!candidate.canEnd && !candidate.second.intersects(next))
                continue;
            const Compiled& compiled = m_rules[candidate.rule];
            const auto matched = compiled.pattern.endOf(lexemes, at, found.memory);
            const bool better =
                matched && (*matched > end || (*matched == end && end > at && candidate.rule < best));
            if (!better ||
                (compiled.rule->accepts != nullptr && !compiled.rule->accepts(lexemes, at, *matched)))
                continue;
            end = *matched;
            best = candidate.rule;
            found.rule = compiled.rule;
        }
    });
    if (found.rule == nullptr)
        return;
    found.namedDay = m_rules[best].namedDay;
    m_rules[best].pattern.capture(lexemes, at, found.memory, found.match);
}

} // namespace dateline
