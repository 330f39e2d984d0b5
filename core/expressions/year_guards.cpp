#include "core/expressions/year_guards.h"

#include "core/expressions/lexeme_context.h"

namespace dateline::guards {

/// The year of "In 2017 rebels attacked".
static bool opensSentence(const Lexemes& lexemes, std::size_t begin) {
    return begin > 0 && isTimePreposition(lexemes[begin - 1]) && lexemes[begin - 1].capitalised &&
           startsSentence(lexemes, begin - 1);
}

/// "1855 Oak Street"; but "In 1855 Oak Street was paved".
static bool isHouseNumber(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    const bool isTime = isTimePreposition(previous) && !previous.is(TimeClass::At);
    return !isTime && isName(at(lexemes, end)) &&
           (at(lexemes, end + 1).is(TimeClass::StreetNoun) || at(lexemes, end + 2).is(TimeClass::StreetNoun));
}

/// “2051”, “1984”: what stands alone between quotation marks is a name.
static bool isQuotedName(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return before(lexemes, begin).sign == '"' && at(lexemes, end).sign == '"';
}

static constexpr std::int32_t kMostYearsOfRange = 400;

/// "1380-2075": a range, and not of years.
static bool endsRangeOfNumbers(const Lexemes& lexemes, std::size_t begin) {
    const Lexeme& first = before(lexemes, begin, 2);
    const std::int32_t length = lexemes[begin].number - first.number;
    return before(lexemes, begin).sign == '-' && lexemes[begin].glued && first.is(TimeClass::FourDigits) &&
           (length < 0 || length > kMostYearsOfRange);
}

bool acceptsYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (isPartOfCode(lexemes, begin, end) || isHouseNumber(lexemes, begin, end) ||
        isQuotedName(lexemes, begin, end) || endsRangeOfNumbers(lexemes, begin))
        return false;
    const Lexeme& last = lexemes[end - 1];
    const Lexeme& previous = before(lexemes, begin);
    if (end - begin == 1 && previous.is(TimeClass::At)) // "closed at 1450": a level
        return false;
    const bool inContext =
        end - begin > 1 || isPreposition(previous) || previous.is(TimeClass::Early) || previous.sign == '(' ||
        previous.sign == '-' ||
        (startsSentence(lexemes, begin) && (at(lexemes, end).sign == ',' || at(lexemes, end).sign == ':'));
    if (end - begin == 1 && (last.number < 1300 || last.number > 2100))
        return inContext;
    const Lexeme& next = at(lexemes, end);
    const bool counted =
        next.is(TimeClass::UnitPlural) || (isCountOf(next) && !opensSentence(lexemes, begin));
    if (lexemes[begin].is(TimeClass::Year) && lexemes[begin].kind == TokenKind::Word &&
        !isTimePreposition(previous) && !startsSentence(lexemes, begin))
        return false;
    return !counted && (inContext || last.number >= 1700 || last.kind != TokenKind::Number);
}

static constexpr std::size_t kSmallYearDigits = 3;

bool acceptsAncientYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& next = at(lexemes, end);
    const Lexeme& previous = before(lexemes, begin);
    return lexemes[begin].span.size() == kSmallYearDigits &&
           (isTimePreposition(previous) || isApproximator(previous)) && (endsPhrase(next) || isName(next)) &&
           !isPartOfCode(lexemes, begin, end);
}

/// "30 September 420", but not "on 30 September 420 men".
bool acceptsSmallYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& year = lexemes[end - 1];
    return year.span.size() == kSmallYearDigits && endsPhrase(at(lexemes, end)) &&
           !at(lexemes, end).is(TimeClass::PhraseStart) && !isPartOfCode(lexemes, begin, end) &&
           (lexemes[begin].kind == TokenKind::Number || lexemes[begin].capitalised ||
            lexemes[begin].is(TimeClass::PhraseStart));
}

/// The years of a life or a reign: "(314 – 368)", "about 360 – 366", "from 211 to 235".
bool acceptsSmallYears(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    const bool introduced = previous.sign == '(' || isApproximator(previous) ||
                            (previous.sign == '.' && isApproximator(before(lexemes, begin, 2)));
    return introduced && lexemes[begin].span.size() == kSmallYearDigits &&
           lexemes[end - 1].span.size() == kSmallYearDigits &&
           lexemes[begin].number < lexemes[end - 1].number && !isWord(at(lexemes, end)) &&
           !isPartOfCode(lexemes, end - 1, end);
}

/// "347 – 30 September 420": the years of a life.
bool acceptsYearsOfLife(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return lexemes[begin].span.size() == kSmallYearDigits &&
           lexemes[end - 1].span.size() == kSmallYearDigits &&
           lexemes[begin].number < lexemes[end - 1].number && !isWord(at(lexemes, end));
}

/// "1648/9": the second year is the one after the first.
bool acceptsDualYear(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const std::int32_t first = lexemes[end - 3].number;
    const std::int32_t second = lexemes[end - 1].number;
    const std::int32_t modulus = lexemes[end - 1].span.size() == 1 ? 10 : 100;
    return (first + 1) % modulus == second % modulus && lexemes[end - 1].span.size() <= 2;
}

/// "in 1526, 1541 and 1686": the first is a year where it stands, and each later than the one before.
bool acceptsYearList(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    std::int32_t before = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (lexemes[i].is(TimeClass::Year) && lexemes[i].number <= before)
            return false;
        before = lexemes[i].is(TimeClass::Year) ? lexemes[i].number : before;
    }
    return acceptsYear(lexemes, begin, begin + 1) && !isPartOfCode(lexemes, end - 1, end) &&
           !isCountOf(at(lexemes, end));
}

/// "1914–1918", "1890 – 91": the later one later, and no more than a few lives apart.
bool acceptsYearRange(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    const Lexeme& last = lexemes[end - 1];
    const bool isShort = last.is(TimeClass::TwoDigits) && !last.is(TimeClass::Year);
    const std::int32_t lastYear = isShort ? first.number / 100 * 100 + last.number : last.number;
    return first.number < lastYear && lastYear - first.number <= kMostYearsOfRange &&
           !isCountOf(at(lexemes, end)) && at(lexemes, end).sign != '-' &&
           before(lexemes, begin).sign != '-' &&
           (!isPartOfCode(lexemes, begin, begin + 1) || lexemes[begin + 1].glued);
}

bool acceptsShortYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (lexemes[begin].glued && isWord(before(lexemes, begin)))
        return false;
    return endsPhrase(at(lexemes, end)) &&
           (isPreposition(before(lexemes, begin)) || before(lexemes, begin).is(TimeClass::Month));
}

} // namespace dateline::guards
