#pragma once

#include "core/grammar/words.h"

#include <cstdint>
#include <initializer_list>

namespace dateline {

/// Some tags.
class TagSet {
public:
    constexpr TagSet(std::initializer_list<Tag> tags) {
        for (const Tag tag : tags)
            m_bits |= bitOf(tag);
    }

    [[nodiscard]] constexpr bool has(Tag tag) const { return (m_bits & bitOf(tag)) != 0; }

private:
    static constexpr std::uint32_t bitOf(Tag tag) { return std::uint32_t{1} << static_cast<unsigned>(tag); }

    std::uint32_t m_bits = 0;
};

/// Whether a word is a punctuation mark, or no word at all.
[[nodiscard]] constexpr bool isMark(Tag tag) {
    return tag >= Tag::Comma;
}

/// The head of a noun phrase, or a word that stands for one.
inline constexpr TagSet kNominal{Tag::Noun, Tag::Name, Tag::Pronoun, Tag::Number};

/// What may begin a noun phrase before its noun.
inline constexpr TagSet kBeforeNoun{Tag::Determiner, Tag::Possessive, Tag::Adjective, Tag::Number};

/// What may close what was put between: "people, including two civilians,".
inline constexpr TagSet kBracketing{Tag::Comma, Tag::Dash, Tag::CloseBracket, Tag::CloseQuote};

} // namespace dateline
