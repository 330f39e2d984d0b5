#include "core/scene/scene_plan.h"

#include "core/scene/row_packer.h"
#include "core/scene/story.h"
#include "core/scene/viewport.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline {
namespace {

constexpr double kBelowRows = 12;   ///< in a lane, under its last row, where badges are
constexpr double kMostPadding = 28; ///< that a lane gets in a window with room to spare
/// Rows are planned for labels of this length: the longest for which there is room for so many rows.
constexpr double kWholeLabel = 560;
constexpr double kLongestLabel = 260;
constexpr double kShortLabel = 150;
constexpr int kMostRows = 8;
constexpr int kMostRowsForced = 12; ///< for events of one and the same time
constexpr int kMany = 100;
constexpr int kLeastOfMany = 3;

/// Labels are not measured here but guessed from their length, so that a plan for a million events needs no
/// fonts.
double guessedWidth(const Event& event, double longest, const TextMeasure& measure) {
    static constexpr std::string_view kTypical = "the quick brown fox jumps over lazy dogs";
    const double letter = measure.width(kTypical, TextRole::Label) / static_cast<double>(kTypical.size());
    return std::min(longest, 1.05 * letter * static_cast<double>(event.title.size()));
}

Need needOf(const Event& event, EventIndex index, const Viewport& view, double labelWidth) {
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
std::vector<int> depths(const Timeline& timeline, const Lanes& lanes) {
    std::vector<Packer> packers(lanes.names.size(), Packer(kMostRowsForced));
    std::vector<int> counts(lanes.names.size());
    for (EventIndex i = 0; i < timeline.datedCount(); ++i) {
        if (lanes.laneOf[i] == kNoLane)
            continue;
        const TimeBounds bounds = timeBoundsOf(*timeline.event(i).when);
        ++counts[lanes.laneOf[i]];
        packers[lanes.laneOf[i]].place(
            {{bounds.start - 1, bounds.end - kLabelGap}, {bounds.start - 1, bounds.end - 2 * kLabelGap}});
    }
    std::vector<int> result;
    for (std::size_t lane = 0; lane < packers.size(); ++lane)
        result.push_back(
            std::min(packers[lane].used(), counts[lane] > kMany ? kLeastOfMany : kMostRowsForced));
    return result;
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

double gutterFor(const Lanes& lanes, double width, const TextMeasure& measure) {
    double widest = measure.width("Undated", TextRole::LaneName);
    for (const std::string& name : lanes.names)
        widest = std::max(widest, std::min(measure.width(name, TextRole::LaneName), 150.0));
    const double wanted = std::clamp(widest + 22, 96.0, 172.0);
    return std::min(wanted, std::max(72.0, width / 5));
}

double trayHeightFor(const ScenePlan& plan, const Timeline& timeline, double width,
                     const TextMeasure& measure) {
    if (plan.undated.empty())
        return 0;
    double needed = 0;
    for (const EventIndex i : plan.undated)
        needed += guessedWidth(timeline.event(i), kLongestLabel, measure) + 40;
    return (needed > width - plan.gutter ? 2 : 1) * (plan.rowHeight - 2) + 8;
}

/// Gives the dated events their rows; a plan has lanes, sizes and what is shown.
class RowPlanner {
public:
    RowPlanner(const Timeline& timeline, ScenePlan& plan, const Viewport& view, const TextMeasure& measure)
        : m_timeline(timeline),
          m_plan(plan),
          m_view(view),
          m_measure(measure),
          m_depth(depths(timeline, plan.lanes)) {}

    /// False when lanes have fewer rows than labels of that length would like, or do not fit all the same.
    bool plan(double longestLabel) {
        findNeeds(longestLabel);
        std::vector<int> most(m_depth.size());
        std::vector<int> least(m_depth.size());
        for (std::size_t lane = 0; lane < m_depth.size(); ++lane) {
            most[lane] = std::max(kMostRows, m_depth[lane]);
            least[lane] = std::max(2, m_depth[lane]);
        }
        m_plan.rows = pack(most);
        const std::vector<int> wanted = m_plan.rows;
        const int fitting = static_cast<int>(room() / m_plan.rowHeight);
        shrinkToFit(m_plan.rows, least, fitting);
        m_plan.squeezed = m_plan.rows != wanted;
        pack(m_plan.rows);
        return !m_plan.squeezed && totalRows() <= fitting;
    }

    /// Heights for the rows, with the room that is to spare.
    void stack() {
        const auto lanes = static_cast<double>(m_plan.rows.size());
        const double spare = lanes == 0 ? 0 : (room() - totalRows() * m_plan.rowHeight) / lanes;
        const double padding = std::clamp(spare, 0.0, kMostPadding);
        m_plan.tops.assign(1, 0);
        for (const int rows : m_plan.rows)
            m_plan.tops.push_back(m_plan.tops.back() + rows * m_plan.rowHeight + kAboveRows + kBelowRows +
                                  padding);
    }

private:
    [[nodiscard]] int totalRows() const { return std::accumulate(m_plan.rows.begin(), m_plan.rows.end(), 0); }
    [[nodiscard]] double room() const {
        return m_view.height - m_plan.axisHeight - m_plan.trayHeight -
               static_cast<double>(m_depth.size()) * (kAboveRows + kBelowRows);
    }

    void findNeeds(double longestLabel) {
        m_needs.resize(m_timeline.datedCount());
        for (EventIndex i = 0; i < m_timeline.datedCount(); ++i)
            if (m_plan.lanes.laneOf[i] != kNoLane) {
                const Event& event = m_timeline.event(i);
                m_needs[i] = needOf(event, i, m_view, guessedWidth(event, longestLabel, m_measure));
            }
    }

    /// The rows that each lane uses, of those that it may have. Ghosts have rows of their own account: they
    /// go where the others leave room.
    std::vector<int> pack(const std::vector<int>& rows) {
        std::vector<Packer> packers(rows.begin(), rows.end());
        std::vector<Packer> ghosts = packers;
        m_plan.rowOf.assign(m_timeline.events().size(), 0);
        for (EventIndex i = 0; i < m_timeline.datedCount(); ++i)
            if (const auto lane = m_plan.lanes.laneOf[i]; lane != kNoLane)
                m_plan.rowOf[i] = static_cast<std::uint8_t>(
                    m_plan.shown[i] ? packers[lane].place(m_needs[i])
                                    : ghosts[lane].place({m_needs[i].mark, m_needs[i].mark}));
        std::vector<int> used;
        for (std::size_t lane = 0; lane < packers.size(); ++lane)
            used.push_back(std::max(packers[lane].used(), ghosts[lane].used()));
        return used;
    }

    const Timeline& m_timeline;
    ScenePlan& m_plan;
    Viewport m_view;
    const TextMeasure& m_measure;
    std::vector<int> m_depth;
    std::vector<Need> m_needs;
};

std::vector<bool> drawnOf(const std::vector<bool>& shown, bool ghosts) {
    return ghosts ? std::vector<bool>(shown.size(), true) : shown;
}

/// Sorted, so that what lies off screen is counted at once.
std::vector<double> sortedTimes(const Timeline& timeline, const std::vector<bool>& shown,
                                double (*timeOf)(const When&)) {
    std::vector<double> times;
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (shown[i])
            times.push_back(timeOf(*timeline.event(i).when));
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

ScenePlan planScene(const Timeline& timeline, std::vector<bool> shown, LanesBy by, double width,
                    double height, const TextMeasure& measure, const PlanOptions& options) {
    ScenePlan plan;
    plan.shown = std::move(shown);
    const std::vector<bool> drawn = drawnOf(plan.shown, options.ghosts);
    plan.lanes = lanesOf(timeline, drawn, by);
    for (const bool ghosts : {false, true})
        for (auto i = timeline.datedCount(); i < timeline.events().size(); ++i)
            if (drawn[i] && plan.shown[i] != ghosts)
                plan.undated.push_back(i);
    plan.glyphTimes = sortedTimes(timeline, plan.shown, glyphTimeOf);
    plan.lastTimes = sortedTimes(timeline, plan.shown, lastTimeOf);
    plan.rowHeight = std::max(24.0, std::ceil(measure.lineHeight(TextRole::Label)) + 8);
    plan.axisHeight = std::max(
        40.0,
        std::ceil(measure.lineHeight(TextRole::TickMajor) + measure.lineHeight(TextRole::TickMinor)) + 12);
    plan.gutter = gutterFor(plan.lanes, width, measure);
    plan.trayHeight = trayHeightFor(plan, timeline, width, measure);

    const Interval span = options.inView.value_or(storyOf(timeline, plan.shown));
    const Viewport view =
        showing({0, 1, width, height, plan.gutter}, toSeconds(span.start), toSeconds(span.end));
    RowPlanner planner(timeline, plan, view, measure);
    for (const double longest : {kWholeLabel, kLongestLabel, kShortLabel})
        if (planner.plan(longest))
            break;
    planner.stack();
    return plan;
}

} // namespace dateline
