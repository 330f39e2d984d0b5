#pragma once

#include "core/grammar/clauses.h"
#include "core/grammar/words.h"
#include "resources/resource.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The English of the program.
inline const Vocabulary& englishWords() {
    static const Vocabulary vocabulary(Lexicon::english(), resource("en/vocabulary.json"));
    return vocabulary;
}

/// One sentence, tagged and cut into clauses. No word of it is marked as a time.
struct ReadSentence {
    std::string text;
    Words words;
    std::vector<Clause> clauses;

    [[nodiscard]] std::string at(WordRange range) const {
        return range.empty() ? std::string()
                             : text.substr(words[range.begin].span.begin,
                                           words[range.end - 1].span.end - words[range.begin].span.begin);
    }
};

inline Words taggedWords(std::string_view text) {
    const std::vector<Token> tokens = tokenise(text);
    return tagWords(text, tokens.data(), tokens.data() + tokens.size(), englishWords());
}

inline ReadSentence readSentence(std::string text) {
    ReadSentence sentence{std::move(text), {}, {}};
    sentence.words = taggedWords(sentence.text);
    sentence.clauses = findClauses(sentence.words, englishWords());
    return sentence;
}

} // namespace dateline
