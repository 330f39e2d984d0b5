#pragma once

#include "core/grammar/tag_set.h"
#include "core/grammar/vocabulary.h"

#include <string_view>

namespace dateline {

/// A word among those of its sentence, of which the ones before it have their tags. What it asks of its
/// neighbours is what tells readings of a word apart.
class TagContext {
public:
    TagContext(std::string_view text, const Words& words, std::size_t at, const Vocabulary& vocabulary)
        : m_text(text),
          m_words(words),
          m_at(at),
          m_vocabulary(vocabulary) {}

    [[nodiscard]] const SentenceWord& word() const { return m_words[m_at]; }
    [[nodiscard]] std::string_view spelling() const { return slice(m_text, word().span); }
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }

    /// The word at some distance before, and after; null when there is none.
    [[nodiscard]] const SentenceWord* previous(std::size_t distance = 1) const {
        return m_at >= distance ? &m_words[m_at - distance] : nullptr;
    }
    [[nodiscard]] const SentenceWord* next(std::size_t distance = 1) const {
        return m_at + distance < m_words.size() ? &m_words[m_at + distance] : nullptr;
    }
    /// The tag of the nearest word before that is no adverb, negation or quotation mark; Stop at the
    /// beginning.
    [[nodiscard]] Tag before() const;
    [[nodiscard]] bool startsSentence() const;
    [[nodiscard]] bool followsAuxiliary() const;
    /// Whether what follows may be the rest of a noun phrase that a determiner began.
    [[nodiscard]] bool nounFollows() const;
    /// Whether a noun phrase, or a preposition with one, can begin right after the word.
    [[nodiscard]] bool objectFollows() const;
    /// Whether the names before it act, as no article stands before them: "Israel strikes", not "a TV
    /// address".
    [[nodiscard]] bool nameCanAct() const;
    /// Whether after "and" an object follows, and the verb before has this form: "enter the town and storm
    /// the hall".
    [[nodiscard]] bool goesOnWith(VerbForm form) const;
    [[nodiscard]] bool isAdverb(const SentenceWord& word) const;

private:
    std::string_view m_text;
    const Words& m_words;
    std::size_t m_at;
    const Vocabulary& m_vocabulary;
};

/// What a word that is not yet tagged most likely is.
[[nodiscard]] Tag guessedTag(const SentenceWord& word);

} // namespace dateline
