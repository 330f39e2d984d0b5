#pragma once

#include "core/base/span.h"
#include "core/document/tokens.h"
#include "core/expressions/time_words.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// A token, or a few that make one number or abbreviation ("1,500", "twenty-five", "20th", "a.m."), with what
/// it can be in a time expression.
struct Lexeme {
    Span span;
    ClassSet classes;
    const TimeWord* word = nullptr;
    std::int32_t number = -1; ///< of numbers and numerals
    TokenKind kind = TokenKind::Word;
    bool glued = false; ///< no white space before it
    bool capitalised = false;
    bool allCaps = false;
    char sign =
        '\0'; ///< of punctuation: itself, with '-' for every dash and '"' for every double quotation mark

    [[nodiscard]] bool is(TimeClass c) const { return classes.test(static_cast<std::size_t>(c)); }
    /// The value as a member of a class that the lexeme is of.
    [[nodiscard]] int value(TimeClass c) const;
};

/// The lexemes of some tokens, appended to `out`. Linear.
void lex(std::string_view text, const std::vector<Token>& tokens, const TimeWords& words,
         std::vector<Lexeme>& out);

} // namespace dateline
