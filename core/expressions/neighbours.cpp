#include "core/expressions/neighbours.h"

#include "core/expressions/lexeme_context.h"

#include <algorithm>

namespace dateline {
namespace {

using namespace guards;
using F = TimeFields;

/// "4 May" before "7 June": in one year.
bool liesBefore(const F& first, const F& second) {
    return first.month < second.month ||
           (first.month == second.month && F::has(first.day) && F::has(second.day) && first.day < second.day);
}

bool lacksYearOf(const F& first, const F& second) {
    const bool lacks = F::has(first.month) && !F::has(first.year) && !F::has(first.selector);
    const bool tells = F::has(second.month) && F::has(second.year) && !second.shortYear;
    return lacks && tells && F::has(first.day) == F::has(second.day) && liesBefore(first, second);
}

/// "{on 4 May} and annulled {on 7 June}": "and", a word or two, and the preposition of the first.
bool isCoordinated(const Lexemes& lexemes, std::size_t first, LexemeRange gap) {
    constexpr std::size_t kMostWords = 2;
    if (at(lexemes, gap.begin).sign == ',')
        ++gap.begin;
    const Lexeme& preposition = before(lexemes, first);
    return gap.end >= gap.begin + 2 && gap.end - gap.begin <= kMostWords + 2 &&
           lexemes[gap.begin].is(TimeClass::NumberJoint) && isTimePreposition(preposition) &&
           lexemes[gap.end - 1].word == preposition.word;
}

/// "between {3 May} and, after a pause, {7 June}": "and", and what is put in between commas.
bool isParted(const Lexemes& lexemes, std::size_t first, LexemeRange gap) {
    constexpr std::size_t kMostBetween = 8;
    return gap.end >= gap.begin + 3 && gap.end - gap.begin <= kMostBetween &&
           lexemes[gap.begin].is(TimeClass::NumberJoint) && lexemes[gap.begin + 1].sign == ',' &&
           lexemes[gap.end - 1].sign == ',' && isTimePreposition(before(lexemes, first));
}

void shareYear(const Lexemes& lexemes, std::size_t firstAt, LexemeRange gap, TimeExpression& first,
               const TimeExpression& second) {
    const bool areDates = first.rule->meaning == Meaning::Calendar && first.namedDay == nullptr &&
                          second.rule->meaning == Meaning::Calendar;
    if (areDates && lacksYearOf(first.fields, second.fields) &&
        (isCoordinated(lexemes, firstAt, gap) || isParted(lexemes, firstAt, gap)))
        first.fields.year = second.fields.year;
}

/// A weekday and nothing more.
bool isWeekday(const F& f) {
    return F::has(f.weekday) && !F::has(f.day) && !F::has(f.month) && !F::has(f.selector) &&
           !F::has(f.dayPart) && !F::has(f.hour);
}

/// "one Sunday in {1998}": a weekday of that year, and not the last one.
void shareYearOfWeekday(const Lexemes& lexemes, std::size_t firstAt, LexemeRange gap, TimeExpression& first,
                        const TimeExpression& second) {
    const bool isYear =
        second.rule->meaning == Meaning::Calendar && F::has(second.fields.year) && !F::has(second.fields.day);
    if (first.rule->meaning == Meaning::Calendar && isWeekday(first.fields) && isYear &&
        before(lexemes, firstAt).is(TimeClass::Cardinal) && gap.end == gap.begin + 1 &&
        isTimePreposition(lexemes[gap.begin]) && lexemes[gap.begin].is(TimeClass::DurationPreposition))
        first.fields.year = second.fields.year;
}

/// "the Monday", "the second Monday"; "two days", which did not last so long.
bool canBeCounted(const Lexemes& lexemes, LexemeRange range, const TimeExpression& expression) {
    const Lexeme& previous = before(lexemes, range.begin);
    if (expression.rule->meaning == Meaning::Calendar)
        return isWeekday(expression.fields) &&
               (previous.is(TimeClass::PhraseStart) || previous.is(TimeClass::Ordinal));
    return expression.rule->meaning == Meaning::Duration && !F::has(expression.fields.selector) &&
           !F::has(expression.fields.ordinal) && !isLasting(lexemes, range.begin);
}

/// The "after" or "before (the)" between two expressions: 1, -1; else 0.
std::int8_t stepAcross(const Lexemes& lexemes, LexemeRange gap) {
    constexpr int kAfter = 2;
    constexpr int kBefore = 3;
    const bool withArticle = gap.end == gap.begin + 2 && lexemes[gap.begin + 1].is(TimeClass::PhraseStart);
    if ((gap.end != gap.begin + 1 && !withArticle) || !lexemes[gap.begin].is(TimeClass::Shift))
        return 0;
    const int shift = lexemes[gap.begin].value(TimeClass::Shift);
    return shift == kAfter ? std::int8_t{1} : shift == kBefore ? std::int8_t{-1} : std::int8_t{0};
}

void countFirst(const Lexemes& lexemes, LexemeRange firstAt, LexemeRange secondAt, TimeExpression& first,
                TimeExpression& second) {
    const LexemeRange gap{firstAt.end, secondAt.begin};
    if (second.rule->meaning == Meaning::Duration || second.rule->meaning == Meaning::Set ||
        !canBeCounted(lexemes, firstAt, first))
        return;
    first.fromNext = stepAcross(lexemes, gap);
    if (first.fromNext == 0)
        return;
    second.partOfPrevious = !isOfNoun(lexemes, gap.begin, secondAt.end);
    if (const Lexeme& ordinal = before(lexemes, firstAt.begin);
        F::has(first.fields.weekday) && ordinal.is(TimeClass::Ordinal)) {
        first.fields.ordinal = static_cast<F::Field>(std::min(ordinal.number, 100));
        first.span.begin = ordinal.span.begin;
    }
}

/// ", the second day" of the siege, right after a day.
bool isApposed(const Lexemes& lexemes, LexemeRange gap, const TimeExpression& first,
               const TimeExpression& second) {
    const bool isDay = F::has(first.fields.day) || F::has(first.fields.weekday);
    return second.rule->meaning == Meaning::NthOfHappening && isDay && gap.end == gap.begin + 1 &&
           lexemes[gap.begin].sign == ',';
}

} // namespace

void joinNeighbours(const std::vector<Lexeme>& lexemes, LexemeRange firstAt, LexemeRange secondAt,
                    TimeExpression& first, TimeExpression& second) {
    if (secondAt.begin <= firstAt.end)
        return;
    shareYear(lexemes, firstAt.begin, {firstAt.end, secondAt.begin}, first, second);
    shareYearOfWeekday(lexemes, firstAt.begin, {firstAt.end, secondAt.begin}, first, second);
    second.apposed = isApposed(lexemes, {firstAt.end, secondAt.begin}, first, second);
    countFirst(lexemes, firstAt, secondAt, first, second);
}

} // namespace dateline
