#pragma once

#include "core/grammar/phrases.h"
#include "core/language/language.h"
#include "core/mentions/mentions.h"
#include "core/roles/role_context.h"

#include <algorithm>
#include <vector>

namespace dateline {

/// Whether a word is one of a list's.
[[nodiscard]] inline bool holds(const std::vector<WordId>& list, WordId id) {
    return id != 0 && std::find(list.begin(), list.end(), id) != list.end();
}

/// A sentence of a text, and the language that its counts are read in.
struct TollContext {
    std::string_view text;
    const Sentence& sentence;
    const Language& language;

    [[nodiscard]] const Words& words() const { return sentence.words; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sentence.words.size()); }
    [[nodiscard]] const Vocabulary& vocabulary() const { return language.words->vocabulary; }
    [[nodiscard]] RoleContext roles() const {
        return {text, sentence, vocabulary(), *language.places, language.words->roles};
    }
    [[nodiscard]] Span spanOf(WordRange range) const {
        return {words()[range.begin].span.begin, words()[range.end - 1].span.end};
    }
    [[nodiscard]] std::string_view slice(WordRange range) const {
        return dateline::slice(text, spanOf(range));
    }
    [[nodiscard]] bool is(std::uint32_t at, WordSet set) const {
        return dateline::is(words()[at], set, vocabulary());
    }
};

} // namespace dateline
