#include "ui/edit/documents_dialog.h"

#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

DocumentsDialog::DocumentsDialog(const Timeline& timeline, QWidget* parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_up(new QPushButton(tr("&Up"))),
      m_down(new QPushButton(tr("&Down"))),
      m_out(new QPushButton(tr("&Take Out"))) {
    setWindowTitle(tr("Documents"));
    auto* words =
        new QLabel(tr("F2 or a double click renames a document. What is taken out goes with its events; "
                      "Undo brings it back."));
    words->setWordWrap(true);
    words->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    for (DocumentIndex i = 0; i < timeline.documents().size(); ++i) {
        auto* item = new QListWidgetItem(shownLine(timeline.documents()[i].title), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<uint>(i)));
        item->setData(Qt::UserRole + 1, toQString(timeline.documents()[i].title));
        item->setData(Qt::UserRole + 2, item->text());
    }
    m_list->setCurrentRow(0);
    auto* column = new QVBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_out}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_out, &QPushButton::clicked, this, &DocumentsDialog::takeOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentsDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 340);
    refresh();
}

/// A title that nobody wrote in stays as it is, however it is shown.
std::vector<KeptDocument> DocumentsDialog::kept() const {
    std::vector<KeptDocument> kept;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        const bool written =
            item.text() != item.data(Qt::UserRole + 2).toString() && !item.text().trimmed().isEmpty();
        kept.push_back(
            {item.data(Qt::UserRole).toUInt(),
             (written ? item.text().trimmed() : item.data(Qt::UserRole + 1).toString()).toStdString()});
    }
    return kept;
}

void DocumentsDialog::move(int by) {
    const int row = m_list->currentRow();
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void DocumentsDialog::takeOut() {
    delete m_list->takeItem(m_list->currentRow());
    refresh();
}

void DocumentsDialog::refresh() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_out->setEnabled(row >= 0 && m_list->count() > 1);
}

} // namespace dateline
