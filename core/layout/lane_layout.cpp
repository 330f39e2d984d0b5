#include "core/layout/lane_layout.h"

#include "core/layout/crowding.h"
#include "core/layout/density.h"
#include "core/layout/label_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace dateline {
namespace {

constexpr double kBadgeCell = 48;
constexpr double kMarkGap = 6; ///< at least, between two marks in one row: none looks like a part of another

struct Placed {
    Mark mark;
    int row;
    std::optional<Label> label{};
    std::optional<LabelWords> words{}; ///< read when they are wanted
};

/// One try at a lane: what would be added to the scene.
struct LaneAttempt {
    std::vector<Placed> placed;
    std::vector<EventIndex> folded; ///< no free row

    [[nodiscard]] std::size_t labelled() const {
        return static_cast<std::size_t>(
            std::count_if(placed.begin(), placed.end(), [](const Placed& p) { return p.label.has_value(); }));
    }
    [[nodiscard]] bool crowded(std::size_t events) const {
        return events >= kFewest &&
               static_cast<double>(labelled()) < kLeastLabelled * static_cast<double>(events);
    }
};

class LaneLayout {
public:
    LaneLayout(const LaneContext& context, const LaneContent& lane)
        : m_context(context),
          m_lane(lane),
          m_ground{context.view.gutter, context.view.width, lane.firstRowTop, context.plan.rowHeight} {
        m_order = lane.events;
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](EventIndex a, EventIndex b) { return rank(a) > rank(b); });
    }

    [[nodiscard]] LaneAttempt sparse() const {
        LaneAttempt attempt;
        RowSpace space(m_lane.rows);
        for (const EventIndex event : m_order)
            if (auto placed = placeMark(event, space))
                attempt.placed.push_back(std::move(*placed));
            else if (!isGhost(event))
                attempt.folded.push_back(event);
        for (Placed& placed : attempt.placed)
            placed.label = labelFor(placed, space);
        widenLabels(attempt, space);
        return attempt;
    }

    /// The most important events that find room for mark and label, in the first `rows` rows.
    [[nodiscard]] LaneAttempt mostImportant(int rows) const {
        LaneAttempt attempt;
        RowSpace space(rows);
        for (const EventIndex event : m_order) {
            std::optional<Placed> placed = glyphInSomeRow(event, space);
            if (!placed || (isGhost(event) && event != m_context.options.selected))
                continue;
            RowSpace trial = space;
            takeGlyph(*placed, trial);
            placed->label = labelFor(*placed, trial);
            if (placed->label) {
                space = std::move(trial);
                attempt.placed.push_back(std::move(*placed));
            }
            if (attempt.placed.size() >= kMostLabels)
                break;
        }
        widenLabels(attempt, space);
        return attempt;
    }

    void addBadges(const std::vector<EventIndex>& folded, Scene& scene) const {
        std::map<std::int64_t, std::vector<EventIndex>>
            cells; // of time, so that they travel with the picture
        const double pps = m_context.view.pixelsPerSecond();
        for (const EventIndex event : folded)
            cells[static_cast<std::int64_t>(std::floor(glyphTimeOf(when(event)) * pps / kBadgeCell))]
                .push_back(event);
        double freeFrom = m_context.view.gutter;
        for (auto& [cell, events] : cells) {
            std::sort(events.begin(), events.end());
            const std::string text = "+" + std::to_string(events.size());
            const double width = std::max(28.0, m_context.measure.width(text, TextRole::Badge) + 12);
            const double height = std::ceil(m_context.measure.lineHeight(TextRole::Badge));
            const double middle = xOf(m_context.view, (static_cast<double>(cell) + 0.5) * kBadgeCell / pps);
            const double x = std::max(middle - width / 2, freeFrom);
            if (x + width > m_context.view.width)
                continue;
            freeFrom = x + width + 2;
            scene.badges.push_back(
                {{x, m_lane.top + m_lane.height - height - 2, width, height}, text, events});
        }
    }

