#include "core/expressions/time_rules.h"

#include "core/expressions/time_guards.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

/// By Meaning.
constexpr std::array<std::string_view, 28> kMeaningNames{
    "calendar",    "slashDate",     "nthOf",    "namedDay",    "ancientYear", "selected",  "sameOfYearBefore",
    "thatTime",    "shifted",       "oldStyle", "dualYear",    "republican",  "noDate",    "nthOfHappening",
    "shiftedFrom", "weekdayOfWeek", "weekOf",   "weekdayWeek", "letterDay",   "overnight", "deictic",
    "duration",    "spanOf",        "set",      "reference",   "formerTime",  "outlook",   "nothing"};

Meaning meaningNamed(std::string_view name) {
    const auto found = std::find(kMeaningNames.begin(), kMeaningNames.end(), name);
    assert(found != kMeaningNames.end());
    return static_cast<Meaning>(found - kMeaningNames.begin());
}

} // namespace

void addTimeRules(std::string_view json, TimeRules& rules) {
    const auto file = nlohmann::ordered_json::parse(json);
    for (const auto& [name, pattern] : file.at("fragments").items())
        rules.fragments.emplace(name, pattern.get<std::string>());
    for (const auto& group : file.at("rules"))
        for (const auto& row : group)
            rules.rules.push_back({row.at(0), row.at(1), meaningNamed(row.at(2).get<std::string>()),
                                   row.size() > 3 ? guardNamed(row.at(3).get<std::string>()) : nullptr});
}

} // namespace dateline
