#include "core/roles/noun_phrases.h"

#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr TagSet kInName{Tag::Noun, Tag::Name, Tag::Adjective};
constexpr TagSet kDescribes{Tag::Wh, Tag::That, Tag::Subordinator, Tag::OpenBracket, Tag::Verb};

class PhraseReader {
public:
    PhraseReader(const RoleContext& context, WordRange range, Depth depth)
        : m_context(context),
          m_words(context.words()),
          m_end(std::min(range.end, context.size())),
          m_at(range.begin),
          m_all(depth == Depth::All) {}

    std::vector<NounPhrase> run() {
        while (m_at < m_end)
            step();
        // "At Orsk the Boers took …"
        if (!m_all && m_phrases.size() > 1 && m_phrases[0].fronted && m_phrases[1].joint == Joint::None)
            m_phrases.erase(m_phrases.begin());
        return std::move(m_phrases);
    }

private:
    void step() {
        const Tag tag = m_words[m_at].tag;
        if (tag == Tag::Comma || tag == Tag::Conjunction) {
            m_joint = tag == Tag::Comma && m_joint == Joint::None ? Joint::Comma : Joint::And;
            ++m_at;
        } else if (startsPhrase()) {
            phrase();
        } else if (!m_all && kDescribes.has(tag)) {
            skipTo({Tag::Comma});
        } else if (!m_all && tag == Tag::Preposition && !m_phrases.empty()) {
            skipTo({Tag::Comma, Tag::Conjunction});
        } else {
            m_fronted = m_phrases.empty() && tag == Tag::Preposition;
            ++m_at;
        }
    }

    void skipTo(TagSet ends) {
        while (m_at < m_end && !ends.has(m_words[m_at].tag))
            ++m_at;
    }

    bool startsPhrase() const {
        const SentenceWord& word = m_words[m_at];
        if (word.time)
            return false;
        const bool acting = word.tag == Tag::Verb && word.form == VerbForm::Ing && m_at + 1 < m_end &&
                            m_words[m_at + 1].tag == Tag::Noun && followsArticleOrNothing();
        return acting || kBeforeNoun.has(word.tag) || kInName.has(word.tag) || word.tag == Tag::Pronoun;
    }

    /// "by striking clerks": a participle that describes, not one that does something to the noun.
    bool followsArticleOrNothing() const {
        return m_at > 0 &&
               (m_words[m_at - 1].tag == Tag::Preposition || m_words[m_at - 1].tag == Tag::Determiner);
    }

    /// Moves behind what stands before the noun, and notes it.
    void determiners(NounPhrase& phrase) {
        for (; m_at < m_end; ++m_at) {
            const SentenceWord& word = m_words[m_at];
            const bool number = word.tag == Tag::Number || (word.tag == Tag::Pronoun && nounFollows());
            const bool bare = number && !isOrdinalName() && !isNameAfterNumber(m_at);
            const bool participle = word.tag == Tag::Verb && word.form == VerbForm::Ing;
            if (word.time || !(bare || participle || word.tag == Tag::Determiner ||
                               word.tag == Tag::Possessive || word.tag == Tag::Adverb))
                return;
            phrase.definite = phrase.definite || word.definite || word.tag == Tag::Possessive;
            phrase.determined = phrase.determined || !participle;
            phrase.counted = phrase.counted || bare;
        }
    }

    bool nounFollows() const {
        return m_at + 1 < m_end && kInName.has(m_words[m_at + 1].tag) && !m_words[m_at + 1].time;
    }

    /// "Asians" in "fifty thousand Asians", which the grammar takes for one more number.
    bool isNameAfterNumber(std::uint32_t at) const {
        return at > 0 && m_words[at].tag == Tag::Number && m_words[at - 1].tag == Tag::Number &&
               m_words[at].capitalised && !m_words[at - 1].capitalised && !m_words[at].time;
    }

    /// "12th" in "the 12th Infantry".
    bool isOrdinalName() const {
        const std::string_view word = m_context.slice({m_at, m_at + 1});
        return isDigit(word.front()) && isLetter(word.back()) && nounFollows() &&
               m_words[m_at + 1].capitalised;
    }

