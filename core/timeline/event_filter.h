#pragma once

#include "core/timeline/timeline.h"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Which events are wanted: those that every part of it lets through. A fresh one lets all through.
struct EventFilter {
    std::bitset<kFamilyCount> families{~0ull};
    std::bitset<kEventTypeCount> types{~0ull};
    std::bitset<3> statuses{~0ull};       ///< by Status
    std::bitset<5> modalities{~0ull};     ///< by Modality
    std::bitset<3> checks{~0ull};         ///< by Check; the rows of a table are unchecked
    bool starred = false;                 ///< only those with a star
    std::vector<std::string> tags;        ///< only events with one of these; empty: all
    std::vector<DocumentIndex> documents; ///< only events that one of these tells of; empty: all
    std::vector<std::string> actors;      ///< only events with one of these; empty: all
    std::vector<std::string> places;      ///< only events at one of these; empty: all
    /// Words that must all stand, whole or in part, in what is shown of an event: title, type, quotes,
    /// actors, place, speaker. Upper and lower case are the same (Unicode case folding).
    std::string text;

    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// Whether each event of a timeline is let through. Cost linear in the words of those that the other parts
/// let through.
[[nodiscard]] std::vector<bool> passing(const Timeline& timeline, const EventFilter& filter);

} // namespace dateline
