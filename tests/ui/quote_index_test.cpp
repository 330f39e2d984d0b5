#include "tests/ui/made_timeline.h"
#include "ui/source/quote_index.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <random>

namespace dateline {
namespace {

using test::eventTitled;
using testing::ElementsAre;

TEST(QuoteIndex, theEventWhoseTitleIsPointedAtComesFirst) {
    const auto timeline = test::madeTimeline();
    const QuoteIndex index(*timeline);
    const auto at = static_cast<std::uint32_t>(timeline->documents()[0].text.find("crowd marched"));
    const EventIndex march = eventTitled(*timeline, "a crowd marched in Zürich");
    const EventIndex shelling = eventTitled(*timeline, "Troops shelled Orlen");
    EXPECT_THAT(index.eventsAt(*timeline, 0, at), ElementsAre(march, shelling));
}

TEST(QuoteIndex, findsWhatTheLoopOverAllQuotesFinds) {
    std::mt19937 random(7);
    TimelineContent content;
    SourceDocument document;
    document.text = std::string(2000, 'x');
    content.documents.push_back(document);
    content.timexes.emplace_back();
    for (int i = 0; i < 300; ++i) {
        const auto begin = static_cast<std::uint32_t>(random() % 1900);
        Event event;
        event.quotes.push_back(
            {0, {begin, begin + 1 + static_cast<std::uint32_t>(random() % (i % 50 == 0 ? 90 : 9))}, {}});
        content.events.push_back(event);
    }
    const auto timeline = buildTimeline(std::move(content));
    const QuoteIndex index(*timeline);
    for (std::uint32_t byte = 0; byte < 2000; ++byte) {
        std::vector<EventIndex> quoting;
        for (EventIndex i = 0; i < timeline->size(); ++i)
            if (timeline->event(i).quotes.front().span.contains(byte))
                quoting.push_back(i);
        ASSERT_EQ(index.eventsAt(*timeline, 0, byte), quoting) << byte;
    }
}

} // namespace
} // namespace dateline
