#include "core/temporal/time_guards.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace dateline {
namespace {

using Lexemes = std::vector<Lexeme>;

const Lexeme kNothing{};

const Lexeme& before(const Lexemes& lexemes, std::size_t at, std::size_t distance = 1) {
    return at >= distance ? lexemes[at - distance] : kNothing;
}

const Lexeme& at(const Lexemes& lexemes, std::size_t index) {
    return index < lexemes.size() ? lexemes[index] : kNothing;
}

bool isWord(const Lexeme& lexeme) {
    return !lexeme.span.empty() && lexeme.kind == TokenKind::Word;
}

/// Nothing that could be a noun follows: a sign, an end, or a word that begins another phrase.
bool endsPhrase(const Lexeme& next) {
    return !isWord(next) || next.is(TimeClass::TimePreposition) || next.is(TimeClass::Past) ||
           next.is(TimeClass::Future) || next.is(TimeClass::PhraseStart);
}

bool isName(const Lexeme& lexeme) {
    return isWord(lexeme) && lexeme.capitalised;
}

/// "in", "by" … but not "to", "and", "or", which stand before verbs and nouns of all kinds.
bool isTimePreposition(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::TimePreposition) && lexeme.value(TimeClass::TimePreposition) == 0;
}

bool isPreposition(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::TimePreposition);
}

bool startsSentence(const Lexemes& lexemes, std::size_t index) {
    const Lexeme& previous = before(lexemes, index);
    return previous.span.empty() || previous.sign == '.' || previous.kind == TokenKind::Break ||
           previous.sign == '"';
}

bool isOneDigit(const Lexeme& lexeme) {
    return lexeme.kind == TokenKind::Number && lexeme.span.size() == 1;
}

/// Part of a longer number or code: "1.2.1945", "10:1945", "Su-2000".
bool isPartOfCode(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = at(lexemes, begin);
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (first.glued &&
        (previous.sign == '.' || previous.sign == ',' || previous.sign == ':' || previous.sign == '/'))
        return before(lexemes, begin, 2).kind == TokenKind::Number && previous.glued;
    if (first.glued && previous.sign == '-' && previous.glued) {
        const Lexeme& stem = before(lexemes, begin, 2);
        if (stem.kind == TokenKind::Number)
            return !stem.is(TimeClass::Year);
        return isWord(stem) && !stem.is(TimeClass::Early) && !stem.is(TimeClass::Month) &&
               !stem.is(TimeClass::Season);
    }
    if (first.glued && isWord(previous))
        return true;
    if (next.glued && (next.sign == '.' || next.sign == ',' || next.sign == '/')) {
        const Lexeme& after = at(lexemes, end + 1);
        return after.glued && after.kind == TokenKind::Number;
    }
    return next.glued && isWord(next);
}

bool acceptsName(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    if (first.kind == TokenKind::Number)
        return !isPartOfCode(lexemes, begin, end);
    return first.capitalised;
}

bool acceptsMonthName(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    const Lexeme& last = lexemes[end - 1];
    const Lexeme& next = at(lexemes, end);
    if (end - begin > 1) {
        const bool countFollows =
            last.is(TimeClass::Day) && !last.is(TimeClass::DayOrdinal) &&
            (next.is(TimeClass::CountNoun) || next.is(TimeClass::UnitPlural) || next.sign == '%');
        const bool isAbbreviationAlone = end - begin == 2 && last.sign == '.';
        return !countFollows && !isAbbreviationAlone;
    }
    if (!first.is(TimeClass::Month))
        return false;
    const Lexeme& previous = before(lexemes, begin);
    if (isPreposition(previous) || previous.is(TimeClass::Early) || previous.is(TimeClass::Selector))
        return !(isName(next) && previous.is(TimeClass::TimePreposition) && first.is(TimeClass::Proper));
    if (first.is(TimeClass::Proper))
        return previous.sign == ',' || previous.sign == '-' || previous.sign == '(';
    const bool couldBePerson = isName(next) || (isName(previous) && !startsSentence(lexemes, begin - 1));
    return !couldBePerson;
}

bool acceptsDayOrdinal(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const bool inDigits = lexemes[end - 1].kind == TokenKind::Number;
    return inDigits && isPreposition(before(lexemes, begin)) && endsPhrase(at(lexemes, end));
}

