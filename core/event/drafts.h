#pragma once

#include "core/event/article.h"
#include "core/event/dating.h"

#include <vector>

namespace dateline {

/// A happening on its way to become an event.
struct Draft {
    std::uint32_t mention = 0; ///< the leading one
    EventType type = EventType::Other;
    bool generic = false;
    bool definite = false;
    bool weak = false; ///< told only in passing: an event only if something else vouches for it
    Modality modality = Modality::Actual;
    bool reference = false; ///< only points at a happening that is told of elsewhere
    bool longAgo = false;   ///< of a long time that ended on no known day: "have fought for decades"
    EventDate date;
    std::string place;                    ///< as the text has it; may be empty
    std::string speaker;                  ///< of a speech act
    std::vector<std::uint32_t> sentences; ///< the leading one first
    std::vector<std::uint32_t> mentions;
};

/// The happenings of each sentence: of several words for one happening the most exact one leads.
[[nodiscard]] std::vector<Draft> draftEvents(const Article& article);

} // namespace dateline