    void phrase() {
        NounPhrase phrase;
        phrase.joint = m_joint;
        phrase.fronted = m_fronted;
        m_fronted = false;
        determiners(phrase);
        if (m_at < m_end && m_words[m_at].tag == Tag::Pronoun) {
            pronoun(phrase);
            return;
        }
        const std::uint32_t begin = m_at;
        while (m_at < m_end && isInside(m_at, begin))
            ++m_at;
        if (m_at == begin) {
            quantity(phrase);
            return;
        }
        setName(phrase, {begin, m_at});
        if (m_at + 1 < m_end && m_context.isOf(m_at) && !(m_all && isThing(phrase.head))) // "a base of Hamas"
            complement(phrase);
        add(phrase);
    }

    /// "two of the bishops", "fifty": what is counted stands after "of".
    void quantity(const NounPhrase& phrase) {
        if (m_at < m_end && (m_context.isOf(m_at) || phrase.determined))
            m_at += m_context.isOf(m_at) ? 1 : 0;
        else
            ++m_at;
    }

    void pronoun(NounPhrase& phrase) {
        phrase.pronoun = true;
        phrase.head = m_at;
        phrase.words = {m_at, m_at + 1};
        ++m_at;
        if (!m_context.is(phrase.head, RoleSet::Self))
            add(phrase);
    }

    bool isInside(std::uint32_t at, std::uint32_t begin) const {
        if (m_words[at].time)
            return false;
        if (m_words[at].tag == Tag::Possessive)
            return at > begin && isPossessiveMark(m_context, at);
        if (at > begin && m_words[at].tag == Tag::Number)
            return m_words[at - 1].tag == Tag::Name && !m_words[at].time;
        if (isAbbreviationStop(at, begin))
            return true;
        return kInName.has(m_words[at].tag) || (at == begin && m_words[at].tag == Tag::Number);
    }

    /// "Dr. Sun".
    bool isAbbreviationStop(std::uint32_t at, std::uint32_t begin) const {
        return at > begin && at + 1 < m_end && m_words[at].tag == Tag::Stop &&
               m_words[at].span.begin == m_words[at - 1].span.end && m_words[at + 1].tag == Tag::Name &&
               m_words[at - 1].capitalised && m_words[at - 1].span.size() <= 3;
    }

    void setName(NounPhrase& phrase, WordRange run) const {
        while (run.end > run.begin + 1 && m_words[run.end - 1].tag == Tag::Possessive)
            --run.end;
        const bool held = run.end > run.begin + 1 && m_context.isBase(run.end - 1, RoleSet::HeldAs) &&
                          m_words[run.end - 2].tag == Tag::Noun;
        run.end -= held ? 1 : 0;
        phrase.head = run.end - 1;
        phrase.words = run;
        // "the tax farmer Pavel Odrin": who he is, and his name.
        std::uint32_t name = run.end;
        while (name > run.begin && m_words[name - 1].tag == Tag::Name)
            --name;
        if (name < run.end && name > run.begin && m_words[name - 1].tag == Tag::Noun &&
            !m_words[name - 1].capitalised)
            phrase.words = isThing(name - 1) ? WordRange{run.begin, name} : WordRange{name, run.end};
        phrase.head = phrase.words.end - 1;
    }

    /// "freighter" in "the freighter Anselma".
    bool isThing(std::uint32_t at) const {
        return m_words[at].word != nullptr && m_words[at].word->classes.any() &&
               !isOfClass(m_words[at], m_context.vocabulary.classes().actors);
    }

