#include "ui/chart/timeline_view.h"

#include "ui/chart/timeline_accessible.h"
#include "ui/paint/paint_scene.h"
#include "ui/words/axis_locale.h"
#include "ui/words/event_words.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace dateline {
namespace {

constexpr double kGlideMs = 180;
constexpr int kFrameMs = 8;

/// Fast at once, then slower: cubic.
double eased(double share) {
    const double rest = 1 - std::clamp(share, 0.0, 1.0);
    return 1 - rest * rest * rest;
}

} // namespace

TimelineView::TimelineView(Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_timeline(buildTimeline({})),
      m_fonts(desktopFontScale()),
      m_axis(axisFormatFor(locale())),
      m_theme(themeFor(palette())),
      m_selection(selection) {
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(320, 180);
    connect(&m_selection, &Selection::selectedChanged, this, &TimelineView::followSelection);
    connect(&m_selection, &Selection::hoveredChanged, this, &TimelineView::invalidate);
    redraw({});
    showStory();
}

TimelineView::~TimelineView() = default;

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline, KeepView keep) {
    const std::size_t size = timeline ? timeline->size() : 0;
    setTimeline(std::move(timeline), std::vector<bool>(size, true), keep);
}

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown,
                               KeepView keep) {
    m_plan = {}; // it points into the timeline
    m_timeline = timeline ? std::move(timeline) : buildTimeline({});
    m_scene = {};
    redraw(std::move(shown));
    if (keep == KeepView::No || m_untouched) {
        m_untouched = true;
        m_target.scroll = 0;
        moveTo(showing(m_target, 0, 1), Motion::AtOnce);
        showStory();
    }
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void TimelineView::setShown(std::vector<bool> shown) {
    if (shown != m_plan.shown())
        redraw(std::move(shown));
}

void TimelineView::setShowFiltered(bool show) {
    if (m_showFiltered == show)
        return;
    m_showFiltered = show;
    redraw(m_plan.shown());
}

void TimelineView::setLanesBy(LanesBy by) {
    m_lanesBy = by;
    redraw(m_plan.shown());
}

void TimelineView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_themeIsSet = true;
    viewport()->update();
}

/// Draws other events, or others in other lanes.
void TimelineView::redraw(std::vector<bool> shown) {
    m_plan.drawn = drawnEvents(*m_timeline, std::move(shown), m_lanesBy, m_showFiltered);
    replan();
}

/// Plans rows anew, for other events or another size.
void TimelineView::replan() {
    const QSize size = viewport()->size();
    m_plan = planScene(*m_timeline, m_plan.drawn, size.width(), size.height(), m_fonts);
    for (Viewport* view : {&m_view, &m_origin, &m_target})
        applyPlanGeometry(*view);
    m_scene = {};
    invalidate();
    syncScrollBars();
}

void TimelineView::applyPlanGeometry(Viewport& view) const {
    view.width = viewport()->width();
    view.height = viewport()->height();
    view.gutter = m_plan.gutter;
    const double room = view.height - m_plan.axisHeight - m_plan.trayHeight;
    view.scroll = std::clamp(view.scroll, 0.0, std::max(0.0, m_plan.tops.back() - room));
}

void TimelineView::invalidate() {
    m_sceneIsStale = true;
    viewport()->update();
}

const Scene& TimelineView::scene() const {
    if (m_sceneIsStale) {
        const Scene previous = std::move(m_scene);
        SceneOptions options{
            m_axis, selected(), m_selection.hovered(), hasFocus() ? selected() : std::nullopt,
            false,  &previous};
        m_scene = layoutScene(*m_timeline, m_plan, m_view, options, m_fonts);
        m_sceneIsStale = false;
    }
    return m_scene;
}

void TimelineView::moveTo(Viewport view, Motion motion) {
    view = clamped(view, m_timeline->span());
    applyPlanGeometry(view);
    const bool still = !m_animated || motion == Motion::AtOnce || !isVisible() ||
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    m_origin = m_view;
    m_target = view;
    if (still) {
        m_clock.stop();
        m_view = view;
    } else {
        m_elapsed.start();
        m_clock.start(kFrameMs, Qt::PreciseTimer, this);
    }
    invalidate();
    syncScrollBars();
    emit viewChanged();
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_clock.timerId()) {
        const double share = static_cast<double>(m_elapsed.elapsed()) / kGlideMs;
        m_view = between(m_origin, m_target, eased(share));
        if (share >= 1)
            m_clock.stop();
        invalidate();
    } else if (event->timerId() == m_toolTip.timerId()) {
        m_toolTip.stop();
        showToolTip();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

QString TimelineView::describeEvent(EventIndex event) const {
    return spokenLine(m_timeline->event(event));
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::LocaleChange) {
        m_axis = axisFormatFor(locale());
        invalidate();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    paintScene(painter, scene(), m_fonts, m_theme, Medium::Screen);
    if (hasFocus() && !selected()) {
        painter.setPen(QPen(m_theme.selection, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent*) {
    replan();
    if (m_untouched) {
        showStory();
        m_view = m_target;
        m_clock.stop();
    } else {
        emit viewChanged();
    }
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !m_themeIsSet) {
        m_theme = themeFor(palette());
        invalidate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_fonts = ChartFonts(desktopFontScale());
        replan();
    }
    QAbstractScrollArea::changeEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    invalidate();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    invalidate();
}

} // namespace dateline
