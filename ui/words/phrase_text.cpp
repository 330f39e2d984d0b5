#include "ui/words/phrase_text.h"

#include "core/base/calendar_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace dateline {
namespace {

/// The names of months and weekdays in the user's calendar, by those in English.
const QHash<QByteArray, QString>& calendarWords() {
    static const QHash<QByteArray, QString> words = [] {
        const QLocale locale;
        QHash<QByteArray, QString> names;
        for (int month = 1; month <= 12; ++month) {
            names.insert(shortMonthName(month).english, locale.monthName(month, QLocale::ShortFormat));
            names.insert(monthName(month).english, locale.monthName(month));
        }
        for (int weekday = 0; weekday < 7; ++weekday)
            names.insert(shortWeekdayName(weekday).english,
                         locale.dayName(weekday == 0 ? 7 : weekday, QLocale::ShortFormat));
        return names;
    }();
    return words;
}

} // namespace

std::string inUsersLanguage(const char* english) {
    if (const auto name = calendarWords().constFind(english); name != calendarWords().constEnd())
        return name->toStdString();
    return QCoreApplication::translate("Phrase", english).toStdString();
}

QString worded(const Phrase& phrase) {
    return QString::fromStdString(phrase.in(inUsersLanguage));
}

QString worded(const Error& error) {
    return QString::fromStdString(describe(error, inUsersLanguage));
}

QString worded(const Warning& warning) {
    return QString::fromStdString(describe(warning, inUsersLanguage));
}

} // namespace dateline
