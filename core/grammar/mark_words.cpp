#include "core/grammar/mark_words.h"

#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

/// Whether "over", "about" may bound a number: not "flew over two villages".
bool isBoundable(const Words& words, std::uint32_t at, const Vocabulary& vocabulary) {
    return words[at].word ? !is(words[at], WordSet::SmallNumber, vocabulary) : words[at].span.size() > 1;
}

} // namespace

void markQuoted(Words& words) {
    bool open = false;
    for (SentenceWord& word : words) {
        if (word.tag == Tag::OpenQuote)
            open = true;
        else if (word.tag == Tag::CloseQuote)
            open = false;
        word.quoted = open;
    }
}

void readCapitals(Words& words) {
    constexpr std::ptrdiff_t kFewest = 4;
    const auto goesOn = [](const SentenceWord& word) {
        return word.allCaps || isMark(word.tag) || word.tag == Tag::Number ||
               (word.word && word.span.size() == 1);
    };
    for (auto begin = words.begin(); begin != words.end();) {
        const auto end = std::find_if_not(begin, words.end(), goesOn);
        const auto capitals =
            std::count_if(begin, end, [](const SentenceWord& word) { return word.allCaps; });
        for (auto word = begin; word != end && capitals >= kFewest; ++word)
            if (word->word)
                word->capitalised = word->allCaps = false;
        begin = end == words.end() ? end : end + 1;
    }
}

void markTimes(Words& words, std::span<const Span> times) {
    std::size_t next = 0;
    for (SentenceWord& word : words) {
        while (next < times.size() && times[next].end <= word.span.begin)
            ++next;
        word.time = next < times.size() && times[next].begin < word.span.end;
    }
}

void markHedges(Words& words, const Vocabulary& vocabulary) {
    for (std::uint32_t i = 1; i < words.size(); ++i) {
        if (words[i].time || (words[i].tag != Tag::Number && !words[i].is(kNumber)))
            continue;
        const std::uint32_t number = is(words[i - 1], WordSet::Indefinite, vocabulary) ? i - 1 : i;
        const std::uint32_t begin = hedgeBegin(words, number, vocabulary);
        const bool preposition = begin + 1 == number && words[begin].is(kPreposition);
        if (preposition && !isBoundable(words, i, vocabulary))
            continue;
        for (std::uint32_t k = begin; k < number; ++k)
            words[k].tag = Tag::Determiner;
    }
}

} // namespace dateline
