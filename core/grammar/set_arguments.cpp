#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

/// Whether after a comma a list or an apposition goes on with the object: "Wang Yi, the ambassador".
bool goesOn(const Words& words, std::uint32_t i) {
    constexpr TagSet kGoesOn{Tag::Name, Tag::Noun, Tag::Determiner, Tag::Adjective};
    return i < words.size() && kGoesOn.has(words[i].tag);
}

bool endsObject(const Words& words, std::uint32_t i, const Vocabulary& vocabulary) {
    constexpr TagSet kEnds{Tag::Subordinator, Tag::Stop, Tag::Dash, Tag::OpenBracket};
    const Tag tag = words[i].tag;
    return (tag == Tag::Preposition && !is(words[i], WordSet::Genitive, vocabulary)) ||
           (tag == Tag::Comma && !goesOn(words, i + 1)) || kEnds.has(tag);
}

WordRange objectOf(const Words& words, const Clause& c, const Vocabulary& vocabulary) {
    std::uint32_t i = c.verbs.end;
    while (i < c.range.end && (words[i].tag == Tag::Adverb || words[i].tag == Tag::OpenQuote))
        ++i;
    WordRange object{i, i};
    const bool apart = i < c.range.end && words[i].tag == Tag::Comma;
    for (; !apart && i < c.range.end && !endsObject(words, i, vocabulary); ++i)
        object.end = i + 1;
    return object;
}

/// "a campaign on 3 May that …": what is spoken of stands before the time.
std::uint32_t beforeTime(const Words& words, std::uint32_t end) {
    std::uint32_t at = end;
    while (at > 0 && words[at - 1].time)
        --at;
    if (at == end || at < 2 || words[at - 1].tag != Tag::Preposition)
        return end;
    return at - 1;
}

/// The noun phrase that ends before `end`, with its "of" phrases.
WordRange phraseBefore(const Words& words, std::uint32_t end, const Vocabulary& vocabulary) {
    constexpr TagSet kBeforeHead{Tag::Adjective, Tag::Determiner, Tag::Possessive};
    end = beforeTime(words, phraseBegin(words, end, kBracketing));
    std::uint32_t begin = end;
    while (begin > 0 && (kNominal.has(words[begin - 1].tag) || kBeforeHead.has(words[begin - 1].tag) ||
                         is(words[begin - 1], WordSet::Genitive, vocabulary)))
        --begin;
    return {begin, end};
}

/// "FREETOWN – Warships …": the subject stands after a lone dash.
WordRange afterDateline(const Words& words, WordRange range) {
    const auto isDash = [&](const SentenceWord& word) { return word.tag == Tag::Dash; };
    const auto begin = words.begin() + range.begin;
    const auto end = words.begin() + range.end;
    const auto dash = std::find_if(begin, end, isDash);
    if (dash != end && dash + 1 != end && std::count_if(begin, end, isDash) == 1)
        range.begin = static_cast<std::uint32_t>(dash - words.begin()) + 1;
    return range;
}

/// Whether a phrase of time or place begins at `at`, not a number: "On Sunday …", but "About 300 fighters".
bool opensFrontedPhrase(const Words& words, std::uint32_t at) {
    const bool number = at + 1 < words.size() && words[at + 1].tag == Tag::Number && !words[at + 1].time;
    return (words[at].tag == Tag::Preposition && !number) || words[at].tag == Tag::Adverb || words[at].time;
}

/// The end of the time expression that closes a phrase put in front without a comma: "In a speech on Sunday
/// he …".
std::uint32_t afterTime(const Words& words, WordRange range) {
    std::uint32_t end = range.begin;
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        if (words[i].time)
            end = i + 1;
    return end;
}

WordRange afterFrontedPhrase(const Words& words, WordRange range) {
    while (range.begin < range.end && opensFrontedPhrase(words, range.begin)) {
        std::uint32_t i = range.begin;
        while (i < range.end && (words[i].tag != Tag::Comma || words[i].time))
            ++i;
        if (i == range.end) {
            const std::uint32_t end = afterTime(words, range);
            return {end < range.end ? end : range.begin, range.end};
        }
        range.begin = i + 1;
    }
    return range;
}

/// Where the words before a finite verb begin that are no link to another clause.
std::uint32_t afterLink(const Words& words, std::uint32_t begin, std::uint32_t end) {
    constexpr TagSet kLinks{Tag::Conjunction, Tag::Subordinator, Tag::That, Tag::Comma, Tag::Adverb};
    while (begin < end && kLinks.has(words[begin].tag))
        ++begin;
    return begin;
}

/// Where the words end that may be the subject of clause `k`: at its verb, or at what describes its subject.
std::uint32_t endOfSubject(const std::vector<Clause>& clauses, std::size_t k) {
    std::size_t first = k;
    while (first > 0 && clauses[k].range.begin < clauses[first - 1].verbs.end)
        --first;
    const bool isSubjectItself = first < k && clauses[first].range.begin == clauses[k].range.begin;
    return first == k || isSubjectItself ? clauses[k].verbs.begin : clauses[first].range.begin;
}

/// The noun phrase before the verb, without what stands in front of it ("On Tuesday, …") or is put between.
WordRange ownSubject(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                     const Vocabulary& vocabulary) {
    const Clause& c = clauses[k];
    const std::uint32_t verb = endOfSubject(clauses, k);
    if (c.link == Link::Participial && c.tense == Tense::Participle)
        return phraseBefore(words, verb, vocabulary);
    if (!c.finite)
        return {};
    const std::uint32_t relative = phraseBegin(words, verb, {Tag::Adverb, Tag::Negation});
    if (c.link == Link::Relative && relative > 0 &&
        (words[relative - 1].tag == Tag::Wh || words[relative - 1].tag == Tag::That))
        return phraseBefore(words, relative - 1, vocabulary);
    const std::uint32_t begin = afterLink(words, c.range.begin, verb);
    if (begin < verb && words[begin].tag == Tag::Wh)
        return begin + 1 == verb ? phraseBefore(words, begin, vocabulary) : WordRange{begin + 1, verb};
    return afterFrontedPhrase(words, afterDateline(words, {begin, verb}));
}

/// The subject of clause `k`, where other clauses are put between it and the verb: that of the one that
/// describes it, or, of "The troops, comprising two divisions, left", what stands before that.
WordRange describedSubject(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                           const Vocabulary& vocabulary) {
    std::size_t i = k - 1;
    while (i > 0 && clauses[i].link != Link::Relative && clauses[i].link != Link::Main)
        --i;
    if (clauses[i].finite || !clauses[i].subject.empty())
        return clauses[i].subject;
    return phraseBefore(words, clauses[i].verbs.begin, vocabulary);
}

/// “…,” said the minister.
bool isInverted(const Words& words, const Clause& c, const Vocabulary& vocabulary) {
    return speaks(words, c, vocabulary) && c.finite && c.verbs.begin > 0 &&
           kBracketing.has(words[c.verbs.begin - 1].tag);
}

} // namespace

void setArguments(const Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary) {
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        Clause& c = clauses[k];
        c.object = objectOf(words, c, vocabulary);
        c.subject = ownSubject(words, clauses, k, vocabulary);
        if (c.subject.empty() && isInverted(words, c, vocabulary))
            std::swap(c.subject, c.object);
        if (!c.subject.empty() || !c.finite || k == 0)
            continue;
        const bool shares = c.link == Link::Coordinate && c.parent != kNoClause;
        c.subject = shares ? clauses[c.parent].subject : describedSubject(words, clauses, k, vocabulary);
    }
}

} // namespace dateline
