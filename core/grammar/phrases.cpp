#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {

std::uint32_t phraseBegin(const Words& words, std::uint32_t at, TagSet inside) {
    while (at > 0 && inside.has(words[at - 1].tag))
        --at;
    return at;
}

WordRange withoutMarks(const Words& words, WordRange range) {
    while (!range.empty() && isMark(words[range.begin].tag))
        ++range.begin;
    while (!range.empty() && isMark(words[range.end - 1].tag))
        --range.end;
    return range;
}

bool isPronoun(const Words& words, WordRange range) {
    bool pronoun = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        pronoun = pronoun || words[i].tag == Tag::Pronoun;
        if (words[i].tag != Tag::Pronoun && words[i].tag != Tag::Adverb)
            return false;
    }
    return pronoun;
}

std::uint32_t hedgeBegin(const Words& words, std::uint32_t at, const Vocabulary& vocabulary) {
    for (const auto& hedge : vocabulary.hedges()) {
        const auto begin =
            words.begin() + at - static_cast<std::ptrdiff_t>(std::min<std::size_t>(hedge.size(), at));
        if (hedge.size() <= at &&
            std::equal(hedge.begin(), hedge.end(), begin,
                       [](WordId id, const SentenceWord& word) { return id != 0 && word.id() == id; }))
            return at - static_cast<std::uint32_t>(hedge.size());
    }
    return at;
}

} // namespace dateline
