#pragma once

#include "core/grammar/phrases.h"
#include "core/mentions/mentions.h"

namespace dateline {

/// What a clause's verb makes of what is said in it; None when it is no verb of speaking or of the mind.
[[nodiscard]] inline SpeechForce speechOf(const Words& words, const Clause& clause, const Lexicon& lexicon) {
    return lexicon.speech(words[clause.head].verb());
}

/// Whether a clause stands in direct speech, which tells of its speaker's world.
[[nodiscard]] bool isSpoken(const Sentence& sentence, std::uint32_t clause);

/// The end of the phrase that begins at `from`, after a preposition.
[[nodiscard]] std::uint32_t complementEnd(const Words& words, std::uint32_t from);

/// Whether a clause tells what came before or after ("before the rebels accepted"): it is not of the time of
/// the one that it hangs on.
[[nodiscard]] inline bool tellsOrder(const Clause& clause, const Vocabulary& vocabulary) {
    return clause.link == Link::Adverbial && vocabulary.has(WordSet::Order, clause.linkWord);
}

/// What a clause's verb, with its particle, does for an event noun beside it: flags of Support.
[[nodiscard]] std::uint8_t supportOf(const Words& words, const Clause& clause, const Lexicon& lexicon);

/// Who does what a passive tells: "was seized by …". Empty when that is not told.
[[nodiscard]] WordRange agentOf(const Words& words, const Clause& clause, const Vocabulary& vocabulary);

/// Whether a clause begins right after a mention: "clashes that …", "an attack carried out …".
[[nodiscard]] bool followsAtOnce(const Clause& clause, const Mention& mention);

} // namespace dateline
