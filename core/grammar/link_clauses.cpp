#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

#include <optional>

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

/// Where a clause begins, and how it hangs on the one before.
struct Opening {
    std::uint32_t begin = 0;
    Link link = Link::Main;
    WordId linkWord = 0;
    std::size_t previous = 0; ///< number of the clauses before it, without those that describe its subject
    bool hasSign = false;     ///< a word or mark tells where it begins
    bool hasSubject = false;
    bool hasBracket = false;
};

/// Goes back from the verb of a finite clause, or from what describes its subject, to where the clause
/// begins.
class Beginning {
public:
    /// `previous` is the number of the clauses before.
    Beginning(const Words& words, const std::vector<Clause>& clauses, std::uint32_t from,
              std::size_t previous, const Vocabulary& vocabulary)
        : m_words(words),
          m_vocabulary(vocabulary),
          m_previous(previous > 0 ? &clauses[previous - 1] : nullptr),
          m_from(from),
          m_limit(endOfPrevious(clauses, previous)) {
        m_opening.begin = m_limit;
        m_opening.link = m_previous ? Link::Coordinate : Link::Main;
        m_opening.previous = previous;
    }

    [[nodiscard]] Opening find() {
        for (std::uint32_t i = m_from; i-- > m_limit;) {
            if (m_words[i].time)
                continue;
            m_opening.hasSign = isMark(m_words[i].tag) ? beginsAtMark(i) : beginsAtWord(i);
            if (m_opening.hasSign)
                break;
            m_opening.hasSubject = m_opening.hasSubject || kNominal.has(m_words[i].tag);
        }
        return m_opening;
    }

private:
    bool previousSpeaks() const { return m_previous && speaks(m_words, *m_previous, m_vocabulary); }

    bool begin(std::uint32_t at, Link link) {
        m_opening.begin = at;
        m_opening.link = link;
        return true;
    }

    bool beginsAtWord(std::uint32_t i) {
        const Tag tag = m_words[i].tag;
        if (tag == Tag::Wh || tag == Tag::That) {
            m_opening.linkWord = m_words[i].id();
            return begin(i, isComplement(i) ? Link::Complement : Link::Relative);
        }
        if (tag == Tag::Subordinator && (m_opening.hasSubject || !m_previous)) {
            m_opening.linkWord = m_words[i].id();
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
        if (kBracketing.has(tag) && !m_opening.hasSubject)
            return beginsAtBracket(i);
        if (quote || tag == Tag::Stop || tag == Tag::Dash || (tag == Tag::Comma && m_previous))
            return begin(i + 1, Link::Main);
        return tag == Tag::Comma; // a fronted phrase: "On Tuesday, …"
    }

    bool beginsAtBracket(std::uint32_t& i) {
        const bool quote = m_words[i].tag == Tag::CloseQuote;
        const std::uint32_t opening = quote ? i : openingOf(m_words, i, m_limit);
        if (opening == i && !quote && m_previous && i + 1 == m_from)
            return begin(
                i + 1, Link::Main); // its subject stands before clauses put between: "Nigeria, which …, says"
        m_opening.hasBracket = true;
        i = opening;
        return false;
    }

    bool isComplement(std::uint32_t at) const {
        const bool afterVerb = m_previous && (previousSpeaks() || at == m_previous->verbs.end);
        const bool asSubject = at + 1 == m_from && at > 0 && kNominal.has(m_words[at - 1].tag);
        return m_words[at].tag == Tag::That && !asSubject && afterVerb;
    }

    /// "… and Russia attacked" begins a clause; "said Russia and China voted" does not.
    bool joinsClauses(std::uint32_t at) const {
        return !m_opening.hasSubject || is(m_words[at], WordSet::Contrast, m_vocabulary) ||
               (at > 0 && m_words[at - 1].tag == Tag::Comma) || !previousSpeaks();
    }

    const Words& m_words;
    const Vocabulary& m_vocabulary;
    const Clause* m_previous;
    std::uint32_t m_from;
    std::uint32_t m_limit;
    Opening m_opening;
};

/// Of a clause at whose beginning nothing stands but the verb before.
Link linkWithoutSign(const Opening& opening, bool previousSpeaks) {
    if (opening.hasBracket && !opening.hasSubject && opening.previous > 0)
        return Link::Main; // its subject stands before what was put between: "Pashinyan – who … – said"
    if (!opening.hasSubject || opening.previous == 0)
        return opening.link;
    return previousSpeaks ? Link::Complement : Link::Relative;
}

/// Whether a clause may describe the subject of the next one, with nothing to part the two: "the boat
/// carrying pilgrims sank", "the man who shot the king fled".
bool mayDescribe(const Words& words, const Clause& c) {
    if (c.finite)
        return c.link == Link::Relative && c.linkWord != 0;
    constexpr TagSet kApart{Tag::Comma, Tag::Dash};
    return c.range.begin == 0 || !kApart.has(words[c.range.begin - 1].tag);
}

/// "Bombing the port killed ten": a gerund is itself the subject.
bool isSubject(const Words& words, const Clause& c, const Opening& opening) {
    const std::uint32_t at = c.verbs.begin;
    return c.tense == Tense::Gerund && c.linkWord == 0 && at == opening.begin && words[at].tag == Tag::Verb;
}

/// The opening of a clause before those that describe its subject; nothing when its subject stands not there.
std::optional<Opening> openingBeforeDescription(const Words& words, const std::vector<Clause>& clauses,
                                                std::size_t k, const Vocabulary& vocabulary) {
    for (std::size_t i = k; i-- > 0 && mayDescribe(words, clauses[i]);) {
        Opening opening = Beginning(words, clauses, clauses[i].range.begin, i, vocabulary).find();
        const bool content = i > 0 && clauses[i - 1].finite && speaks(words, clauses[i - 1], vocabulary);
        if (opening.hasSubject && content && !opening.hasSign)
            opening.link = Link::Complement;
        const bool subject = opening.hasSubject || isSubject(words, clauses[i], opening);
        if (subject && (opening.hasSign || i == 0 || content))
            return opening;
        if (opening.hasSign)
            break;
    }
    return std::nullopt;
}

Opening openingOfFinite(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                        const Vocabulary& vocabulary) {
    Opening opening = Beginning(words, clauses, clauses[k].verbs.begin, k, vocabulary).find();
    if (opening.hasSign)
        return opening;
    const bool content =
        k > 0 && clauses[k - 1].tense != Tense::Participle && speaks(words, clauses[k - 1], vocabulary);
    if (const auto before = content ? std::nullopt : openingBeforeDescription(words, clauses, k, vocabulary))
        return *before;
    opening.link = linkWithoutSign(opening, content);
    return opening;
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
    std::size_t afterFronted = 0;
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        std::size_t previous = k;
        if (clauses[k].finite)
            previous = linkFinite(words, clauses, k, vocabulary);
        else
            linkNonFinite(words, clauses, k);
        const bool afterFront = k > 0 && k == afterFronted && !isFronted(clauses[k], previous);
        clauses[k].parent = afterFront ? kNoClause : parentOf(words, clauses, k, previous);
        if (isFronted(clauses[k], previous))
            afterFronted = k + 1;
    }
}

} // namespace dateline
