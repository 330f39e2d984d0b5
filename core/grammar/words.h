#pragma once

#include "core/base/span.h"
#include "core/document/tokens.h"
#include "core/grammar/vocabulary.h"
#include "core/lexicon/lexicon.h"

#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// What a word is in its sentence.
enum class Tag : std::uint8_t {
    Noun,
    Name,
    Adjective,
    Adverb,
    Determiner,
    Possessive,
    Pronoun,
    Number,
    Preposition,
    To,
    Subordinator,
    Conjunction,
    Wh,
    That,
    Modal,
    Be,
    Have,
    Do,
    Negation,
    Verb,
    Comma,
    Stop,
    Dash,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Other,
};

/// The form of a verb in its sentence.
enum class VerbForm : std::uint8_t { None, Base, S, Past, Participle, Ing };

/// A word of a sentence as grammar sees it: "cease-fire", "1,500" and "U.S." are one each.
struct SentenceWord {
    Span span;
    const Word* word = nullptr; ///< null: not in the lexicon
    WordId otherVerb = 0;       ///< the verb that its past is of, where that of its base is another: "found"
    Tag tag = Tag::Other;
    VerbForm form = VerbForm::None;
    bool capitalised = false;
    bool allCaps = false; ///< two or more letters, all of them capital
    bool plural = false;
    bool definite = false;    ///< "the", "this"
    bool superlative = false; ///< ends in -est or -iest
    bool quoted = false;      ///< inside quotation marks
    bool time = false;        ///< part of a time expression
    bool asks = false;        ///< a question mark
    bool place = false;       ///< part of a place's name that the gazetteer has

    [[nodiscard]] bool is(std::uint32_t readings) const { return word && (word->readings & readings) != 0; }
    [[nodiscard]] WordId id() const { return word ? word->id : 0; }
    [[nodiscard]] WordId verb() const {
        if (!word || (tag != Tag::Verb && tag != Tag::Have && tag != Tag::Do))
            return 0;
        const bool past = form == VerbForm::Past || form == VerbForm::Participle;
        return past && otherVerb != 0 ? otherVerb : word->verb;
    }
    [[nodiscard]] WordId noun() const { return word && tag == Tag::Noun ? word->noun : 0; }
};

using Words = std::vector<SentenceWord>;

/// The words of a sentence, whose tokens are given, each with its tag. `times` are the spans of its time
/// expressions, in text order: a number in one of them counts nothing. Linear in the number of words.
[[nodiscard]] Words tagWords(std::string_view text, const Token* begin, const Token* end,
                             const Vocabulary& vocabulary, std::span<const Span> times = {});

} // namespace dateline
