#include "core/expressions/calendar_guards.h"

#include "core/expressions/lexeme_context.h"

namespace dateline::guards {

bool acceptsName(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    if (first.kind == TokenKind::Number)
        return !isPartOfCode(lexemes, begin, end);
    return first.capitalised;
}

/// "the September 11 attacks".
bool acceptsBeforeAttack(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return acceptsName(lexemes, begin, end) && at(lexemes, end).is(TimeClass::AttackNoun);
}

static bool plansFor(const Lexeme& verb) {
    return verb.is(TimeClass::FutureWithTo) || verb.is(TimeClass::Commits);
}

bool acceptsMonthName(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    const Lexeme& last = lexemes[end - 1];
    const Lexeme& next = at(lexemes, end);
    if (end - begin > 1) {
        // "In May 7 people", but "on May 7 people".
        const Lexeme& previous = before(lexemes, begin);
        const bool takesDay = isPreposition(previous) && !previous.is(TimeClass::DurationPreposition);
        const bool countFollows = last.is(TimeClass::Day) && isCountOf(next) && !takesDay;
        const bool isAbbreviationAlone = end - begin == 2 && last.sign == '.';
        return !countFollows && !isAbbreviationAlone && !isNamedAfter(next);
    }
    if (before(lexemes, begin).is(TimeClass::Day) && isNamedAfter(next))
        return false;
    if (!first.is(TimeClass::Month) || (next.is(TimeClass::Day) && isNamedAfter(at(lexemes, end + 1))))
        return false;
    const Lexeme& previous = before(lexemes, begin);
    if (isPreposition(previous) || previous.is(TimeClass::Early) || previous.is(TimeClass::Selector))
        return !(isName(next) && previous.is(TimeClass::TimePreposition) && first.is(TimeClass::Proper));
    // "is scheduled for May, and …"
    if (previous.is(TimeClass::For) && !isWord(next) && plansFor(before(lexemes, begin, 2)))
        return true;
    if (first.is(TimeClass::Proper))
        return previous.sign == ',' || previous.sign == '-' || previous.sign == '(';
    const bool couldBePerson = isName(next) || (isName(previous) && !startsSentence(lexemes, begin - 1));
    return !couldBePerson;
}

bool acceptsDayOrdinal(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const bool inDigits = lexemes[end - 1].kind == TokenKind::Number;
    return inDigits && isPreposition(before(lexemes, begin)) && endsPhrase(at(lexemes, end));
}

/// "25, 26 and 30"; in "on October 25th, the first battle" the first is no day.
bool acceptsAscending(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    std::int32_t before = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const bool isDay = lexemes[i].is(TimeClass::Day) || lexemes[i].is(TimeClass::DayOrdinal);
        if (!isDay)
            continue;
        if (lexemes[i].number < before)
            return false;
        before = lexemes[i].number;
    }
    return true;
}

bool acceptsDayList(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& next = at(lexemes, end);
    return acceptsAscending(lexemes, begin, end) && !next.is(TimeClass::CountNoun) &&
           !next.is(TimeClass::UnitPlural) && !next.is(TimeClass::Unit) && next.sign != '%' &&
           !(next.sign == ',' && next.glued && lexemes[end - 2].sign == ',');
}

/// "the fall and winter".
static bool joinsSeasons(const Lexemes& lexemes, std::size_t joint) {
    return !isTimePreposition(at(lexemes, joint)) && at(lexemes, joint + 1).is(TimeClass::Season);
}

bool acceptsSeason(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& season = lexemes[end - 1];
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (next.is(TimeClass::SeasonNoun) && end - begin == 1)
        return false;
    if (season.capitalised && (isName(next) || (isName(previous) && !isPreposition(previous))))
        return false;
    // "to fall", "they spring", "the fall of the city".
    if (season.is(TimeClass::VerbToo))
        return (!isPreposition(next) || joinsSeasons(lexemes, end)) &&
               (end - begin > 1 ? isPreposition(previous) || !lexemes[begin].is(TimeClass::PhraseStart)
                                : isTimePreposition(previous));
    // In "the summer offensive" the article is not the summer's.
    if (end - begin > 1)
        return endsPhrase(next);
    return !previous.span.empty() || !isWord(next);
}

/// "the dawn of history", "the evening of his life".
static bool isOfSomething(const Lexemes& lexemes, std::size_t end) {
    const Lexeme& of = at(lexemes, end);
    const Lexeme& next = at(lexemes, end + 1);
    return of.is(TimeClass::Of) && isWord(next) && !isName(next) && !next.is(TimeClass::Month) &&
           !next.is(TimeClass::Weekday) && !next.is(TimeClass::Selector) && !next.is(TimeClass::PhraseStart);
}

bool acceptsDayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& next = at(lexemes, end);
    const bool partOfName = isName(next) && isName(lexemes[end - 1]);
    if (partOfName || next.sign == '-' || isOfSomething(lexemes, end))
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        if (lexemes[i].is(TimeClass::Selector))
            return true;
    }
    return isTimePreposition(before(lexemes, begin));
}

