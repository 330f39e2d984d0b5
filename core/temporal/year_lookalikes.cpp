#include "core/temporal/year_lookalikes.h"

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

} // namespace

void withdrawYears(std::vector<Lexeme>& lexemes, std::size_t from) {
    for (std::size_t i = from; i < lexemes.size(); ++i) {
        Lexeme& lexeme = lexemes[i];
        if (!lexeme.is(TimeClass::Year) || followsMonthOrDay(lexemes, i, from))
            continue;
        const bool counted =
            i + 1 < lexemes.size() && (lexemes[i + 1].is(TimeClass::CountNoun) || lexemes[i + 1].sign == '%');
        const bool named =
            i > from && (lexemes[i - 1].is(TimeClass::NotYearAfter) || lexemes[i - 1].sign == '$' ||
                         lexemes[i - 1].sign == '#' || lexemes[i - 1].sign == '\1');
        if (counted || named)
            lexeme.classes.reset(static_cast<std::size_t>(TimeClass::Year));
    }
}

} // namespace dateline
