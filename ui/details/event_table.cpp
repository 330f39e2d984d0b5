#include "ui/details/event_table.h"

#include "ui/selection/selection.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// What the columns of loose words get of the width that those which fit their words leave, in hundredths;
/// the events get the rest.
constexpr std::pair<EventTableModel::Column, int> kShares[]{{EventTableModel::Speaker, 10},
                                                            {EventTableModel::Place, 10},
                                                            {EventTableModel::Why, 12},
                                                            {EventTableModel::Doer, 10},
                                                            {EventTableModel::Sufferer, 10}};
constexpr std::array kFitting{EventTableModel::When, EventTableModel::Type, EventTableModel::Standing};
constexpr int kCellSpace = 6;
constexpr int kMostOfOne = 30; ///< of the width, in hundredths, that one column may ask for

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
    horizontalHeader()->setSectionResizeMode(EventTableModel::Title, QHeaderView::Stretch);
    connect(&m_selection, &Selection::selectedChanged, this, &EventTable::followSelection);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit eventActivated(m_model.eventAt(index.row())); });
}

void EventTable::setTimeline(std::shared_ptr<const Timeline> timeline, bool sameTexts) {
    const QScopedValueRollback following(m_following, true);
    m_model.setTimeline(std::move(timeline));
    m_fitted = m_fitted && sameTexts;
}

void EventTable::setShown(const std::vector<bool>& shown) {
    const QScopedValueRollback following(m_following, true);
    m_model.setShown(shown);
    if (!m_fitted && m_model.rowCount() > 0)
        fitColumns();
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

/// The buttons that go back and forward are the window's.
void EventTable::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QTableView::mousePressEvent(event);
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

/// Once for a timeline: a filter does not move the columns.
void EventTable::fitColumns() {
    for (std::size_t i = 0; i < m_fits.size(); ++i)
        m_fits[i] = kCellSpace + std::max(sizeHintForColumn(kFitting[i]),
                                          horizontalHeader()->sectionSizeHint(kFitting[i]));
    m_fitted = true;
    shareWidth();
}

void EventTable::shareWidth() {
    const int width = viewport()->width();
    int left = width;
    for (std::size_t i = 0; i < m_fits.size(); ++i) {
        setColumnWidth(kFitting[i], std::min(m_fits[i], width * kMostOfOne / 100));
        left -= columnWidth(kFitting[i]);
    }
    for (const auto& [column, share] : kShares) {
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       std::max(left * share / 100, fontMetrics().horizontalAdvance(head) + 2 * kCellSpace));
    }
}

} // namespace dateline
