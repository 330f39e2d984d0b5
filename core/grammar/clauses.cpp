#include "core/grammar/clauses.h"

#include "core/grammar/verb_groups.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr bool isNominal(Tag tag) {
    return tag == Tag::Noun || tag == Tag::Name || tag == Tag::Pronoun || tag == Tag::Number;
}

/// A quotation mark that parts a clause from its speaker, not one round a phrase.
bool partsClauses(const Words& words, std::uint32_t at) {
    if (words[at].tag == Tag::CloseQuote)
        return at > 0 && (words[at - 1].tag == Tag::Comma || words[at - 1].tag == Tag::Stop);
    return at == 0 || words[at - 1].tag == Tag::Comma || words[at - 1].tag == Tag::Stop ||
           words[at - 1].tag == Tag::Dash;
}

constexpr bool isBracketing(Tag tag) {
    return tag == Tag::Comma || tag == Tag::Dash || tag == Tag::CloseBracket || tag == Tag::CloseQuote;
}

constexpr bool endsSegment(Tag tag) {
    return tag == Tag::Comma || tag == Tag::Stop || tag == Tag::Dash || tag == Tag::Wh || tag == Tag::That ||
           tag == Tag::Conjunction || tag == Tag::Subordinator || tag == Tag::OpenBracket ||
           tag == Tag::CloseBracket;
}

class ClauseFinder {
public:
    ClauseFinder(Words& words, const Lexicon& lexicon)
        : m_words(words),
          m_lexicon(lexicon),
          m_clauses(findVerbGroups(words, lexicon)),
          m_by(lexicon.id("by")),
          m_of(lexicon.id("of")),
          m_but(lexicon.id("but")) {}

    std::vector<Clause> run() {
        for (std::size_t k = 0; k < m_clauses.size(); ++k)
            settleParticiple(k);
        for (std::size_t k = 0; k < m_clauses.size(); ++k) {
            if (m_clauses[k].finite)
                finite(k);
            else
                nonFinite(k);
            m_clauses[k].parent = parentOf(k);
        }
        if (m_clauses.size() > 1 && m_clauses[0].parent == 1)
            m_clauses[1].parent = kNoClause; // what was put in front hangs on it
        setRanges();
        for (std::size_t k = 0; k < m_clauses.size(); ++k)
            setArguments(k);
        return std::move(m_clauses);
    }

private:
    Tag tag(std::size_t i) const { return m_words[i].tag; }
    std::uint32_t endOfPrevious(std::size_t k) const { return k == 0 ? 0 : m_clauses[k - 1].verbs.end; }
    bool speaks(std::size_t k) const {
        return m_lexicon.speech(m_words[m_clauses[k].head].verb()) != SpeechForce::None;
    }

    /// "Six people killed in the attack were soldiers": a past form that has no subject of its own is a
    /// participle.
    void settleParticiple(std::size_t k) {
        Clause& c = m_clauses[k];
        if (m_words[c.head].form != VerbForm::Past || c.verbs.begin != c.head ||
            !m_words[c.head].is(kVerbParticiple) || c.head == 0 || !isNominal(tag(c.head - 1)))
            return;
        if (objectOfPrevious(k) || (!startsNounPhrase(c.verbs.end) && finiteFollows(k)) || agentFollows(c))
            makeParticiple(c);
    }

    void makeParticiple(Clause& c) {
        c.tense = Tense::Participle;
        c.finite = false;
        c.passive = true;
        m_words[c.head].form = VerbForm::Participle;
    }

    bool agentFollows(const Clause& c) const {
        return c.verbs.end < m_words.size() && m_words[c.verbs.end].id() == m_by;
    }

    bool startsNounPhrase(std::size_t i) const {
        return i < m_words.size() && (isNominal(tag(i)) || tag(i) == Tag::Determiner ||
                                      tag(i) == Tag::Possessive || tag(i) == Tag::Adjective);
    }

    /// Whether the noun before the verb belongs to the verb before it.
    bool objectOfPrevious(std::size_t k) const {
        if (k == 0 || speaks(k - 1) || !m_clauses[k - 1].finite)
            return false;
        for (std::size_t i = endOfPrevious(k); i < m_clauses[k].verbs.begin; ++i)
            if (endsSegment(tag(i)) || tag(i) == Tag::CloseQuote)
                return false;
        return m_clauses[k].verbs.begin > endOfPrevious(k);
    }

