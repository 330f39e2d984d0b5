#include "core/layout/labels.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr double kGap = 6;
constexpr double kEdge = 4; ///< kept free at the plot's edges
constexpr double kLeaderClearance = 4;
constexpr double kWideWhisker =
    90; ///< from the glyph: beyond it the label goes on the whisker, near the glyph
/// Short at first, so that one long label does not keep others from standing.
constexpr std::array<double, 3> kWidths{190, 150, 110};
constexpr double kLongestForced = 320;
/// What a cut label may grow to when all others stand: the whole text, or more of it.
constexpr std::array<double, 8> kWider{1e9, 520, 420, 360, 300, 270, 240, 210};
/// Of a label's cells, next to the mark's under the event's own index.
constexpr std::uint32_t kLabelOwner = 0x80000000;

constexpr std::array<LabelSlot, 7> kOrder{LabelSlot::Inside, LabelSlot::Right, LabelSlot::Left,
                                          LabelSlot::Below,  LabelSlot::Above, LabelSlot::Below2,
                                          LabelSlot::Above2};

int rowsAway(LabelSlot slot) {
    switch (slot) {
    case LabelSlot::Below:
        return 1;
    case LabelSlot::Above:
        return -1;
    case LabelSlot::Below2:
        return 2;
    case LabelSlot::Above2:
        return -2;
    default:
        return 0;
    }
}

class Placer {
public:
    Placer(const LabelRequest& request, const LabelGround& ground, RowSpace& space,
           const TextMeasure& measure)
        : m_request(request),
          m_mark(*request.mark),
          m_ground(ground),
          m_space(space),
          m_measure(measure) {}

    std::optional<Label> place() {
        if (m_request.last && !m_request.last->text.empty())
            if (auto label = tryAll({m_request.last->slot}, m_request.text, 0))
                return label;
        for (const double width : kWidths)
            if (auto label = tryAll(kOrder, m_request.text, width))
                return label;
        if (!m_request.shortText.empty())
            if (auto label = tryAll(kOrder, m_request.shortText, kWidths.back()))
                return label;
        return m_request.mustStand ? std::optional(forced()) : std::nullopt;
    }

    std::optional<Label> placeWider(double than) {
        m_space.release(m_mark.event | kLabelOwner);
        for (const double width : kWider) {
            if (width <= than)
                break;
            if (m_request.last)
                if (auto label = tryAll({m_request.last->slot}, m_request.text, width))
                    return label;
            if (auto label = tryAll(kOrder, m_request.text, width))
                return label;
        }
        return std::nullopt;
    }

private:
    template <typename Slots>
    std::optional<Label> tryAll(const Slots& slots, std::string_view whole, double limit) {
        const std::string text =
            elided(whole, limit > 0 ? limit : kWidths.front(), m_request.role, m_measure);
        if (text.empty())
            return std::nullopt;
        const double width = m_measure.width(text, m_request.role);
        for (const LabelSlot slot : slots)
            if (auto label = inSlot(slot, text, width))
                return label;
        return std::nullopt;
    }
    std::optional<Label> tryAll(std::initializer_list<LabelSlot> slots, std::string_view whole,
                                double limit) {
        return tryAll<std::initializer_list<LabelSlot>>(slots, whole, limit);
    }

    std::optional<Label> inSlot(LabelSlot slot, const std::string& text, double width) {
        switch (slot) {
        case LabelSlot::Inside:
            return m_mark.extent.kind == ExtentKind::Bar ? insideBar(text, width) : onWhisker(text, width);
        case LabelSlot::Right:
            return beside(slot, text, std::max(reachOf(m_mark).right + kGap, glyphRight()), width);
        case LabelSlot::Left:
            return beside(slot, text, std::min(reachOf(m_mark).left - kGap, glyphLeft()) - width, width);
        default:
            return withLeader(slot, text, width);
        }
    }

    std::optional<Label> insideBar(const std::string& text, double width) {
        const double from = m_mark.glyph && m_mark.centre.x >= m_ground.left
                                ? glyphRight()
                                : std::max(m_mark.extent.left, m_ground.left) + 8;
        const double to = std::min(m_mark.extent.right, m_ground.right) - kGap - m_mark.extent.rightFade / 2;
        return within(text, from, to, width, m_mark.extent.hatched);
    }

    std::optional<Label> onWhisker(const std::string& text, double width) {
        if (m_mark.extent.kind != ExtentKind::Whisker)
            return std::nullopt;
        if (m_mark.glyph && m_mark.extent.right - m_mark.centre.x < kWideWhisker)
            return std::nullopt;
        const double from =
            m_mark.glyph ? glyphRight() : std::max(m_mark.extent.left, m_ground.left) + 2 * kGap;
        return within(text, from, std::min(m_mark.extent.right, m_ground.right) - 2 * kGap, width, true);
    }