/// "Saturday Night Live", "the Sunday Evening Post": a capital after the part of day makes a name of all,
/// unless every word has one.
static bool opensName(const Lexemes& lexemes, std::size_t weekday) {
    const Lexeme& part = at(lexemes, weekday + 1);
    const Lexeme& next = at(lexemes, weekday + 2);
    const bool inTitle = isName(before(lexemes, weekday)) && !startsSentence(lexemes, weekday - 1);
    return part.is(TimeClass::DayPart) && part.capitalised && isName(next) && !part.allCaps && !inTitle &&
           !next.is(TimeClass::TimePreposition) && !next.is(TimeClass::PhraseStart) &&
           !next.is(TimeClass::Month);
}

bool acceptsWeekdayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return end - begin > 1 && lexemes[end - 1].sign != '.' && !opensName(lexemes, end - 2);
}

/// "the morning of the 4th", but not "the morning of the first attack".
bool acceptsPartOfDay(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    const bool isBareOrdinal =
        last.is(TimeClass::DayOrdinal) && before(lexemes, end - 1).is(TimeClass::PhraseStart);
    return !isBareOrdinal || (last.kind == TokenKind::Number && endsPhrase(at(lexemes, end)));
}

/// "Bloody Sunday", "Black Friday": names, of no day that the calendar tells.
bool acceptsWeekday(const Lexemes& lexemes, std::size_t begin, std::size_t /*end*/) {
    return (!before(lexemes, begin).is(TimeClass::DayNamed) || !before(lexemes, begin).capitalised) &&
           !opensName(lexemes, begin);
}

/// "Thurs.", but not "Sat. on the wall".
bool acceptsAbbreviatedWeekday(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = lexemes[begin];
    return first.capitalised && (first.span.size() > 3 || isPreposition(before(lexemes, begin))) &&
           !isName(at(lexemes, end));
}

/// "the 5th of the month".
bool acceptsOfMonth(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return lexemes[end - 1].value(TimeClass::Unit) == static_cast<int>(TimeUnit::Month);
}

/// "2008 spring", but not "the 2012 Summer Olympics".
bool acceptsYearSeason(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return !(isName(lexemes[end - 1]) && isName(at(lexemes, end)));
}

/// No part of an address or a number of a document.
bool acceptsSlashDate(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    constexpr std::int32_t kMostMonths = 12;
    const std::int32_t first = lexemes[begin].number;
    const std::int32_t second = lexemes[begin + 2].number;
    return (first <= kMostMonths || second <= kMostMonths) && !isPartOfCode(lexemes, begin, end) &&
           !(at(lexemes, end).glued && (at(lexemes, end).sign == '-' || at(lexemes, end).sign == '/'));
}

/// Where a date may stand that could be a number of another kind: after a preposition, or at the head of
/// its sentence or bracket.
bool acceptsWholeDate(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    return (isPreposition(previous) || previous.sign == '(' || startsSentence(lexemes, begin)) &&
           !isPartOfCode(lexemes, begin, end) && !isCountOf(at(lexemes, end));
}

/// "10.11.12", but not "version 10.11.12", nor "4.19.12".
bool acceptsShortDotted(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return lexemes[begin].is(TimeClass::TwoDigits) && lexemes[begin + 2].is(TimeClass::TwoDigits) &&
           acceptsSlashDate(lexemes, begin, end) && acceptsWholeDate(lexemes, begin, end);
}

/// "2012. 08. 08", "2018/3/5": with full stops two digits each; no part of an address.
bool acceptsYearFirst(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const bool isStroke = lexemes[begin + 1].sign == '/';
    const bool isPadded = lexemes[end - 1].span.size() == 2 && lexemes[end - 3].span.size() == 2;
    const bool followsStroke = lexemes[begin].glued && before(lexemes, begin).sign == '/';
    return (isStroke || isPadded) && !followsStroke && !isPartOfCode(lexemes, begin, end) &&
           !(at(lexemes, end).glued && (at(lexemes, end).sign == '-' || at(lexemes, end).sign == '/'));
}

/// "the 5th instant", "5 inst.", but not "5 instant messages".
bool acceptsLetterDay(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const bool isShort = lexemes[end - 1].sign == '.';
    const Lexeme& day = before(lexemes, end, isShort ? 3 : 2);
    return (isShort || day.is(TimeClass::DayOrdinal)) && (isShort || endsPhrase(at(lexemes, end))) &&
           !isPartOfCode(lexemes, begin, end);
}

/// "Thursday week", "Monday fortnight", "tomorrow week".
bool acceptsWeekdayWeek(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const auto unit = static_cast<TimeUnit>(lexemes[end - 1].value(TimeClass::Unit));
    const Lexeme& previous = before(lexemes, begin);
    const bool isDetermined = previous.is(TimeClass::PhraseStart) || previous.is(TimeClass::Selector) ||
                              previous.is(TimeClass::Every);
    return (unit == TimeUnit::Week || unit == TimeUnit::Fortnight) && !isDetermined &&
           !lexemes[end - 1].capitalised && endsPhrase(at(lexemes, end));
}

/// "shelled the port overnight", "Overnight raids killed ten"; not "an overnight train".
bool acceptsOvernight(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    const bool opens = startsSentence(lexemes, begin);
    return !previous.is(TimeClass::PhraseStart) && !previous.is(TimeClass::Number) && next.sign != '-' &&
           (opens || endsPhrase(next) || isPreposition(next) || next.is(TimeClass::DurationPreposition)) &&
           !(isName(lexemes[begin]) && !opens);
}

} // namespace dateline::guards
