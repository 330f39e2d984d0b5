#include "core/expressions/time_guards.h"

#include "core/expressions/calendar_guards.h"
#include "core/expressions/clock_guards.h"
#include "core/expressions/relative_guards.h"
#include "core/expressions/year_guards.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace dateline {
namespace {

using namespace guards;

constexpr std::array<std::pair<std::string_view, TimeGuard>, 57> kGuards{
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
     {"wholeDate", acceptsWholeDate},
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
     {"letterDay", acceptsLetterDay},
     {"weekdayWeek", acceptsWeekdayWeek},
     {"overnight", acceptsOvernight},
     {"fromNow", acceptsFromNow},
     {"agoThis", acceptsAgoThis},
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