bool acceptsDayList(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& next = at(lexemes, end);
    return !next.is(TimeClass::CountNoun) && !next.is(TimeClass::UnitPlural) && !next.is(TimeClass::Unit) &&
           next.sign != '%' && !(next.sign == ',' && next.glued);
}

bool acceptsYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (isPartOfCode(lexemes, begin, end))
        return false;
    const Lexeme& last = lexemes[end - 1];
    const Lexeme& previous = before(lexemes, begin);
    const bool inContext = end - begin > 1 || isPreposition(previous) || previous.is(TimeClass::Early) ||
                           previous.sign == '(' || previous.sign == '-';
    if (end - begin == 1 && (last.number < 1300 || last.number > 2100))
        return inContext;
    const Lexeme& next = at(lexemes, end);
    const bool counted = next.is(TimeClass::UnitPlural) || next.is(TimeClass::CountNoun);
    return !counted && (inContext || last.number >= 1700 || last.kind != TokenKind::Number);
}

bool acceptsAncientYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return lexemes[begin].span.size() == 3 && isTimePreposition(before(lexemes, begin)) &&
           endsPhrase(at(lexemes, end)) && !isPartOfCode(lexemes, begin, end);
}

bool acceptsShortYear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (lexemes[begin].glued && isWord(before(lexemes, begin)))
        return false;
    return endsPhrase(at(lexemes, end)) &&
           (isPreposition(before(lexemes, begin)) || before(lexemes, begin).is(TimeClass::Month));
}

bool acceptsSeason(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& season = lexemes[end - 1];
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (season.capitalised && (isName(next) || (isName(previous) && !isPreposition(previous))))
        return false;
    // "to fall", "they spring", "the fall of the city".
    if (season.is(TimeClass::VerbToo))
        return !isPreposition(next) &&
               (end - begin > 1 ? isPreposition(previous) || !lexemes[begin].is(TimeClass::PhraseStart)
                                : isTimePreposition(previous));
    // In "the summer offensive" the article is not the summer's.
    if (end - begin > 1)
        return endsPhrase(next);
    return !previous.span.empty() || !isWord(next);
}

bool acceptsDayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& next = at(lexemes, end);
    const bool partOfName = isName(next) && isName(lexemes[end - 1]);
    if (partOfName || next.sign == '-')
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        if (lexemes[i].is(TimeClass::Selector))
            return true;
    }
    return isTimePreposition(before(lexemes, begin));
}

bool acceptsWeekdayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return end - begin > 1 && lexemes[end - 1].sign != '.';
}

bool acceptsClock(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (isPartOfCode(lexemes, begin, end))
        return false;
    const Lexeme& first = lexemes[begin];
    if (first.is(TimeClass::FourDigits))
        return first.number / 100 <= 24 && first.number % 100 < 60;
    const Lexeme& previous = before(lexemes, begin);
    const bool bare = end - begin == 3;
    return !bare || isPreposition(previous) || (!isOneDigit(first) && !isName(previous));
}

bool acceptsSelected(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    const int unit = last.value(TimeClass::Unit);
    const bool isShare = unit == static_cast<int>(TimeUnit::Quarter) && isPreposition(at(lexemes, end));
    if (unit <= static_cast<int>(TimeUnit::Minute) || isShare)
        return false;
    return !lexemes[begin].is(TimeClass::Selector) || !at(lexemes, end).glued || at(lexemes, end).sign != '-';
}

// "ended the day", "over the weekend"; but not "the day that", "the year of".
bool acceptsBareUnit(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const auto unit = static_cast<TimeUnit>(lexemes[end - 1].value(TimeClass::Unit));
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (unit == TimeUnit::Weekend)
        return isTimePreposition(previous) || previous.is(TimeClass::DurationPreposition);
    const bool isPeriod =
        unit == TimeUnit::Day || unit == TimeUnit::Week || unit == TimeUnit::Month || unit == TimeUnit::Year;
    return isPeriod && previous.is(TimeClass::EndVerb) && !next.is(TimeClass::PhraseStart) &&
           !next.is(TimeClass::Shift);
}

// "said that Monday's strike" speaks of no other Monday than "Monday" does.
bool acceptsSelectedWeekday(const Lexemes& lexemes, std::size_t begin, std::size_t /*end*/) {
    const Lexeme& first = lexemes[begin];
    const bool isThat =
        first.is(TimeClass::Selector) && first.value(TimeClass::Selector) == static_cast<int>(Selector::That);
    return !isThat || isPreposition(before(lexemes, begin));
}

