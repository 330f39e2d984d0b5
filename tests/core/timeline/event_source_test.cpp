#include "core/timeline/event_filter.h"
#include "tests/core/made_source.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(EventSource, OfAKindThatNobodyKnowsIsATimelineLikeAnother) {
    const auto source = std::make_shared<const test::MadeSource>(40);
    TimelineContent content = test::contentOf(source);
    SourceDocument article;
    article.text = "Rebels shelled the port of Arda on 3 January 2024.";
    append(content, readEvents(std::move(article)));
    const auto timeline = buildTimeline(std::move(content));
    ASSERT_EQ(timeline->size(), 41u);
    const auto third = timeline->find("Incident 2");
    ASSERT_TRUE(third);
    EXPECT_EQ(timeline->keyOf(*third), "Incident 2");
    EXPECT_EQ(timeline->speakerOf(*third), "the archive");
    const Event event = timeline->event(*third);
    EXPECT_TRUE(timeline->isRecord(event.quotes.front()));
    EXPECT_EQ(timeline->wordsOf(event.quotes.front()), "Incident 2 was filed");
    EXPECT_EQ(timeline->lineOf(event.quotes.front()), 3u);
    EventFilter filter;
    filter.text = "incident 17";
    std::vector<std::string> found;
    const std::vector<bool> passes = passing(*timeline, filter);
    for (EventIndex i = 0; i < timeline->size(); ++i)
        if (passes[i])
            found.push_back(timeline->titleOf(i));
    EXPECT_EQ(found, std::vector<std::string>({"Incident 17"}));
    filter.text.clear();
    filter.documents = {1};
    const std::vector<bool> told = passing(*timeline, filter);
    EXPECT_EQ(std::count(told.begin(), told.end(), true), 1);
}

} // namespace
} // namespace dateline
