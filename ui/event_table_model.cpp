#include "ui/event_table_model.h"

#include "ui/event_text.h"

#include <QColor>
#include <algorithm>
#include <array>

namespace dateline {

void EventTableModel::setTimeline(std::shared_ptr<const Timeline> timeline) {
    beginResetModel();
    m_timeline = std::move(timeline);
    m_rows.clear();
    endResetModel();
}

void EventTableModel::setShown(std::vector<EventIndex> events) {
    beginResetModel();
    m_rows = std::move(events);
    sortRows();
    endResetModel();
}

void EventTableModel::setGlyph(Glyph glyph) {
    m_glyph = std::move(glyph);
    if (!m_rows.empty())
        emit dataChanged(index(0, Type), index(rowCount() - 1, Type), {Qt::DecorationRole});
}

std::optional<int> EventTableModel::rowOf(EventIndex event) const {
    const auto found = std::ranges::find(m_rows, event);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QString EventTableModel::text(const Event& event, int column) const {
    switch (column) {
    case When:
        return whenText(event);
    case Type:
        return toQString(info(event.type).label);
    case Title:
        return toQString(event.title).simplified();
    case Standing:
        return standingText(event);
    case Speaker:
        return toQString(event.speaker);
    case Place:
        return toQString(event.place);
    default:
        return toQString(event.derivation);
    }
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Event& event = m_timeline->event(eventAt(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(event, index.column());
    if (role == Qt::DecorationRole && index.column() == Type && m_glyph)
        return m_glyph(event);
    return {};
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static const std::array<QString, kColumnCount> kHeads{
        tr("When"), tr("Type"), tr("Event"), tr("Status"), tr("Said by"), tr("Place"), tr("Why this date")};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(kHeads[static_cast<std::size_t>(section)]) : QVariant();
}

void EventTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<EventIndex> events;
    for (const QModelIndex& index : before)
        events.push_back(eventAt(index.row()));
    sortRows();
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i],
                              index(*rowOf(events[static_cast<std::size_t>(i)]), before[i].column()));
    emit layoutChanged();
}

void EventTableModel::sortRows() {
    std::ranges::sort(m_rows);
    if (m_sortColumn != When && m_timeline) {
        std::vector<std::pair<QString, EventIndex>> keys;
        keys.reserve(m_rows.size());
        for (const EventIndex event : m_rows)
            keys.emplace_back(text(m_timeline->event(event), m_sortColumn), event);
        std::ranges::stable_sort(
            keys, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
            [](const auto& key) { return key.first; });
        std::ranges::transform(keys, m_rows.begin(), [](const auto& key) { return key.second; });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_rows);
}

} // namespace dateline
