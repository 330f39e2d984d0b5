#include "core/mentions/roles.h"

#include "core/grammar/phrases.h"
#include "core/mentions/clause_facts.h"

namespace dateline {
namespace {

Roles rolesOfVerb(const Sentence& sentence, const Clause& clause, const Vocabulary& vocabulary) {
    const WordRange agent = agentOf(sentence.words, clause, vocabulary);
    return clause.passive ? Roles{agent, clause.subject} : Roles{clause.subject, clause.object};
}

Roles rolesOfNoun(const Words& words, WordRange noun, const Vocabulary& vocabulary) {
    constexpr TagSet kBefore{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Possessive, Tag::Number};
    Roles roles{{phraseBegin(words, noun.begin, kBefore), noun.begin}, {}};
    if (noun.end < words.size() && is(words[noun.end], WordSet::DoneTo, vocabulary))
        roles.whom = {noun.end + 1, complementEnd(words, noun.end + 1)};
    return roles;
}

} // namespace

Roles rolesOf(const Sentence& sentence, const Mention& mention, const Vocabulary& vocabulary) {
    if (mention.role == ClauseRole::Verb)
        return rolesOfVerb(sentence, sentence.clauses[mention.clause], vocabulary);
    return rolesOfNoun(sentence.words, mention.words, vocabulary);
}

} // namespace dateline
