#pragma once

#include "core/timeline/move_documents.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace dateline {

/// Lets a person rename a timeline's documents, put them in another order, and take some out.
class DocumentsDialog : public QDialog {
    Q_OBJECT

public:
    explicit DocumentsDialog(const Timeline& timeline, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<KeptDocument> kept() const;

private:
    void move(int by);
    void takeOut();
    void refresh();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_out;
};

} // namespace dateline
