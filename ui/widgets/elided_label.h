#pragma once

#include <QWidget>

namespace dateline {

/// One line of text that is cut with "…" where it has no room; the whole of it is its tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace dateline
