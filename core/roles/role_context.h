#pragma once

#include "core/base/ascii.h"
#include "core/grammar/gazetteer.h"
#include "core/mentions/mentions.h"
#include "core/roles/role_words.h"

#include <string>
#include <string_view>

namespace dateline {

/// A sentence of a text, and what is known of words.
struct RoleContext {
    std::string_view text;
    const Sentence& sentence;
    const Vocabulary& vocabulary;
    const Gazetteer& places;
    const RoleWords& roles;

    [[nodiscard]] const Words& words() const { return sentence.words; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sentence.words.size()); }
    [[nodiscard]] std::string_view slice(WordRange range) const {
        const std::uint32_t begin = words()[range.begin].span.begin;
        return text.substr(begin, words()[range.end - 1].span.end - begin);
    }
    [[nodiscard]] std::string lower(std::uint32_t at) const { return lowered(slice({at, at + 1})); }
    /// Whether the word as it stands is one of a set's.
    [[nodiscard]] bool is(std::uint32_t at, RoleSet set) const { return roles.has(set, lower(at)); }
    /// Whether the noun or verb in its base form is.
    [[nodiscard]] bool isBase(std::uint32_t at, RoleSet set) const {
        const SentenceWord& word = words()[at];
        const WordId base = word.verb() != 0 ? word.verb() : word.noun();
        return roles.has(set, base != 0 ? std::string(vocabulary.lexicon().spelling(base)) : lower(at));
    }
    /// Whether a word ends as plurals do.
    [[nodiscard]] bool endsAsPlural(std::uint32_t at) const {
        const std::string word = lower(at);
        const WordEndings& endings = vocabulary.endings();
        return (word.ends_with(endings.plural) && !word.ends_with(endings.notPlural)) ||
               roles.irregularSingular(word).has_value();
    }
    [[nodiscard]] bool isOf(std::uint32_t at) const {
        return vocabulary.has(WordSet::Genitive, words()[at].id());
    }
};

} // namespace dateline
