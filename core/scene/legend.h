#pragma once

#include "core/base/phrase.h"
#include "core/scene/scene.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// One sign of the picture and what it means.
struct LegendEntry {
    enum class Sign { Glyph, Whisker, Bar } sign = Sign::Glyph;
    Family family = Family::Other;
    GlyphFill fill = GlyphFill::Solid;
    Modality modality = Modality::Actual;
    bool dashed = false;
    bool hatched = false;
    Wording text;
    bool startsGroup = false; ///< the first that says how sure, or how long
};

/// The signs that the events shown make use of, and no others: families first, then how sure it is, then how
/// long.
[[nodiscard]] std::vector<LegendEntry> legendOf(const Timeline& timeline, const std::vector<bool>& shown);

} // namespace dateline
