#include "core/mentions/clause_facts.h"

#include "core/grammar/clause_walk.h"

#include <algorithm>

namespace dateline {

std::uint8_t supportOf(const Words& words, const Clause& clause, const Lexicon& lexicon) {
    const WordId verb = words[clause.head].verb();
    std::uint8_t support = lexicon.support(verb);
    if (clause.verbs.end < words.size())
        support |= lexicon.support(verb, words[clause.verbs.end].id());
    return support;
}

bool isSpoken(const Sentence& sentence, std::uint32_t clause) {
    const std::uint32_t k = finiteFrom(sentence.clauses, clause);
    return k != kNoClause && sentence.words[sentence.clauses[k].verbs.begin].quoted;
}

std::uint32_t complementEnd(const Words& words, std::uint32_t from) {
    while (from < words.size() && words[from].tag != Tag::Preposition && words[from].tag != Tag::Verb &&
           !isMark(words[from].tag))
        ++from;
    return from;
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
