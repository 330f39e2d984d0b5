#pragma once

#include "core/reading/article.h"
#include "core/reading/dating.h"

#include <vector>

namespace dateline {

/// A happening that a sentence tells of, by the most exact of its words.
struct Told {
    std::uint32_t mention = 0; ///< index
    bool weak = false;         ///< told only in passing
    bool reference = false;    ///< only points at a happening that is told of elsewhere
    bool governed = false;     ///< what somebody demands, threatens or agrees on
    bool content = false;      ///< what another happening is about
    bool announces = false;    ///< only announces what is told as well
    bool beside = false;       ///< its clause tells of another happening
    EventDate date;
    std::vector<std::uint32_t> others; ///< mentions of the same happening that are less exact
};

/// The happenings that the mentions [first, last) of one sentence tell of, in text order. `folded` gets what
/// is among the others of those; null: nobody asks.
[[nodiscard]] std::vector<Told> foldMentions(const Article& article, std::uint32_t first, std::uint32_t last,
                                             std::vector<Told>* folded = nullptr);

} // namespace dateline
