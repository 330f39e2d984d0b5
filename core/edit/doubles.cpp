#include "core/edit/doubles.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

/// How much each of them counts, in days of distance: two events of one type that lie a week apart are as
/// likely the same as two of different types on one day.
constexpr double kType = 7;
constexpr double kCommon = 4;
/// What is undated, or open, lies as far away as this.
constexpr double kFarthest = 400;

double daysBetween(const Event& a, const Event& b) {
    if (!a.when || !b.when || a.when->bounds.startsOpen() || b.when->bounds.startsOpen())
        return kFarthest;
    if (a.when->bounds.overlaps(b.when->bounds))
        return 0;
    const std::chrono::duration<double, std::ratio<86400>> apart = betweenStarts(*a.when, *b.when);
    return std::min(std::abs(apart.count()), kFarthest);
}

bool sharesActor(const Event& a, const Event& b) {
    return std::any_of(a.actors.begin(), a.actors.end(), [&](const std::string& actor) {
        return std::find(b.actors.begin(), b.actors.end(), actor) != b.actors.end();
    });
}

double distance(const Event& a, const Event& b) {
    const bool common = (!a.place.empty() && a.place == b.place) || sharesActor(a, b);
    return daysBetween(a, b) + (a.type == b.type ? 0 : kType) - (common ? kCommon : 0);
}

} // namespace

std::vector<std::size_t> likelyDoubles(const EventList& events, std::size_t of) {
    std::vector<std::pair<double, std::size_t>> others;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (i != of)
            others.emplace_back(distance(events[of], events[i]), i);
    std::sort(others.begin(), others.end());
    std::vector<std::size_t> order;
    order.reserve(others.size());
    for (const auto& [apart, i] : others)
        order.push_back(i);
    return order;
}

} // namespace dateline
