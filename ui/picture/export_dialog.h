#pragma once

#include "ui/picture/exporter.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace dateline {

/// Asks how a picture of the timeline is to be exported. What was chosen comes back the next time.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `onScreen`: the stretch of time that is on screen.
    ExportDialog(const QString& title, Interval onScreen, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportOptions options() const;
    /// "PNG picture (*.png)" …, for a file dialog.
    [[nodiscard]] QString nameFilter() const;
    /// ".png" …
    [[nodiscard]] QString ending() const;

private:
    [[nodiscard]] ExportFormat format() const;
    void showRowsOfFormat();
    void restore();

    Interval m_onScreen;
    QFormLayout* m_form;
    QComboBox* m_format;
    QLineEdit* m_title;
    QWidget* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QRadioButton* m_whole;
    QRadioButton* m_seen;
    QComboBox* m_theme;
    QCheckBox* m_quotes;
    QCheckBox* m_numbers;
};

} // namespace dateline
