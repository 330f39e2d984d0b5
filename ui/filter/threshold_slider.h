#pragma once

#include "core/timeline/timeline.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QSlider;
class QTimer;

namespace dateline {

/// "Fewer … More": how much must speak for an event before it is shown.
class ThresholdSlider : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdSlider(QWidget* parent = nullptr);

    /// Shows the timeline's threshold, unless the user is about to choose another. Of tables alone there is
    /// nothing to choose.
    void setTimeline(const Timeline& timeline);
    void setTheme(const Theme& theme);

signals:
    /// The user has come to rest on it.
    void thresholdChosen(double threshold);

private:
    void tell(double threshold);
    [[nodiscard]] double chosen() const;

    QSlider* m_slider;
    QTimer* m_rest;
};

} // namespace dateline
