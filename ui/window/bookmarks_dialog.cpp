#include "ui/window/bookmarks_dialog.h"

#include "core/time/stretch_name.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

BookmarksDialog::BookmarksDialog(std::vector<Bookmark> bookmarks, QWidget* parent)
    : QDialog(parent),
      m_before(std::move(bookmarks)),
      m_list(new QListWidget) {
    setWindowTitle(tr("Bookmarks"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Double click to rename, drag to reorder.")));
    m_list->setObjectName(QStringLiteral("bookmarks"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        auto* item = new QListWidgetItem(shownLine(m_before[i].name), m_list);
        item->setFlags((item->flags() | Qt::ItemIsEditable) & ~Qt::ItemIsDropEnabled);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
        item->setToolTip(worded(stretchName(m_before[i].stretch)));
    }
    layout->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    remove->setObjectName(QStringLiteral("removeBookmark"));
    connect(remove, &QPushButton::clicked, m_list, [this] { delete m_list->currentItem(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(420, 360);
}

std::vector<Bookmark> BookmarksDialog::bookmarks() const {
    std::vector<Bookmark> after;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        Bookmark bookmark = m_before[static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong())];
        const QString name = item->text().trimmed();
        if (!name.isEmpty() && name != shownLine(bookmark.name))
            bookmark.name = name.toStdString();
        after.push_back(std::move(bookmark));
    }
    return after;
}

} // namespace dateline
