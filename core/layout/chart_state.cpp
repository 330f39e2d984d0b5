#include "core/layout/chart_state.h"

namespace dateline {

ChartState::ChartState(Translation language) : m_language(language) {
    setTimeline(buildTimeline({}), std::vector<bool>());
}

void ChartState::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown) {
    const std::shared_ptr<const Timeline> held = timeline ? std::move(timeline) : buildTimeline({});
    setTimeline(held, drawnEvents(*held, std::move(shown), m_lanesBy, m_showFiltered, m_language));
}

void ChartState::setTimeline(std::shared_ptr<const Timeline> timeline,
                             std::shared_ptr<const DrawnEvents> drawn) {
    m_plan = {}; // it points into the timeline
    m_timeline = std::move(timeline);
    m_plan.drawn = std::move(drawn);
}

void ChartState::setShown(std::vector<bool> shown) {
    m_plan.drawn = drawnEvents(*m_timeline, std::move(shown), m_lanesBy, m_showFiltered, m_language);
}

void ChartState::setLanesBy(LanesBy by) {
    m_lanesBy = by;
    setShown(m_plan.shown());
}

void ChartState::setShowFiltered(bool show) {
    m_showFiltered = show;
    setShown(m_plan.shown());
}

void ChartState::fit(double width, double height, const TextMeasure& measure) {
    m_plan = planScene(*m_timeline, m_plan.drawn, width, height, measure);
}

} // namespace dateline
