#include "ui/window/main_window.h"

#include "ui/chart/timeline_view.h"
#include "ui/filter/filter_bar.h"
#include "ui/open/loading_bar.h"
#include "ui/open/publication_bar.h"
#include "ui/open/publication_question.h"
#include "ui/source/source_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/event_actions.h"
#include "ui/window/go_to_bar.h"
#include "ui/window/help_windows.h"
#include "ui/window/navigation.h"
#include "ui/window/panes.h"
#include "ui/window/title_line.h"
#include "ui/window/unmarked_review.h"
#include "ui/window/welcome.h"
#include "ui/window/window_style.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"

#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>
#include <numeric>

namespace dateline {
namespace {

constexpr std::chrono::milliseconds kSearchPause{120};
constexpr double kZoomStep = 1.6;
constexpr double kPanStep = 0.2;
constexpr QSize kFirstSize{1440, 900};

/// How many events a person looked at, and how many of them are checked.
std::pair<std::size_t, std::size_t> reviewed(const Timeline& timeline) {
    std::pair<std::size_t, std::size_t> counts;
    for (const Event& event : timeline.events()) {
        counts.first += event.annotation.check != Check::Unchecked;
        counts.second += event.annotation.check == Check::Checked;
    }
    return counts;
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_recovery(m_workspace), m_actions(*this) {
    build();
    connectWorkspace();
    connectFileActions();
    connectViewActions();
    addLaneActions();
    addZoneActions();
    m_panes->addToggles(*m_actions.panes);
    listSamples();
    listRecent();
    setTheme(themeChoice());
    restoreLayout();
    showTimeline(false);
    updateStanding();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    m_title = new TitleLine;
    m_filters = new FilterBar;
    m_messages = new MessageBar;
    m_loading = new LoadingBar;
    m_publication = new PublicationBar;
    m_goTo = new GoToBar;
    m_pages = new QStackedWidget;
    m_welcome = new Welcome;
    m_panes = new Panes(m_selection);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_panes);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* line : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_messages),
                          static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_publication),
                          static_cast<QWidget*>(m_goTo), static_cast<QWidget*>(m_filters)})
        layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_navigation = new Navigation(m_panes->view(), m_selection, m_workspace, *m_goTo, m_actions, this);
    m_eventActions = new EventActions(m_workspace, m_selection, *m_panes, *m_messages, m_actions, this);
    auto* unmarked = new QLabel;
    unmarked->setObjectName(QStringLiteral("unmarked"));
    unmarked->hide();
    m_unmarked = new UnmarkedReview(m_workspace, *m_panes, *m_messages, *unmarked, this);
    setAcceptDrops(true);
    m_counts = new QLabel;
    m_counts->setContentsMargins(10, 0, 0, 0);
    m_counts->setObjectName(QStringLiteral("counts"));
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(unmarked);
    statusBar()->addPermanentWidget(new QLabel(tr("? shortcuts")));
    m_searchPause = new QTimer(this);
    m_searchPause->setSingleShot(true);
    m_searchPause->setInterval(kSearchPause);
}

void MainWindow::connectWorkspace() {
    connect(&m_recovery, &Recovery::failed, this, [this](const Error& error) {
        m_messages->setMessages(
            {{Message::Kind::Warning, tr("What is not saved is not kept safe: %1").arg(worded(error))}});
    });
    connect(&m_workspace, &Workspace::timelineChanged, this, &MainWindow::showTimeline);
    m_workspace.setShownAs([this] { return m_panes->shownAs(); });
    connect(&m_workspace, &Workspace::standingChanged, this, &MainWindow::updateStanding);
    connect(&m_workspace, &Workspace::began, m_loading, &LoadingBar::begin);
    connect(&m_workspace, &Workspace::progressed, m_loading, &LoadingBar::setShare);
    connect(&m_workspace, &Workspace::ended, m_loading, &LoadingBar::end);
    connect(m_loading, &LoadingBar::cancelled, &m_workspace, &Workspace::cancel);
    // What was given up, or could not be read, leaves the timeline as it is.
    connect(&m_workspace, &Workspace::ended, m_filters, &FilterBar::resetThreshold, Qt::QueuedConnection);
    connect(&m_workspace, &Workspace::said, m_messages, &MessageBar::setMessages);
    connect(&m_workspace, &Workspace::columnsWanted, this, &MainWindow::askColumns);
    connect(&m_workspace, &Workspace::tablesWanted, this, &MainWindow::askTables);
    connect(&m_workspace, &Workspace::opened, this, [this](const QStringList& files) {
        rememberFiles(files);
        listRecent();
        if (m_workspace.undoStack().count() == 0)
            m_files.clear(); // nothing was added to something else
        m_files += files;
    });
    connect(m_publication, &PublicationBar::answered, this,
            [this](DocumentIndex index, const TextDate& date) {
                m_panes->view().setFocus();
                const SourceDocument& document = m_workspace.timeline()->documents()[index];
                if (date != TextDate{document.published, document.firstYear})
                    m_workspace.setDate(index, date);
                else
                    askPublication();
            });
}

