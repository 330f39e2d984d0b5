#pragma once

#include "core/timeline/timeline.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// How many events of a timeline have each value of a field.
struct ValueCounts {
    std::array<std::size_t, kFamilyCount> families{};
    std::array<std::size_t, kEventTypeCount> types{};
    std::array<std::size_t, 3> statuses{};   ///< by Status
    std::array<std::size_t, 5> modalities{}; ///< by Modality
    std::array<std::size_t, 3> checks{};     ///< by Check
    std::size_t starred = 0;
    std::map<std::string, std::size_t> tags;
    std::map<std::string, std::size_t> actors;
    std::map<std::string, std::size_t> places;
    std::vector<std::size_t> documents; ///< that tell of it
};

/// Linear, but for the names, each of which is looked up once.
[[nodiscard]] ValueCounts valueCounts(const Timeline& timeline);

} // namespace dateline