    bool finiteFollows(std::size_t k) const {
        if (k + 1 >= m_clauses.size() || !m_clauses[k + 1].finite)
            return false;
        for (std::size_t i = m_clauses[k].verbs.end; i < m_clauses[k + 1].verbs.begin; ++i)
            if (endsSegment(tag(i)))
                return false;
        return true;
    }

    void nonFinite(std::size_t k) {
        Clause& c = m_clauses[k];
        c.range.begin = c.verbs.begin;
        c.link = c.tense == Tense::Infinitive ? Link::Infinitive : Link::Participial;
        if (c.verbs.begin > endOfPrevious(k)) {
            const SentenceWord& w = m_words[c.verbs.begin - 1];
            if (w.tag == Tag::Subordinator || (w.tag == Tag::Preposition && c.tense == Tense::Gerund)) {
                c.range.begin = c.verbs.begin - 1;
                c.linkWord = w.id();
            }
        }
    }

    bool startsAtMark(std::uint32_t at) const {
        while (at > 0 && (tag(at - 1) == Tag::Adverb || tag(at - 1) == Tag::OpenQuote))
            --at;
        return at > 0 && (tag(at - 1) == Tag::Comma || tag(at - 1) == Tag::Conjunction);
    }

    /// Goes back from the verb to where its clause begins.
    void finite(std::size_t k) {
        Clause& c = m_clauses[k];
        const std::uint32_t limit = endOfPrevious(k);
        if (k > 0 && isBareBase(k) && m_words[m_clauses[k - 1].head].form == VerbForm::Base &&
            startsAtMark(c.verbs.begin)) {
            c.link = Link::Coordinate;
            c.range.begin = c.verbs.begin;
            return;
        }
        bool subjectSeen = false;
        bool bracketBefore = false;
        c.link = k == 0 ? Link::Main : Link::Coordinate;
        c.range.begin = limit;
        for (std::uint32_t i = c.verbs.begin; i-- > limit;) {
            const Tag t = tag(i);
            if (m_words[i].time)
                continue;
            if (t == Tag::Wh || t == Tag::That)
                return relativeOrComplement(k, i);
            if (t == Tag::Subordinator && (subjectSeen || k == 0)) {
                c.link = Link::Adverbial;
                c.linkWord = m_words[i].id();
                c.range.begin = i;
                return;
            }
            if ((t == Tag::OpenQuote || t == Tag::CloseQuote) && !partsClauses(m_words, i))
                continue;
            if (isBracketing(t) && !subjectSeen) {
                const std::uint32_t opening = t == Tag::CloseQuote ? i : openingOf(i, limit);
                if (opening == i && t != Tag::CloseQuote && k > 0 && i + 1 == c.verbs.begin) {
                    c.range.begin = i + 1;
                    c.link =
                        Link::Main; // its subject stands before clauses put between: "Nigeria, which …, says"
                    return;
                }
                bracketBefore = true;
                i = opening;
                continue;
            }
            if ((t == Tag::Comma && k > 0) || t == Tag::Stop || t == Tag::Dash || t == Tag::OpenQuote ||
                t == Tag::CloseQuote) {
                c.range.begin = i + 1;
                c.link = Link::Main;
                return;
            }
            if (t == Tag::Comma)
                return; // a fronted phrase: "On Tuesday, …"
            if (t == Tag::Conjunction && (k > 0) && joinsClauses(k, i, subjectSeen)) {
                c.range.begin = i;
                c.link = Link::Coordinate;
                return;
            }
            subjectSeen = subjectSeen || isNominal(t);
        }
        if (k > 0 && bracketBefore && !subjectSeen)
            c.link = Link::Main; // its subject stands before what was put between: "Pashinyan – who … – said"
        else if (k > 0 && subjectSeen)
            c.link = speaks(k - 1) ? Link::Complement : Link::Relative;
    }

    /// The comma or dash before which the words that `close` ends were put in ("people, including two
    /// civilians,"); `close` itself when there is none.
    std::uint32_t openingOf(std::uint32_t close, std::uint32_t limit) const {
        for (std::uint32_t i = close; i-- > limit;) {
            if (tag(i) == tag(close))
                return i;
            if (tag(i) == Tag::That || tag(i) == Tag::Wh || tag(i) == Tag::CloseQuote)
                break;
        }
        return close;
    }

    void relativeOrComplement(std::size_t k, std::uint32_t at) {
        Clause& c = m_clauses[k];
        c.range.begin = at;
        c.linkWord = m_words[at].id();
        c.link = Link::Relative;
        const bool afterVerb = k > 0 && (speaks(k - 1) || at == endOfPrevious(k));
        const bool noSubject = at + 1 == c.verbs.begin;
        if (tag(at) == Tag::That && !(noSubject && at > 0 && isNominal(tag(at - 1))) && afterVerb)
            c.link = Link::Complement;
    }

