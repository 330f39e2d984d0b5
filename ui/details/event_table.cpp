#include "ui/details/event_table.h"

#include "core/dataset/formula_guard.h"
#include "ui/selection/selection.h"
#include "ui/words/event_text.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// What the columns of loose words get of the width that those which fit their words leave, in hundredths;
/// the events get the rest.
constexpr std::pair<EventTableModel::Column, int> kShares[]{{EventTableModel::Speaker, 8},
                                                            {EventTableModel::Place, 8},
                                                            {EventTableModel::Why, 10},
                                                            {EventTableModel::Doer, 8},
                                                            {EventTableModel::Sufferer, 8}};
constexpr std::array kFitting{EventTableModel::When, EventTableModel::Type, EventTableModel::Standing,
                              EventTableModel::Number};
/// Which columns give way first where there is little room.
constexpr std::array kGivingWay{EventTableModel::Why,    EventTableModel::Speaker, EventTableModel::Sufferer,
                                EventTableModel::Number, EventTableModel::Doer,    EventTableModel::Place};
constexpr int kLeastOfEvents = 24; ///< of the width, in hundredths
constexpr int kCellSpace = 6;
constexpr int kMostKept = 1000; ///< chosen rows that stay so in the next timeline
constexpr int kMostOfOne = 30;  ///< of the width, in hundredths, that one column may ask for

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
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(EventTableModel::When, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(EventTableModel::Title, QHeaderView::Stretch);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { chooseColumns(horizontalHeader()->mapToGlobal(at)); });
    connect(&m_selection, &Selection::selectedChanged, this, &EventTable::followSelection);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit eventActivated(m_model.eventAt(index.row())); });
}

void EventTable::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<EventIndex> rows,
                             bool sameTexts) {
    const QScopedValueRollback following(m_following, true);
    const std::vector<EventKey> chosen = sameTexts ? chosenKeys() : std::vector<EventKey>();
    m_timeline = std::move(timeline);
    m_model.setTimeline(m_timeline, std::move(rows));
    m_fitted = m_fitted && sameTexts;
    fitColumns();
    followSelection(m_selection.selected());
    choose(chosen);
}

/// What several chosen rows are known by, where they are not too many.
std::vector<EventKey> EventTable::chosenKeys() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    std::vector<EventKey> keys;
    if (count > 1 && count <= kMostKept)
        for (const EventIndex event : chosen())
            keys.push_back(m_timeline->keyOf(event));
    return keys;
}

/// Those of them that are still there, beside the one that is selected.
void EventTable::choose(const std::vector<EventKey>& keys) {
    QItemSelection rows;
    for (const EventKey& key : keys) {
        const auto event = m_timeline->find(key);
        const auto row = event ? m_model.rowOf(*event) : std::nullopt;
        if (row)
            rows.select(m_model.index(*row, 0), m_model.index(*row, 0));
    }
    selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void EventTable::setShown(const std::vector<bool>& shown) {
    const QScopedValueRollback following(m_following, true);
    m_model.setShown(shown);
    fitColumns();
    followSelection(m_selection.selected());
}

void EventTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const QScopedValueRollback telling(m_telling, true);
    if (!m_following && current.isValid())
        m_selection.select(m_model.eventAt(current.row()));
}

std::vector<EventIndex> EventTable::chosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<EventIndex> events;
    for (const int row : rows)
        events.push_back(m_model.eventAt(row));
    return events;
}

std::unique_ptr<QMimeData> EventTable::copied() const {
    QList<int> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    QString text;
    QString html;
    const auto addRow = [&](const QString& tag, const auto& wordsOf) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            cells << QString(wordsOf(column)).replace(u'\t', u' ').replace(u'\n', u' ');
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cells.back().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        text += cells.join(u'\t') + u'\n';
    };
    addRow(QStringLiteral("th"), [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const EventIndex event : chosen())
        addRow(QStringLiteral("td"),
               [&](int column) { return toQString(guarded(m_model.text(event, column).toStdString())); });
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text);
    copy->setHtml(QStringLiteral("<table>%1</table>").arg(html));
    return copy;
}

/// Of several rows that are chosen here each stays so.
void EventTable::followSelection(std::optional<EventIndex> event) {
    if (m_telling)
        return;
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
    if (m_fitted || m_model.rowCount() == 0)
        return;
    for (std::size_t i = 0; i < m_fits.size(); ++i)
        m_fits[i] = kCellSpace + std::max(sizeHintForColumn(kFitting[i]),
                                          horizontalHeader()->sectionSizeHint(kFitting[i]));
    m_fitted = true;
    shareWidth();
}

/// In a narrow table the columns without which it says most give way to the events.
void EventTable::shareWidth() {
    for (int column = 0; column < EventTableModel::kColumnCount; ++column)
        setColumnHidden(column, m_unwanted.contains(column));
    const int least = viewport()->width() * kLeastOfEvents / 100;
    for (const int column : kGivingWay) {
        if (shareAmongShown() >= least)
            return;
        setColumnHidden(column, true);
    }
    shareAmongShown();
}

/// What is left for the events.
int EventTable::shareAmongShown() {
    const int width = viewport()->width();
    int left = width;
    for (std::size_t i = 0; i < m_fits.size(); ++i) {
        if (isColumnHidden(kFitting[i]))
            continue;
        setColumnWidth(kFitting[i], std::min(m_fits[i], width * kMostOfOne / 100));
        left -= columnWidth(kFitting[i]);
    }
    const int loose = left;
    for (const auto& [column, share] : kShares) {
        if (isColumnHidden(column))
            continue;
        const QString head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       std::max(loose * share / 100, fontMetrics().horizontalAdvance(head) + 2 * kCellSpace));
        left -= columnWidth(column);
    }
    return left;
}

/// A menu of all columns but that of the events.
void EventTable::chooseColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < EventTableModel::kColumnCount; ++column) {
        if (column == EventTableModel::Title)
            continue;
        QAction* action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool wanted) {
            if (wanted)
                m_unwanted.erase(column);
            else
                m_unwanted.insert(column);
            shareWidth();
        });
    }
    menu->popup(at);
}

} // namespace dateline
