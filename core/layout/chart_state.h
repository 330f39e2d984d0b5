#pragma once

#include "core/layout/scene_plan.h"

#include <memory>
#include <vector>

namespace dateline {

/// What a chart draws, wherever it looks: which events of a timeline, in which lanes, planned for which size.
class ChartState {
public:
    /// `language` is that of the program's words in the chart.
    explicit ChartState(Translation language = inEnglish);

    [[nodiscard]] const std::shared_ptr<const Timeline>& timeline() const { return m_timeline; }
    [[nodiscard]] const ScenePlan& plan() const { return m_plan; }
    [[nodiscard]] LanesBy lanesBy() const { return m_lanesBy; }
    [[nodiscard]] bool showsFiltered() const { return m_showFiltered; }
    /// From the first bound to the last of all that is shown.
    [[nodiscard]] Interval span() const { return m_plan.drawn->span; }
    [[nodiscard]] bool isDated(std::optional<EventIndex> event) const {
        return event && *event < m_timeline->datedCount();
    }

    /// Each of these draws anew; fit() plans for what was drawn.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown);
    /// As it was drawn already, in the same lanes and language.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const DrawnEvents> drawn);
    void setShown(std::vector<bool> shown);
    void setLanesBy(LanesBy by);
    void setShowFiltered(bool show);
    void fit(double width, double height, const TextMeasure& measure);

private:
    Translation m_language;
    std::shared_ptr<const Timeline> m_timeline; ///< never null
    LanesBy m_lanesBy = LanesBy::Family;
    bool m_showFiltered = false;
    ScenePlan m_plan;
};

} // namespace dateline