private:
    static constexpr std::size_t kMostLabels = 60;

    [[nodiscard]] TimeShape when(EventIndex event) const { return m_context.timeline.brief(event).time; }

    [[nodiscard]] int rank(EventIndex event) const {
        return event == m_context.options.selected ? 1'000'000
               : isGhost(event)                    ? -1
                                                   : m_context.timeline.columns().weight[event];
    }

    [[nodiscard]] bool isGhost(EventIndex event) const { return !m_context.plan.shown()[event]; }

    [[nodiscard]] Mark markInRow(EventIndex event, int row) const {
        Mark mark = markOf(m_context.timeline.brief(event), event, m_context.view, m_ground.rowMiddle(row));
        mark.ghost = isGhost(event);
        return mark;
    }

    /// The event's own row, else the nearest in which neither glyph nor extent touch another, else in which
    /// the glyph is free and the whisker ends, without a cap, short of its neighbours; the selected event
    /// always has a row.
    [[nodiscard]] std::optional<Placed> placeMark(EventIndex event, RowSpace& space) const {
        const int home = std::min<int>(m_context.plan.rowOf[event], space.rows() - 1);
        Placed placed{markInRow(event, home), home};
        std::optional<int> row = nearestFree(space, home, reachOf(placed.mark));
        if (!row && placed.mark.glyph && placed.mark.extent.kind == ExtentKind::Whisker) {
            row = nearestFree(space, home, glyphReach(placed.mark));
            if (row)
                shorten(placed.mark.extent, space.freeAbout(*row, placed.mark.centre.x));
        }
        if (!row && event != m_context.options.selected)
            return std::nullopt;
        placed.row = row.value_or(home);
        placed.mark.centre.y = m_ground.rowMiddle(placed.row);
        const Reach reach = reachOf(placed.mark);
        space.take(placed.row, reach.left, reach.right, event);
        return placed;
    }

    [[nodiscard]] std::optional<Placed> glyphInSomeRow(EventIndex event, const RowSpace& space) const {
        Placed placed{markInRow(event, 0), 0};
        if (!placed.mark.glyph)
            return std::nullopt;
        placed.mark.extent = {};
        const std::optional<int> row = nearestFree(space, 0, glyphReach(placed.mark));
        if (!row && event != m_context.options.selected)
            return std::nullopt;
        placed.row = row.value_or(0);
        placed.mark.centre.y = m_ground.rowMiddle(placed.row);
        return placed;
    }

    static void shorten(Extent& whisker, const RowSpace::Stretch& free) {
        if (whisker.left < free.left + kMarkGap) {
            whisker.left = free.left + kMarkGap;
            whisker.leftCap = false;
        }
        if (whisker.right > free.right - kMarkGap) {
            whisker.right = free.right - kMarkGap;
            whisker.rightCap = false;
        }
    }

    void takeGlyph(const Placed& placed, RowSpace& space) const {
        const Reach glyph = glyphReach(placed.mark);
        space.take(placed.row, glyph.left, glyph.right, placed.mark.event);
    }

    static Reach glyphReach(const Mark& mark) {
        return mark.glyph ? Reach{mark.centre.x - kGlyphRadius, mark.centre.x + kGlyphRadius} : reachOf(mark);
    }

    static std::optional<int> nearestFree(const RowSpace& space, int home, Reach reach) {
        for (int away = 0; away < space.rows(); ++away)
            for (const int row : {home + away, home - away})
                if (space.isFree(row, reach.left - kMarkGap, reach.right + kMarkGap))
                    return row;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Label> labelFor(Placed& placed, RowSpace& space) const {
        const EventIndex event = placed.mark.event;
        if (isGhost(event) && event != m_context.options.selected)
            return std::nullopt;
        placed.words = wordsOf(event);
        return placeLabel(requestFor(placed, *placed.words), m_ground, space, m_context.measure);
    }

    /// What was cut for the sake of others gets the room that they have left.
    void widenLabels(LaneAttempt& attempt, RowSpace& space) const {
        for (Placed& placed : attempt.placed) {
            if (!placed.label)
                continue;
            const LabelWords& words = *placed.words;
            if (placed.label->text == words.text)
                continue;
            if (auto whole = widenLabel(requestFor(placed, words), placed.label->box.width, m_ground, space,
                                        m_context.measure))
                placed.label = std::move(*whole);
        }
    }

    [[nodiscard]] LabelWords wordsOf(EventIndex event) const {
        return labelWordsOf(m_context.timeline, event, m_context.options);
    }

    /// `placed` and `words` must outlive it.
    [[nodiscard]] LabelRequest requestFor(const Placed& placed, const LabelWords& words) const {
        const EventIndex event = placed.mark.event;
        LabelRequest request{&placed.mark, placed.row, words.text, words.role};
        request.mustStand = event == m_context.options.selected;
        request.shortText = words.number;
        request.last = m_context.options.previous ? m_context.options.previous->labelOf(event) : nullptr;
        return request;
    }

    const LaneContext& m_context;
    const LaneContent& m_lane;
    LabelGround m_ground;
    std::vector<EventIndex> m_order;
};

