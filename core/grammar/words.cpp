#include "core/grammar/words.h"

#include "core/grammar/join_words.h"
#include "core/grammar/word_use.h"

namespace dateline {
namespace {

/// A capital letter inside a sentence makes a name, but not of a word that has no other use.
bool isName(const TagContext& context) {
    const SentenceWord& w = context.word();
    if (!w.capitalised || context.startsSentence() ||
        w.is(kDeterminer | kPreposition | kPronoun | kModal | kBe | kHave))
        return false;
    return w.is(kNoun | kVerbForms | kAdjective | kAdverb | kNumber) || w.word->readings == 0;
}

WordUse knownUse(const TagContext& context) {
    if (isName(context))
        return {Tag::Name};
    const auto closed = closedClassUse(context);
    return closed ? WordUse{*closed} : openClassUse(context);
}

bool looksPlural(const TagContext& context) {
    const WordEndings& endings = context.vocabulary().endings();
    return context.spelling().ends_with(endings.plural) && !context.spelling().ends_with(endings.notPlural);
}

void tagWord(const TagContext& context, SentenceWord& word) {
    const WordUse use = word.word ? knownUse(context) : unknownUse(context);
    word.plural = word.word ? word.is(kPlural) : use.tag == Tag::Noun && looksPlural(context);
    word.definite = word.is(kDefinite);
    word.tag = use.tag;
    word.form = use.form;
}

/// "a.m.", which has its tag already.
bool isTagged(const SentenceWord& word) {
    return word.tag != Tag::Other && (word.tag != Tag::Adverb || !word.word);
}

void markTimes(Words& words, std::span<const Span> times) {
    std::size_t next = 0;
    for (SentenceWord& word : words) {
        while (next < times.size() && times[next].end <= word.span.begin)
            ++next;
        word.time = next < times.size() && times[next].begin < word.span.end;
    }
}

} // namespace

Words tagWords(std::string_view text, const Token* begin, const Token* end, const Vocabulary& vocabulary,
               std::span<const Span> times) {
    Words words = joinWords(text, begin, end, vocabulary);
    markTimes(words, times);
    for (std::size_t at = 0; at < words.size(); ++at)
        if (!isTagged(words[at]))
            tagWord({text, words, at, vocabulary}, words[at]);
    return words;
}

} // namespace dateline
