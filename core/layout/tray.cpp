#include "core/layout/tray.h"

#include "core/layout/label_words.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kLongestTrayLabel = 220; ///< when there is not room for all
constexpr double kWhole = 1e9;
constexpr double kShortestLabel = 60;
constexpr double kItemGap = 18;
constexpr double kTrayLabelOffset = kGlyphRadius + 9; ///< clear of a ring about the glyph
constexpr double kBadgeRoom = 48;
constexpr std::size_t kMostInBadge = 1000;

class Tray {
public:
    Tray(const LaneContext& context, double longestLabel, Scene& scene)
        : m_context(context),
          m_scene(scene),
          m_longestLabel(longestLabel),
          m_rowHeight(context.plan.rowHeight - 2),
          m_left(context.view.gutter + 8),
          m_right(context.view.width - 8),
          m_top(scene.tray.y + 4),
          m_x(m_left) {
        m_rows = std::max(1, static_cast<int>(std::lround((scene.tray.height - 8) / m_rowHeight)));
    }

    void fill(std::size_t from) {
        const auto& undated = m_context.plan.undated();
        if (from > 0)
            addBadge(0, from);
        for (std::size_t i = from; i < undated.size(); ++i)
            if (!addItem(undated[i], i + 1 == undated.size())) {
                addBadge(i, undated.size());
                return;
            }
    }

private:
    [[nodiscard]] double middle() const { return m_top + (m_row + 0.5) * m_rowHeight; }

    bool addItem(EventIndex index, bool last) {
        const EventBrief event = m_context.timeline.brief(index);
        const LabelWords words = labelWordsOf(m_context.timeline, index, m_context.options);
        const double wanted = std::min(m_longestLabel, m_context.measure.width(words.text, words.role));
        const double head = kGlyphRadius + kTrayLabelOffset;
        const bool lastRow = m_row + 1 == m_rows;
        const double limit = m_right - (lastRow && !last ? kBadgeRoom : 0);
        if (m_x + head + std::min(wanted, kShortestLabel) > limit)
            return !lastRow && (nextRow(), addItem(index, last));
        const std::string text =
            elided(words.text, std::min(wanted, limit - m_x - head), words.role, m_context.measure);
        const double width = m_context.measure.width(text, words.role);
        const double height = m_context.measure.lineHeight(words.role);
        const double x = m_x + kGlyphRadius;
        m_scene.marks.push_back({index,
                                 familyOf(event.type),
                                 fillOf(event),
                                 event.modality,
                                 {x, middle()},
                                 true,
                                 {},
                                 !m_context.plan.shown()[index]});
        m_scene.labels.push_back({index,
                                  text,
                                  words.role,
                                  {x + kTrayLabelOffset, middle() - height / 2, width, height},
                                  LabelSlot::Right,
                                  false,
                                  {},
                                  familyOf(event.type)});
        m_x = x + kTrayLabelOffset + width + kItemGap;
        return true;
    }

    void nextRow() {
        ++m_row;
        m_x = m_left;
    }

    /// For the undated events [first, last).
    void addBadge(std::size_t first, std::size_t last) {
        const auto at = [&](std::size_t i) {
            return m_context.plan.undated().begin() + static_cast<std::ptrdiff_t>(i);
        };
        const std::string text = "+" + std::to_string(last - first);
        std::vector<EventIndex> events(at(first), at(std::min(last, first + kMostInBadge)));
        const double width = std::max(28.0, m_context.measure.width(text, TextRole::Badge) + 12);
        const double height = std::ceil(m_context.measure.lineHeight(TextRole::Badge));
        const double x = std::min(m_x, m_right - width);
        m_scene.badges.push_back({{x, middle() - height / 2, width, height}, text, std::move(events)});
        m_x = x + width + kItemGap;
    }

    const LaneContext& m_context;
    Scene& m_scene;
    double m_longestLabel;
    double m_rowHeight;
    double m_left;
    double m_right;
    double m_top;
    double m_x;
    int m_row = 0;
    int m_rows = 1;
};

bool holds(const Scene& scene, EventIndex event) {
    return scene.markOf(event) != nullptr;
}

bool anyCut(const Scene& scene, const LaneContext& context) {
    return std::any_of(scene.labels.begin(), scene.labels.end(), [&](const Label& label) {
        return label.text != labelWordsOf(context.timeline, label.event, context.options).text;
    });
}

} // namespace

void addTray(const LaneContext& context, Scene& scene) {
    const auto& undated = context.plan.undated();
    const auto selected =
        context.options.selected && *context.options.selected >= context.timeline.datedCount()
            ? std::find(undated.begin(), undated.end(), *context.options.selected)
            : undated.end();
    Scene attempt;
    for (const double longest : {kWhole, kLongestTrayLabel}) {
        attempt = {};
        attempt.tray = scene.tray;
        Tray(context, longest, attempt).fill(0);
        if (attempt.badges.empty() && !anyCut(attempt, context))
            break;
    }
    if (selected != undated.end() && !holds(attempt, *selected)) {
        attempt = {};
        attempt.tray = scene.tray;
        Tray(context, kLongestTrayLabel, attempt).fill(static_cast<std::size_t>(selected - undated.begin()));
    }
    const auto move = [](auto& from, auto& to) { to.insert(to.end(), from.begin(), from.end()); };
    move(attempt.marks, scene.marks);
    move(attempt.labels, scene.labels);
    move(attempt.badges, scene.badges);
}

} // namespace dateline
