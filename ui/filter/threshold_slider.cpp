#include "ui/filter/threshold_slider.h"

#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace dateline {
namespace {

/// To the right there is more, so that a step is less of a threshold.
constexpr double kStep = -0.25;
constexpr int kSteps = 16; ///< to either side of the program's own judgement
constexpr int kPage = 4;
constexpr std::chrono::milliseconds kSliderRests{150};

/// The nearest there is.
int stepOf(double threshold) {
    return static_cast<int>(std::lround(std::clamp(threshold / kStep, -1.0 * kSteps, 1.0 * kSteps)));
}

} // namespace

ThresholdSlider::ThresholdSlider(QWidget* parent)
    : QWidget(parent),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_rest(new QTimer(this)) {
    m_slider->setObjectName(QStringLiteral("threshold"));
    m_slider->setAccessibleName(tr("Fewer or more events"));
    m_slider->setRange(-kSteps, kSteps);
    m_slider->setPageStep(kPage);
    m_slider->setTickInterval(kSteps);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(tr("Fewer"), this));
    layout->addWidget(m_slider);
    layout->addWidget(new QLabel(tr("More"), this));
    m_rest->setSingleShot(true);
    m_rest->setInterval(kSliderRests);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        tell(chosen());
        m_rest->start();
    });
    connect(m_rest, &QTimer::timeout, this, [this] { emit thresholdChosen(chosen()); });
}

double ThresholdSlider::chosen() const {
    return m_slider->value() == 0 ? 0 : m_slider->value() * kStep;
}

void ThresholdSlider::setTimeline(const Timeline& timeline) {
    const bool texts = hasTexts(timeline.content());
    setEnabled(texts);
    if (!texts) {
        m_rest->stop();
        const QString why = tr("The rows of a table are all shown: only what a text tells is weighed");
        setToolTip(plainToolTip(why));
        m_slider->setAccessibleDescription(why);
    }
    if (m_rest->isActive() || m_slider->isSliderDown())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(texts ? stepOf(timeline.content().threshold) : 0);
    if (texts)
        tell(timeline.content().threshold);
}

/// Its groove is as quiet as an axis, where the style has the colour of what is selected.
void ThresholdSlider::setTheme(const Theme& theme) {
    QPalette quiet;
    quiet.setColor(QPalette::Highlight, theme.axis);
    setPalette(quiet);
}

void ThresholdSlider::tell(double threshold) {
    const QString what = tr("How much must speak for an event of a text before it is shown: %1. "
                            "0 is Dateline’s own judgement; less shows more events, and less certain ones")
                             .arg(weightText(threshold));
    setToolTip(plainToolTip(what));
    m_slider->setAccessibleDescription(what);
}

} // namespace dateline
