#include "core/grammar/words.h"

#include "core/grammar/join_words.h"

#include <string_view>

namespace dateline {
namespace {

constexpr bool isNominalTag(Tag tag) {
    return tag == Tag::Noun || tag == Tag::Name;
}

constexpr bool opensNounPhrase(Tag tag) {
    return tag == Tag::Determiner || tag == Tag::Possessive || tag == Tag::Adjective || tag == Tag::Number;
}

/// Chooses one reading for each word from what stands beside it, from left to right.
class Tagger {
public:
    Tagger(std::string_view text, Words& words, const Lexicon& lexicon)
        : m_text(text),
          m_words(words),
          m_that(lexicon.id("that")),
          m_to(lexicon.id("to")),
          m_her(lexicon.id("her")),
          m_his(lexicon.id("his")),
          m_like(lexicon.id("like")),
          m_of(lexicon.id("of")) {}

    void run() {
        for (m_at = 0; m_at < m_words.size(); ++m_at)
            if (word().tag == Tag::Other || word().tag == Tag::Adverb)
                tag();
    }

private:
    SentenceWord& word() { return m_words[m_at]; }

    /// The tag of the nearest word before that is no adverb, negation or quotation mark.
    Tag before() const {
        for (std::size_t i = m_at; i-- > 0;) {
            const Tag tag = m_words[i].tag;
            if (tag != Tag::Adverb && tag != Tag::Negation && tag != Tag::OpenQuote && tag != Tag::CloseQuote)
                return tag;
        }
        return Tag::Stop;
    }

    const SentenceWord* previous() const { return m_at > 0 ? &m_words[m_at - 1] : nullptr; }
    const SentenceWord* next(std::size_t distance = 1) const {
        return m_at + distance < m_words.size() ? &m_words[m_at + distance] : nullptr;
    }

    bool startsSentence() const {
        for (std::size_t i = m_at; i-- > 0;)
            if (m_words[i].tag != Tag::OpenQuote && m_words[i].tag != Tag::OpenBracket)
                return m_words[i].tag == Tag::Stop;
        return true;
    }

    void tag() {
        SentenceWord& w = word();
        if (!w.word) {
            unknown(w);
            return;
        }
        w.plural = w.is(kPlural);
        w.definite = w.is(kDefinite);
        if (isName(w))
            w.tag = Tag::Name;
        else if (!closedClass(w))
            openClass(w);
    }

    /// A capital letter inside a sentence makes a name, but not of a word that has no other use.
    bool isName(const SentenceWord& w) const {
        if (!w.capitalised || startsSentence() ||
            w.is(kDeterminer | kPreposition | kPronoun | kModal | kBe | kHave))
            return false;
        return w.is(kNoun | kVerbForms | kAdjective | kAdverb | kNumber) || w.word->readings == 0;
    }

    void unknown(SentenceWord& w) {
        const std::string_view s = slice(m_text, w.span);
        if (w.tag == Tag::Adverb)
            return;
        if (w.capitalised)
            w.tag = Tag::Name;
        else if (s.ends_with("ly"))
            w.tag = Tag::Adverb;
        else if (s.ends_with("ed") && s.size() > 4)
            past(w, true);
        else if (s.ends_with("ing") && s.size() > 5)
            ing(w);
        else if (s.ends_with("ous") || s.ends_with("ful") || s.ends_with("ive") || s.ends_with("able") ||
                 s.ends_with("ible") || s.ends_with("ish") || s.ends_with("ic") || s.ends_with("ical"))
            w.tag = Tag::Adjective;
        else {
            w.tag = Tag::Noun;
            w.plural = s.ends_with('s') && !s.ends_with("ss");
        }
    }

