#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace dateline {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return flow(QRect(0, 0, width, 0), Place::No);
}

QSize FlowLayout::sizeHint() const {
    const int width = parentWidget() ? parentWidget()->width() : 0;
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const {
    QSize smallest;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return smallest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    flow(box, Place::Yes);
}

int FlowLayout::flow(const QRect& box, Place place) const {
    const QRect room = box.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > room.left() && at.x() + size.width() > room.right() + 1) {
            at = {room.left(), at.y() + rowHeight + m_gap};
            rowHeight = 0;
        }
        if (place == Place::Yes)
            item->setGeometry({at, size});
        at.rx() += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return at.y() + rowHeight - box.top() + contentsMargins().bottom();
}

} // namespace dateline
