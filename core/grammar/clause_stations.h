#pragma once

#include "core/grammar/clauses.h"
#include "core/grammar/tag_set.h"

#include <vector>

namespace dateline {

/// The stations that make clauses of verb groups, in this order. Each goes once over the sentence.

/// Makes participles of past forms that have no subject of their own: "Six people killed in the attack were
/// soldiers". Changes the forms of their words too.
void settleParticiples(Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary);

/// Sets where each clause begins, how it hangs on the sentence, by which word, and on which clause.
void linkClauses(const Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary);

/// Sets subjects and objects. The clauses have their ranges, links and parents.
void setArguments(const Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary);

/// Of a clause the word after the verbs of the one before it; of the first one 0.
[[nodiscard]] inline std::uint32_t endOfPrevious(const std::vector<Clause>& clauses, std::size_t k) {
    return k == 0 ? 0 : clauses[k - 1].verbs.end;
}

/// Whether a clause stands between the subject and the verb of the next one: "the boat carrying pilgrims
/// sank".
[[nodiscard]] inline bool describesSubject(const std::vector<Clause>& clauses, std::size_t k) {
    return k + 1 < clauses.size() && clauses[k + 1].range.begin < clauses[k].verbs.end;
}

/// Whether a clause's verb is one of speaking or of the mind.
[[nodiscard]] inline bool speaks(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    return vocabulary.lexicon().speech(words[clause.head].verb()) != SpeechForce::None;
}

} // namespace dateline
