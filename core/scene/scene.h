#pragma once

#include "core/event/event.h"
#include "core/scene/geometry.h"
#include "core/scene/text_measure.h"
#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A picture of a timeline, in plain pixels: what is painted, and what a click is looked up in.

/// A lane's ground and its name.
struct Band {
    Rect box;                           ///< over the whole width, the gutter included
    std::vector<std::string> nameLines; ///< as many as are seen whole
    double nameTop = 0;                 ///< of the first line
    std::string note;                   ///< under the name: the scale of a histogram; empty: none
    bool alternate = false;             ///< every other lane is tinted
    bool undated = false;               ///< the tray of events without a date
};

/// A line of the axis down the lanes, and its label.
struct Tick {
    double x = 0;
    bool major = false; ///< of the upper tier
    double labelX = 0;  ///< where the label begins; of the upper tier it may stick to the left edge
    std::string label;  ///< empty: dropped, for want of room
};

enum class GlyphFill : std::uint8_t { Solid, Hollow, Half, Dotted };
enum class ExtentKind : std::uint8_t { None, Whisker, Bar };

/// How long, or how surely dated, an event is, drawn as a whisker or a bar about its glyph.
struct Extent {
    ExtentKind kind = ExtentKind::None;
    double left = 0;
    double right = 0;
    bool dashed = false;  ///< some time within it, or ends told coarsely
    bool hatched = false; ///< vague
    bool leftCap = true;  ///< false when it goes on, unseen or open
    bool rightCap = true;
    double phase = 0;    ///< how much of it lies off screen on the left: where dashes and hatch begin
    double leftFade = 0; ///< pixels over which the end fades out
    double rightFade = 0;
};

/// One event's glyph, with its extent.
struct Mark {
    EventIndex event = 0;
    Family family = Family::Other;
    GlyphFill fill = GlyphFill::Solid;
    Modality modality = Modality::Actual;
    Point centre;
    bool glyph = true; ///< false when its place is off screen and only the extent is seen
    Extent extent{};
    bool ghost = false; ///< filtered out, and drawn faintly
};

/// Where a label stands to its mark.
enum class LabelSlot : std::uint8_t { Inside, Right, Left, Below, Above, Below2, Above2, Forced };

struct Label {
    EventIndex event = 0;
    std::string text;
    TextRole role = TextRole::Label;
    Rect box;
    LabelSlot slot = LabelSlot::Right;
    bool plate = false;        ///< on an opaque ground
    std::vector<Point> leader; ///< elbow line from the mark; empty when the label is beside it
    Family family = Family::Other;
};

/// "+n": events for which a lane has no free row, or the tray no room. A click zooms in on them.
struct Badge {
    Rect box;
    std::string text;
    std::vector<EventIndex> events; ///< of the tray the first thousand
};

/// A bar of the histogram of a crowded lane, or the part of it that one family has: the events that overlap a
/// cell of time. A click takes the one with most to say.
struct DensityBar {
    Rect box;
    Family family = Family::Other;
    std::uint32_t count = 0; ///< of the family
    std::size_t lane = 0;
    double start = 0; ///< of the cell, seconds
    double end = 0;
};

/// How many events lie off screen on one side: "3 earlier". A click goes there.
struct EdgeHint {
    Rect box;
    std::string text;
    std::size_t count = 0;
    bool later = false;
};

struct Scene {
    double width = 0;
    double height = 0;
    Rect axis;  ///< above the lanes, without the gutter
    Rect lanes; ///< in which the lanes are seen, gutter included; they may be scrolled and are clipped to it
    Rect plot;  ///< `lanes` without the gutter
    Rect tray;  ///< of undated events, gutter included; empty when there are none
    double contentHeight = 0; ///< of all lanes; more than lanes.height when they need scrolling
    std::vector<Band> bands;
    std::vector<Tick> ticks;
    std::string zone; ///< in which the clocks are told, beside the axis; empty: none of them has one
    std::vector<DensityBar> density;
    std::vector<Mark> marks;
    std::vector<Label> labels;
    std::vector<Badge> badges;
    std::vector<EdgeHint> hints; ///< beside the axis
    std::optional<EventIndex> selected;
    std::optional<EventIndex> hovered;
    std::optional<EventIndex> focused;
    std::optional<double> guideX; ///< of the selected event

    [[nodiscard]] const Mark* markOf(EventIndex event) const;
    [[nodiscard]] const Label* labelOf(EventIndex event) const;
};

} // namespace dateline
