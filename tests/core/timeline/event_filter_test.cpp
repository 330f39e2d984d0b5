#include "core/timeline/event_filter.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::vector<std::string> titles(const EventFilter& filter) {
    const auto timeline = smallWar().build();
    const std::vector<bool> passes = passing(*timeline, filter);
    std::vector<std::string> found;
    for (EventIndex i = 0; i < passes.size(); ++i)
        if (passes[i])
            found.push_back(timeline->event(i).title);
    return found;
}

TEST(EventFilterTest, AFreshOneLetsAllThrough) {
    EXPECT_EQ(titles({}).size(), 13u);
}

struct TextCase {
    const char* text;
    std::vector<std::string> found;
};

class FilterTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(FilterTextTest, FindsEventsByTheirWords) {
    EventFilter filter;
    filter.text = GetParam().text;
    EXPECT_EQ(titles(filter), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Texts, FilterTextTest,
                         testing::Values(TextCase{"BRIDGE", {"the bridge was taken"}},
                                         TextCase{"strike  port", {"a second strike hit the port"}},
                                         TextCase{"displac", {"families left the delta"}},
                                         TextCase{"bridge strike", {}}, TextCase{"straße", {}}));

TEST(EventFilterTest, EachPartNarrowsIt) {
    EventFilter filter;
    filter.statuses.reset();
    filter.statuses.set(static_cast<std::size_t>(Status::Disputed));
    EXPECT_THAT(titles(filter),
                testing::ElementsAre("an aid convoy was turned back", "the army denied shelling the market"));
    filter.families.reset();
    filter.families.set(static_cast<std::size_t>(Family::Humanitarian));
    EXPECT_THAT(titles(filter), testing::ElementsAre("an aid convoy was turned back"));
    filter.documents = {1};
    EXPECT_THAT(titles(filter), testing::IsEmpty());
}

TEST(EventFilterTest, CaseIsFoldedAsUnicodeHasIt) {
    SampleTimeline sample;
    sample.add(EventType::Protest, "Élan et ΣΊΣΥΦΟΣ", std::nullopt);
    EventFilter filter;
    filter.text = "élan σίσυφος";
    EXPECT_THAT(passing(*sample.build(), filter), testing::ElementsAre(true));
}

} // namespace
} // namespace dateline
