#include "ui/edit/event_chooser.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

EventChooser::EventChooser(const QString& title, const QString& explanation, const QStringList& lines,
                           Many many, const QString& button, QWidget* parent)
    : QDialog(parent),
      m_list(new QListWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel)) {
    setWindowTitle(title);
    auto* words = new QLabel(explanation);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("events"));
    m_list->setAccessibleName(title);
    m_list->addItems(lines);
    m_list->setSelectionMode(many == Many::Yes ? QAbstractItemView::ExtendedSelection
                                               : QAbstractItemView::SingleSelection);
    m_list->setCurrentRow(0);
    auto* accept = m_buttons->addButton(button, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("choose"));
    const auto refresh = [this, accept] { accept->setEnabled(!m_list->selectedItems().isEmpty()); };
    connect(m_list, &QListWidget::itemSelectionChanged, this, refresh);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    accept->setDefault(true); // only of a button in a dialog does the dialog know
    resize(640, 400);
    refresh();
}

std::vector<std::size_t> EventChooser::chosen() const {
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            rows.push_back(static_cast<std::size_t>(row));
    return rows;
}

} // namespace dateline
