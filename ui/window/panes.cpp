#include "ui/window/panes.h"

#include "ui/chart/minimap.h"
#include "ui/chart/timeline_view.h"
#include "ui/details/event_details.h"
#include "ui/details/event_table.h"
#include "ui/edit/event_form.h"
#include "ui/paint/glyph_icon.h"
#include "ui/selection/selection.h"
#include "ui/source/source_view.h"
#include "ui/widgets/empty_notice.h"
#include "ui/window/window_style.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <utility>

namespace dateline {
namespace {

/// Under this the table folds away, so that the timeline keeps its room.
constexpr int kLowestWithTable = 560;
const QString kState = QStringLiteral("panes/%1");

QSplitter* splitter(Qt::Orientation orientation, QWidget* first, QWidget* second, int firstShare,
                    int secondShare) {
    auto* split = new QSplitter(orientation);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(5);
    split->addWidget(first);
    split->addWidget(second);
    split->setStretchFactor(0, firstShare);
    split->setStretchFactor(1, secondShare);
    return split;
}

} // namespace

Panes::Panes(Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_view(new TimelineView(selection)),
      m_empty(new EmptyNotice),
      m_minimap(new Minimap(*m_view)),
      m_table(new EventTable(selection)),
      m_details(new EventDetails(selection)),
      m_form(new EventForm),
      m_detailsPane(new QStackedWidget),
      m_source(new SourceView(selection)) {
    build();
    connectSelection();
    connectMenus();
}

void Panes::build() {
    auto* chart = new QWidget;
    auto* chartLayout = new QGridLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(0);
    chartLayout->setRowStretch(0, 1);
    chartLayout->addWidget(m_view, 0, 0);
    chartLayout->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    chartLayout->addWidget(m_minimap, 1, 0);
    m_tablePane = new QWidget;
    m_tablePane->setAutoFillBackground(true);
    auto* tableLayout = new QVBoxLayout(m_tablePane);
    tableLayout->setContentsMargins(10, 0, 0, 0);
    tableLayout->addWidget(m_table);
    m_left = splitter(Qt::Vertical, chart, m_tablePane, 3, 1);
    m_detailsPane->addWidget(m_details);
    m_detailsPane->addWidget(m_form);
    m_right = splitter(Qt::Vertical, m_detailsPane, m_source, 2, 3);
    m_columns = splitter(Qt::Horizontal, m_left, m_right, 7, 3);
    m_left->setSizes({650, 180});
    m_right->setSizes({320, 480});
    m_columns->setSizes({980, 440});
    chart->setMinimumSize(360, 200);
    m_tablePane->setMinimumHeight(90);
    m_right->setMinimumWidth(260);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    m_tableWanted = new QAction(tr("Event &Table"), this);
    m_tableWanted->setCheckable(true);
    m_tableWanted->setChecked(true);
    m_tableWanted->setObjectName(QStringLiteral("toggleTable"));
    connect(m_tableWanted, &QAction::triggered, m_tablePane, &QWidget::setVisible);
    for (QWidget* pane :
         {static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_view)}) {
        pane->setAcceptDrops(false);
    }
    m_source->viewport()->setAcceptDrops(false);
    m_details->viewport()->setAcceptDrops(false);
}

void Panes::connectSelection() {
    connect(m_empty, &EmptyNotice::allWanted, this, &Panes::allWanted);
    connect(m_empty, &EmptyNotice::publicationWanted, this, &Panes::publicationWanted);
    connect(m_source, &SourceView::timeChosen, m_view, &TimelineView::goTo);
    connect(m_details, &EventDetails::wordsChosen, this, &Panes::showWords);
    connect(m_details, &EventDetails::wordsHovered, m_source, &SourceView::point);
    const auto read = [this] {
        m_right->show();
        m_source->show();
        m_source->setFocus();
    };
    connect(m_view, &TimelineView::activated, this, read);
    connect(m_table, &EventTable::eventActivated, this, read);
}

/// A click with the other button selects what is under it first.
void Panes::connectMenus() {
    for (QWidget* pane : {m_view->viewport(), m_table->viewport(), m_details->viewport()})
        pane->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->viewport(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QPoint there = m_view->viewport()->mapToGlobal(at);
        if (!m_selection.hovered())
            return emit timeMenuWanted(there, timeAt(m_view->view(), at.x()));
        m_selection.select(m_selection.hovered());
        emit menuWanted(there);
    });
    m_source->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_source, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { emit textMenuWanted(m_source->mapToGlobal(at)); });
    connect(m_table->viewport(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_selection.selected())
            emit menuWanted(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_details->viewport(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_selection.selected())
            emit menuWanted(m_details->viewport()->mapToGlobal(at));
    });
}

void Panes::showForm(bool form) {
    m_detailsPane->setCurrentIndex(form ? 1 : 0);
    if (!form)
        return;
    m_right->show();
    m_detailsPane->show();
    m_form->setFocus();
}

void Panes::showWords(const Quote& words) {
    m_right->show();
    m_source->show();
    m_source->bringIntoSight(words);
    m_source->point(words);
}