    bool closedClass(SentenceWord& w) {
        if (w.id() == m_that)
            return w.tag = that(), true;
        if (w.id() == m_to)
            return w.tag = to(), true;
        if (w.id() == m_like)
            return w.tag = Tag::Preposition, true;
        if (w.id() == m_her || w.id() == m_his)
            return w.tag = Tag::Possessive, true;
        static constexpr std::pair<std::uint32_t, Tag> kOrder[] = {
            {kNegation, Tag::Negation},
            {kModal, Tag::Modal},
            {kBe, Tag::Be},
            {kHave, Tag::Have},
            {kDo, Tag::Do},
            {kWh, Tag::Wh},
            {kPossessive, Tag::Possessive},
            {kConjunction, Tag::Conjunction},
            {kDeterminer, Tag::Determiner},
            {kSubordinator, Tag::Subordinator},
            {kPreposition, Tag::Preposition},
            {kPronoun, Tag::Pronoun},
            {kNumber, Tag::Number},
        };
        for (const auto& [reading, tag] : kOrder) {
            if (!w.is(reading))
                continue;
            if (tag == Tag::Modal && w.capitalised && !startsSentence())
                return w.tag = Tag::Name, true; // the month of May
            if (tag == Tag::Determiner && w.is(kPronoun) && !nounFollows())
                return w.tag = Tag::Pronoun, true;
            w.tag = tag;
            return true;
        }
        return false;
    }

    /// Whether what follows may be the rest of a noun phrase that a determiner began.
    bool nounFollows() const {
        const SentenceWord* n = next();
        if (!n || (n->tag != Tag::Other && n->tag != Tag::Number && n->tag != Tag::Adjective &&
                   n->tag != Tag::Name && n->tag != Tag::OpenQuote))
            return false;
        const bool onlyVerb =
            n->is(kVerbBase | kVerbS | kVerbPast) && !n->is(kNoun | kAdjective | kVerbParticiple | kVerbIng);
        if (onlyVerb)
            return false;
        return !n->is(kBe | kHave | kDo | kModal | kPreposition | kPronoun | kConjunction | kWh) ||
               n->is(kNoun | kAdjective);
    }

    /// A conjunction, unless a noun follows at once that it points at ("that day").
    Tag that() const {
        const SentenceWord* n = next();
        const bool pointsAtNoun =
            n && n->is(kNoun) && !n->is(kPlural) && !n->is(kDeterminer) && !n->capitalised;
        if (pointsAtNoun && before() != Tag::Noun && before() != Tag::Verb)
            return Tag::Determiner;
        return Tag::That;
    }

    Tag to() const {
        std::size_t distance = 1;
        while (next(distance) && (next(distance)->tag == Tag::OpenQuote || isAdverb(*next(distance))))
            ++distance;
        const SentenceWord* n = next(distance);
        return n && n->is(kVerbBase) && !n->capitalised ? Tag::To : Tag::Preposition;
    }

    bool isAdverb(const SentenceWord& w) const {
        return w.is(kAdverb) || (!w.word && slice(m_text, w.span).ends_with("ly"));
    }

    void openClass(SentenceWord& w) {
        const std::uint32_t forms = w.word->readings & kVerbForms;
        if (w.is(kAdverb) && !(forms != 0 && followsAuxiliary()))
            w.tag = Tag::Adverb;
        else if (w.is(kAdjective) && (forms == 0 || opensNounPhrase(before())))
            w.tag = w.is(kNoun) && !nounFollows() && before() != Tag::Be ? Tag::Noun : Tag::Adjective;
        else if (forms == 0)
            w.tag = w.is(kNoun) ? Tag::Noun : w.capitalised ? Tag::Name : Tag::Noun;
        else if ((forms & kVerbIng) != 0)
            ing(w);
        else if ((forms & kVerbBase) != 0)
            base(w, forms);
        else if ((forms & kVerbS) != 0)
            third(w);
        else
            past(w, (forms & kVerbPast) != 0);
    }

    bool followsAuxiliary() const {
        const Tag tag = before();
        return tag == Tag::Modal || tag == Tag::To || tag == Tag::Do;
    }

