#include "core/timeline/strand.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

/// Some of a timeline's events as a strand, and as the list that a loop goes through.
struct Some {
    Some(const Timeline& timeline, std::mt19937& random) {
        std::vector<bool> chosen(timeline.size());
        for (EventIndex i = 0; i < timeline.datedCount(); ++i)
            if ((chosen[i] = random() % 3 != 0))
                events.push_back(i);
        std::vector<std::uint32_t> ranks;
        for (std::uint32_t rank = 0; rank < timeline.endOrder().size(); ++rank)
            if (chosen[timeline.endOrder()[rank]])
                ranks.push_back(rank);
        strand = Strand(timeline, events, ranks);
    }

    std::vector<EventIndex> events;
    Strand strand;
};

std::vector<EventIndex> overlappingByLoop(const Timeline& timeline, const std::vector<EventIndex>& events,
                                          std::int64_t from, std::int64_t to) {
    std::vector<EventIndex> found;
    for (const EventIndex event : events)
        if (timeline.columns().start[event] < to && timeline.columns().end[event] > from)
            found.push_back(event);
    return found;
}

std::optional<EventIndex> topByLoop(const Timeline& timeline, const std::vector<EventIndex>& events,
                                    std::int64_t from, std::int64_t to) {
    std::optional<EventIndex> top;
    const auto& columns = timeline.columns();
    for (const EventIndex event : events)
        if (columns.start[event] >= from && columns.start[event] < to &&
            (!top || columns.weight[event] > columns.weight[*top]))
            top = event;
    return top;
}

TEST(StrandTest, CountsAndFindsWhatTheLoopCountsAndFinds) {
    std::mt19937 random(7);
    for (const std::size_t count : {0u, 1u, 5u, 31u, 32u, 33u, 500u, 3000u}) {
        const auto timeline = manyEvents(count, 12, static_cast<unsigned>(count)).build();
        const Some some(*timeline, random);
        const std::int64_t begin = CivilSeconds{day(1989, 1, 1)}.time_since_epoch().count();
        Cut hint;
        for (int trial = 0; trial < 300; ++trial) {
            const auto from = begin + static_cast<std::int64_t>(random() % (14u * 31'556'952u));
            const auto to =
                from + 1 + static_cast<std::int64_t>(random() % (trial % 2 == 0 ? 200'000u : 90'000'000u));
            const Cut first = timeline->cutAt(static_cast<double>(from), hint);
            const Cut last = timeline->cutAt(static_cast<double>(to), first);
            hint = last;
            const auto expected = overlappingByLoop(*timeline, some.events, from, to);
            ASSERT_EQ(some.strand.count(first, last), expected.size());
            ASSERT_EQ(some.strand.overlapping(first, last, count), expected);
            ASSERT_EQ(some.strand.top(first, last), topByLoop(*timeline, some.events, from, to));
        }
    }
}

TEST(StrandTest, ADayEndsWhereTheNextBegins) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "at dawn", within(day(2021, 5, 1), day(2021, 5, 2), Granularity::Day));
    const auto timeline = sample.build();
    const Strand strand(*timeline, {0}, {0});
    const auto cut = [&](unsigned may) {
        return timeline->cutAt(
            static_cast<double>(CivilSeconds{day(2021, 5, may)}.time_since_epoch().count()));
    };
    EXPECT_EQ(strand.count(cut(1), cut(2)), 1u);
    EXPECT_EQ(strand.count(cut(2), cut(3)), 0u);
}

} // namespace
} // namespace dateline
