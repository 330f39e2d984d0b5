#pragma once

#include "core/timeline/event_filter.h"
#include "core/timeline/timeline.h"
#include "ui/paint/theme.h"
#include "ui/window/shown_timeline.h"

#include <QWidget>
#include <memory>

class QAction;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace dateline {

class EmptyNotice;
class EventDetails;
class EventForm;
class EventTable;
class Minimap;
class Selection;
class SourceView;
class TimelineView;

/// The timeline with its minimap, the table under it, and the details and the source beside it: four views of
/// one timeline and one selection.
class Panes : public QWidget {
    Q_OBJECT

public:
    explicit Panes(Selection& selection, QWidget* parent = nullptr);

    /// A timeline as shownAs() says. `sameTexts`: the documents are those of the timeline before, so that
    /// view and selection stay where they are.
    void setTimeline(const ShownTimeline& shown, bool sameTexts);
    /// Returns how many events are shown.
    std::size_t setFilter(const EventFilter& filter);
    [[nodiscard]] const EventFilter& filter() const { return m_filter; }
    [[nodiscard]] ShownAs shownAs() const;
    /// Whether the filter lets an event through.
    [[nodiscard]] bool passes(EventIndex event) const { return m_passes[event]; }
    void setTheme(const Theme& theme);

    [[nodiscard]] TimelineView& view() { return *m_view; }
    [[nodiscard]] EventTable& table() { return *m_table; }
    [[nodiscard]] EventDetails& details() { return *m_details; }
    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] EventForm& form() { return *m_form; }
    /// Shows the form in the place of the details, or the details.
    void showForm(bool form);
    [[nodiscard]] bool showsForm() const;

    /// Selects words in the source, which is shown for it.
    void chooseWords(const Quote& words);

    /// One action for each pane, to show and to hide it.
    void addToggles(QMenu& menu);
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    /// The user wants to see all events, past every filter.
    void allWanted();
    /// The user wants to say when this document was published.
    void publicationWanted(dateline::DocumentIndex document);
    /// The menu of what is selected, at a place on the screen.
    void menuWanted(const QPoint& at);
    /// The menu of the words of the source, or of a time on the chart where no event stands.
    void textMenuWanted(const QPoint& at);
    void timeMenuWanted(const QPoint& at, double seconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectSelection();
    void connectMenus();
    void foldTable();
    void showWords(const Quote& words);

    Selection& m_selection;
    std::shared_ptr<const Timeline> m_timeline;
    EventFilter m_filter;
    std::vector<bool> m_passes; ///< by event: let through by m_filter …
    std::size_t m_passing = 0;  ///< … and how many
    TimelineView* m_view;
    EmptyNotice* m_empty;
    Minimap* m_minimap;
    QWidget* m_tablePane;
    EventTable* m_table;
    EventDetails* m_details;
    EventForm* m_form;
    QStackedWidget* m_detailsPane; ///< the details, or the form
    SourceView* m_source;
    QSplitter* m_columns;
    QSplitter* m_left;
    QSplitter* m_right;
    QAction* m_tableWanted;
};

} // namespace dateline
