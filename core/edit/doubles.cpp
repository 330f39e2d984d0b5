#include "core/edit/doubles.h"

#include "core/edit/apply_edits.h"
#include "core/event/accounts.h"
#include "core/event/events_by_key.h"

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

double distance(const Event& a, const Event& b) {
    const bool common = (!a.place.empty() && a.place == b.place) || sharesActor(a, b);
    return daysBetween(a, b) + (a.type == b.type ? 0 : kType) - (common ? kCommon : 0);
}

constexpr double kNear = 1; ///< day
constexpr std::size_t kMostNeighbours = 300;

bool saysDistinct(const Edits& edits, const Event& event, const Event& from) {
    const Settings settings = settingsOf(edits, event);
    const auto found = settings.find(EventField::DistinctFrom);
    const auto* others =
        found == settings.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second.value);
    if (others == nullptr)
        return false;
    const std::vector<EventKey> keys = keysOf(from);
    return std::any_of(others->begin(), others->end(), [&](const std::string& other) {
        return std::find(keys.begin(), keys.end(), other) != keys.end();
    });
}

bool mayBeOne(const Event& a, const Event& b) {
    return a.type == b.type && a.modality == b.modality && !a.quotes.empty() && !b.quotes.empty() &&
           !sharesDocument(a, b) && ((!a.place.empty() && a.place == b.place) || sharesActor(a, b));
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> likelyPairs(const EventList& events, const Edits& edits) {
    std::vector<std::pair<double, std::pair<std::size_t, std::size_t>>> found;
    for (std::size_t i = 0; i < events.size() && events[i].when; ++i)
        for (std::size_t j = i + 1; j < events.size() && j <= i + kMostNeighbours && events[j].when; ++j) {
            if (daysBetween(events[i], events[j]) > kNear)
                break;
            if (mayBeOne(events[i], events[j]) && !saysDistinct(edits, events[i], events[j]) &&
                !saysDistinct(edits, events[j], events[i]))
                found.push_back({distance(events[i], events[j]), {i, j}});
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [apart, pair] : found)
        pairs.push_back(pair);
    return pairs;
}

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
