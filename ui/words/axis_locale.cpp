#include "ui/words/axis_locale.h"

#include "ui/words/phrase_text.h"

namespace dateline {

AxisFormat axisFormatFor(const QLocale& locale) {
    AxisFormat format;
    format.language = inUsersLanguage;
    format.weekStart = std::chrono::weekday{static_cast<unsigned>(locale.firstDayOfWeek()) % 7};
    format.twelveHours =
        locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    for (int month = 1; month <= 12; ++month) {
        const auto place = static_cast<std::size_t>(month - 1);
        format.months[place] = locale.standaloneMonthName(month, QLocale::LongFormat).toStdString();
        format.shortMonths[place] = locale.standaloneMonthName(month, QLocale::ShortFormat).toStdString();
    }
    for (int day = 1; day <= 7; ++day)
        format.shortWeekdays[static_cast<std::size_t>(day % 7)] =
            locale.standaloneDayName(day, QLocale::ShortFormat).toStdString();
    return format;
}

} // namespace dateline
