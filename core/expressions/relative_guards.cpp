#include "core/expressions/relative_guards.h"

#include "core/expressions/lexeme_context.h"

namespace dateline::guards {

/// The "that" of "said that last week …" belongs to the verb.
static bool opensClause(const Lexemes& lexemes, std::size_t begin) {
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
static bool isPeriod(const Lexeme& lexeme) {
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

/// "in the near term", whatever follows.
bool acceptsOutlook(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    return endsPhrase(at(lexemes, end)) || isTimePreposition(before(lexemes, begin));
}

bool acceptsReference(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    return !at(lexemes, end).is(TimeClass::Shift);
}

/// "ten years from now"; not "two weeks from recent polls".
bool acceptsFromNow(const Lexemes& lexemes, std::size_t /*begin*/, std::size_t end) {
    constexpr std::string_view kNow = "PRESENT_REF";
    return timexCode(lexemes[end - 1].value(TimeClass::Reference)) == kNow && endsPhrase(at(lexemes, end));
}

/// "three years ago this month".
bool acceptsAgoThis(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    constexpr int kAgo = -2;
    bool isAgo = false;
    for (std::size_t i = begin; i < end; ++i)
        isAgo |= lexemes[i].is(TimeClass::Shift) && lexemes[i].value(TimeClass::Shift) == kAgo;
    const auto selector = static_cast<Selector>(lexemes[end - 2].value(TimeClass::Selector));
    const auto unit = static_cast<TimeUnit>(lexemes[end - 1].value(TimeClass::Unit));
    return isAgo && selector == Selector::This && unit >= TimeUnit::Week && unit <= TimeUnit::Month;
}

} // namespace dateline::guards
