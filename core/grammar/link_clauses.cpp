#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

namespace dateline {
namespace {

/// A quotation mark that parts a clause from its speaker, not one round a phrase.
bool partsClauses(const Words& words, std::uint32_t at) {
    if (words[at].tag == Tag::CloseQuote)
        return at > 0 && (words[at - 1].tag == Tag::Comma || words[at - 1].tag == Tag::Stop);
    constexpr TagSet kMarks{Tag::Comma, Tag::Stop, Tag::Dash};
    return at == 0 || kMarks.has(words[at - 1].tag);
}

bool startsAtMark(const Words& words, std::uint32_t at) {
    constexpr TagSet kBetween{Tag::Adverb, Tag::OpenQuote};
    at = phraseBegin(words, at, kBetween);
    return at > 0 && (words[at - 1].tag == Tag::Comma || words[at - 1].tag == Tag::Conjunction);
}

/// The comma or dash before which the words that `close` ends were put in ("people, including two
/// civilians,"); `close` itself when there is none.
std::uint32_t openingOf(const Words& words, std::uint32_t close, std::uint32_t limit) {
    constexpr TagSet kBars{Tag::That, Tag::Wh, Tag::CloseQuote};
    for (std::uint32_t i = close; i-- > limit;) {
        if (words[i].tag == words[close].tag)
            return i;
        if (kBars.has(words[i].tag))
            break;
    }
    return close;
}

/// "to lay down …, abandon … and disarm": base forms in a row are joined.
bool isBareBase(const Words& words, const Clause& c) {
    return words[c.head].form == VerbForm::Base && c.verbs.begin == c.head && c.tense == Tense::Present;
}

bool continuesBases(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    return isBareBase(words, clauses[k]) && words[clauses[k - 1].head].form == VerbForm::Base;
}

/// Goes back from a finite verb to where its clause begins.
class Beginning {
public:
    Beginning(const Words& words, std::vector<Clause>& clauses, std::size_t k, const Vocabulary& vocabulary)
        : m_words(words),
          m_vocabulary(vocabulary),
          m_previous(k > 0 ? &clauses[k - 1] : nullptr),
          m_clause(clauses[k]),
          m_limit(endOfPrevious(clauses, k)) {}

    void find() {
        m_clause.link = m_previous ? Link::Coordinate : Link::Main;
        m_clause.range.begin = m_limit;
        for (std::uint32_t i = m_clause.verbs.begin; i-- > m_limit;) {
            if (m_words[i].time)
                continue;
            if (isMark(m_words[i].tag) ? beginsAtMark(i) : beginsAtWord(i))
                return;
            m_subjectSeen = m_subjectSeen || kNominal.has(m_words[i].tag);
        }
        withoutSign();
    }

private:
    bool previousSpeaks() const { return m_previous && speaks(m_words, *m_previous, m_vocabulary); }

    bool begin(std::uint32_t at, Link link) {
        m_clause.range.begin = at;
        m_clause.link = link;
        return true;
    }

    bool beginsAtWord(std::uint32_t i) {
        const Tag tag = m_words[i].tag;
        if (tag == Tag::Wh || tag == Tag::That) {
            m_clause.linkWord = m_words[i].id();
            return begin(i, isComplement(i) ? Link::Complement : Link::Relative);
        }
        if (tag == Tag::Subordinator && (m_subjectSeen || !m_previous)) {
            m_clause.linkWord = m_words[i].id();
            return begin(i, Link::Adverbial);
        }
        return tag == Tag::Conjunction && m_previous && joinsClauses(i) && begin(i, Link::Coordinate);
    }

    /// `i` is moved to before what is put between.
    bool beginsAtMark(std::uint32_t& i) {
        const Tag tag = m_words[i].tag;
        const bool quote = tag == Tag::OpenQuote || tag == Tag::CloseQuote;
        if (quote && !partsClauses(m_words, i))
            return false;
        if (kBracketing.has(tag) && !m_subjectSeen)
            return beginsAtBracket(i);
        if (quote || tag == Tag::Stop || tag == Tag::Dash || (tag == Tag::Comma && m_previous))
            return begin(i + 1, Link::Main);
        return tag == Tag::Comma; // a fronted phrase: "On Tuesday, …"
    }

    bool beginsAtBracket(std::uint32_t& i) {
        const bool quote = m_words[i].tag == Tag::CloseQuote;
        const std::uint32_t opening = quote ? i : openingOf(m_words, i, m_limit);
        if (opening == i && !quote && m_previous && i + 1 == m_clause.verbs.begin)
            return begin(
                i + 1, Link::Main); // its subject stands before clauses put between: "Nigeria, which …, says"
        m_bracketBefore = true;
        i = opening;
        return false;
    }

    bool isComplement(std::uint32_t at) const {
        const bool afterVerb = m_previous && (previousSpeaks() || at == m_previous->verbs.end);
        const bool asSubject = at + 1 == m_clause.verbs.begin && at > 0 && kNominal.has(m_words[at - 1].tag);
        return m_words[at].tag == Tag::That && !asSubject && afterVerb;
    }

    /// "… and Russia attacked" begins a clause; "said Russia and China voted" does not.
    bool joinsClauses(std::uint32_t at) const {
        return !m_subjectSeen || is(m_words[at], WordSet::Contrast, m_vocabulary) ||
               (at > 0 && m_words[at - 1].tag == Tag::Comma) || !previousSpeaks();
    }

    /// Nothing stands at its beginning but the verb before.
    void withoutSign() {
        if (!m_previous)
            return;
        if (m_bracketBefore && !m_subjectSeen)
            m_clause.link =
                Link::Main; // its subject stands before what was put between: "Pashinyan – who … – said"
        else if (m_subjectSeen)
            m_clause.link = previousSpeaks() ? Link::Complement : Link::Relative;
    }

    const Words& m_words;
    const Vocabulary& m_vocabulary;
    const Clause* m_previous;
    Clause& m_clause;
    std::uint32_t m_limit;
    bool m_subjectSeen = false;
    bool m_bracketBefore = false;
};

void linkFinite(const Words& words, std::vector<Clause>& clauses, std::size_t k,
                const Vocabulary& vocabulary) {
    Clause& c = clauses[k];
    if (k > 0 && continuesBases(words, clauses, k) && startsAtMark(words, c.verbs.begin)) {
        c.link = Link::Coordinate;
        c.range.begin = c.verbs.begin;
        return;
    }
    Beginning(words, clauses, k, vocabulary).find();
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

std::uint32_t parentOf(const Words& words, const std::vector<Clause>& clauses, std::size_t k) {
    const Clause& c = clauses[k];
    if (k == 0) {
        const bool fronted = c.link == Link::Adverbial || !c.finite;
        return fronted && clauses.size() > 1 ? 1 : kNoClause;
    }
    if (c.link == Link::Main)
        return kNoClause;
    return c.link == Link::Coordinate ? coordinateOf(words, clauses, k) : static_cast<std::uint32_t>(k - 1);
}

} // namespace

void linkClauses(const Words& words, std::vector<Clause>& clauses, const Vocabulary& vocabulary) {
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        if (clauses[k].finite)
            linkFinite(words, clauses, k, vocabulary);
        else
            linkNonFinite(words, clauses, k);
        clauses[k].parent = parentOf(words, clauses, k);
    }
    if (clauses.size() > 1 && clauses[0].parent == 1)
        clauses[1].parent = kNoClause; // what was put in front hangs on it
}

} // namespace dateline
