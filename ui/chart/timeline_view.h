#pragma once

#include "core/layout/chart_state.h"
#include "core/layout/layout_scene.h"
#include "core/scene/glide.h"
#include "core/scene/viewport.h"
#include "ui/chart/chart_input.h"
#include "ui/chart/time_on_screen.h"
#include "ui/paint/chart_fonts.h"
#include "ui/paint/theme.h"
#include "ui/selection/selection.h"
#include "ui/words/phrase_text.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <memory>
#include <optional>

namespace dateline {

enum class KeepView { No, Yes };

/// The timeline that one zooms, pans and clicks. What it draws is a ChartState, how it looks at it a Viewport
/// that moves by view_moves.h, what the user wants chart_input.h, and the rest layoutScene and paintScene.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Shows what is selected, brings it into view when it was selected elsewhere, and selects what is
    /// clicked. `selection` must outlive it, and have the same timeline.
    explicit TimelineView(Selection& selection, QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Another timeline, of which all is shown; with KeepView::Yes zoom and position
    /// stay where the user has moved them.
    void setTimeline(std::shared_ptr<const Timeline> timeline, KeepView keep = KeepView::No);
    /// The same, of which only some events are shown.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown, KeepView keep);
    /// As it was drawn already, in the lanes of this view.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const DrawnEvents> drawn,
                     KeepView keep);
    [[nodiscard]] const std::shared_ptr<const Timeline>& timeline() const { return m_chart.timeline(); }
    void setShown(std::vector<bool> shown);
    /// Whether what the filter leaves out is drawn all the same, faintly (off by default).
    void setShowFiltered(bool show);
    [[nodiscard]] bool showsFiltered() const { return m_chart.showsFiltered(); }
    void setLanesBy(LanesBy by);
    [[nodiscard]] LanesBy lanesBy() const { return m_chart.lanesBy(); }
    /// Without this call the theme follows the widget's palette.
    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] std::optional<EventIndex> selected() const { return m_selection.selected(); }

    void showAll();
    /// Shows the stretch that most of the events lie in, as at the start.
    void showStory();
    /// Shows the events that lie before what is in view, or after it.
    void showOffScreen(bool later);
    /// Brings an event into view, without zooming as long as it fits.
    void reveal(EventIndex event);
    /// Brings a time into view, at the same zoom as long as it fits.
    void goTo(Interval interval);
    /// Shows a stretch of time with some of what is around it.
    void showStretch(Interval stretch);
    /// `factor` above 1 looks closer, about the selected event if it is in view, else about the middle.
    void zoomBy(double factor);
    /// Looks `share` of the width later; below 0 earlier.
    void panBy(double share);
    /// Zooms to the selected event; called again, or with nothing that has a date selected, shows all events.
    void focusOrFit();
    void selectNext();
    void selectPrevious();
    /// For the minimap and the like: at once, without motion.
    void setVisible(double start, double end);
    using QAbstractScrollArea::setVisible;

    [[nodiscard]] const Scene& scene() const;
    /// What is on screen, or the end of the motion that is under way.
    [[nodiscard]] const Viewport& view() const { return m_glide.to; }
    [[nodiscard]] const std::vector<bool>& shownEvents() const { return m_chart.plan().shown(); }
    [[nodiscard]] const std::shared_ptr<const DrawnEvents>& drawn() const { return m_chart.plan().drawn; }
    /// From the first bound to the last of all that is shown.
    [[nodiscard]] Interval shownSpan() const { return m_chart.span(); }
    /// Whether views glide (the default, where the desktop has motion) or change at once, as in tests.
    void setAnimated(bool animated) { m_animated = animated; }
    /// One line for a tooltip or a screen reader: "Wed 20 September 2023, day precision, ceasefire,
    /// reported".
    [[nodiscard]] QString describeEvent(EventIndex event) const;

signals:
    void viewChanged();
    /// A double click on an event or Enter: the user wants to read its source.
    void activated(dateline::EventIndex event);
    /// The user dragged the mark of the selected event, or an end of its bar.
    void timeDragged(dateline::EventIndex event, const dateline::When& when);
    /// The user drew a stretch on an empty place, for an event to come.
    void stretchDragged(const dateline::When& when);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Motion { Glide, AtOnce };

    void refit();
    void invalidate();
    void moveTo(Viewport view, Motion motion);
    /// The same, as the user wants it.
    void go(Viewport view, Motion motion = Motion::Glide);
    void syncScrollBars();
    void fulfil(ChartWish wish);
    void followSelection(std::optional<EventIndex> event);
    void selectAndReveal(std::optional<EventIndex> event);
    [[nodiscard]] std::optional<EventIndex> nextShown(std::int64_t from, int step) const;
    void select(std::optional<EventIndex> event);
    void hover(std::optional<EventIndex> event);
    void selectBy(int step);
    void selectInLane(int step);
    void selectEnd(int step);
    void openBadge(const std::vector<EventIndex>& events, QPoint at);
    void showToolTip();
    /// Of the events of a bar the one with most to say.
    [[nodiscard]] std::optional<EventIndex> topOf(const DensityBar& bar) const;

    ChartState m_chart{inUsersLanguage};
    ChartFonts m_fonts;
    AxisFormat m_axis;
    Theme m_theme;
    bool m_themeIsSet = false;

    Viewport m_view; ///< on screen now
    Glide m_glide;   ///< the last motion; where it ends is where the view is going
    QBasicTimer m_clock;
    QElapsedTimer m_elapsed;
    bool m_animated = true;
    bool m_untouched = true; ///< the user has not moved yet, so a resize may show the story afresh

    mutable Scene m_scene;
    mutable bool m_sceneIsStale = true;
    Selection& m_selection;
    bool m_selecting = false; ///< it is this view that selects

    /// The time of the selected event, while the user drags it.
    struct TimeDrag {
        std::optional<EventIndex> event; ///< none: a stretch for an event to come
        When when;
        MarkPart part;
        double from;             ///< where it was taken, in seconds
        std::optional<When> now; ///< none where it cannot be
    };
    [[nodiscard]] std::optional<TimeDrag> timeDragAt(QPointF at) const;
    [[nodiscard]] std::optional<TimeDrag> stretchAt(QPointF at) const;
    void dragTime(QPointF at);
    void paintDrag(QPainter& painter) const;
    void endDrag();

    std::optional<Press> m_press;
    std::optional<TimeDrag> m_drag;
    bool m_syncing = false;
    QBasicTimer m_toolTip;
    QPoint m_toolTipAt;
};

} // namespace dateline
