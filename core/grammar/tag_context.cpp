#include "core/grammar/tag_context.h"

namespace dateline {

Tag TagContext::before() const {
    constexpr TagSet kPassedOver{Tag::Adverb, Tag::Negation, Tag::OpenQuote, Tag::CloseQuote};
    for (std::size_t i = m_at; i-- > 0;)
        if (!kPassedOver.has(m_words[i].tag))
            // The 9 of "the strike on August 9 wounded …" counts nobody.
            return m_words[i].tag == Tag::Number && m_words[i].time ? Tag::Noun : m_words[i].tag;
    return Tag::Stop;
}

bool TagContext::startsSentence() const {
    for (std::size_t i = m_at; i-- > 0;)
        if (m_words[i].tag != Tag::OpenQuote && m_words[i].tag != Tag::OpenBracket)
            return m_words[i].tag == Tag::Stop;
    return true;
}

bool TagContext::followsAuxiliary() const {
    constexpr TagSet kAuxiliaries{Tag::Modal, Tag::To, Tag::Do};
    return kAuxiliaries.has(before());
}

bool TagContext::nounFollows() const {
    constexpr TagSet kMayGoOn{Tag::Other, Tag::Number, Tag::Adjective, Tag::Name, Tag::OpenQuote};
    const SentenceWord* n = next();
    if (!n || !kMayGoOn.has(n->tag))
        return false;
    const bool onlyVerb =
        n->is(kVerbBase | kVerbS | kVerbPast) && !n->is(kNoun | kAdjective | kVerbParticiple | kVerbIng);
    if (onlyVerb)
        return false;
    return !n->is(kBe | kHave | kDo | kModal | kPreposition | kPronoun | kConjunction | kWh) ||
           n->is(kNoun | kAdjective);
}

bool TagContext::objectFollows() const {
    constexpr TagSet kBegins{Tag::Determiner, Tag::Possessive, Tag::Adjective,  Tag::Number,
                             Tag::Name,       Tag::Pronoun,    Tag::Preposition};
    const SentenceWord* n = next();
    if (!n)
        return false;
    const Tag tag = guessedTag(*n);
    return kBegins.has(tag) || n->is(kAdverb) || (tag == Tag::Noun && n->is(kPlural));
}

bool TagContext::nameCanAct() const {
    std::size_t i = m_at;
    while (i > 0 && m_words[i - 1].tag == Tag::Name)
        --i;
    constexpr TagSet kBeforeObject{Tag::Determiner, Tag::Preposition, Tag::Adjective, Tag::Verb};
    return i < m_at && (i == 0 || !kBeforeObject.has(m_words[i - 1].tag));
}

bool TagContext::goesOnWith(VerbForm form) const {
    constexpr std::size_t kFarthest = 24;
    constexpr TagSet kObjects{Tag::Determiner, Tag::Possessive, Tag::Number, Tag::Pronoun};
    if (before() != Tag::Conjunction || !next() || !kObjects.has(guessedTag(*next())))
        return false;
    for (std::size_t i = m_at; i-- > 0 && i + kFarthest > m_at;)
        if (m_words[i].tag == Tag::Verb)
            return m_words[i].form == form;
    return false;
}

bool TagContext::isAdverb(const SentenceWord& w) const {
    return w.is(kAdverb) || (!w.word && slice(m_text, w.span).ends_with(m_vocabulary.endings().adverb));
}

Tag guessedTag(const SentenceWord& w) {
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
    if (w.is(kNumber))
        return Tag::Number;
    if (w.capitalised)
        return Tag::Name;
    if (w.is(kAdjective))
        return Tag::Adjective;
    return w.is(kVerbForms) && !w.is(kNoun) ? Tag::Verb : Tag::Noun;
}

} // namespace dateline
