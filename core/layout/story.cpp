#include "core/layout/story.h"

#include "core/scene/mark.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace dateline {
namespace {

using namespace std::chrono;

constexpr double kMost = 0.6;      ///< the share of events that a story must hold
constexpr double kMuchShorter = 8; ///< how much shorter than the whole it must be to be shown instead
constexpr EventIndex kMostSampled = 20'000; ///< events that are looked at: of more, one in so many
constexpr double kNear = 0.5; ///< events this near, in lengths of the story, are still part of it

struct DatedEvent {
    double time;
    Interval bounds; ///< closed
};

std::optional<Interval> closedBounds(const TimeShape& when) {
    if (when.bounds.startsOpen() && when.bounds.endsOpen())
        return std::nullopt;
    return Interval{when.bounds.startsOpen() ? when.bounds.end : when.bounds.start,
                    when.bounds.endsOpen() ? when.bounds.start : when.bounds.end};
}

std::vector<DatedEvent> placed(const Timeline& timeline, const std::vector<bool>& shown) {
    std::vector<DatedEvent> events;
    const EventIndex step = timeline.datedCount() / kMostSampled + 1;
    for (EventIndex i = 0; i < timeline.datedCount(); i += step) {
        if (!shown[i])
            continue;
        const TimeShape when = timeline.brief(i).time;
        if (const auto bounds = closedBounds(when))
            events.push_back({glyphTimeOf(when), *bounds});
    }
    std::sort(events.begin(), events.end(),
              [](const DatedEvent& a, const DatedEvent& b) { return a.time < b.time; });
    return events;
}

Interval dayOfPublication(const Timeline& timeline) {
    for (const SourceDocument& document : timeline.documents())
        if (document.published)
            return {*document.published, *document.published + days{1}};
    return {sys_days{2000y / January / 1}, sys_days{2001y / January / 1}};
}

Interval hullOf(const DatedEvent* first, const DatedEvent* last) {
    Interval whole = first->bounds;
    for (; first != last; ++first)
        whole = hull(whole, first->bounds);
    return whole;
}

double length(Interval interval) {
    return toSeconds(interval.end) - toSeconds(interval.start);
}

/// The shortest run of `count` events, grown over those that lie near it.
Interval densest(const std::vector<DatedEvent>& events, std::size_t count) {
    std::size_t first = 0;
    for (std::size_t i = 0; i + count <= events.size(); ++i)
        if (events[i + count - 1].time - events[i].time < events[first + count - 1].time - events[first].time)
            first = i;
    std::size_t last = first + count;
    const Interval core = hullOf(&events[first], &events[first] + count);
    const double reach = kNear * std::max(length(core), 86'400.0);
    while (first > 0 && events[first].time - events[first - 1].time <= reach)
        --first;
    while (last < events.size() && events[last].time - events[last - 1].time <= reach)
        ++last;
    return hullOf(&events[first], &events[first] + (last - first));
}

} // namespace

Interval spanOf(const Timeline& timeline, const std::vector<bool>& shown) {
    std::optional<Interval> span;
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (shown[i])
            if (const auto bounds = closedBounds(timeline.brief(i).time))
                span = span ? hull(*span, *bounds) : *bounds;
    if (!span)
        return timeline.span().value_or(dayOfPublication(timeline));
    return *span;
}

Interval storyOf(const Timeline& timeline, const std::vector<bool>& shown) {
    std::vector<DatedEvent> events = placed(timeline, shown);
    const Interval whole = spanOf(timeline, shown);
    // What is told by the decade says nothing of where the story is.
    std::erase_if(events, [&](const DatedEvent& event) { return length(event.bounds) * 3 > length(whole); });
    if (events.size() < 4)
        return whole;
    const auto count = static_cast<std::size_t>(std::ceil(kMost * static_cast<double>(events.size())));
    const Interval story = densest(events, count);
    return length(story) * kMuchShorter < length(whole) ? story : whole;
}

} // namespace dateline