void MainWindow::connectViewActions() {
    TimelineView* view = &m_panes->view();
    connect(m_title, &TitleLine::searchChanged, m_searchPause, qOverload<>(&QTimer::start));
    connect(m_searchPause, &QTimer::timeout, this, &MainWindow::applyFilter);
    connect(m_filters, &FilterBar::filterChanged, this, &MainWindow::applyFilter);
    connect(m_filters, &FilterBar::thresholdChosen, &m_workspace, &Workspace::setThreshold);
    connect(m_panes, &Panes::allWanted, this, &MainWindow::showAllEvents);
    connect(m_panes, &Panes::publicationWanted, this, &MainWindow::askPublicationOf);
    connect(m_title, &TitleLine::nextWanted, view, &TimelineView::selectNext);
    connect(m_title, &TitleLine::publicationWanted, this, &MainWindow::askPublicationOf);
    connect(m_actions.zoomIn, &QAction::triggered, view, [view] { view->zoomBy(kZoomStep); });
    connect(m_actions.zoomOut, &QAction::triggered, view, [view] { view->zoomBy(1 / kZoomStep); });
    connect(m_actions.earlier, &QAction::triggered, view, [view] { view->panBy(-kPanStep); });
    connect(m_actions.later, &QAction::triggered, view, [view] { view->panBy(kPanStep); });
    connect(m_actions.fit, &QAction::triggered, view, &TimelineView::focusOrFit);
    connect(m_actions.showAll, &QAction::triggered, view, &TimelineView::showAll);
    connect(m_actions.next, &QAction::triggered, view, &TimelineView::selectNext);
    connect(m_actions.previous, &QAction::triggered, view, &TimelineView::selectPrevious);
    connect(m_actions.nextQuote, &QAction::triggered, this, [this] { stepQuote(1); });
    connect(m_actions.previousQuote, &QAction::triggered, this, [this] { stepQuote(-1); });
    connect(m_actions.event.nextUnmarked, &QAction::triggered, m_unmarked, &UnmarkedReview::next);
    connect(m_actions.event.nothingHere, &QAction::triggered, m_unmarked, &UnmarkedReview::nothingHere);
    connect(m_actions.find, &QAction::triggered, m_title, &TitleLine::focusSearch);
    connect(m_actions.escape, &QAction::triggered, this, &MainWindow::escape);
    connect(m_actions.theme, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        rememberTheme(choice);
        setTheme(choice);
    });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, *menuBar()); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::addLaneActions() {
    auto* group = new QActionGroup(this);
    for (const auto& [text, by] : {std::pair(tr("By &Kind of Event"), LanesBy::Family),
                                   {tr("By &Actor"), LanesBy::Actor},
                                   {tr("By Who Did &It"), LanesBy::Doer},
                                   {tr("By Who S&uffered It"), LanesBy::Sufferer},
                                   {tr("By &Place"), LanesBy::Place},
                                   {tr("By &Document"), LanesBy::Document},
                                   {tr("By &Type"), LanesBy::Type},
                                   {tr("By &Status"), LanesBy::Status},
                                   {tr("By &Modality"), LanesBy::Modality}}) {
        QAction* action = group->addAction(m_actions.lanes->addAction(text));
        action->setCheckable(true);
        action->setChecked(by == LanesBy::Family);
        action->setData(static_cast<int>(by));
        connect(action, &QAction::triggered, this, [this, lanes = by] { m_panes->view().setLanesBy(lanes); });
    }
}

void MainWindow::addZoneActions() {
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, std::string_view zone) {
        QAction* action = group->addAction(m_actions.zones->addAction(text));
        action->setCheckable(true);
        action->setData(toQString(zone));
        connect(action, &QAction::triggered, this,
                [this, id = std::string(zone)] { m_workspace.setZone(id); });
    };
    add(tr("As &Told, Else UTC"), {});
    m_actions.zones->addSeparator();
    for (const std::string_view zone : commonZones())
        add(toQString(zone), zone);
    connect(m_actions.zones, &QMenu::aboutToShow, this, [this, group] {
        const QString zone = toQString(m_workspace.timeline()->content().zone);
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == zone);
    });
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    resize(kFirstSize);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_panes->restore(settings);
}

void MainWindow::setTheme(ThemeChoice choice) {
    QApplication::setPalette(paletteFor(choice));
    applyTheme();
}

