#include "core/mentions/clause_facts.h"

#include <algorithm>

namespace dateline {

std::uint8_t supportOf(const Words& words, const Clause& clause, const Lexicon& lexicon) {
    const WordId verb = words[clause.head].verb();
    std::uint8_t support = lexicon.support(verb);
    if (clause.verbs.end < words.size())
        support |= lexicon.support(verb, words[clause.verbs.end].id());
    return support;
}

WordRange agentOf(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    constexpr std::uint32_t kLongest = 9;
    for (std::uint32_t i = clause.verbs.end; i < clause.range.end; ++i)
        if (is(words[i], WordSet::Agent, vocabulary))
            return {i + 1, std::min(i + 1 + kLongest, clause.range.end)};
    return {};
}

bool followsAtOnce(const Clause& clause, const Mention& mention) {
    constexpr std::uint32_t kGap = 2;
    return clause.range.begin >= mention.words.end && clause.range.begin <= mention.words.end + kGap;
}

} // namespace dateline