bool Panes::showsForm() const {
    return m_detailsPane->currentIndex() == 1;
}

void Panes::chooseWords(const Quote& words) {
    m_selection.select(std::nullopt);
    m_right->show();
    m_source->show();
    m_source->choose(words);
}

ShownAs Panes::shownAs() const {
    return {m_filter, m_view->lanesBy(), m_view->showsFiltered()};
}

void Panes::setTimeline(const ShownTimeline& shown, bool sameTexts) {
    const auto before = std::exchange(m_timeline, shown.timeline);
    m_selection.setTimeline(m_timeline, sameTexts);
    m_filter = shown.as.filter;
    m_passes = shown.drawn->shown;
    m_passing = shown.rows.size();
    m_view->setTimeline(m_timeline, shown.drawn,
                        sameTexts && before->datedCount() > 0 ? KeepView::Yes : KeepView::No);
    m_minimap->update();
    m_empty->explain(*m_timeline, m_filter, m_passes);
    m_table->setTimeline(m_timeline, shown.rows, sameTexts);
    m_details->setTimeline(m_timeline);
    m_source->setTimeline(m_timeline, m_passes);
    m_source->find(QString::fromStdString(m_filter.text));
    if (m_selection.selected() && !m_passes[*m_selection.selected()])
        m_selection.select(std::nullopt);
    else if (m_selection.selected())
        m_view->reveal(*m_selection.selected());
}

std::size_t Panes::setFilter(const EventFilter& filter) {
    if (m_filter == filter)
        return m_passing;
    m_passes = passing(*m_timeline, filter);
    m_passing = static_cast<std::size_t>(std::count(m_passes.begin(), m_passes.end(), true));
    m_filter = filter;
    if (m_selection.selected() && !m_passes[*m_selection.selected()])
        m_selection.select(std::nullopt);
    m_view->setShown(m_passes);
    m_minimap->update();
    m_empty->explain(*m_timeline, filter, m_passes);
    m_table->setShown(m_passes);
    m_source->setShown(m_passes);
    m_source->find(QString::fromStdString(filter.text));
    return m_passing;
}

void Panes::setTheme(const Theme& theme) {
    m_view->setTheme(theme);
    m_minimap->update();
    for (QWidget* pane : {m_tablePane, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_detailsPane),
                          static_cast<QWidget*>(m_source)})
        pane->setPalette(panePalette(palette(), theme));
    m_table->setGlyph([theme, icons = std::map<Glyph, QIcon>()](const EventBrief& event) mutable {
        const Glyph glyph = glyphOf(event);
        auto found = icons.find(glyph);
        if (found == icons.end())
            found = icons.emplace(glyph, glyphIcon(glyph, theme)).first;
        return found->second;
    });
    m_details->setStyle(detailsStyle(theme), [theme](const Event& event, double ratio) {
        return glyphPixmap(glyphOf(briefOf(event)), theme, ratio);
    });
    m_source->setStyle(sourceStyle(theme, font()), sourceMarks(theme));
}

void Panes::addToggles(QMenu& menu) {
    menu.addAction(m_tableWanted);
    for (const auto& [pane, text] : {std::pair<QWidget*, QString>{m_detailsPane, tr("&Details")},
                                     std::pair<QWidget*, QString>{m_source, tr("&Source")},
                                     std::pair<QWidget*, QString>{m_minimap, tr("&Overview")}}) {
        QAction* toggle = menu.addAction(text);
        toggle->setCheckable(true);
        toggle->setChecked(true);
        connect(toggle, &QAction::toggled, pane, &QWidget::setVisible);
        connect(toggle, &QAction::toggled, m_right,
                [this] { m_right->setVisible(!m_detailsPane->isHidden() || !m_source->isHidden()); });
        toggle->setObjectName(QStringLiteral("toggle") + QString(text).remove(QLatin1Char('&')));
        toggle->setParent(this);
    }
}

void Panes::restore(const QSettings& settings) {
    for (auto* split : {m_left, m_right, m_columns}) {
        const QString name = split == m_left ? "left" : split == m_right ? "right" : "columns";
        split->restoreState(settings.value(kState.arg(name)).toByteArray());
        split->setChildrenCollapsible(false);
    }
    for (QAction* toggle : findChildren<QAction*>(QRegularExpression("^toggle")))
        toggle->setChecked(settings.value(kState.arg(toggle->objectName()), true).toBool());
    foldTable();
}

void Panes::save(QSettings& settings) const {
    settings.setValue(kState.arg("left"), m_left->saveState());
    settings.setValue(kState.arg("right"), m_right->saveState());
    settings.setValue(kState.arg("columns"), m_columns->saveState());
    for (const QAction* toggle : findChildren<QAction*>(QRegularExpression("^toggle")))
        settings.setValue(kState.arg(toggle->objectName()), toggle->isChecked());
}

void Panes::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    foldTable();
}

void Panes::foldTable() {
    m_tablePane->setVisible(m_tableWanted->isChecked() && height() >= kLowestWithTable);
}

} // namespace dateline
