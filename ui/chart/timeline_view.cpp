#include "ui/chart/timeline_view.h"

#include "core/layout/view_moves.h"
#include "ui/chart/timeline_accessible.h"
#include "ui/paint/paint_scene.h"
#include "ui/words/axis_locale.h"
#include "ui/words/event_words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dateline {
namespace {

constexpr int kFrameMs = 8;

} // namespace

TimelineView::TimelineView(Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent),
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
    refit();
    showStory();
}

TimelineView::~TimelineView() = default;

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline, KeepView keep) {
    const std::size_t size = timeline ? timeline->size() : 0;
    setTimeline(std::move(timeline), std::vector<bool>(size, true), keep);
}

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown,
                               KeepView keep) {
    const std::shared_ptr<const Timeline> held = timeline ? std::move(timeline) : buildTimeline({});
    setTimeline(held, drawnEvents(*held, std::move(shown), lanesBy(), showsFiltered(), inUsersLanguage),
                keep);
}

void TimelineView::setTimeline(std::shared_ptr<const Timeline> timeline,
                               std::shared_ptr<const DrawnEvents> drawn, KeepView keep) {
    if (m_drag) { // what is dragged is of the timeline before
        m_press.reset();
        endDrag();
    }
    m_scene = {};
    m_chart.setTimeline(std::move(timeline), std::move(drawn));
    refit();
    if (keep == KeepView::No || m_untouched) {
        m_untouched = true;
        m_glide.to.scroll = 0;
        moveTo(showing(view(), 0, 1), Motion::AtOnce);
        showStory();
    }
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void TimelineView::setShown(std::vector<bool> shown) {
    if (shown == m_chart.plan().shown())
        return;
    m_chart.setShown(std::move(shown));
    refit();
}

void TimelineView::setShowFiltered(bool show) {
    if (m_chart.showsFiltered() == show)
        return;
    m_chart.setShowFiltered(show);
    refit();
}

void TimelineView::setLanesBy(LanesBy by) {
    m_chart.setLanesBy(by);
    refit();
}

void TimelineView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_themeIsSet = true;
    viewport()->update();
}

/// Plans rows anew, for other events or another size.
void TimelineView::refit() {
    const QSize size = viewport()->size();
    m_chart.fit(size.width(), size.height(), m_fonts);
    for (Viewport* view : {&m_view, &m_glide.from, &m_glide.to})
        *view = fitted(m_chart, *view, size.width(), size.height());
    m_scene = {};
    invalidate();
    syncScrollBars();
}

void TimelineView::invalidate() {
    m_sceneIsStale = true;
    viewport()->update();
}

const Scene& TimelineView::scene() const {
    if (m_sceneIsStale) {
        const Scene previous = std::move(m_scene);
        SceneOptions options{m_axis,
                             selected(),
                             m_selection.hovered(),
                             hasFocus() ? selected() : std::nullopt,
                             LabelNumber::None,
                             &previous};
        m_scene = layoutScene(*timeline(), m_chart.plan(), m_view, options, m_fonts);
        m_sceneIsStale = false;
    }
    return m_scene;
}

void TimelineView::moveTo(Viewport view, Motion motion) {
    view = fitted(m_chart, clamped(view, timeline()->span()), viewport()->width(), viewport()->height());
    const bool still = !m_animated || motion == Motion::AtOnce || !isVisible() ||
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    m_glide = {m_view, view};
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

void TimelineView::go(Viewport view, Motion motion) {
    m_untouched = false;
    moveTo(view, motion);
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_clock.timerId()) {
        const auto elapsed = static_cast<double>(m_elapsed.elapsed());
        m_view = m_glide.at(elapsed);
        if (Glide::isOver(elapsed))
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
    return spokenLine(timeline()->event(event));
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::LocaleChange) {
        m_axis = axisFormatFor(locale());
        invalidate();
    }
    // While a time is dragged, Escape gives that up, and nothing else.
    if (event->type() == QEvent::ShortcutOverride && m_drag && m_press && m_press->isDrag() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractScrollArea::event(event);
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    paintScene(painter, scene(), m_fonts, m_theme, Medium::Screen);
    paintDrag(painter);
    if (hasFocus() && !selected()) {
        painter.setPen(QPen(m_theme.selection, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent*) {
    refit();
    if (m_untouched) {
        showStory();
        m_view = m_glide.to;
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
        refit();
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
