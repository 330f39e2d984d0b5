#pragma once

#include "core/layout/lanes.h"
#include "core/timeline/strand.h"
#include "core/timeline/timeline.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A lane's events of one family.
struct FamilyStrand {
    Family family = Family::Other;
    Strand strand;
};

/// A lane's dated events.
struct LaneEvents {
    std::vector<FamilyStrand> families; ///< those that pass the filter; in the order of families
    Strand ghosts;                      ///< those that do not, and are drawn all the same

    /// How many pass the filter, and of them overlap a stretch.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t count(const Cut& from, const Cut& to) const;
    /// Those that overlap a stretch, ghosts with them, in the timeline's order; of a strand at most `most`.
    [[nodiscard]] std::vector<EventIndex> overlapping(const Cut& from, const Cut& to, std::size_t most) const;
    /// Of those that pass the filter and overlap a stretch the one with most to say; one that begins in it,
    /// if there is one.
    [[nodiscard]] std::optional<EventIndex> top(const Timeline& timeline, const Cut& from,
                                                const Cut& to) const;
};

/// What of a timeline is drawn, for a filter and an order of lanes: the index of level of detail. It does not
/// know of pixels, and is made anew only for another filter or order.
struct DrawnEvents {
    std::vector<bool> shown; ///< by event: let through by the filter
    Lanes lanes;
    std::vector<LaneEvents> byLane;
    std::vector<EventIndex> undated;  ///< drawn, without a date, in text order, ghosts last
    std::string undatedName;          ///< of their band
    Interval span{};                  ///< of all that is shown: see spanOf()
    Interval story{};                 ///< what a timeline opens with: see storyOf()
    Translation language = inEnglish; ///< of the program's words in the picture
};

/// Linear. `ghosts`: what the filter leaves out is drawn as well. The timeline must outlive the result.
[[nodiscard]] std::shared_ptr<const DrawnEvents> drawnEvents(const Timeline& timeline,
                                                             std::vector<bool> shown, LanesBy by,
                                                             bool ghosts = false,
                                                             Translation language = inEnglish);

} // namespace dateline
