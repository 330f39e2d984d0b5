#pragma once

#include "core/dataset/column_profile.h"
#include "core/dataset/dataset.h"

#include <QDialog>
#include <QString>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace dateline {

/// Asks which column of a CSV file means what: a list for each meaning, filled with a guess, over the first
/// rows of the file.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    ColumnsDialog(const QString& file, TableHead head, const ColumnProfile& guess, QWidget* parent = nullptr);

    /// What was chosen.
    [[nodiscard]] ColumnProfile profile() const;
    /// Whether it is to be kept, under profile().name, for other files with these columns.
    [[nodiscard]] bool isToBeSaved() const;

private:
    void addRows(QTableWidget& table) const;
    void refresh();

    TableHead m_head;
    ColumnProfile m_guess;
    std::vector<QComboBox*> m_roles; ///< in the order of the table of roles
    QComboBox* m_order;
    QComboBox* m_scale;
    QTableWidget* m_rows;
    QLabel* m_reading;
    QCheckBox* m_save;
    QLineEdit* m_name;
    QDialogButtonBox* m_buttons;
};

} // namespace dateline
