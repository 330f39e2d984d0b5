#include "ui/widgets/elided_label.h"
#include "ui/words/shown_text.h"

#include <QPainter>

namespace dateline {

void ElidedLabel::setText(const QString& text) {
    m_text = shownLine(text);
    setToolTip(plainToolTip(shownLine(text, kLongestPassage)));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace dateline
