#pragma once

#include "core/time/interval.h"
#include "core/time/zone.h"

#include <QFrame>
#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// Takes a date or a range as one writes it, says how it is read or why not, and asks to go there.
class GoToBar : public QFrame {
    Q_OBJECT

public:
    explicit GoToBar(QWidget* parent = nullptr);

    /// `anchor`: the day that "yesterday" is counted from; `span`: of all events; `zone`: in which clocks are
    /// told that have one.
    void ask(std::optional<std::chrono::sys_days> anchor, std::optional<Interval> span,
             std::optional<Zone> zone);

signals:
    void wanted(dateline::Interval stretch);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void readWords();
    void go();

    QLineEdit* m_words;
    QLabel* m_reading;
    QPushButton* m_go;
    std::optional<std::chrono::sys_days> m_anchor;
    std::optional<Interval> m_span;
    std::optional<Zone> m_zone;
    std::optional<Interval> m_stretch; ///< that the words mean; none: they are no time
};

} // namespace dateline
