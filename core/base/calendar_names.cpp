#include "core/base/calendar_names.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

namespace dateline {
namespace {

template <std::size_t N>
void take(std::array<std::string, N>& names, const icu::UnicodeString* from) {
    for (std::size_t i = 0; i < N; ++i)
        from[i].toUTF8String(names[i]);
}

CalendarNames readNames() {
    using icu::DateFormatSymbols;
    UErrorCode status = U_ZERO_ERROR;
    const DateFormatSymbols symbols(icu::Locale::getEnglish(), status);
    std::int32_t count = 0;
    CalendarNames names;
    take(names.months, symbols.getMonths(count));
    take(names.shortMonths,
         symbols.getMonths(count, DateFormatSymbols::FORMAT, DateFormatSymbols::ABBREVIATED));
    // The first of ICU's weekdays is none.
    take(names.shortWeekdays,
         symbols.getWeekdays(count, DateFormatSymbols::FORMAT, DateFormatSymbols::ABBREVIATED) + 1);
    return names;
}

} // namespace

const CalendarNames& calendarNames() {
    static const CalendarNames names = readNames();
    return names;
}

} // namespace dateline
