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

/// By looking at all of them.
std::vector<EventIndex> eventsQuoting(const Timeline& timeline, std::uint32_t byte) {
    std::vector<EventIndex> found;
    for (EventIndex i = 0; i < timeline.size(); ++i)
        if (std::ranges::any_of(timeline.event(i).quotes, [&](const Quote& quote) {
                return quote.span.overlaps({byte, byte + 1});
            }))
            found.push_back(i);
    return found;
}

TEST(QuoteIndex, findsWhatTheLoopOverAllQuotesFinds) {
    std::mt19937 random(7);
    TimelineContent content;
    SourceDocument document;
    document.text = std::string(2000, 'x');
    content.documents.push_back(document);
    content.timexes.push_back(std::vector<Timex>());
    for (int i = 0; i < 300; ++i) {
        const auto begin = static_cast<std::uint32_t>(random() % 1900);
        Event event;
        event.quotes.push_back(
            {0, {begin, begin + 1 + static_cast<std::uint32_t>(random() % (i % 50 == 0 ? 90 : 9))}, {}});
        content.events.push_back(event);
    }
    const auto timeline = buildTimeline(std::move(content));
    const QuoteIndex index(*timeline);
    for (std::uint32_t byte = 0; byte < 2000; ++byte)
        ASSERT_EQ(index.eventsAt(*timeline, 0, byte), eventsQuoting(*timeline, byte)) << byte;
}

} // namespace
} // namespace dateline
