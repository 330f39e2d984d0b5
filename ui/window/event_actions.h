#pragma once

#include "core/edit/edit.h"
#include "core/timeline/timeline.h"
#include "ui/window/window_actions.h"

#include <QObject>
#include <optional>
#include <vector>

class QMenu;
class QWidget;

namespace dateline {

class MessageBar;
class Panes;
class Selection;
class Workspace;

/// What a person does to the events: the Event menu, and what stands behind it. Each is one step that can be
/// undone.
class EventActions : public QObject {
    Q_OBJECT

public:
    EventActions(Workspace& workspace, Selection& selection, Panes& panes, MessageBar& messages,
                 const WindowActions& actions, QWidget* window);

    /// Takes over another timeline; `sameTexts` when its documents are those of the one before.
    void follow(bool sameTexts);

private:
    void connectActions();
    void connectPanes();
    void popUp(const QPoint& at);
    void popUpForText(const QPoint& at);
    void popUpForTime(const QPoint& at, double seconds);
    [[nodiscard]] Event eventAt(EventIndex index) const;
    [[nodiscard]] const Event& readOf(const Event& event) const;
    void take(std::vector<Edit>& all, const Event& event, std::vector<Edit> made) const;
    /// The event that is selected.
    [[nodiscard]] std::optional<Event> subject() const;
    /// That, or several that are chosen in the table.
    [[nodiscard]] std::vector<Event> subjects();
    void changeSeveral(const std::vector<Event>& events);
    /// Enables what can be done with what is selected.
    void refresh();
    void change();
    void takeForm();
    void closeForm();
    void check(Check check);
    void star();
    void remove();
    void bringBack();
    void merge();
    void reviewDoubles();
    void tellApart(const Event& event, const Event& other);
    void part();
    void addFromWords();
    void addAt(const When& when);
    void addQuote();
    void reset(EventField field);
    void nextUnchecked();
    void set(const std::vector<Event>& events, EventField field, const FieldValue& value,
             const QString& what);
    void mergeWith(const Event& event, const std::vector<EventKey>& others);
    void say(const QString& text);

    Workspace& m_workspace;
    Selection& m_selection;
    Panes& m_panes;
    MessageBar& m_messages;
    const WindowActions& m_actions;
    QWidget* m_window;
    std::optional<Event> m_offered; ///< in the form to be added; none: the form changes what is selected
};

} // namespace dateline
