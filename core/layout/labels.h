#pragma once

#include "core/layout/row_space.h"
#include "core/scene/mark.h"
#include "core/scene/scene.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// Where the labels of one lane may go.
struct LabelGround {
    double left; ///< of the plot
    double right;
    double firstRowTop;
    double rowHeight;

    [[nodiscard]] double rowMiddle(int row) const { return firstRowTop + (row + 0.5) * rowHeight; }
};

/// What is to be labelled: a mark that has its place in the lane's RowSpace, under its event's index as
/// owner.
struct LabelRequest {
    const Mark* mark;
    int row;
    std::string_view text;
    TextRole role;
    bool mustStand = false;       ///< is never dropped: it goes on a plate over whatever is there
    std::string_view shortText{}; ///< what is tried when not even a cut label fits; may be empty
    const Label* last = nullptr;  ///< of the last frame; its place is tried first
};

/// Places a label by the design's order of candidates: inside the bar or on the whisker, right, left, a row
/// or two below or above with an elbow leader through free cells, then cut shorter. Takes the cells that it
/// uses, so that no two labels and no label and mark overlap. None when nothing is free. A long text is cut
/// even where there is room, as others want to stand as well: see widenLabel().
[[nodiscard]] std::optional<Label> placeLabel(const LabelRequest& request, const LabelGround& ground,
                                              RowSpace& space, const TextMeasure& measure);

/// When all labels stand: the same label with its whole text, or with more of it `than` so many pixels, where
/// that is free after all. Else none, and `space` is as it was.
[[nodiscard]] std::optional<Label> widenLabel(const LabelRequest& request, double than,
                                              const LabelGround& ground, RowSpace& space,
                                              const TextMeasure& measure);

} // namespace dateline
