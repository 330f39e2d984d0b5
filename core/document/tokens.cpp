#include "core/document/tokens.h"

#include "core/base/code_points.h"

#include <unicode/uchar.h>

namespace dateline {
namespace {

enum class CharClass : std::uint8_t {
    Space,
    Newline,
    Upper,
    Lower,
    Letter,
    Digit,
    Apostrophe,
    Punctuation,
    Symbol
};

constexpr CharClass classOfAscii(char c) {
    if (c == '\n')
        return CharClass::Newline;
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return CharClass::Space;
    if (c >= 'A' && c <= 'Z')
        return CharClass::Upper;
    if (c >= 'a' && c <= 'z')
        return CharClass::Lower;
    if (c >= '0' && c <= '9')
        return CharClass::Digit;
    if (c == '\'')
        return CharClass::Apostrophe;
    constexpr std::string_view symbols = "$%+<=>^`|~";
    return symbols.find(c) == std::string_view::npos ? CharClass::Punctuation : CharClass::Symbol;
}

CharClass classOf(UChar32 c) {
    if (c == 0x2019 || c == 0x02BC)
        return CharClass::Apostrophe;
    if (u_isUWhiteSpace(c))
        return CharClass::Space;
    if (u_isupper(c))
        return CharClass::Upper;
    if (u_islower(c))
        return CharClass::Lower;
    if (u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0)
        return CharClass::Letter;
    return u_ispunct(c) ? CharClass::Punctuation : CharClass::Symbol;
}

constexpr bool isLetter(CharClass c) {
    return c == CharClass::Upper || c == CharClass::Lower || c == CharClass::Letter;
}

class Tokeniser {
public:
    Tokeniser(std::string_view text, Span range, std::vector<Token>& out)
        : m_text(text),
          m_at(range.begin),
          m_end(range.end),
          m_out(out) {
        if (m_at < m_end)
            look();
    }

    void run() {
        while (m_at < m_end) {
            if (m_class == CharClass::Space || m_class == CharClass::Newline)
                whiteSpace();
            else if (isLetter(m_class))
                word(m_at);
            else if (m_class == CharClass::Digit)
                number();
            else if (m_class == CharClass::Apostrophe)
                apostrophe();
            else
                single(m_class == CharClass::Symbol ? TokenKind::Symbol : TokenKind::Punctuation);
        }
    }

private:
    /// Reads the character at m_at into m_class and m_next.
    void look() {
        const char c = m_text[m_at];
        if (static_cast<unsigned char>(c) < 0x80) {
            m_class = classOfAscii(c);
            m_next = m_at + 1;
            return;
        }
        const CodePoint point = codePointAt(m_text, m_at);
        m_class = classOf(static_cast<UChar32>(point.value));
        m_next = point.next;
    }

    void advance() {
        m_at = m_next;
        if (m_at < m_end)
            look();
    }

    void emit(std::uint32_t begin, TokenKind kind, bool capitalised = false, bool allCaps = false) {
        m_out.push_back({{begin, m_at}, kind, m_glued, capitalised, allCaps});
        m_glued = true;
    }

    void whiteSpace() {
        const std::uint32_t begin = m_at;
        int lineEnds = 0;
        for (; m_at < m_end && (m_class == CharClass::Space || m_class == CharClass::Newline); advance())
            lineEnds += m_class == CharClass::Newline ? 1 : 0;
        if (lineEnds >= 2)
            emit(begin, TokenKind::Break);
        m_glued = false;
    }

    void word(std::uint32_t begin, TokenKind kind = TokenKind::Word) {
        const bool capitalised = m_class == CharClass::Upper;
        int letters = 0;
        bool allUpper = true;
        for (; m_at < m_end && isLetter(m_class); advance()) {
            ++letters;
            allUpper = allUpper && m_class == CharClass::Upper;
        }
        emit(begin, kind, capitalised, allUpper && letters > 1);
    }

    void number() {
        const std::uint32_t begin = m_at;
        while (m_at < m_end && m_class == CharClass::Digit)
            advance();
        emit(begin, TokenKind::Number);
    }

    /// A clitic when letters stand on both sides; else a quotation mark.
    void apostrophe() {
        const bool afterWord = m_glued && !m_out.empty() && m_out.back().kind == TokenKind::Word;
        const std::uint32_t begin = m_at;
        advance();
        if (afterWord && m_at < m_end && isLetter(m_class))
            word(begin, TokenKind::Clitic);
        else
            emit(begin, TokenKind::Punctuation);
    }

    void single(TokenKind kind) {
        const std::uint32_t begin = m_at;
        advance();
        emit(begin, kind);
    }

    std::string_view m_text;
    std::uint32_t m_at;
    std::uint32_t m_end;
    std::vector<Token>& m_out;
    std::uint32_t m_next = 0;
    CharClass m_class = CharClass::Space;
    bool m_glued = false;
};

} // namespace

void tokenise(std::string_view text, Span range, std::vector<Token>& out) {
    Tokeniser(text, range, out).run();
}

std::vector<Token> tokenise(std::string_view text) {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 5);
    tokenise(text, wholeOf(text), tokens);
    return tokens;
}

} // namespace dateline
