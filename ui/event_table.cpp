#include "ui/event_table.h"

#include "ui/selection.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace dateline {
namespace {

/// Of the table's width, in hundredths, by column.
constexpr int kShares[EventTableModel::kColumnCount] = {19, 11, 29, 9, 10, 9, 13};

} // namespace

EventTable::EventTable(Selection& selection, QWidget* parent) : QTableView(parent), m_selection(selection) {
    setModel(&m_model);
    setAccessibleName(tr("Events"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    viewport()->setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setSortingEnabled(true);
    sortByColumn(EventTableModel::When, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(&m_selection, &Selection::selectedChanged, this, &EventTable::followSelection);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit eventActivated(m_model.eventAt(index.row())); });
}

void EventTable::setTimeline(std::shared_ptr<const Timeline> timeline) {
    const QScopedValueRollback following(m_following, true);
    m_model.setTimeline(std::move(timeline));
}

void EventTable::setShown(std::vector<EventIndex> events) {
    const QScopedValueRollback following(m_following, true);
    m_model.setShown(std::move(events));
    followSelection(m_selection.selected());
}

void EventTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_selection.select(m_model.eventAt(current.row()));
}

void EventTable::followSelection(std::optional<EventIndex> event) {
    const QScopedValueRollback following(m_following, true);
    const auto row = event ? m_model.rowOf(*event) : std::nullopt;
    if (!row) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    if (currentIndex().row() != *row)
        setCurrentIndex(m_model.index(*row, std::max(0, currentIndex().column())));
    selectRow(*row);
    scrollTo(m_model.index(*row, EventTableModel::When));
}

void EventTable::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    m_selection.hover(under.isValid() ? std::optional(m_model.eventAt(under.row())) : std::nullopt);
}

void EventTable::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    m_selection.hover(std::nullopt);
}

void EventTable::resizeEvent(QResizeEvent* event) {
    if (event->oldSize().width() != event->size().width())
        shareWidth();
    QTableView::resizeEvent(event);
}

void EventTable::shareWidth() {
    for (int column = 0; column + 1 < EventTableModel::kColumnCount; ++column)
        setColumnWidth(column, viewport()->width() * kShares[column] / 100);
}

} // namespace dateline