    /// "… and Russia attacked" begins a clause; "said Russia and China voted" does not.
    bool joinsClauses(std::size_t k, std::uint32_t at, bool subjectSeen) const {
        if (!subjectSeen || m_words[at].id() == m_but || (at > 0 && tag(at - 1) == Tag::Comma))
            return true;
        return !speaks(k - 1);
    }

    std::uint32_t parentOf(std::size_t k) const {
        const Clause& c = m_clauses[k];
        if (k == 0) {
            const bool fronted = c.link == Link::Adverbial || !c.finite;
            return fronted && m_clauses.size() > 1 ? 1 : kNoClause;
        }
        if (c.link == Link::Main)
            return kNoClause;
        if (c.link == Link::Coordinate)
            return coordinateOf(k);
        return static_cast<std::uint32_t>(k - 1);
    }

    /// "to lay down …, abandon … and disarm": base forms in a row are joined.
    bool isBareBase(std::size_t k) const {
        const Clause& c = m_clauses[k];
        return m_words[c.head].form == VerbForm::Base && c.verbs.begin == c.head && c.tense == Tense::Present;
    }

    /// The clause that one is joined to: the nearest before of the same tense, else the nearest finite one.
    std::uint32_t coordinateOf(std::size_t k) const {
        if (isBareBase(k) && m_words[m_clauses[k - 1].head].form == VerbForm::Base)
            return static_cast<std::uint32_t>(k - 1);
        std::uint32_t nearest = kNoClause;
        for (std::size_t i = k; i-- > 0;) {
            if (!m_clauses[i].finite)
                continue;
            if (nearest == kNoClause)
                nearest = static_cast<std::uint32_t>(i);
            if (m_clauses[i].tense == m_clauses[k].tense)
                return static_cast<std::uint32_t>(i);
        }
        return nearest;
    }

    void setRanges() {
        for (std::size_t k = 0; k < m_clauses.size(); ++k) {
            if (k == 0)
                m_clauses[k].range.begin = 0;
            m_clauses[k].range.end = k + 1 < m_clauses.size() ? m_clauses[k + 1].range.begin
                                                              : static_cast<std::uint32_t>(m_words.size());
        }
    }

    void setArguments(std::size_t k) {
        Clause& c = m_clauses[k];
        c.object = objectOf(c);
        c.subject = subjectOf(k);
        if (c.subject.empty() && isInverted(k))
            std::swap(c.subject, c.object);
        if (!c.subject.empty() || !c.finite || k == 0)
            return;
        c.subject =
            m_clauses[c.link == Link::Coordinate && c.parent != kNoClause ? c.parent : describing(k)].subject;
    }

    /// Of the clauses put between a subject and the verb of clause `k` the one that describes the subject.
    std::size_t describing(std::size_t k) const {
        std::size_t i = k - 1;
        while (i > 0 && m_clauses[i].link != Link::Relative && m_clauses[i].link != Link::Main)
            --i;
        return i;
    }

    /// “…,” said the minister.
    bool isInverted(std::size_t k) const {
        const Clause& c = m_clauses[k];
        return speaks(k) && c.finite && c.verbs.begin > 0 && isBracketing(tag(c.verbs.begin - 1));
    }

    /// Whether after a comma a list or an apposition goes on with the object: "Wang Yi, the ambassador".
    bool goesOn(std::uint32_t i) const {
        return i < m_words.size() && (tag(i) == Tag::Name || tag(i) == Tag::Noun ||
                                      tag(i) == Tag::Determiner || tag(i) == Tag::Adjective);
    }

    WordRange objectOf(const Clause& c) const {
        std::uint32_t i = c.verbs.end;
        while (i < c.range.end && (tag(i) == Tag::Adverb || tag(i) == Tag::OpenQuote))
            ++i;
        WordRange object{i, i};
        for (; i < c.range.end; ++i) {
            const Tag t = tag(i);
            const bool ends = (t == Tag::Preposition && m_words[i].id() != m_of) || t == Tag::Subordinator ||
                              t == Tag::Stop || t == Tag::Dash || (t == Tag::Comma && !goesOn(i + 1)) ||
                              t == Tag::OpenBracket;
            if (ends)
                break;
            object.end = i + 1;
        }
        return object;
    }