void add(LaneAttempt attempt, Scene& scene) {
    for (Placed& placed : attempt.placed) {
        scene.marks.push_back(placed.mark);
        if (placed.label)
            scene.labels.push_back(std::move(*placed.label));
    }
}

/// The events with most to say of each cell, and the selected one.
std::vector<EventIndex> candidates(const LaneContext& context, const LaneContent& lane) {
    std::vector<EventIndex> found;
    for (const FamilyStrand& family : lane.all->families)
        for (std::size_t cell = 0; cell < context.cells.size(); ++cell)
            if (const auto top = family.strand.top(context.cells.cuts[cell], context.cells.cuts[cell + 1]))
                found.push_back(*top);
    if (const auto selected = context.options.selected; selected &&
                                                        *selected < context.timeline.datedCount() &&
                                                        context.plan.lanes().laneOf[*selected] == lane.number)
        found.push_back(*selected);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void layoutCrowded(const LaneContext& context, const LaneContent& lane, Scene& scene) {
    const int labelRows = std::max(1, lane.rows / 2);
    const double top = lane.firstRowTop + labelRows * context.plan.rowHeight;
    addDensity(context, lane,
               {context.view.gutter, top, context.view.plotWidth(), lane.top + lane.height - 2 - top}, scene);
    LaneContent labelled = lane;
    labelled.events = candidates(context, lane);
    add(LaneLayout(context, labelled).mostImportant(labelRows), scene);
}

/// Events whose mark lies off screen altogether take no part.
void keepVisible(std::vector<EventIndex>& events, const LaneContext& context) {
    std::erase_if(events, [&](EventIndex event) {
        const Reach reach = reachOf(markOf(context.timeline.brief(event), event, context.view, 0));
        return reach.right < context.view.gutter || reach.left > context.view.width;
    });
}

} // namespace

void layoutLane(const LaneContext& context, const LaneContent& lane, Scene& scene) {
    if (surelyCrowded(context, lane)) {
        layoutCrowded(context, lane, scene);
        return;
    }
    LaneContent few = lane;
    // Of the ghosts, which do not make a lane crowded, there may be more.
    few.events = lane.all->overlapping(context.from, context.to, 2 * mostUncrowded(context, lane));
    keepVisible(few.events, context);
    if (few.events.empty())
        return;
    const LaneLayout layout(context, few);
    LaneAttempt attempt = layout.sparse();
    const auto shown = static_cast<std::size_t>(std::count_if(
        few.events.begin(), few.events.end(), [&](EventIndex event) { return context.plan.shown()[event]; }));
    if (attempt.crowded(shown)) {
        layoutCrowded(context, lane, scene);
        return;
    }
    layout.addBadges(attempt.folded, scene);
    add(std::move(attempt), scene);
}

} // namespace dateline
