#include "core/timeline/timeline_builder.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace dateline {
namespace {

/// A document of one sentence on each of `days`, each an event.
Reading reading(std::string_view name, const std::vector<std::string>& days) {
    Reading read;
    read.document.title = name;
    for (const std::string& day : days) {
        const auto begin = static_cast<std::uint32_t>(read.document.text.size());
        read.document.text.append(name).append(" tells of ").append(day).append(".\n\n");
        Event event;
        event.id = "e" + std::to_string(read.events.size() + 1);
        event.title = std::string(name) + " " + day;
        event.when = parseWhen(day).value();
        const Quote quote{0, {begin, static_cast<std::uint32_t>(read.document.text.size() - 2)}, {}};
        event.quotes = {quote};
        event.casualties.push_back({});
        event.casualties.back().quote = quote;
        event.reasons.push_back({ReasonFor::Date, Phrase::foreign("it says so"), quote});
        read.events.push_back(std::move(event));
    }
    return read;
}

/// Every document that an event names must hold its words.
void expectQuotesOfTheirOwn(const Timeline& timeline) {
    for (const Event& event : timeline.content().events) {
        const std::string name = event.title.substr(0, event.title.find(' '));
        for (const Quote& quote :
             {event.quotes.front(), event.casualties.front().quote, *event.reasons.front().words}) {
            const SourceDocument& document = timeline.documents()[quote.document];
            EXPECT_EQ(document.title, name);
            EXPECT_EQ(slice(document.text, quote.span), name + " tells of " + event.when->edtf + ".");
        }
    }
}

std::vector<std::string> titles(const Timeline& timeline) {
    std::vector<std::string> all;
    for (const Event& event : timeline.content().events)
        all.push_back(event.title);
    return all;
}

TEST(TimelineBuilderTest, GivesIdsThatAreNotTaken) {
    TimelineBuilder builder;
    builder.add(reading("Herald", {"2020-05-03", "2020-05-04"}));
    builder.add(reading("Observer", {"2020-05-05"}));
    const TimelineContent content = std::move(builder).take();
    EXPECT_EQ(content.documents[0].id, "d1");
    EXPECT_EQ(content.documents[1].id, "d2");
    EXPECT_EQ(content.events[0].id, "e1");
    EXPECT_EQ(content.events[1].id, "e2");
    EXPECT_EQ(content.events[2].id, "e3");
}

TEST(TimelineBuilderTest, TheOrderOfDocumentsChangesNothingButIds) {
    std::vector<Reading> readings{reading("Herald", {"2020-05-03", "2021", "1999-12-31"}),
                                  reading("Observer", {"2020-05-04", "2020-05"}),
                                  reading("Courier", {"2020-05-05", "2020-04-30/2020-06-01"}),
                                  reading("Monitor", {})};
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::optional<std::vector<std::string>> first;
    do {
        TimelineBuilder builder;
        for (const std::size_t i : order)
            builder.add(readings[i]);
        const auto timeline = buildTimeline(std::move(builder).take());
        expectQuotesOfTheirOwn(*timeline);
        std::set<std::string> ids;
        for (const Event& event : timeline->content().events)
            ids.insert(event.id);
        EXPECT_EQ(ids.size(), 7u);
        if (!first)
            first = titles(*timeline);
        EXPECT_EQ(titles(*timeline), *first);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST(TimelineBuilderTest, WhatIsSetUnderAnAccountsKeyStaysWithItsEventWhenACopyIsAdded) {
    const auto copy = [](const std::string& note) {
        TimelineBuilder builder;
        builder.add(reading("Herald", {"2020-05-03"}));
        TimelineContent content = std::move(builder).take();
        Account one;
        one.key = "e1";
        Account other;
        other.key = "f1";
        content.events.own(0).accounts = {one, other};
        content.edits.restore("f1", EventField::Note, {note, "ann", {}});
        return content;
    };
    TimelineContent both = copy("the first");
    append(both, copy("the second"));
    const auto timeline = buildTimeline(std::move(both));
    ASSERT_EQ(timeline->size(), 2u);
    EXPECT_EQ(timeline->event(0).annotation.note, "the first");
    EXPECT_EQ(timeline->event(1).annotation.note, "the second");
}

TEST(TimelineBuilderTest, IsTheSameAsAppendingOneByOne) {
    TimelineContent appended;
    TimelineBuilder builder;
    for (const char* name : {"Herald", "Observer", "Courier"}) {
        append(appended, reading(name, {"2020-05-03", "2020-05-04"}));
        builder.add(reading(name, {"2020-05-03", "2020-05-04"}));
    }
    const TimelineContent built = std::move(builder).take();
    ASSERT_EQ(built.events.size(), 6u);
    for (std::size_t i = 0; i < built.events.size(); ++i) {
        EXPECT_EQ(appended.events[i].id, built.events[i].id);
        EXPECT_EQ(appended.events[i].quotes, built.events[i].quotes);
    }
}

} // namespace
} // namespace dateline
