#include "ui/chart/timeline_accessible.h"

#include "core/scene/hit_test.h"
#include "core/scene/mark.h"
#include "ui/chart/timeline_view.h"
#include "ui/words/shown_text.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace dateline {
namespace {

/// One event, as a list item. Its place on screen is its glyph's.
class AccessibleEvent : public QAccessibleInterface {
public:
    AccessibleEvent(TimelineView* view, EventIndex event) : m_view(view), m_event(event) {}

    bool isValid() const override { return m_view && m_event < m_view->timeline()->size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        const QString title = shownLine(m_view->timeline()->event(m_event).title);
        if (kind == QAccessible::Name)
            return m_view->describeEvent(m_event);
        return kind == QAccessible::Description || kind == QAccessible::Value ? title : QString();
    }

    QRect rect() const override {
        const Mark* mark = isValid() ? m_view->scene().markOf(m_event) : nullptr;
        if (!mark)
            return {};
        const QPoint centre(static_cast<int>(mark->centre.x), static_cast<int>(mark->centre.y));
        const QPoint global = m_view->viewport()->mapToGlobal(centre);
        return {global - QPoint(12, 12), QSize(24, 24)};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        if (isValid()) {
            state.selected = m_view->selected() == m_event;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = m_view->scene().markOf(m_event) == nullptr;
        }
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    EventIndex m_event;
};

/// The timeline, a list whose items are made when they are first asked for.
class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}

    ~AccessibleTimeline() override {
        for (const auto& [event, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->timeline()->size()); }

    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto event = static_cast<EventIndex>(index);
        const auto known = m_ids.find(event);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new AccessibleEvent(view(), event);
        m_ids[event] = QAccessible::registerAccessibleInterface(item);
        return item;
    }

    int indexOfChild(const QAccessibleInterface* item) const override {
        for (const auto& [event, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == item)
                return static_cast<int>(event);
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const auto hit = hitTest(view()->scene(), at.x(), at.y());
        return hit ? child(static_cast<int>(*hit)) : nullptr;
    }

    QAccessibleInterface* focusChild() const override {
        const auto selected = view()->selected();
        return view()->hasFocus() && selected ? child(static_cast<int>(*selected)) : nullptr;
    }

private:
    TimelineView* view() const { return static_cast<TimelineView*>(object()); }

    mutable std::map<EventIndex, QAccessible::Id> m_ids;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility() {
    static const bool installed = (QAccessible::installFactory(make), true);
    static_cast<void>(installed);
}

void announceSelection(TimelineView& view) {
    if (!QAccessible::isActive() || !view.selected())
        return;
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(static_cast<int>(*view.selected()));
    QAccessible::updateAccessibility(&focus);
}

} // namespace dateline