    std::optional<Label> within(const std::string& text, double from, double to, double width, bool plate) {
        if (from + width > to || !m_space.isFree(m_request.row, from, from + width, m_mark.event))
            return std::nullopt;
        return taken(LabelSlot::Inside, m_request.row, from, text, width, plate);
    }

    std::optional<Label> beside(LabelSlot slot, const std::string& text, double from, double width) {
        if (!inPlot(from, width) ||
            !m_space.isFree(m_request.row, from - kEdge, from + width + kEdge, m_mark.event))
            return std::nullopt;
        return taken(slot, m_request.row, from, text, width, false);
    }

    /// An elbow: straight down or up from the mark, then a short way to the label.
    std::optional<Label> withLeader(LabelSlot slot, const std::string& text, double width) {
        const double x =
            m_mark.glyph ? m_mark.centre.x : std::max(m_mark.extent.left, m_ground.left) + 2 * kGap;
        const int step = rowsAway(slot) > 0 ? 1 : -1;
        const int target = m_request.row + rowsAway(slot);
        for (int row = m_request.row + step; row != target; row += step)
            if (!m_space.isFree(row, x - kLeaderClearance, x + kLeaderClearance))
                return std::nullopt;
        const bool toTheRight = inPlot(x + kGap, width);
        const double from = toTheRight ? x + kGap : x - kGap - width;
        const double left = std::min(from, x) - kEdge;
        const double right = std::max(from + width, x) + kEdge;
        if (!inPlot(from, width) || !m_space.isFree(target, left, right))
            return std::nullopt;
        for (int row = m_request.row + step; row != target; row += step)
            take(row, x - kLeaderClearance, x + kLeaderClearance);
        Label label = taken(slot, target, from, text, width, false);
        take(target, left, right);
        const double y = m_ground.rowMiddle(target);
        label.leader = {{x, m_mark.centre.y + step * (kGlyphRadius + 1)},
                        {x, y},
                        {toTheRight ? from - 2 : from + width + 2, y}};
        return label;
    }

    Label forced() {
        const Reach reach = reachOf(m_mark);
        const std::string text =
            elided(m_request.text, std::min(kLongestForced, m_ground.right - m_ground.left - 2 * kEdge),
                   m_request.role, m_measure);
        const double width = m_measure.width(text, m_request.role);
        const double right = m_mark.glyph ? glyphRight() + kEdge : reach.left;
        const double left = m_mark.glyph ? glyphLeft() - kEdge - width : reach.left;
        const double wanted = right + width <= m_ground.right - kEdge ? right : left;
        const double from = std::clamp(wanted, m_ground.left + kEdge,
                                       std::max(m_ground.left + kEdge, m_ground.right - kEdge - width));
        return taken(LabelSlot::Forced, m_request.row, from, text, width, true);
    }

    /// Words keep clear of the rings about what is selected and what is to come.
    [[nodiscard]] double clearance() const {
        const bool ringed = m_request.role == TextRole::SelectedLabel ||
                            m_mark.modality == Modality::Future || m_mark.modality == Modality::Hypothetical;
        return kGlyphRadius + kGap + (ringed ? 4 : 2);
    }
    [[nodiscard]] double glyphRight() const { return m_mark.centre.x + clearance(); }
    [[nodiscard]] double glyphLeft() const { return m_mark.centre.x - clearance(); }

    [[nodiscard]] bool inPlot(double from, double width) const {
        return from >= m_ground.left + kEdge && from + width <= m_ground.right - kEdge;
    }

    void take(int row, double left, double right) {
        m_space.take(row, left, right, m_mark.event | kLabelOwner);
    }

    Label taken(LabelSlot slot, int row, double from, const std::string& text, double width, bool plate) {
        take(row, from - kEdge, from + width + kEdge);
        const double height = m_measure.lineHeight(m_request.role);
        return {m_mark.event,
                text,
                m_request.role,
                {from, m_ground.rowMiddle(row) - height / 2, width, height},
                slot,
                plate,
                {},
                m_mark.family};
    }

    const LabelRequest& m_request;
    const Mark& m_mark;
    const LabelGround& m_ground;
    RowSpace& m_space;
    const TextMeasure& m_measure;
};

} // namespace

std::optional<Label> placeLabel(const LabelRequest& request, const LabelGround& ground, RowSpace& space,
                                const TextMeasure& measure) {
    return Placer(request, ground, space, measure).place();
}

std::optional<Label> widenLabel(const LabelRequest& request, double than, const LabelGround& ground,
                                RowSpace& space, const TextMeasure& measure) {
    RowSpace trial = space;
    std::optional<Label> label = Placer(request, ground, trial, measure).placeWider(than);
    if (label)
        space = std::move(trial);
    return label;
}

} // namespace dateline
