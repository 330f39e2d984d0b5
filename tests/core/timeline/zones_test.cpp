#include "core/timeline/timeline.h"
#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;

const std::vector<std::string> kTold{"2023-11-09T19:40Z", "2023-11-09T15:15-05:00",
                                     "2023-11-09T18:00",  "2023-11-10T01:00+03:00",
                                     "2023-11-10",        "2023-11-09"};

TimelineContent content(const std::vector<std::string>& told, std::string zone = {}) {
    SampleTimeline sample;
    for (const std::string& when : told)
        sample.add(EventType::Strike, when, parseWhen(when).value());
    TimelineContent content = sample.build()->content();
    content.zone = std::move(zone);
    return content;
}

/// By the timeline's rank, what the sources told.
std::vector<std::string> ranked(const Timeline& timeline) {
    std::vector<std::string> all(timeline.size());
    for (EventIndex i = 0; i < timeline.size(); ++i)
        all[timeline.rankOf(i)] = timeline.titleOf(i);
    return all;
}

std::vector<std::string> shown(const Timeline& timeline) {
    std::vector<std::string> all;
    for (EventIndex i = 0; i < timeline.size(); ++i)
        all.emplace_back(describe(timeline.brief(i).time));
    return all;
}

TEST(ZonesOfATimeline, PutClocksByInstantAndTheRestByTheCalendar) {
    const auto timeline = buildTimeline(content(kTold));
    EXPECT_THAT(ranked(*timeline),
                ElementsAre("2023-11-09", "2023-11-09T18:00", "2023-11-09T19:40Z", "2023-11-09T15:15-05:00",
                            "2023-11-10T01:00+03:00", "2023-11-10"));
    EXPECT_EQ(timeline->zone()->name(), "UTC");
}

TEST(ZonesOfATimeline, AreThatInWhichAllClocksAreTold) {
    const auto timeline =
        buildTimeline(content({"2023-11-09T21:00-05:00", "2023-11-10", "2023-11-09T15:15-05:00"}));
    EXPECT_EQ(timeline->zone()->name(), "UTC−5");
    EXPECT_THAT(shown(*timeline), ElementsAre("Thu 9 November 2023, 15:15 UTC−5",
                                              "Thu 9 November 2023, 21:00 UTC−5", "Fri 10 November 2023"));
    EXPECT_FALSE(buildTimeline(content({"2023-11-09T21:00", "2023-11-10"}))->zone());
}

TEST(ZonesOfATimeline, MoveClocksThatHaveOneAndNeverTheOrder) {
    const auto before = buildTimeline(content(kTold));
    for (const char* zone : {"America/Los_Angeles", "Asia/Tokyo", "UTC", "+03:00", "Pacific/Auckland"}) {
        const auto timeline = withZone(*before, zone);
        EXPECT_EQ(ranked(*timeline), ranked(*before)) << zone;
        EXPECT_TRUE(std::ranges::is_sorted(timeline->columns().start)) << zone;
        for (EventIndex i = 0; i < timeline->size(); ++i) {
            const When told = parseWhen(timeline->titleOf(i)).value();
            const TimeShape now = timeline->brief(i).time;
            EXPECT_TRUE(isSameTime(told, now)) << timeline->titleOf(i) << " in " << zone;
            EXPECT_EQ(told.offset.said(), now.offset.said());
            EXPECT_EQ(timeline->event(i).when->edtf, timeline->titleOf(i));
            EXPECT_EQ(timeline->find(timeline->keyOf(i)), i);
        }
    }
    EXPECT_THAT(shown(*withZone(*before, "Asia/Tokyo")),
                ElementsAre("Thu 9 November 2023", "Thu 9 November 2023, 18:00", "Fri 10 November 2023",
                            "Fri 10 November 2023, 04:40 UTC+9", "Fri 10 November 2023, 05:15 UTC+9",
                            "Fri 10 November 2023, 07:00 UTC+9"));
}

TEST(ZonesOfATimeline, OfAPlaceInWhichAllClocksAreToldChangeNoOrder) {
    // Both are told in New York, before and after the end of summer time.
    const auto own = buildTimeline(
        content({"2023-11-03T21:00-04:00", "2023-11-04", "2023-11-09T21:00-05:00", "2023-11-10"}));
    EXPECT_EQ(ranked(*withZone(*own, "America/New_York")), ranked(*own));
}

TEST(ZonesOfATimeline, ThatNobodyKnowsAreAsIfNoneWasNamed) {
    EXPECT_EQ(buildTimeline(content(kTold, "Moon/Base"))->zone()->name(), "UTC");
}

} // namespace
} // namespace dateline
