#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

/// What a verb and the noun before it do not reach over.
constexpr TagSet kEndsSegment{Tag::Comma,        Tag::Stop,        Tag::Dash,
                              Tag::Wh,           Tag::That,        Tag::Conjunction,
                              Tag::Subordinator, Tag::OpenBracket, Tag::CloseBracket};

bool anyEndsSegment(const Words& words, std::uint32_t begin, std::uint32_t end) {
    return std::any_of(words.begin() + begin, words.begin() + end,
                       [](const SentenceWord& word) { return kEndsSegment.has(word.tag); });
}

/// "announced Monday".
std::uint32_t behindTime(const Words& words, std::uint32_t at) {
    while (at < words.size() && words[at].time)
        ++at;
    return at;
}

bool startsNounPhrase(const Words& words, std::size_t i) {
    return i < words.size() && (kNominal.has(words[i].tag) || kBeforeNoun.has(words[i].tag));
}

/// "the man who shot the king fled": the sentence has no other verb for what the first clause describes.
bool describesMissing(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    const std::uint32_t verb = clauses[k].verbs.begin;
    constexpr TagSet kRelatives{Tag::Wh, Tag::That};
    return k == 0 && verb > 1 && kRelatives.has(words[verb - 1].tag) && kNominal.has(words[verb - 2].tag);
}

/// Whether the noun before the verb belongs to the verb before it.
bool isObjectOfPrevious(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                        const Vocabulary& vocabulary) {
    if (k == 0 || speaks(words, clauses[k - 1], vocabulary) || !clauses[k - 1].finite ||
        describesMissing(words, clauses, k - 1))
        return false;
    const std::uint32_t begin = endOfPrevious(clauses, k);
    const std::uint32_t end = clauses[k].verbs.begin;
    for (std::uint32_t i = begin; i < end; ++i)
        if (kEndsSegment.has(words[i].tag) || words[i].tag == Tag::CloseQuote)
            return false;
    return end > begin;
}

/// Whether the next verb, behind gerunds ("accused of killing the king"), is finite and has its subject
/// before this one.
bool finiteFollows(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    std::size_t next = k + 1;
    while (next < clauses.size() && clauses[next].tense == Tense::Gerund)
        ++next;
    return next < clauses.size() && clauses[next].finite &&
           !anyEndsSegment(words, clauses[k].verbs.end, clauses[next].verbs.begin);
}

/// "backed by tanks", not "responded by shelling the town".
bool agentFollows(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    const std::uint32_t at = clause.verbs.end;
    return at < words.size() && is(words[at], WordSet::Agent, vocabulary) &&
           (at + 1 == words.size() || words[at + 1].form != VerbForm::Ing);
}

/// A past form alone that a participle may look like.
bool isLonePast(const Words& words, const Clause& c, const Vocabulary& vocabulary) {
    const SentenceWord& w = words[c.head];
    return w.form == VerbForm::Past && c.verbs.begin == c.head && w.is(kVerbParticiple) && c.head > 0 &&
           !vocabulary.has(WordSet::Intransitive, w.verb());
}

/// "could be fined and imprisoned": the auxiliaries of the verb before hold for a participle joined to it.
bool sharesAuxiliaries(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    const std::uint32_t verb = clauses[k].verbs.begin;
    return k > 0 && clauses[k - 1].finite && clauses[k - 1].passive &&
           words[verb - 1].tag == Tag::Conjunction && !startsNounPhrase(words, clauses[k].verbs.end);
}

/// "the forces, supported by planes, took …": put between the subject and its verb.
bool isPutBetween(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                  const Vocabulary& vocabulary) {
    const std::uint32_t verb = clauses[k].verbs.begin;
    if (verb < 2 || words[verb - 1].tag != Tag::Comma || !kNominal.has(words[verb - 2].tag))
        return false;
    if (agentFollows(words, clauses[k], vocabulary))
        return true;
    const bool closes = k + 1 < clauses.size() && clauses[k + 1].finite &&
                        words[clauses[k + 1].verbs.begin - 1].tag == Tag::Comma;
    return k == 0 && closes && !startsNounPhrase(words, clauses[k].verbs.end);
}

/// Whether a past form after a noun is no verb of its own: "six people killed in the attack were …".
bool describesNoun(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                   const Vocabulary& vocabulary) {
    const bool beforeVerb =
        !startsNounPhrase(words, behindTime(words, clauses[k].verbs.end)) && finiteFollows(words, clauses, k);
    return beforeVerb || isObjectOfPrevious(words, clauses, k, vocabulary) ||
           agentFollows(words, clauses[k], vocabulary);
}

void makeParticiple(Words& words, Clause& c) {
    c.passive = true;
    words[c.head].form = VerbForm::Participle;
}

} // namespace

void settleParticiples(Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary) {
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        Clause& c = clauses[k];
        if (!isLonePast(words, c, vocabulary))
            continue;
        if (sharesAuxiliaries(words, clauses, k)) {
            makeParticiple(words, c);
            c.tense = clauses[k - 1].tense;
        } else if (isPutBetween(words, clauses, k, vocabulary) ||
                   (kNominal.has(words[c.head - 1].tag) && describesNoun(words, clauses, k, vocabulary))) {
            makeParticiple(words, c);
            c.tense = Tense::Participle;
            c.finite = false;
        }
    }
}

} // namespace dateline
