#pragma once

#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// What is to be written of a timeline, which every writer is given: the events that are wanted, in the order
/// in which they are wanted. It must not outlive what it was made of.
struct Chronology {
    /// All of it, in its order.
    explicit Chronology(const TimelineContent& all) : Chronology(all, all.bookmarks) {}
    /// With other bookmarks.
    Chronology(const TimelineContent& all, const std::vector<Bookmark>& marks)
        : content(all),
          bookmarks(marks) {
        for (const Event& event : all.events)
            events.push_back(&event);
    }

    const TimelineContent& content; ///< whose documents the events are of
    const std::vector<Bookmark>& bookmarks;
    std::vector<const Event*> events;
    bool rawCells = false; ///< of a table: without the guard against formulas, see formula_guard.h
};

} // namespace dateline