    /// Of "a band of rebels" the rebels; of "the governor of Cape Coast" all.
    void complement(NounPhrase& phrase) {
        const std::uint32_t begin = m_at + 1;
        std::uint32_t at = begin;
        while (at < m_end && !m_words[at].time && (kBeforeNoun.has(m_words[at].tag) || isPronounOf(at)) &&
               m_words[at].tag != Tag::Adjective)
            ++at;
        const std::uint32_t noun = at;
        while (at < m_end && isInside(at, noun))
            ++at;
        if (at == noun)
            return;
        if (measures(phrase, {noun, at})) {
            setName(phrase, {noun, at});
        } else {
            phrase.words.end = at;
            while (phrase.words.end > noun && m_words[phrase.words.end - 1].tag == Tag::Possessive)
                --phrase.words.end;
        }
        m_at = at;
    }

    /// "a band of rebels", "hundreds of Serbs"; not "the crew of the freighter Anselma".
    bool measures(const NounPhrase& phrase, WordRange counted) const {
        const SentenceWord& last = m_words[counted.end - 1];
        const bool named = last.tag == Tag::Name && m_words[counted.begin].tag == Tag::Name;
        return m_words[phrase.head].tag != Tag::Name &&
               isOfClass(m_words[phrase.head], m_context.vocabulary.classes().quantity) &&
               (last.plural || named || m_context.endsAsPlural(counted.end - 1));
    }

    bool isPronounOf(std::uint32_t at) const { return m_words[at].tag == Tag::Pronoun && at + 1 < m_end; }

    void add(const NounPhrase& phrase) {
        m_phrases.push_back(phrase);
        m_joint = Joint::None;
    }

    const RoleContext& m_context;
    const Words& m_words;
    std::uint32_t m_end;
    std::uint32_t m_at;
    bool m_all;
    Joint m_joint = Joint::None;
    bool m_fronted = false;
    std::vector<NounPhrase> m_phrases;
};

bool isName(const RoleContext& context, const NounPhrase& phrase) {
    return !phrase.pronoun && context.words()[phrase.head].tag == Tag::Name;
}

/// "the head of the service" beside a name, "chairman of the board", "President of the Assembly".
bool describes(const RoleContext& context, const NounPhrase& phrase) {
    if (phrase.pronoun)
        return false;
    return !isName(context, phrase) || context.is(phrase.head, RoleSet::Title);
}

/// Which of two phrases with a comma between name the same one: the one that is to go.
enum class Same : std::uint8_t { No, First, Second };

Same sameOne(const RoleContext& context, const std::vector<NounPhrase>& all, std::size_t i) {
    const NounPhrase& a = all[i];
    const NounPhrase& b = all[i + 1];
    const bool listed = i + 2 < all.size() && all[i + 2].joint == Joint::And;
    if (b.joint != Joint::Comma || a.pronoun || b.pronoun)
        return Same::No;
    if (!isName(context, a) && isName(context, b) && (!listed || a.counted))
        return Same::First;
    const bool afterName = isName(context, a) && describes(context, b);
    return afterName && (!listed || b.determined) ? Same::Second : Same::No;
}

} // namespace

bool isPossessiveMark(const RoleContext& context, std::uint32_t at) {
    return context.words()[at].tag == Tag::Possessive && !isLetter(context.slice({at, at + 1}).front());
}

std::vector<NounPhrase> phrasesIn(const RoleContext& context, WordRange range, Depth depth) {
    auto phrases = PhraseReader(context, range, depth).run();
    for (std::size_t i = 0; i + 1 < phrases.size();) {
        const Same same = sameOne(context, phrases, i);
        if (same == Same::First)
            phrases[i + 1].joint = phrases[i].joint;
        if (same != Same::No)
            phrases.erase(phrases.begin() + static_cast<std::ptrdiff_t>(same == Same::First ? i : i + 1));
        else
            ++i;
    }
    return phrases;
}

std::uint32_t phraseEnd(const RoleContext& context, std::uint32_t at) {
    constexpr TagSet kInside{Tag::Noun,   Tag::Name,       Tag::Adjective, Tag::Determiner,
                             Tag::Number, Tag::Possessive, Tag::Pronoun,   Tag::Adverb};
    const Words& words = context.words();
    while (at < words.size() && !words[at].time && (kInside.has(words[at].tag) || context.isOf(at)))
        ++at;
    return at;
}

} // namespace dateline
