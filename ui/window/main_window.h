#pragma once

#include "ui/open/open_documents.h"
#include "ui/selection/selection.h"
#include "ui/window/recovery.h"
#include "ui/window/window_actions.h"
#include "ui/window/workspace.h"

#include <QMainWindow>
#include <functional>
#include <set>
#include <string>

class QLabel;
class QMimeData;
class QStackedWidget;
class QTimer;

namespace dateline {

class EventActions;
class FilterBar;
class GoToBar;
class Navigation;
class LoadingBar;
class MessageBar;
class Panes;
class PublicationBar;
class TitleLine;
class UnmarkedReview;
class Welcome;

/// The window: what is open and its menus, and the panes that show it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens in the background; asks first when something unsaved would be lost.
    void open(const OpenRequest& request);

    /// Opens what was open last time, and looks at it as then; nothing when that is not there any more.
    void restoreSession();
    /// Asks what is to become of what a program that ended badly could not save; with nothing there, nothing.
    void offerRecovery();

    [[nodiscard]] Recovery& recovery() { return m_recovery; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] Panes& panes() { return *m_panes; }
    [[nodiscard]] const WindowActions& actions() const { return m_actions; }
    /// The name under which the timeline is saved as a Dateline file. False when it could not be, which the
    /// bar says.
    bool saveTo(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void connectWorkspace();
    void connectFileActions();
    void connectViewActions();
    void addLaneActions();
    void addZoneActions();
    void listSamples();
    void listRecent();
    void restoreLayout();
    void setTheme(ThemeChoice choice);
    void applyTheme();

    void showTimeline(bool sameTexts);
    void applyFilter();
    void askColumns(std::vector<ColumnsQuestion> questions, const OpenRequest& request);
    void askTables(const QStringList& tables, const OpenRequest& request);
    void askPublication();
    void askPublicationOf(DocumentIndex document);
    void showAllEvents();
    void updateStanding();
    void updateCounts(std::size_t shown);
    void stepQuote(int step);
    void escape();

    void openFiles(const std::shared_ptr<const Timeline>& addTo);
    void openMimeData(const QMimeData& mime, bool anew);
    void sayError(const Error& error);
    bool save();
    bool saveAs();
    bool mayReplace();
    void saveSession() const;
    void exportPicture();
    void copyEvents();
    void copySource(const std::function<QString(const Timeline&, const Quote&)>& words);
    void askTitle();
    void chooseLexicon();
    void useLexicon(const QString& file);

    Workspace m_workspace;
    Recovery m_recovery;
    Selection m_selection;
    WindowActions m_actions;
    std::set<std::string> m_askedFor; ///< ids of the documents whose publication date was asked for

    TitleLine* m_title;
    FilterBar* m_filters;
    MessageBar* m_messages;
    GoToBar* m_goTo;
    Navigation* m_navigation;
    LoadingBar* m_loading;
    PublicationBar* m_publication;
    QStackedWidget* m_pages;
    Welcome* m_welcome;
    Panes* m_panes;
    QStringList m_files; ///< that what is open was read from
    EventActions* m_eventActions;
    UnmarkedReview* m_unmarked;
    QLabel* m_counts;
    QTimer* m_searchPause;
};

} // namespace dateline