    void setVerb(SentenceWord& w, VerbForm form) {
        w.tag = Tag::Verb;
        w.form = form;
    }

    void setNoun(SentenceWord& w) {
        w.tag = w.is(kAdjective) && !w.is(kNoun) ? Tag::Adjective : Tag::Noun;
        w.plural = w.is(kPlural);
    }

    /// "attack", "hit": a verb after an auxiliary or a plural subject, else a noun if it can be one.
    void base(SentenceWord& w, std::uint32_t forms) {
        const Tag b = before();
        if (followsAuxiliary())
            return setVerb(w, VerbForm::Base);
        if ((b == Tag::Be || b == Tag::Have) && (forms & (kVerbParticiple | kVerbPast)) != 0 &&
            !previousIsAdjectival())
            return setVerb(w, VerbForm::Participle);
        const bool inPhrase =
            previous() && (previous()->tag == Tag::Determiner || previous()->tag == Tag::Number ||
                           previous()->tag == Tag::Possessive);
        if (inPhrase || (opensNounPhrase(b) && w.is(kNoun)))
            return setNoun(w);
        if ((forms & kVerbPast) != 0 &&
            (isNominalTag(b) || b == Tag::Pronoun || b == Tag::Comma || b == Tag::Wh))
            return !w.is(kNoun) || objectFollows() || (next() && guess(*next()) == Tag::Noun)
                       ? setVerb(w, VerbForm::Past)
                       : setNoun(w);
        if (b == Tag::Pronoun || b == Tag::Wh || b == Tag::That)
            return setVerb(w, VerbForm::Base);
        const bool pluralBefore = previous() && (previous()->plural || nameCanAct());
        if (pluralBefore && (objectFollows() || !w.is(kNoun)))
            return setVerb(w, VerbForm::Base);
        if (!w.is(kNoun) &&
            (b == Tag::Conjunction || isNominalTag(b) || b == Tag::Stop || b == Tag::CloseBracket))
            return setVerb(w, VerbForm::Base);
        if (!w.is(kNoun) || (b == Tag::Stop && next() && opensNounPhrase(guess(*next()))))
            return setVerb(w, VerbForm::Base);
        setNoun(w);
    }

    /// A name that no article stands before: "Israel strikes", not "a TV address".
    bool nameCanAct() const {
        std::size_t i = m_at;
        while (i > 0 && m_words[i - 1].tag == Tag::Name)
            --i;
        return i < m_at &&
               (i == 0 || (m_words[i - 1].tag != Tag::Determiner && m_words[i - 1].tag != Tag::Preposition));
    }

    bool previousIsAdjectival() const { return previous() && opensNounPhrase(previous()->tag); }

    /// What a word that is not yet tagged most likely is.
    static Tag guess(const SentenceWord& w) {
        if (w.tag != Tag::Other)
            return w.tag;
        if (w.is(kDeterminer))
            return Tag::Determiner;
        if (w.is(kPossessive))
            return Tag::Possessive;
        if (w.is(kPreposition))
            return Tag::Preposition;
        if (w.is(kPronoun))
            return Tag::Pronoun;
        if (w.capitalised)
            return Tag::Name;
        if (w.is(kAdjective))
            return Tag::Adjective;
        return w.is(kVerbForms) && !w.is(kNoun) ? Tag::Verb : Tag::Noun;
    }

    /// Whether a noun phrase, or a preposition with one, can begin right after the word.
    bool objectFollows() const {
        const SentenceWord* n = next();
        if (!n)
            return false;
        const Tag tag = guess(*n);
        return opensNounPhrase(tag) || tag == Tag::Name || tag == Tag::Pronoun || tag == Tag::Preposition ||
               n->is(kAdverb) || (tag == Tag::Noun && n->is(kPlural));
    }

