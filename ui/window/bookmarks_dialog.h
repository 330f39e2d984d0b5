#pragma once

#include "core/timeline/bookmark.h"

#include <QDialog>
#include <vector>

class QListWidget;

namespace dateline {

/// Renames, removes and reorders bookmarks.
class BookmarksDialog : public QDialog {
    Q_OBJECT

public:
    explicit BookmarksDialog(std::vector<Bookmark> bookmarks, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Bookmark> bookmarks() const;

private:
    std::vector<Bookmark> m_before;
    QListWidget* m_list; ///< each item's data is its bookmark's place in m_before
};

} // namespace dateline
