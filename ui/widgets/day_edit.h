#pragma once

#include <QDate>
#include <QLineEdit>
#include <optional>

namespace dateline {

/// A field for a day, which may be empty: typed as people write days ("21 Sep 2023", "2023-09-21"), or picked
/// from a calendar.
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    void setDay(std::optional<QDate> day);
    /// None while the field is empty or holds no day.
    [[nodiscard]] std::optional<QDate> day() const;
    void showCalendar();

signals:
    void dayChanged();
};

} // namespace dateline
