#include "core/expressions/year_lookalikes.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// Whether the lexeme before `at` leaves no doubt that a year follows: "May 1950", "May 3, 1950", "3 May
/// 1950".
bool followsMonthOrDay(const std::vector<Lexeme>& lexemes, std::size_t at, std::size_t from) {
    if (at > from && lexemes[at - 1].sign == ',')
        --at;
    if (at > from && (lexemes[at - 1].is(TimeClass::Day) || lexemes[at - 1].is(TimeClass::DayOrdinal)))
        --at;
    return at > from &&
           (lexemes[at - 1].is(TimeClass::Month) || lexemes[at - 1].is(TimeClass::MonthAbbreviation));
}

/// "in 1500 men were", but not "in 1944 soldiers attacked" at the head of a sentence, "of 1914–1918 killed",
/// nor "on Easter Monday 1916 troops": acceptsYear() looks again at what a name stands before.
bool isCounted(const std::vector<Lexeme>& lexemes, std::size_t at, std::size_t from) {
    const Lexeme& next = lexemes[at + 1];
    if (next.sign == '%')
        return true;
    if (!next.is(TimeClass::CountNoun))
        return false;
    const bool isMeasure = next.span.size() <= 2;
    const bool afterName =
        at > from && lexemes[at - 1].capitalised && lexemes[at - 1].kind == TokenKind::Word;
    const bool opens =
        at > from && lexemes[at - 1].is(TimeClass::TimePreposition) && lexemes[at - 1].capitalised;
    const bool isVerb = next.is(TimeClass::Past) && at > from &&
                        (lexemes[at - 1].is(TimeClass::TimePreposition) || lexemes[at - 1].sign == '-');
    return isMeasure || !(opens || isVerb || afterName);
}

/// "as many as 2000 were held".
bool isLimit(const std::vector<Lexeme>& lexemes, std::size_t at, std::size_t from) {
    return at > from + 2 && lexemes[at - 1].is(TimeClass::As) && lexemes[at - 2].is(TimeClass::Vague) &&
           lexemes[at - 3].is(TimeClass::As);
}

bool isCode(std::string_view run) {
    constexpr std::array<std::string_view, 15> marks{"://",  "www.", ".com", ".org", ".net",
                                                     ".gov", ".htm", ".pdf", ".jpg", ".png",
                                                     ".doc", ".xls", ".csv", ".txt", "@"};
    constexpr std::size_t kShortest = 6;
    if (run.size() < kShortest)
        return false;
    return std::any_of(marks.begin(), marks.end(),
                       [&](std::string_view mark) { return run.find(mark) != std::string_view::npos; });
}

/// "2010-12-S-310": groups of digits and letters with dashes, one of them a single capital.
bool isDocumentNumber(std::string_view run) {
    const std::size_t dashes = static_cast<std::size_t>(std::count(run.begin(), run.end(), '-'));
    if (dashes < 2 || !isDigit(run.front()))
        return false;
    for (std::size_t at = run.find('-'); at + 2 < run.size() && at != std::string_view::npos;
         at = run.find('-', at + 1))
        if (run[at + 1] >= 'A' && run[at + 1] <= 'Z' && run[at + 2] == '-')
            return true;
    return false;
}

} // namespace

void withdrawCodes(std::string_view text, std::vector<Lexeme>& lexemes, std::size_t from) {
    for (std::size_t begin = from; begin < lexemes.size();) {
        std::size_t end = begin + 1;
        bool hasNumber = lexemes[begin].kind == TokenKind::Number;
        for (; end < lexemes.size() && lexemes[end].glued; ++end)
            hasNumber |= lexemes[end].kind == TokenKind::Number;
        constexpr std::size_t kFewest = 3;
        if (hasNumber && end - begin >= kFewest) {
            const std::string_view run = slice(text, {lexemes[begin].span.begin, lexemes[end - 1].span.end});
            if (isCode(run) || isDocumentNumber(run))
                for (std::size_t i = begin; i < end; ++i)
                    lexemes[i].classes.reset();
        }
        begin = end;
    }
}

void withdrawYears(std::vector<Lexeme>& lexemes, std::size_t from) {
    for (std::size_t i = from; i < lexemes.size(); ++i) {
        Lexeme& lexeme = lexemes[i];
        if (!lexeme.is(TimeClass::Year) || followsMonthOrDay(lexemes, i, from))
            continue;
        if (i + 1 < lexemes.size() && lexemes[i + 1].is(TimeClass::Era))
            continue;
        // "p. 1984", "vol. 1999"
        const std::size_t before = i > from + 1 && lexemes[i - 1].sign == '.' ? i - 2 : i - 1;
        const bool counted = i + 1 < lexemes.size() && isCounted(lexemes, i, from);
        const bool named =
            isLimit(lexemes, i, from) ||
            (i > from && (lexemes[before].is(TimeClass::NotYearAfter) || lexemes[i - 1].sign == '$' ||
                          lexemes[i - 1].sign == '#' || lexemes[i - 1].sign == '\1'));
        if (counted || named)
            lexeme.classes.reset(static_cast<std::size_t>(TimeClass::Year));
    }
}

} // namespace dateline
