#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

enum class TokenKind : std::uint8_t {
    Word,        ///< a run of letters: "Fighting", "Yevlakh", the "th" of "20th"
    Clitic,      ///< an apostrophe and the letters after it: "'s", "’t"
    Number,      ///< a run of digits 0-9; "1,500" is three tokens
    Punctuation, ///< one character: . , ; ( ) quotes, hyphens and dashes of every width
    Symbol,      ///< one other character: $ % ° …
    Break,       ///< a paragraph's end: white space with two line ends or more
};

struct Token {
    Span span;
    TokenKind kind = TokenKind::Word;
    bool glued = false;       ///< no white space between the token before and this one
    bool capitalised = false; ///< a word that begins with an upper-case letter
    bool allCaps = false;     ///< a word of two or more letters, all upper case

    friend bool operator==(const Token&, const Token&) = default;
};

/// The tokens of `range` of `text`, which must be well-formed UTF-8; appended to `out`. Every byte that is
/// not white space belongs to just one token. Linear in the length of `range`.
void tokenise(std::string_view text, Span range, std::vector<Token>& out);
[[nodiscard]] std::vector<Token> tokenise(std::string_view text);

} // namespace dateline