    /// The noun phrase before the verb, without what stands in front of it ("On Tuesday, …") or is put
    /// between.
    WordRange subjectOf(std::size_t k) const {
        const Clause& c = m_clauses[k];
        if (c.link == Link::Participial && c.tense == Tense::Participle)
            return phraseBefore(c.verbs.begin);
        if (!c.finite)
            return {};
        if (c.link == Link::Relative && c.verbs.begin > 0 &&
            (tag(c.verbs.begin - 1) == Tag::Wh || tag(c.verbs.begin - 1) == Tag::That))
            return phraseBefore(c.verbs.begin - 1);
        std::uint32_t begin = std::max(c.range.begin, k == 0 ? 0u : endOfPrevious(k));
        while (begin < c.verbs.begin &&
               (tag(begin) == Tag::Conjunction || tag(begin) == Tag::Subordinator ||
                tag(begin) == Tag::That || tag(begin) == Tag::Comma || tag(begin) == Tag::Adverb))
            ++begin;
        if (begin < c.verbs.begin && tag(begin) == Tag::Wh)
            return begin + 1 == c.verbs.begin ? phraseBefore(begin) : WordRange{begin + 1, c.verbs.begin};
        return afterFrontedPhrase(afterDateline({begin, c.verbs.begin}));
    }

    /// "FREETOWN – Warships …": the subject stands after a lone dash.
    WordRange afterDateline(WordRange range) const {
        const auto isDash = [&](const SentenceWord& word) { return word.tag == Tag::Dash; };
        const auto begin = m_words.begin() + range.begin;
        const auto end = m_words.begin() + range.end;
        const auto dash = std::find_if(begin, end, isDash);
        if (dash != end && dash + 1 != end && std::count_if(begin, end, isDash) == 1)
            range.begin = static_cast<std::uint32_t>(dash - m_words.begin()) + 1;
        return range;
    }

    /// Whether a phrase of time or place begins at `at`, not a number: "On Sunday …", but "About 300
    /// fighters".
    bool opensFrontedPhrase(std::uint32_t at) const {
        const bool number = at + 1 < m_words.size() && tag(at + 1) == Tag::Number && !m_words[at + 1].time;
        return (tag(at) == Tag::Preposition && !number) || tag(at) == Tag::Adverb || m_words[at].time;
    }

    /// The end of the time expression that closes a phrase put in front without a comma: "In a speech on
    /// Sunday he …".
    std::uint32_t afterTime(WordRange range) const {
        std::uint32_t end = range.begin;
        for (std::uint32_t i = range.begin; i < range.end; ++i)
            if (m_words[i].time)
                end = i + 1;
        return end;
    }

    WordRange afterFrontedPhrase(WordRange range) const {
        while (range.begin < range.end && opensFrontedPhrase(range.begin)) {
            std::uint32_t i = range.begin;
            while (i < range.end && (tag(i) != Tag::Comma || m_words[i].time))
                ++i;
            if (i == range.end) {
                const std::uint32_t end = afterTime(range);
                return {end < range.end ? end : range.begin, range.end};
            }
            range.begin = i + 1;
        }
        return range;
    }

    /// "a campaign on 3 May that …": what is spoken of stands before the time.
    std::uint32_t beforeTime(std::uint32_t end) const {
        std::uint32_t at = end;
        while (at > 0 && m_words[at - 1].time)
            --at;
        if (at == end || at < 2 || tag(at - 1) != Tag::Preposition)
            return end;
        return at - 1;
    }

    /// The noun phrase that ends before `end`, with its "of" phrases.
    WordRange phraseBefore(std::uint32_t end) const {
        while (end > 0 && isBracketing(tag(end - 1)))
            --end;
        end = beforeTime(end);
        std::uint32_t begin = end;
        while (begin > 0) {
            const Tag t = tag(begin - 1);
            const bool inside = isNominal(t) || t == Tag::Adjective || t == Tag::Determiner ||
                                t == Tag::Possessive || m_words[begin - 1].id() == m_of;
            if (!inside)
                break;
            --begin;
        }
        return {begin, end};
    }

    Words& m_words;
    const Lexicon& m_lexicon;
    std::vector<Clause> m_clauses;
    WordId m_by, m_of, m_but;
};

} // namespace

std::vector<Clause> findClauses(Words& words, const Lexicon& lexicon) {
    return ClauseFinder(words, lexicon).run();
}

std::uint32_t clauseAt(const std::vector<Clause>& clauses, std::size_t at) {
    for (std::uint32_t k = 0; k < clauses.size(); ++k)
        if (clauses[k].range.contains(at))
            return k;
    return kNoClause;
}

} // namespace dateline