void MainWindow::applyTheme() {
    const Theme& theme = themeFor(palette());
    m_panes->setTheme(theme);
    m_filters->setTheme(theme);
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::BackButton)
        m_actions.back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions.forward->trigger();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
}

void MainWindow::showTimeline(bool sameTexts) {
    const auto& timeline = m_workspace.timeline();
    if (!sameTexts) {
        m_askedFor.clear();
        statusBar()->clearMessage(); // it tells of what is no longer open
    }
    m_publication->hide();
    m_title->setTimeline(*timeline);
    m_title->setVisible(!m_workspace.empty());
    auto shown = m_workspace.takeShown();
    if (!shown || shown->timeline != timeline || shown->as != m_panes->shownAs())
        shown = shownTimeline(timeline, m_panes->shownAs());
    m_panes->setTimeline(*shown, sameTexts);
    m_filters->setTimeline(timeline, shown->counts);
    applyFilter();
    m_eventActions->follow(sameTexts);
    m_unmarked->follow();
    m_pages->setCurrentWidget(m_workspace.empty() ? static_cast<QWidget*>(m_welcome) : m_panes);
    for (QAction* action : m_actions.needTimeline())
        action->setEnabled(!m_workspace.empty());
    if (!sameTexts)
        m_navigation->reset();
    if (!sameTexts && !m_workspace.empty())
        m_panes->view().setFocus();
    askPublication();
}

void MainWindow::applyFilter() {
    m_searchPause->stop();
    EventFilter filter = m_filters->filter();
    filter.text = m_title->search().trimmed().toStdString();
    updateCounts(m_panes->setFilter(filter));
}

void MainWindow::showAllEvents() {
    m_title->clearSearch();
    m_filters->clear();
    m_panes->view().setFocus();
}

void MainWindow::updateCounts(std::size_t shown) {
    const Timeline& timeline = *m_workspace.timeline();
    if (m_workspace.empty()) {
        m_counts->clear();
        return;
    }
    const std::size_t events = timeline.size();
    const std::size_t times =
        std::accumulate(timeline.content().timexes.begin(), timeline.content().timexes.end(), std::size_t{0},
                        [](std::size_t sum, const auto& timexes) { return sum + timexes.size(); });
    const auto counted = [](std::size_t count, const QString& one, const QString& many) {
        return count == 1 ? one
                          : many.arg(QLocale(QLocale::English).toString(static_cast<qulonglong>(count)));
    };
    const QString all = counted(events, tr("1 event"), tr("%1 events", nullptr, plural(events)));
    QStringList parts;
    parts << (shown == events ? all : tr("%1 of %2").arg(shown).arg(all));
    if (const std::size_t undated = events - timeline.datedCount(); undated > 0)
        parts << tr("%1 undated", nullptr, plural(undated)).arg(undated);
    parts << counted(timeline.documents().size(), tr("1 document"),
                     tr("%1 documents", nullptr, plural(timeline.documents().size())));
    if (const auto [looked, checked] = reviewed(timeline); looked > 0)
        parts << tr("%1 of %2 checked").arg(checked).arg(events);
    if (times > 0)
        parts << counted(times, tr("1 time expression"), tr("%1 time expressions", nullptr, plural(times)));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void MainWindow::askPublication() {
    const Timeline& timeline = *m_workspace.timeline();
    const auto question =
        publicationQuestion(timeline, [this](const std::string& id) { return m_askedFor.contains(id); });
    if (!question)
        return;
    m_askedFor.insert(timeline.documents()[question->document].id);
    m_publication->ask(*question, whyAsk(*question, timeline));
}

void MainWindow::askPublicationOf(DocumentIndex index) {
    const PublicationQuestion question = questionOf(*m_workspace.timeline(), index);
    const QString title = shortTitle(m_workspace.timeline()->documents()[index]);
    m_publication->ask(question, question.ofYear ? tr("“%1” begins in the year:").arg(title)
                                                 : tr("“%1” was published on:").arg(title));
    m_publication->setFocus();
}

void MainWindow::stepQuote(int step) {
    if (!m_selection.selected())
        return;
    const auto count = static_cast<int>(m_workspace.timeline()->event(*m_selection.selected()).quotes.size());
    if (count == 0)
        return;
    m_selection.readQuote(
        static_cast<std::size_t>((static_cast<int>(m_selection.quote()) + step + count) % count));
}

void MainWindow::escape() {
    if (m_goTo->isVisible() && m_goTo->isAncestorOf(QApplication::focusWidget())) {
        m_goTo->hide();
        m_panes->view().setFocus();
    } else if (m_title->clearSearch())
        m_panes->view().setFocus();
    else if (!m_publication->isHidden())
        m_publication->hide();
    else if (!m_goTo->isHidden())
        m_goTo->hide();
    else
        m_selection.select(std::nullopt);
}

} // namespace dateline
