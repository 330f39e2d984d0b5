#include "core/grammar/clause_opening.h"
#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

bool startsAtMark(const Words& words, std::uint32_t at) {
    constexpr TagSet kBetween{Tag::Adverb, Tag::OpenQuote};
    at = phraseBegin(words, at, kBetween);
    return at > 0 && (words[at - 1].tag == Tag::Comma || words[at - 1].tag == Tag::Conjunction);
}

/// "to lay down …, abandon … and disarm": base forms in a row are joined.
bool isBareBase(const Words& words, const Clause& c) {
    return words[c.head].form == VerbForm::Base && c.verbs.begin == c.head && c.tense == Tense::Present;
}

bool continuesBases(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    return isBareBase(words, clauses[k]) && words[clauses[k - 1].head].form == VerbForm::Base;
}

/// Links a finite clause and those that describe its subject; the number of the clauses before them.
std::size_t linkFinite(const Words& words, std::vector<Clause>& clauses, std::size_t k,
                       const Vocabulary& vocabulary) {
    Clause& c = clauses[k];
    if (k > 0 && continuesBases(words, clauses, k) && startsAtMark(words, c.verbs.begin)) {
        c.link = Link::Coordinate;
        c.range.begin = c.verbs.begin;
        return k;
    }
    const Opening opening = openingOfFinite(words, clauses, k, vocabulary);
    c.range.begin = opening.begin;
    c.link = opening.link;
    c.linkWord = opening.linkWord;
    for (std::size_t i = opening.previous; i < k; ++i)
        if (!clauses[i].finite)
            clauses[i].parent = static_cast<std::uint32_t>(k);
    return opening.previous;
}

void linkNonFinite(const Words& words, std::vector<Clause>& clauses, std::size_t k) {
    Clause& c = clauses[k];
    c.range.begin = c.verbs.begin;
    c.link = c.tense == Tense::Infinitive ? Link::Infinitive : Link::Participial;
    if (c.verbs.begin <= endOfPrevious(clauses, k))
        return;
    const SentenceWord& w = words[c.verbs.begin - 1];
    if (w.tag == Tag::Subordinator || (w.tag == Tag::Preposition && c.tense == Tense::Gerund)) {
        c.range.begin = c.verbs.begin - 1;
        c.linkWord = w.id();
    }
}

/// The clause that one is joined to: the nearest before of the same tense, else the nearest finite one.
std::uint32_t coordinateOf(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    if (continuesBases(words, clauses, k))
        return static_cast<std::uint32_t>(k - 1);
    std::uint32_t nearest = kNoClause;
    for (auto i = static_cast<std::uint32_t>(k); i-- > 0;) {
        if (!clauses[i].finite)
            continue;
        if (nearest == kNoClause)
            nearest = i;
        if (clauses[i].tense == clauses[k].tense)
            return i;
    }
    return nearest;
}

/// "After rebels took the port, …", "To leave, …".
bool isFronted(const Clause& clause, std::size_t previous) {
    return previous == 0 && (clause.link == Link::Adverbial || !clause.finite);
}

/// "When Iraq began to threaten …": what goes on with the clause before it, without a comma.
bool goesOnWithPrevious(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    const auto begin = words.begin() + clauses[k - 1].verbs.end;
    const auto end = words.begin() + std::max(clauses[k].verbs.begin, clauses[k - 1].verbs.end);
    return clauses[k - 1].finite && !clauses[k].finite &&
           std::none_of(begin, end, [](const SentenceWord& word) { return word.tag == Tag::Comma; });
}

/// `previous` is the number of the clauses before it and before those that describe its subject.
std::uint32_t parentOf(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                       std::size_t previous) {
    const Clause& c = clauses[k];
    if (isFronted(c, previous))
        return k + 1 < clauses.size() ? static_cast<std::uint32_t>(k + 1) : kNoClause;
    if (c.link == Link::Main || previous == 0)
        return kNoClause;
    return c.link == Link::Coordinate ? coordinateOf(words, clauses, k)
                                      : static_cast<std::uint32_t>(previous - 1);
}

} // namespace

void linkClauses(const Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary) {
    std::size_t fronted = 0;
    std::size_t afterFronted = 0;
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        std::size_t previous = k;
        if (clauses[k].finite)
            previous = linkFinite(words, clauses, k, vocabulary);
        else
            linkNonFinite(words, clauses, k);
        const bool next = k > 0 && k == afterFronted;
        if (next && goesOnWithPrevious(words, clauses, k) && k + 1 < clauses.size()) {
            clauses[k].parent = static_cast<std::uint32_t>(k - 1);
            clauses[fronted].parent = static_cast<std::uint32_t>(k + 1);
            afterFronted = k + 1;
            continue;
        }
        const bool afterFront = next && !isFronted(clauses[k], previous);
        clauses[k].parent = afterFront ? kNoClause : parentOf(words, clauses, k, previous);
        if (isFronted(clauses[k], previous)) {
            fronted = k;
            afterFronted = k + 1;
        }
    }
}

} // namespace dateline