bool acceptsSelectedMonth(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return lexemes[end - 1].is(TimeClass::Month);
}

bool acceptsTrailingShift(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& shift = lexemes[end - 1];
    const bool needsObject = shift.value(TimeClass::Shift) >= 2;
    return !needsObject || !isWord(at(lexemes, end));
}

bool acceptsTrailingSelector(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const auto selector = static_cast<Selector>(lexemes[end - 1].value(TimeClass::Selector));
    return (selector == Selector::Previous || selector == Selector::Following) &&
           endsPhrase(at(lexemes, end));
}

bool acceptsDuration(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    const Lexeme& beforeLast = lexemes[end - 2];
    if (beforeLast.glued && isPartOfCode(lexemes, begin, end - 1) && beforeLast.sign != '-')
        return false;
    const bool isAdjective = !last.is(TimeClass::Unit) && beforeLast.sign == '-' && end - begin == 4;
    if (isAdjective &&
        !lexemes[begin].is(TimeClass::Number)) // "a year-long siege": the article belongs to the siege
        return false;
    if (last.is(TimeClass::UnitAbbreviation))
        return beforeLast.kind == TokenKind::Number;
    const bool counted = beforeLast.is(TimeClass::Number) || beforeLast.sign == '-';
    if (last.is(TimeClass::Unit)) {
        const auto unit = static_cast<TimeUnit>(last.value(TimeClass::Unit));
        const bool ambiguous =
            unit == TimeUnit::Second || unit == TimeUnit::Quarter || unit == TimeUnit::Weekend;
        const bool isShare = unit == TimeUnit::Quarter && isPreposition(at(lexemes, end));
        return (counted || !ambiguous) && !isShare;
    }
    const bool isShare = last.is(TimeClass::UnitPlural) && beforeLast.is(TimeClass::Number) &&
                         last.value(TimeClass::UnitPlural) == static_cast<int>(TimeUnit::Quarter);
    return !isShare || !isPreposition(at(lexemes, end));
}

bool acceptsBarePlural(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const auto unit = static_cast<TimeUnit>(lexemes[begin].value(TimeClass::UnitPlural));
    if (unit == TimeUnit::Second || unit == TimeUnit::Quarter || unit == TimeUnit::Weekend)
        return false;
    return before(lexemes, begin).is(TimeClass::DurationPreposition) || isPreposition(at(lexemes, end));
}

bool acceptsPhraseEnd(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return endsPhrase(at(lexemes, end));
}

bool acceptsReference(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return !at(lexemes, end).is(TimeClass::Shift);
}

/// "21/9/2023", but not "5/6/2023", which is one day in London and another in Boston.
bool acceptsClearOrder(const Lexemes& lexemes, std::size_t begin, std::size_t /*end*/) {
    constexpr std::int32_t kMostMonths = 12;
    const std::int32_t first = lexemes[begin].number;
    const std::int32_t second = lexemes[begin + 2].number;
    return first == second || (first > kMostMonths) != (second > kMostMonths);
}

constexpr std::array<std::pair<std::string_view, TimeGuard>, 22> kGuards{
    {{"name", acceptsName},
     {"monthName", acceptsMonthName},
     {"dayOrdinal", acceptsDayOrdinal},
     {"dayList", acceptsDayList},
     {"ancientYear", acceptsAncientYear},
     {"year", acceptsYear},
     {"shortYear", acceptsShortYear},
     {"season", acceptsSeason},
     {"dayPart", acceptsDayPart},
     {"weekdayPart", acceptsWeekdayPart},
     {"clock", acceptsClock},
     {"selected", acceptsSelected},
     {"bareUnit", acceptsBareUnit},
     {"selectedWeekday", acceptsSelectedWeekday},
     {"selectedMonth", acceptsSelectedMonth},
     {"trailingShift", acceptsTrailingShift},
     {"trailingSelector", acceptsTrailingSelector},
     {"duration", acceptsDuration},
     {"barePlural", acceptsBarePlural},
     {"phraseEnd", acceptsPhraseEnd},
     {"reference", acceptsReference},
     {"clearOrder", acceptsClearOrder}}};

} // namespace

TimeGuard guardNamed(std::string_view name) {
    const auto found =
        std::find_if(kGuards.begin(), kGuards.end(), [&](const auto& row) { return row.first == name; });
    assert(found != kGuards.end());
    return found->second;
}

} // namespace dateline
