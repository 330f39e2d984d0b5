#include "core/scene/legend.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::vector<std::string> texts(const Timeline& timeline) {
    std::vector<std::string> all;
    for (const LegendEntry& entry : legendOf(timeline, std::vector<bool>(timeline.size(), true)))
        all.emplace_back(entry.text.english);
    return all;
}

TEST(LegendTest, ExplainsWhatIsDrawnAndNothingElse) {
    SampleTimeline sample;
    sample.add(EventType::Talks, "talks", onDay(2021, 5, 3));
    EXPECT_THAT(texts(*sample.build()),
                testing::ElementsAre("Diplomacy", "reported as fact", "some time that day"));
}

TEST(LegendTest, ExplainsWhatIsNoFact) {
    EXPECT_THAT(
        texts(*smallWar().build()),
        testing::IsSupersetOf({"claimed by a party", "disputed or unverified", "no date in the source",
                               "planned or expected", "possible, not certain", "denied, or did not happen"}));
}

} // namespace
} // namespace dateline
