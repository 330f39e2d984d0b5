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
    AccessibleEvent(TimelineView* view, EventKey key) : m_view(view), m_key(std::move(key)) {}

    bool isValid() const override { return m_view && event(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        const auto place = m_view ? event() : std::nullopt;
        if (!place)
            return {};
        const QString title = shownLine(m_view->timeline()->titleOf(*place));
        if (kind == QAccessible::Name)
            return m_view->describeEvent(*place);
        return kind == QAccessible::Description || kind == QAccessible::Value ? title : QString();
    }

    QRect rect() const override {
        const Mark* mark = isValid() ? m_view->scene().markOf(*event()) : nullptr;
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
            state.selected = m_view->selected() == event();
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = m_view->scene().markOf(*event()) == nullptr;
        }
        return state;
    }

private:
    std::optional<EventIndex> event() const { return m_view->timeline()->find(m_key); }

    QPointer<TimelineView> m_view;
    EventKey m_key;
};

/// The timeline, a list whose items are made when they are first asked for.
class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}

    ~AccessibleTimeline() override {
        for (const auto& [key, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->timeline()->size()); }

    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const EventKey key = view()->timeline()->keyOf(static_cast<EventIndex>(index));
        const auto known = m_ids.find(key);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new AccessibleEvent(view(), key);
        m_ids[key] = QAccessible::registerAccessibleInterface(item);
        return item;
    }

    int indexOfChild(const QAccessibleInterface* item) const override {
        for (const auto& [key, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == item)
                if (const auto place = view()->timeline()->find(key))
                    return static_cast<int>(*place);
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

    mutable std::map<EventKey, QAccessible::Id> m_ids;
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
