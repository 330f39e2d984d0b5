#include "ui/widgets/day_edit.h"

#include "core/document/parse_day.h"
#include "ui/words/event_text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace dateline {
namespace {

/// A month's page, drawn in the text's colour.
QIcon calendarIcon(const QPalette& palette) {
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette.color(QPalette::PlaceholderText);
    painter.setPen(QPen(ink, 2.5));
    painter.drawRoundedRect(QRectF(4, 6, 24, 22), 3, 3);
    painter.drawLine(4, 13, 28, 13);
    painter.drawLine(10, 3, 10, 8);
    painter.drawLine(22, 3, 22, 8);
    for (const int x : {10, 16, 22})
        for (const int y : {18, 23})
            painter.fillRect(x - 1, y - 1, 3, 3, ink);
    return pixmap;
}

} // namespace

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent) {
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("Wednesday 30 September 2023 ")));
    QAction* calendar = addAction(calendarIcon(palette()), TrailingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Down)"));
    calendar->setShortcut(Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DayEdit::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &DayEdit::dayChanged);
}

void DayEdit::setDay(std::optional<QDate> day) {
    setText(day ? QLocale(QLocale::English).toString(*day, QStringLiteral("d MMMM yyyy")) : QString());
}

std::optional<QDate> DayEdit::day() const {
    const auto parsed = parseDay(text().trimmed().toStdString());
    return parsed ? std::optional(toQDate(*parsed)) : std::nullopt;
}

void DayEdit::showCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setGridVisible(false);
    calendar->setMaximumDate(QDate::currentDate());
    if (const auto chosen = day())
        calendar->setSelectedDate(*chosen);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate picked) {
        setDay(picked);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace dateline
