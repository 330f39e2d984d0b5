#include "core/expressions/lexemes.h"

#include "core/expressions/year_lookalikes.h"
#include "core/time/calendar.h"

#include <array>
#include <charconv>

namespace dateline {
namespace {

char signOf(std::string_view mark) {
    if (mark.size() == 1)
        return mark.front();
    struct Sign {
        std::string_view mark;
        char sign;
    };
    constexpr std::array<Sign, 11> signs{{{"–", '-'},
                                          {"—", '-'},
                                          {"‐", '-'},
                                          {"‑", '-'},
                                          {"‒", '-'},
                                          {"−", '-'},
                                          {"“", '"'},
                                          {"”", '"'},
                                          {"„", '"'},
                                          {"‘", '\''},
                                          {"’", '\''}}};
    for (const Sign& row : signs) {
        if (row.mark == mark)
            return row.sign;
    }
    return '\1';
}

/// "1500" is 4 digits; a number so long that it does not fit is no number of time expressions.
std::int32_t numberOf(std::string_view digits) {
    std::int32_t value = -1;
    if (digits.size() <= 9)
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

class Lexer {
public:
    Lexer(std::string_view text, const std::vector<Token>& tokens, const TimeWords& words,
          std::vector<Lexeme>& out)
        : m_text(text),
          m_tokens(tokens),
          m_words(words),
          m_out(out) {}

    void run() {
        while (m_at < m_tokens.size()) {
            const Token& token = m_tokens[m_at];
            Lexeme& lexeme = m_out.emplace_back();
            lexeme.span = token.span;
            lexeme.kind = token.kind;
            lexeme.glued = token.glued;
            lexeme.capitalised = token.capitalised;
            lexeme.allCaps = token.allCaps;
            ++m_at;
            if (token.kind == TokenKind::Number)
                number(lexeme);
            else if (token.kind == TokenKind::Word)
                word(lexeme);
            else if (token.kind == TokenKind::Clitic)
                clitic(lexeme);
            else if (token.kind != TokenKind::Break)
                sign(lexeme);
        }
    }

private:
    [[nodiscard]] std::string_view textOf(std::size_t at) const { return slice(m_text, m_tokens[at].span); }
    [[nodiscard]] bool isGlued(std::size_t at, TokenKind kind) const {
        return at < m_tokens.size() && m_tokens[at].glued && m_tokens[at].kind == kind;
    }
    [[nodiscard]] bool isGlued(std::size_t at, std::string_view mark) const {
        return at < m_tokens.size() && m_tokens[at].glued && textOf(at) == mark;
    }
    static void add(Lexeme& lexeme, TimeClass c) { lexeme.classes.set(static_cast<std::size_t>(c)); }

    void sign(Lexeme& lexeme) {
        lexeme.sign = signOf(slice(m_text, lexeme.span));
        if (const auto bit = bitOfSign(lexeme.sign))
            lexeme.classes.set(*bit);
    }

    /// "1,500" and "1,500,000".
    bool thousands(Lexeme& lexeme) {
        bool any = false;
        while (isGlued(m_at, ",") && isGlued(m_at + 1, TokenKind::Number) && textOf(m_at + 1).size() == 3 &&
               lexeme.number >= 0 && lexeme.number < 1'000'000) {
            lexeme.number = lexeme.number * 1000 + numberOf(textOf(m_at + 1));
            lexeme.span.end = m_tokens[m_at + 1].span.end;
            m_at += 2;
            any = true;
        }
        return any;
    }

    void number(Lexeme& lexeme) {
        const std::string_view digits = slice(m_text, lexeme.span);
        lexeme.number = numberOf(digits);
        if (lexeme.number < 0)
            return;
        if (digits.size() <= 3 && thousands(lexeme)) {
            add(lexeme, TimeClass::Number);
            return;
        }
        if (ordinal(lexeme) || decades(lexeme, digits.size()))
            return;
        digitClasses(lexeme, digits.size());
        // "9/11" has a name's rights.
        if (const TimeWord* known = digits.size() <= 2 ? m_words.find(digits) : nullptr)
            lexeme.classes |= known->classes;
    }

    /// "20th".
    bool ordinal(Lexeme& lexeme) {
        const TimeWord* known = isGlued(m_at, TokenKind::Word) ? m_words.find(textOf(m_at)) : nullptr;
        if (!is(known, TimeClass::OrdinalSuffix))
            return false;
        lexeme.span.end = m_tokens[m_at].span.end;
        ++m_at;
        ordinalClasses(lexeme);
        return true;
    }

    /// "1990s" and "1990's".
    bool decades(Lexeme& lexeme, std::size_t digits) {
        const std::size_t at = isGlued(m_at, "'") || isGlued(m_at, "’") ? m_at + 1 : m_at;
        if (lexeme.number % 10 != 0 || digits < 2 || !isGlued(at, "s"))
            return false;
        lexeme.span.end = m_tokens[at].span.end;
        m_at = at + 1;
        add(lexeme, digits == 3 ? TimeClass::AncientDecades : TimeClass::Decades);
        return true;
    }

    static void ordinalClasses(Lexeme& lexeme) {
        add(lexeme, TimeClass::Ordinal);
        if (lexeme.number >= 1 && lexeme.number <= 31)
            add(lexeme, TimeClass::DayOrdinal);
    }

    static void digitClasses(Lexeme& lexeme, std::size_t digits) {
        const int n = lexeme.number;
        add(lexeme, TimeClass::Number);
        if (digits <= 2 && n >= 1 && n <= 31)
            add(lexeme, TimeClass::Day);
        if (digits <= 2 && n >= 1 && n <= 12)
            add(lexeme, TimeClass::MonthNumber);
        if (digits <= 2 && n <= 24)
            add(lexeme, TimeClass::Hour);
        if (digits == 2)
            add(lexeme, TimeClass::TwoDigits);
        if (digits == 2 && n <= 59)
            add(lexeme, TimeClass::Minute);
        if (digits == 4)
            add(lexeme, TimeClass::FourDigits);
        if (digits == 4 && n >= 1000 && n <= 2199)
            add(lexeme, TimeClass::Year);
        if (digits == 4 && n > 2199)
            add(lexeme, TimeClass::FarYear);
        if (digits <= 3 && n >= 1)
            add(lexeme, TimeClass::AncientYear);
        if (digits == 8 && isWholeDate(n))
            add(lexeme, TimeClass::WholeDate);
    }

    /// "20010911".
    static bool isWholeDate(std::int32_t number) {
        const std::int32_t year = number / 10'000;
        const std::int32_t month = number / 100 % 100;
        return year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && number % 100 >= 1 &&
               number % 100 <= daysInMonth(year, month);
    }

    void word(Lexeme& lexeme) {
        if (lexeme.span.size() == 1 && isGlued(m_at, "."))
            abbreviation(lexeme);
        if (lexeme.word == nullptr)
            lexeme.word = m_words.find(slice(m_text, lexeme.span));
        if (lexeme.word == nullptr)
            return;
        lexeme.classes |= lexeme.word->classes;
        if (lexeme.span.size() == 1 && is(wordAt(m_at), TimeClass::Power)) {
            lexeme.span.end = m_tokens[m_at].span.end;
            lexeme.word = m_words.find(textOf(m_at++));
            power(lexeme);
            return;
        }
        if (lexeme.is(TimeClass::Proper) && !lexeme.capitalised)
            withdrawNames(lexeme);
        // "EST" is a zone, "est" is not; "gmt" is.
        if (lexeme.is(TimeClass::Zone) && !lexeme.allCaps &&
            lexeme.word->value(TimeClass::Zone) != TimeWords::kUtc)
            lexeme.classes.reset(static_cast<std::size_t>(TimeClass::Zone));
        if (lexeme.is(TimeClass::Cardinal))
            numeral(lexeme);
        else if (lexeme.is(TimeClass::Ordinal)) {
            lexeme.number = lexeme.word->value(TimeClass::Ordinal);
            ordinalClasses(lexeme);
        } else if (lexeme.is(TimeClass::Power))
            power(lexeme);
    }

    /// "may", "march" and "sun" name no time.
    static void withdrawNames(Lexeme& lexeme) {
        for (const TimeClass c : {TimeClass::Month, TimeClass::MonthAbbreviation, TimeClass::Weekday,
                                  TimeClass::WeekdayAbbreviation})
            lexeme.classes.reset(static_cast<std::size_t>(c));
    }

    /// The "clock" of "o'clock".
    void clitic(Lexeme& lexeme) {
        std::string_view letters = slice(m_text, lexeme.span);
        letters.remove_prefix(letters.front() == '\'' ? 1 : std::min<std::size_t>(letters.size(), 3));
        lexeme.word = m_words.find(letters);
        if (lexeme.word != nullptr)
            lexeme.classes = lexeme.word->classes;
    }

    /// "a.m.", "B.C.E.": single letters, each with its full stop, are looked up without the stops.
    void abbreviation(Lexeme& lexeme) {
        std::string letters(slice(m_text, lexeme.span));
        std::size_t at = m_at;
        while (isGlued(at, ".") && letters.size() < 4 && isGlued(at + 1, TokenKind::Word) &&
               m_tokens[at + 1].span.size() == 1) {
            letters += textOf(at + 1);
            at += 2;
        }
        const TimeWord* known = letters.size() > 1 ? m_words.find(letters) : nullptr;
        if (known == nullptr)
            return;
        if (isGlued(at, "."))
            ++at;
        lexeme.word = known;
        lexeme.span.end = m_tokens[at - 1].span.end;
        m_at = at;
    }

    [[nodiscard]] const TimeWord* wordAt(std::size_t at) const {
        return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Word ? m_words.find(textOf(at))
                                                                            : nullptr;
    }

    static bool is(const TimeWord* word, TimeClass c) {
        return word != nullptr && word->classes.test(static_cast<std::size_t>(c));
    }

    /// "twenty-five", "twenty-first", "two hundred and fifty", "nineteen hundred".
    void numeral(Lexeme& lexeme) {
        lexeme.number = lexeme.word->value(TimeClass::Cardinal);
        lexeme.word = nullptr;
        lexeme.classes.reset();
        add(lexeme, TimeClass::Number);
        add(lexeme, TimeClass::Cardinal);
        if (lexeme.number >= 13 && lexeme.number <= 20 && yearAfter(lexeme))
            return;
        if (lexeme.number >= 20 && unitsAfter(lexeme))
            return;
        power(lexeme);
        constexpr std::int32_t kFirstYear = 1000;
        constexpr std::int32_t kLastYear = 2199;
        if (lexeme.number > kFirstYear && lexeme.number <= kLastYear)
            add(lexeme, TimeClass::Year);
    }

    /// The "ninety-six" of "nineteen ninety-six".
    bool yearAfter(Lexeme& lexeme) {
        const TimeWord* next = wordAt(m_at);
        if (!is(next, TimeClass::Cardinal) || next->value(TimeClass::Cardinal) < 10 || isGlued(m_at, "-"))
            return false;
        // "twenty ten-man teams"
        if (isGlued(m_at + 1, "-") && !is(wordAt(m_at + 2), TimeClass::Cardinal))
            return false;
        const std::int32_t century = lexeme.number * 100;
        lexeme.number = next->value(TimeClass::Cardinal);
        lexeme.span.end = m_tokens[m_at].span.end;
        ++m_at;
        if (lexeme.number >= 20)
            unitsAfter(lexeme);
        lexeme.number += century;
        lexeme.classes.reset();
        add(lexeme, TimeClass::Number);
        add(lexeme, TimeClass::Year);
        return true;
    }

    /// The "five" of "twenty-five"; true when it was an ordinal, which ends the number.
    bool unitsAfter(Lexeme& lexeme) {
        const std::size_t at = isGlued(m_at, "-") ? m_at + 1 : m_at;
        const TimeWord* next = wordAt(at);
        const TimeClass c = is(next, TimeClass::Ordinal) ? TimeClass::Ordinal : TimeClass::Cardinal;
        if (!is(next, c) || next->value(c) > 9)
            return false;
        // "twenty second" is no 22nd without its hyphen when seconds may be counted.
        if (c == TimeClass::Ordinal && at == m_at && is(next, TimeClass::Unit))
            return false;
        lexeme.number += next->value(c);
        lexeme.span.end = m_tokens[at].span.end;
        m_at = at + 1;
        if (c == TimeClass::Cardinal)
            return false;
        lexeme.classes.reset();
        ordinalClasses(lexeme);
        return true;
    }

    /// "hundred", "thousand" and what follows them.
    void power(Lexeme& lexeme) {
        if (lexeme.number < 0) {
            lexeme.number = lexeme.word->value(TimeClass::Power);
            lexeme.word = nullptr;
            lexeme.classes.reset();
            add(lexeme, TimeClass::Number);
            remainder(lexeme);
        }
        for (const TimeWord* next = wordAt(m_at); is(next, TimeClass::Power) && lexeme.number < 10'000;
             next = wordAt(m_at)) {
            lexeme.number *= next->value(TimeClass::Power);
            lexeme.span.end = m_tokens[m_at].span.end;
            ++m_at;
            remainder(lexeme);
        }
    }

    /// The "and" of "two hundred and fifty".
    [[nodiscard]] bool joinsNumber(std::size_t at) const {
        return is(wordAt(at), TimeClass::NumberJoint) && !m_tokens[at].capitalised;
    }

    void remainder(Lexeme& lexeme) {
        const std::size_t at = joinsNumber(m_at) ? m_at + 1 : m_at;
        const TimeWord* next = wordAt(at);
        if (!is(next, TimeClass::Cardinal))
            return;
        lexeme.number += next->value(TimeClass::Cardinal);
        lexeme.span.end = m_tokens[at].span.end;
        m_at = at + 1;
        if (next->value(TimeClass::Cardinal) >= 20)
            unitsAfter(lexeme);
    }

    std::string_view m_text;
    const std::vector<Token>& m_tokens;
    const TimeWords& m_words;
    std::vector<Lexeme>& m_out;
    std::size_t m_at = 0;
};

} // namespace

int Lexeme::value(TimeClass c) const {
    const bool numeric = c >= TimeClass::Number || c == TimeClass::Ordinal || c == TimeClass::Cardinal;
    return numeric ? number : word->value(c);
}

void lex(std::string_view text, const std::vector<Token>& tokens, const TimeWords& words,
         std::vector<Lexeme>& out) {
    const std::size_t from = out.size();
    Lexer(text, tokens, words, out).run();
    withdrawCodes(text, out, from);
    withdrawYears(out, from);
}

} // namespace dateline
