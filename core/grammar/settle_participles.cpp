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

bool agentFollows(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    return clause.verbs.end < words.size() && is(words[clause.verbs.end], WordSet::Agent, vocabulary);
}

/// A past form alone, after a noun, that a participle may look like.
bool mayBeParticiple(const Words& words, const Clause& c) {
    return words[c.head].form == VerbForm::Past && c.verbs.begin == c.head &&
           words[c.head].is(kVerbParticiple) && c.head > 0 && kNominal.has(words[c.head - 1].tag);
}

} // namespace

void settleParticiples(Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary) {
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        Clause& c = clauses[k];
        if (!mayBeParticiple(words, c))
            continue;
        const bool beforeVerb =
            !startsNounPhrase(words, behindTime(words, c.verbs.end)) && finiteFollows(words, clauses, k);
        if (!beforeVerb && !isObjectOfPrevious(words, clauses, k, vocabulary) &&
            !agentFollows(words, c, vocabulary))
            continue;
        c.tense = Tense::Participle;
        c.finite = false;
        c.passive = true;
        words[c.head].form = VerbForm::Participle;
    }
}

} // namespace dateline
