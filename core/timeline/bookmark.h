#pragma once

#include "core/time/interval.h"

#include <string>

namespace dateline {

/// A stretch of time that somebody wants to come back to.
struct Bookmark {
    std::string name;
    Interval stretch;  ///< with both ends
    std::string event; ///< id of the event that was selected; empty: none
    std::string note;
    std::string extra; ///< fields of the Dateline file that this version does not know, as a JSON object

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

} // namespace dateline
