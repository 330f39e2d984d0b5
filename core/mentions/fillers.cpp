#include "core/mentions/fillers.h"

#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

class HeadFinder {
public:
    HeadFinder(const Words& words, WordRange range, const Vocabulary& vocabulary)
        : m_words(words),
          m_end(std::min<std::uint32_t>(range.end, static_cast<std::uint32_t>(words.size()))),
          m_at(range.begin),
          m_vocabulary(vocabulary) {}

    std::vector<std::uint32_t> run() {
        while (m_at < m_end && !kEndsPhrases.has(m_words[m_at].tag)) {
            if (kNominal.has(m_words[m_at].tag) && !m_words[m_at].time && isHead())
                afterHead();
            else
                ++m_at;
        }
        return std::move(m_heads);
    }

private:
    static constexpr TagSet kEndsPhrases{Tag::Wh, Tag::That, Tag::Subordinator, Tag::Stop, Tag::Dash};

    const SentenceWord* next() const { return m_at + 1 < m_end ? &m_words[m_at + 1] : nullptr; }

    /// No noun follows in its phrase, but a name after a title.
    bool isHead() const {
        const SentenceWord* n = next();
        const Tag tag = m_words[m_at].tag;
        if (!n || n->time || isNumbered())
            return true;
        if (tag == Tag::Noun)
            return n->tag != Tag::Noun && n->tag != Tag::Possessive;
        if (tag == Tag::Number)
            return !kInPhrase.has(n->tag);
        return !(tag == Tag::Name && kInPhrase.has(n->tag));
    }

    /// "Resolution 242", "Highway 5": a number that ends the phrase only says which.
    bool isNumbered() const {
        constexpr TagSet kNamed{Tag::Noun, Tag::Name};
        const bool ends = m_at + 2 >= m_end || !kInPhrase.has(m_words[m_at + 2].tag);
        return kNamed.has(m_words[m_at].tag) && m_words[m_at + 1].tag == Tag::Number && ends;
    }

    static constexpr TagSet kInPhrase{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Number, Tag::Possessive};

    void afterHead() {
        const bool measures =
            isOfClass(m_words[m_at], m_vocabulary.classes().quantity) || m_words[m_at].tag == Tag::Number;
        const bool numbered = next() && !next()->time && isNumbered();
        m_heads.push_back(m_at);
        m_at += numbered ? 2 : 1;
        if (m_at < m_end && is(m_words[m_at], WordSet::Genitive, m_vocabulary)) {
            if (!measures)
                skipComplement();
        } else if (m_at < m_end && m_words[m_at].tag == Tag::Preposition) {
            skipComplement();
        }
    }

    /// To where the next phrase is joined.
    void skipComplement() {
        constexpr TagSet kJoins{Tag::Comma, Tag::Conjunction};
        while (m_at < m_end && !kJoins.has(m_words[m_at].tag) && !kEndsPhrases.has(m_words[m_at].tag))
            ++m_at;
    }

    const Words& m_words;
    std::uint32_t m_end;
    std::uint32_t m_at;
    const Vocabulary& m_vocabulary;
    std::vector<std::uint32_t> m_heads;
};

bool mayBeAnybody(const SentenceWord& word) {
    constexpr TagSet kNobodyKnows{Tag::Pronoun, Tag::Number, Tag::Adjective, Tag::Determiner};
    if (word.tag == Tag::Name)
        return !word.place && (!word.word || word.word->classes.none());
    return kNobodyKnows.has(word.tag);
}

/// Whether names and pronouns may stand for what is asked for.
bool isNameable(const WordChoice& choice, const Vocabulary& vocabulary) {
    return choice.name || (choice.classes & vocabulary.lexicon().nameable()).any();
}

} // namespace

bool matches(const WordChoice& choice, const SentenceWord& word) {
    return (choice.name && word.tag == Tag::Name) || (choice.place && word.place) ||
           (word.word && choice.holds(*word.word));
}

std::vector<std::uint32_t> headsIn(const Words& words, WordRange range, const Vocabulary& vocabulary) {
    auto heads = HeadFinder(words, range, vocabulary).run();
    if (heads.empty())
        for (std::uint32_t i = range.end; i-- > range.begin && heads.empty();)
            if (i < words.size() && !isMark(words[i].tag))
                heads.push_back(i);
    return heads;
}

Fit fit(const Words& words, const Filler& filler, const WordChoice& choice, const Vocabulary& vocabulary) {
    const auto any = [&](auto holds) {
        return std::any_of(filler.heads.begin(), filler.heads.end(),
                           [&](std::uint32_t i) { return holds(words[i]); });
    };
    if (choice.nothing && filler.heads.empty() && !filler.untold)
        return Fit::Yes;
    if (any([&](const SentenceWord& word) { return choice.anything || matches(choice, word); }))
        return Fit::Yes;
    const bool anybody = filler.untold || any(mayBeAnybody);
    return anybody && isNameable(choice, vocabulary) ? Fit::Unknown : Fit::No;
}

} // namespace dateline
