#include "core/layout/scene_plan.h"

#include "core/layout/row_packer.h"
#include "core/layout/story.h"
#include "core/scene/viewport.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {
namespace {

constexpr double kBelowRows = 12;    ///< in a lane, under its last row, where badges are
constexpr double kMostPadding = 28;  ///< that a lane gets in a window with room to spare
constexpr double kMostForBars = 200; ///< the same of a lane of thousands, for its histogram
/// Rows are planned for labels of this length: the longest for which there is room for so many rows.
constexpr double kWholeLabel = 560;
constexpr double kLongestLabel = 260;
constexpr double kShortLabel = 150;
constexpr int kMostRows = 8;
constexpr int kMostRowsForced = 12; ///< for events of one and the same time
constexpr int kMany = 100;
constexpr int kLeastOfMany = 3;
constexpr std::size_t kTooMany = 2000;   ///< events of a lane for which rows are sought
constexpr std::size_t kMostInTray = 200; ///< undated events by which the tray's height is found

/// Labels are not measured here but guessed from their length, so that a plan for a million events needs no
/// fonts.
double guessedWidth(std::size_t bytes, double longest, const TextMeasure& measure) {
    static constexpr std::string_view kTypical = "the quick brown fox jumps over lazy dogs";
    const double letter = measure.width(kTypical, TextRole::Label) / static_cast<double>(kTypical.size());
    return std::min(longest, 1.05 * letter * static_cast<double>(bytes));
}

Need needOf(const EventBrief& event, EventIndex index, const Viewport& view, double labelWidth) {
    Viewport endless = view; // marks beyond the view need their rows as well
    endless.gutter = -1e9;
    endless.width = 1e9;
    endless.start = view.start - (view.gutter - endless.gutter) / view.pixelsPerSecond();
    endless.end = view.end + (endless.width - view.width) / view.pixelsPerSecond();
    const Mark mark = markOf(event, index, endless, 0);
    const Reach reach = reachOf(mark);
    const bool inside = mark.extent.kind == ExtentKind::Bar && reach.right - reach.left > labelWidth + 32;
    if (inside)
        return {reach, reach};
    const double right = reach.right + kLabelGap + labelWidth;
    const bool flips = reach.left < view.width && right > view.width && reach.left - labelWidth > view.gutter;
    return {reach,
            flips ? Reach{reach.left - kLabelGap - labelWidth, reach.right} : Reach{reach.left, right}};
}

/// How many events of a lane go on at one and the same time at most, or one from where another ends: so many
/// rows it cannot do without. A lane of hundreds of events is a histogram anyway until one looks closely.
int depthOf(const Timeline& timeline, const std::vector<EventIndex>& events) {
    Packer packer(kMostRowsForced);
    for (const EventIndex event : events) {
        const TimeBounds bounds = timeBoundsOf(timeline.brief(event).time);
        packer.place(
            {{bounds.start - 1, bounds.end - kLabelGap}, {bounds.start - 1, bounds.end - 2 * kLabelGap}});
    }
    return std::min(packer.used(), events.size() > kMany ? kLeastOfMany : kMostRowsForced);
}

/// All events of a lane, in order.
std::vector<EventIndex> eventsOf(const LaneEvents& lane) {
    std::vector<EventIndex> all = lane.ghosts.events();
    for (const FamilyStrand& family : lane.families) {
        const auto& events = family.strand.events();
        const auto middle = all.insert(all.end(), events.begin(), events.end());
        std::inplace_merge(all.begin(), middle, all.end());
    }
    return all;
}

/// Takes rows from the lanes that have most, until all fit into `room` or no lane has more than it cannot do
/// without.
void shrinkToFit(std::vector<int>& rows, const std::vector<int>& least, int room) {
    while (std::accumulate(rows.begin(), rows.end(), 0) > room) {
        std::size_t largest = rows.size();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] > least[i] && (largest == rows.size() || rows[i] > rows[largest]))
                largest = i;
        if (largest == rows.size())
            return;
        --rows[largest];
    }
}

double gutterFor(const DrawnEvents& drawn, double width, const TextMeasure& measure) {
    double widest = measure.width(drawn.undatedName, TextRole::LaneName);
    for (const std::string& name : drawn.lanes.names)
        widest = std::max(widest, std::min(measure.width(name, TextRole::LaneName), 150.0));
    const double wanted = std::clamp(widest + 22, 96.0, 172.0);
    return std::min(wanted, std::max(72.0, width / 5));
}

double trayHeightFor(const ScenePlan& plan, const Timeline& timeline, double width,
                     const TextMeasure& measure) {
    if (plan.undated().empty())
        return 0;
    double needed = 0;
    for (std::size_t i = 0; i < std::min(kMostInTray, plan.undated().size()); ++i)
        needed += guessedWidth(timeline.titleOf(plan.undated()[i]).size(), kLongestLabel, measure) + 40;
    return (needed > width - plan.gutter ? 2 : 1) * (plan.rowHeight - 2) + 8;
}

/// Gives the dated events their rows; a plan has lanes, sizes and what is shown.
class RowPlanner {
public:
    RowPlanner(const Timeline& timeline, ScenePlan& plan, const Viewport& view, const TextMeasure& measure)
        : m_timeline(timeline),
          m_plan(plan),
          m_view(view),
          m_measure(measure) {
        for (const LaneEvents& lane : plan.drawn->byLane) {
            const bool few = lane.size() + lane.ghosts.size() <= kTooMany;
            m_lanes.push_back({few ? eventsOf(lane) : std::vector<EventIndex>{}, {}, kLeastOfMany, few});
            if (few)
                m_lanes.back().depth = depthOf(timeline, m_lanes.back().events);
        }
        m_plan.rowOf.assign(timeline.datedCount(), 0);
        for (EventIndex event : textLengthsNeeded())
            m_titles.push_back(timeline.titleOf(event).size());
    }

