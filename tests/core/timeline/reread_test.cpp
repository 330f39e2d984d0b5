#include "core/timeline/reread.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;

Event event(std::string id, std::string title, std::vector<DocumentIndex> quoted) {
    Event made;
    made.id = std::move(id);
    made.title = std::move(title);
    for (const DocumentIndex document : quoted) {
        made.quotes.push_back({document, {0, 5}, {}});
        made.casualties.push_back({});
        made.casualties.back().quote = made.quotes.back();
        made.reasons.push_back({ReasonFor::Date, Phrase::foreign("it says so"), made.quotes.back()});
    }
    return made;
}

/// Two documents; both tell of the truce, each of something else too.
TimelineContent twoDocuments() {
    TimelineContent content;
    for (const char* id : {"herald", "observer"}) {
        SourceDocument document;
        document.id = id;
        document.text = "They met on Tuesday.";
        content.documents.push_back(document);
    }
    content.timexes.resize(2);
    content.timexes.own(1).resize(3);
    content.events = {event("e1", "talks", {0}), event("e2", "truce", {0, 1}), event("e3", "strike", {1})};
    return content;
}

Reading newReading() {
    Reading reading;
    reading.document.text = "They met on Tuesday.";
    reading.document.published = std::chrono::sys_days{std::chrono::year{2023} / 9 / 21};
    reading.timexes.resize(1);
    reading.events = {event("e1", "raid", {0}), event("e2", "parade", {0})};
    return reading;
}

std::vector<std::string> titles(const TimelineContent& content) {
    std::vector<std::string> all;
    for (const Event& one : content.events)
        all.push_back(one.title);
    return all;
}

TEST(Reread, ReplacesWhatTheDocumentSaidAndNothingElse) {
    const TimelineContent content = withReading(twoDocuments(), 1, newReading());
    EXPECT_THAT(titles(content), ElementsAre("talks", "truce", "raid", "parade"));
    EXPECT_EQ(content.documents[1].published, newReading().document.published);
    EXPECT_FALSE(content.documents[0].published);
    EXPECT_EQ(content.timexes[1].size(), 1u);
}

TEST(Reread, KeepsWhatOtherDocumentsTellOfTheSameEvent) {
    const TimelineContent content = withReading(twoDocuments(), 1, newReading());
    const Event& truce = content.events[1];
    ASSERT_EQ(truce.quotes.size(), 1u);
    EXPECT_EQ(truce.quotes.front().document, 0u);
    ASSERT_EQ(truce.casualties.size(), 1u);
    EXPECT_EQ(truce.casualties.front().quote.document, 0u);
    ASSERT_EQ(truce.reasons.size(), 1u);
    EXPECT_EQ(truce.reasons.front().words->document, 0u);
}

TEST(Reread, NewEventsNameTheirDocumentAndHaveIdsOfTheirOwn) {
    const TimelineContent content = withReading(twoDocuments(), 1, newReading());
    EXPECT_EQ(content.documents[1].id, "observer");
    for (const std::size_t i : {2u, 3u}) {
        EXPECT_EQ(content.events[i].quotes.front().document, 1u);
        EXPECT_EQ(content.events[i].casualties.front().quote.document, 1u);
        EXPECT_EQ(content.events[i].reasons.front().words->document, 1u);
    }
    EXPECT_EQ(content.events[0].id, "e1") << "an event that is kept keeps its id";
    EXPECT_EQ(content.events[1].id, "e2");
    EXPECT_NE(content.events[2].id, content.events[3].id);
    for (const std::size_t i : {2u, 3u})
        EXPECT_TRUE(content.events[i].id != "e1" && content.events[i].id != "e2");
}

} // namespace
} // namespace dateline
