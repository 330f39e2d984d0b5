#include "core/grammar/clause_opening.h"

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

} // namespace

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

} // namespace dateline