    /// False when lanes have fewer rows than labels of that length would like, or do not fit all the same.
    bool plan(double longestLabel) {
        findNeeds(longestLabel);
        std::vector<int> most;
        std::vector<int> least;
        for (const PlannedLane& lane : m_lanes) {
            most.push_back(std::max(kMostRows, lane.depth));
            least.push_back(std::max(2, lane.depth));
        }
        m_plan.rows = pack(most);
        const std::vector<int> wanted = m_plan.rows;
        const int fitting = static_cast<int>(room() / m_plan.rowHeight);
        shrinkToFit(m_plan.rows, least, fitting);
        m_plan.squeezed = m_plan.rows != wanted;
        pack(m_plan.rows);
        return !m_plan.squeezed && totalRows() <= fitting;
    }

    /// In lanes of too many for that, the events take turns with the rows.
    void takeTurns() {
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (m_lanes[lane].few)
                continue;
            const auto rows = static_cast<std::size_t>(m_plan.rows[lane]);
            for (const FamilyStrand& family : m_plan.drawn->byLane[lane].families)
                for (std::size_t i = 0; i < family.strand.size(); ++i)
                    m_plan.rowOf[family.strand.events()[i]] = static_cast<std::uint8_t>(i % rows);
        }
    }

    /// Heights for the rows, with the room that is to spare.
    void stack() {
        const auto lanes = static_cast<double>(m_plan.rows.size());
        const double spare = lanes == 0 ? 0 : (room() - totalRows() * m_plan.rowHeight) / lanes;
        m_plan.tops.assign(1, 0);
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            const double padding = std::clamp(spare, 0.0, m_lanes[lane].few ? kMostPadding : kMostForBars);
            m_plan.tops.push_back(m_plan.tops.back() + m_plan.rows[lane] * m_plan.rowHeight + kAboveRows +
                                  kBelowRows + padding);
        }
    }

private:
    struct PlannedLane {
        std::vector<EventIndex> events; ///< none of a lane that has too many
        std::vector<Need> needs;
        int depth;
        bool few;
    };

    [[nodiscard]] int totalRows() const { return std::accumulate(m_plan.rows.begin(), m_plan.rows.end(), 0); }
    [[nodiscard]] double room() const {
        return m_view.height - m_plan.axisHeight - m_plan.trayHeight -
               static_cast<double>(m_lanes.size()) * (kAboveRows + kBelowRows);
    }

    [[nodiscard]] std::vector<EventIndex> textLengthsNeeded() const {
        std::vector<EventIndex> all;
        for (const PlannedLane& lane : m_lanes)
            all.insert(all.end(), lane.events.begin(), lane.events.end());
        return all;
    }

    void findNeeds(double longestLabel) {
        std::size_t title = 0;
        for (PlannedLane& lane : m_lanes) {
            lane.needs.clear();
            for (const EventIndex event : lane.events)
                lane.needs.push_back(needOf(m_timeline.brief(event), event, m_view,
                                            guessedWidth(m_titles[title++], longestLabel, m_measure)));
        }
    }

    /// The rows that each lane uses, of those that it may have. Ghosts have rows of their own account: they
    /// go where the others leave room.
    std::vector<int> pack(const std::vector<int>& rows) {
        std::vector<int> used;
        for (std::size_t at = 0; at < m_lanes.size(); ++at) {
            const PlannedLane& lane = m_lanes[at];
            Packer packer(rows[at]);
            Packer ghosts = packer;
            for (std::size_t i = 0; i < lane.events.size(); ++i)
                m_plan.rowOf[lane.events[i]] = static_cast<std::uint8_t>(
                    m_plan.shown()[lane.events[i]] ? packer.place(lane.needs[i])
                                                   : ghosts.place({lane.needs[i].mark, lane.needs[i].mark}));
            used.push_back(lane.few ? std::max(packer.used(), ghosts.used()) : rows[at]);
        }
        return used;
    }

    const Timeline& m_timeline;
    ScenePlan& m_plan;
    Viewport m_view;
    const TextMeasure& m_measure;
    std::vector<PlannedLane> m_lanes;
    std::vector<std::size_t> m_titles; ///< bytes, of the lanes' events one after the other
};

} // namespace

ScenePlan planScene(const Timeline& timeline, std::shared_ptr<const DrawnEvents> drawn, double width,
                    double height, const TextMeasure& measure, std::optional<Interval> inView) {
    ScenePlan plan;
    plan.drawn = std::move(drawn);
    plan.rowHeight = std::max(24.0, std::ceil(measure.lineHeight(TextRole::Label)) + 8);
    plan.axisHeight = std::max(
        40.0,
        std::ceil(measure.lineHeight(TextRole::TickMajor) + measure.lineHeight(TextRole::TickMinor)) + 12);
    plan.gutter = gutterFor(*plan.drawn, width, measure);
    plan.trayHeight = trayHeightFor(plan, timeline, width, measure);

    const Interval span = inView.value_or(plan.drawn->story);
    const Viewport view =
        showing({0, 1, width, height, plan.gutter}, toSeconds(span.start), toSeconds(span.end));
    RowPlanner planner(timeline, plan, view, measure);
    for (const double longest : {kWholeLabel, kLongestLabel, kShortLabel})
        if (planner.plan(longest))
            break;
    planner.takeTurns();
    planner.stack();
    return plan;
}

} // namespace dateline
