#include "core/expressions/time_guards.h"

#include "core/expressions/clock_guards.h"
#include "core/expressions/lexeme_context.h"
#include "core/expressions/year_guards.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace dateline {
namespace {

using namespace guards;

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

bool plansFor(const Lexeme& verb) {
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
bool joinsSeasons(const Lexemes& lexemes, std::size_t joint) {
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
bool isOfSomething(const Lexemes& lexemes, std::size_t end) {
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
bool opensName(const Lexemes& lexemes, std::size_t weekday) {
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

/// The "that" of "said that last week …" belongs to the verb.
bool opensClause(const Lexemes& lexemes, std::size_t begin) {
    constexpr int kThat = static_cast<int>(Selector::That);
    const Lexeme& next = at(lexemes, begin + 1);
    return lexemes[begin].is(TimeClass::Selector) && lexemes[begin].value(TimeClass::Selector) == kThat &&
           lexemes[begin].span.size() == 4 && next.is(TimeClass::Selector) &&
           next.value(TimeClass::Selector) != kThat && !isPreposition(before(lexemes, begin));
}

bool acceptsSelected(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    const int unit = last.value(TimeClass::Unit);
    const bool isShare = unit == static_cast<int>(TimeUnit::Quarter) && isPreposition(at(lexemes, end));
    if (unit <= static_cast<int>(TimeUnit::Minute) || isShare)
        return false;
    if (opensClause(lexemes, begin))
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

/// "the coming weeks", "past months"; of "the same days" there is no length.
bool acceptsSelectedPlural(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const auto selector = static_cast<Selector>(lexemes[end - 2].value(TimeClass::Selector));
    const auto unit = static_cast<TimeUnit>(lexemes[end - 1].value(TimeClass::UnitPlural));
    return selector != Selector::This && selector != Selector::That && unit > TimeUnit::Minute &&
           unit != TimeUnit::Quarter;
}

/// "the last six weeks"; in "it will last six weeks" it is a verb.
bool acceptsNoVerb(const Lexemes& lexemes, std::size_t begin, std::size_t /*end*/) {
    const Lexeme& previous = before(lexemes, begin);
    const bool isLast = lexemes[begin].is(TimeClass::Selector) &&
                        lexemes[begin].value(TimeClass::Selector) == static_cast<int>(Selector::Last);
    return !isLast || !(previous.is(TimeClass::InfinitiveMark) || previous.is(TimeClass::Future) ||
                        previous.is(TimeClass::Past));
}

/// "the morning of the 4th", but not "the morning of the first attack".
bool acceptsPartOfDay(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    const bool isBareOrdinal =
        last.is(TimeClass::DayOrdinal) && before(lexemes, end - 1).is(TimeClass::PhraseStart);
    return !isBareOrdinal || (last.kind == TokenKind::Number && endsPhrase(at(lexemes, end)));
}

bool acceptsSelectedMonth(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return lexemes[end - 1].is(TimeClass::Month);
}

bool acceptsTrailingShift(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& shift = lexemes[end - 1];
    const bool needsObject = shift.value(TimeClass::Shift) >= 2;
    const bool hasObject = isWord(at(lexemes, end)) || at(lexemes, end).kind == TokenKind::Number;
    return !needsObject || !hasObject;
}

/// "two, three and ten days later"; in "since 2011, and two years ago" the first is a year.
bool acceptsListOfShifts(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return !lexemes[begin].is(TimeClass::Year) && acceptsTrailingShift(lexemes, begin, end);
}

/// "on Monday last"; no other word that selects stands after its noun.
bool acceptsTrailingLast(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    const Lexeme& last = lexemes[end - 1];
    return static_cast<Selector>(last.value(TimeClass::Selector)) == Selector::Last &&
           endsPhrase(at(lexemes, end)) && !at(lexemes, end).is(TimeClass::Number);
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

/// "two days after Monday", "a week ago Tuesday"; not "two days earlier, on Monday", nor "for a week after
/// Monday", which is how long something took; of "two days after the 5 May vote" the vote has a day of its
/// own.
bool acceptsStepFrom(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (isLasting(lexemes, begin) || isOfNoun(lexemes, begin, end))
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        if (!lexemes[i].is(TimeClass::Shift))
            continue;
        const int shift = lexemes[i].value(TimeClass::Shift);
        constexpr int kAgo = -2;
        constexpr int kAfter = 2;
        if (shift == kAgo)
            return lexemes[end - 1].is(TimeClass::Deictic) || lexemes[end - 1].is(TimeClass::Weekday);
        return shift >= kAfter;
    }
    return true;
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
    const bool isQuarters = last.is(TimeClass::UnitPlural) &&
                            last.value(TimeClass::UnitPlural) == static_cast<int>(TimeUnit::Quarter);
    if (isQuarters && beforeLast.is(TimeClass::Vague)) // "in some quarters"
        return false;
    return !isQuarters || !beforeLast.is(TimeClass::Number) || !isPreposition(at(lexemes, end));
}

bool acceptsBarePlural(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const auto unit = static_cast<TimeUnit>(lexemes[begin].value(TimeClass::UnitPlural));
    if (unit == TimeUnit::Second || unit == TimeUnit::Quarter || unit == TimeUnit::Weekend)
        return false;
    // "in just minutes"
    const Lexeme& opener = before(lexemes, begin, isApproximator(before(lexemes, begin)) ? 2 : 1);
    return opener.is(TimeClass::DurationPreposition) || isPreposition(at(lexemes, end));
}

/// "the second week in May", but not "the third quarter in 2013".
bool acceptsNthIn(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
        if (lexemes[i].is(TimeClass::Unit) && !lexemes[i].is(TimeClass::Ordinal)) {
            const auto unit = static_cast<TimeUnit>(lexemes[i].value(TimeClass::Unit));
            return unit == TimeUnit::Day || unit == TimeUnit::Week || unit == TimeUnit::Weekend;
        }
    return true;
}

/// A part of the calendar or of a year, of which days and weeks are counted too.
bool isPeriod(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::Unit) || lexeme.is(TimeClass::UnitPlural) || lexeme.is(TimeClass::Month) ||
           lexeme.is(TimeClass::Season) || lexeme.is(TimeClass::Year) || lexeme.is(TimeClass::Selector) ||
           lexeme.is(TimeClass::Decades) || lexeme.is(TimeClass::Weekday) || lexeme.is(TimeClass::DayPart);
}

/// "the second day" of the siege, "day three" of clashes; not of the week, the school year or a feast.
bool acceptsOfHappening(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const std::size_t noun = lexemes[begin].is(TimeClass::Unit) ? begin : end - 1;
    const auto unit = lexemes[noun].is(TimeClass::Unit)
                          ? static_cast<TimeUnit>(lexemes[noun].value(TimeClass::Unit))
                          : TimeUnit::Night;
    const bool isCounted = unit == TimeUnit::Day || unit == TimeUnit::Week || unit == TimeUnit::Month ||
                           (unit == TimeUnit::Year && noun != begin) || unit == TimeUnit::Night;
    const Lexeme& first = at(lexemes, end + 1);
    if (!isCounted || !at(lexemes, end).is(TimeClass::Of) || !isWord(first) || isName(first) ||
        isPeriod(first))
        return false;
    const Lexeme& second = at(lexemes, end + 2);
    const bool isThePeriod = first.is(TimeClass::PhraseStart) && (isPeriod(second) || !isWord(second) ||
                                                                  at(lexemes, end + 3).is(TimeClass::Unit));
    return !isThePeriod;
}

/// "the day before the attack", not "the day before".
bool acceptsDistance(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    constexpr int kAfter = 2; // and 3: before
    const Lexeme& shift = at(lexemes, end);
    return lexemes[end - 1].value(TimeClass::Unit) == static_cast<int>(TimeUnit::Day) &&
           shift.is(TimeClass::Shift) && shift.value(TimeClass::Shift) >= kAfter &&
           (isName(at(lexemes, end + 1)) ||
            (at(lexemes, end + 1).is(TimeClass::PhraseStart) && isWord(at(lexemes, end + 2))));
}

bool acceptsPhraseEnd(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return endsPhrase(at(lexemes, end));
}

/// "around this time"; in "retreated, this time for good" it is which of several times.
bool acceptsThisTime(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return (isTimePreposition(before(lexemes, begin)) || isApproximator(before(lexemes, begin))) &&
           endsPhrase(at(lexemes, end));
}

/// "the 5th of the month".
bool acceptsOfMonth(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return lexemes[end - 1].value(TimeClass::Unit) == static_cast<int>(TimeUnit::Month);
}

/// "2008 spring", but not "the 2012 Summer Olympics".
bool acceptsYearSeason(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return !(isName(lexemes[end - 1]) && isName(at(lexemes, end)));
}

/// "in the near term", whatever follows.
bool acceptsOutlook(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return endsPhrase(at(lexemes, end)) || isTimePreposition(before(lexemes, begin));
}

bool acceptsReference(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return !at(lexemes, end).is(TimeClass::Shift);
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
bool standsAsDate(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    return (isPreposition(previous) || previous.sign == '(' || startsSentence(lexemes, begin)) &&
           !isPartOfCode(lexemes, begin, end) && !isCountOf(at(lexemes, end));
}

/// "10.11.12", but not "version 10.11.12", nor "4.19.12".
bool acceptsShortDotted(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return lexemes[begin].is(TimeClass::TwoDigits) && lexemes[begin + 2].is(TimeClass::TwoDigits) &&
           acceptsSlashDate(lexemes, begin, end) && standsAsDate(lexemes, begin, end);
}

/// "2012. 08. 08", "2018/3/5": with full stops two digits each; no part of an address.
bool acceptsYearFirst(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const bool isStroke = lexemes[begin + 1].sign == '/';
    const bool isPadded = lexemes[end - 1].span.size() == 2 && lexemes[end - 3].span.size() == 2;
    const bool followsStroke = lexemes[begin].glued && before(lexemes, begin).sign == '/';
    return (isStroke || isPadded) && !followsStroke && !isPartOfCode(lexemes, begin, end) &&
           !(at(lexemes, end).glued && (at(lexemes, end).sign == '-' || at(lexemes, end).sign == '/'));
}

constexpr std::array<std::pair<std::string_view, TimeGuard>, 52> kGuards{
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
     {"dayAndClock", acceptsDayAndClock},
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
     {"slashDate", acceptsSlashDate},
     {"yearFirst", acceptsYearFirst},
     {"shortDotted", acceptsShortDotted},
     {"wholeDate", standsAsDate},
     {"nthIn", acceptsNthIn},
     {"ofHappening", acceptsOfHappening},
     {"smallYear", acceptsSmallYear},
     {"smallYears", acceptsSmallYears},
     {"yearList", acceptsYearList},
     {"yearRange", acceptsYearRange},
     {"trailingLast", acceptsTrailingLast},
     {"abbreviatedWeekday", acceptsAbbreviatedWeekday},
     {"stepFrom", acceptsStepFrom},
     {"ascending", acceptsAscending},
     {"dualYear", acceptsDualYear},
     {"distance", acceptsDistance},
     {"weekday", acceptsWeekday},
     {"listOfShifts", acceptsListOfShifts},
     {"outlook", acceptsOutlook},
     {"selectedPlural", acceptsSelectedPlural},
     {"noVerb", acceptsNoVerb},
     {"partOfDay", acceptsPartOfDay},
     {"thisTime", acceptsThisTime},
     {"ofMonth", acceptsOfMonth},
     {"afterAt", acceptsAfterAt},
     {"sailorsClock", acceptsSailorsClock},
     {"openingHours", acceptsOpeningHours},
     {"yearSeason", acceptsYearSeason},
     {"beforeAttack", acceptsBeforeAttack},
     {"smallYearsOfLife", acceptsYearsOfLife}}};

} // namespace

TimeGuard guardNamed(std::string_view name) {
    const auto found =
        std::find_if(kGuards.begin(), kGuards.end(), [&](const auto& row) { return row.first == name; });
    assert(found != kGuards.end());
    return found->second;
}

} // namespace dateline