    /// "attacks", "says": a noun after what begins a noun phrase, a verb after a singular subject.
    void third(SentenceWord& w) {
        const Tag b = before();
        const bool inPhrase =
            previous() && opensNounPhrase(previous()->tag) && previous()->tag != Tag::Adjective;
        if (!w.is(kNoun) && !inPhrase)
            return setVerb(w, VerbForm::S);
        if (b == Tag::Comma && previous() && previous()->tag == Tag::Comma && objectFollows() &&
            !next()->is(kPreposition))
            return setVerb(w, VerbForm::S);
        if (opensNounPhrase(b) || b == Tag::Preposition || b == Tag::Verb || b == Tag::Conjunction ||
            b == Tag::Stop || b == Tag::Comma || b == Tag::To || b == Tag::Subordinator)
            return setNoun(w);
        if (next() && next()->is(kModal | kBe | kHave | kDo))
            return setNoun(w);
        if (b == Tag::Pronoun || b == Tag::Wh || b == Tag::That)
            return setVerb(w, VerbForm::S);
        const SentenceWord* n = next();
        const Tag after = n ? guess(*n) : Tag::Stop;
        const bool objectAfter = opensNounPhrase(after) || after == Tag::Name || after == Tag::Pronoun;
        if (isNominalTag(b) && previous() && !previous()->plural && objectAfter)
            return setVerb(w, VerbForm::S);
        setNoun(w);
    }

    /// "fighting": a verb after "be" or before its object, else a noun.
    void ing(SentenceWord& w) {
        const Tag b = before();
        const SentenceWord* n = next();
        const Tag after = n ? guess(*n) : Tag::Stop;
        if (b == Tag::Be && !opensNounPhrase(previous()->tag))
            return setVerb(w, VerbForm::Ing);
        const bool ends =
            !n || after == Tag::Comma || after == Tag::Stop || n->is(kConjunction | kBe | kHave | kModal);
        if (previous() && previous()->tag == Tag::Comma && !ends && w.word && n->id() != m_of)
            return setVerb(w, VerbForm::Ing); // ", killing up to 50 traders"
        const bool nounToo = w.is(kNoun) || !w.word;
        if (opensNounPhrase(b) && !(w.is(kVerbForms) && !nounToo))
            return setNoun(w);
        if (opensNounPhrase(b)) {
            w.tag = after == Tag::Noun ? Tag::Adjective : Tag::Noun;
            return;
        }
        if (nounToo && !opensNounPhrase(after) && after != Tag::Name && after != Tag::Pronoun)
            return setNoun(w);
        setVerb(w, VerbForm::Ing);
    }

    /// "launched": a participle after an auxiliary, an adjective inside a noun phrase, else past; later steps
    /// see whether a past tense without a subject is a participle after all.
    void past(SentenceWord& w, bool canBePast) {
        const Tag b = before();
        if (b == Tag::Be || b == Tag::Have)
            return setVerb(w, VerbForm::Participle);
        if (startsSentence() && next() && guess(*next()) == Tag::Noun && !next()->is(kPreposition)) {
            w.tag = Tag::Adjective; // "Scattered clashes …"
            return;
        }
        const bool insidePhrase = b == Tag::Determiner || b == Tag::Possessive || b == Tag::Adjective;
        if (insidePhrase && nounFollows() && next()->tag != Tag::Number &&
            !next()->is(kNumber | kDeterminer)) {
            w.tag = Tag::Adjective;
            return;
        }
        if (b == Tag::Number && nounFollows() && next()->is(kPlural)) {
            w.tag = Tag::Adjective;
            return;
        }
        setVerb(w, canBePast ? VerbForm::Past : VerbForm::Participle);
    }

    std::string_view m_text;
    Words& m_words;
    std::size_t m_at = 0;
    WordId m_that, m_to, m_her, m_his, m_like, m_of;
};

} // namespace

Words tagWords(std::string_view text, const Token* begin, const Token* end, const Lexicon& lexicon) {
    Words words = joinWords(text, begin, end, lexicon);
    Tagger(text, words, lexicon).run();
    return words;
}

} // namespace dateline
