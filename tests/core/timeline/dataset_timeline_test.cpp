#include "core/timeline/event_filter.h"
#include "core/timeline/fold_case.h"
#include "core/timeline/value_counts.h"
#include "tests/core/dataset/made_csv.h"
#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

/// Rows out of the order of time, one of them broken, with letters beyond ASCII and quotes over lines.
std::string madeRows(std::size_t count) {
    static constexpr std::string_view kWho[]{"Miliz", "Küstenwache", "students", "Ärzte"};
    static constexpr std::string_view kType[]{"strike", "protest", "talks", "aid"};
    std::mt19937 random(4);
    std::string csv = "date,title,type,actor,place,notes\n";
    for (std::size_t i = 0; i < count; ++i) {
        const std::string who(kWho[random() % 4]);
        csv += "20" + std::to_string(10 + random() % 10) + "-0" + std::to_string(1 + random() % 9) + "-1" +
               std::to_string(random() % 10) + "," + who + " at gate " + std::to_string(random() % 50) + "," +
               std::string(kType[random() % 4]) + "," + who + ",Port " + std::to_string(random() % 7) +
               ",\"it was\nsaid, \"\"no\"\", by ÉMIGRÉS " + std::to_string(random() % 90) + "\"\n";
        if (i == count / 2)
            csv += "31/02/2015,broken gate 7,strike,Miliz,Port 1,none\n";
    }
    return csv;
}

std::vector<bool> passingByLoop(const Timeline& timeline, const EventFilter& filter) {
    std::vector<bool> passes;
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        const Event event = timeline.event(i);
        const auto in = [](const std::vector<std::string>& list, const std::string& value) {
            return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
        };
        const Quote& quote = event.quotes.front();
        const std::string text = foldedCase(std::string(slice(timeline.textOf(quote.document), quote.span)) +
                                            "\n" + std::string(info(event.type).label));
        passes.push_back(filter.families[static_cast<std::size_t>(familyOf(event.type))] &&
                         filter.types[static_cast<std::size_t>(event.type)] &&
                         std::any_of(event.actors.begin(), event.actors.end(),
                                     [&](const std::string& actor) { return in(filter.actors, actor); }) &&
                         in(filter.places, event.place) && text.find(foldedCase(filter.text)) != text.npos);
    }
    return passes;
}

TEST(DatasetTimelineTest, TheFilterIsTheNaiveFilter) {
    const test::TemporaryFile file("filter.csv", madeRows(700));
    const auto timeline = buildTimeline(test::contentOf(file.path()));
    ASSERT_EQ(timeline->size(), 700u);
    std::vector<EventFilter> filters(10);
    filters[1].text = "GATE";
    filters[2].text = "émigrés";
    filters[3].text = "küsten";
    filters[4].text = "protest";
    filters[5].places = {"Port 3", "Port 5"};
    filters[6].actors = {"Küstenwache"};
    filters[6].text = "7";
    filters[7].families.reset();
    filters[7].families.set(static_cast<std::size_t>(Family::Diplomacy));
    filters[8].text = "nowhere";
    filters[9].text = "broken"; // stands in the row that was skipped
    for (std::size_t i = 0; i < filters.size(); ++i)
        EXPECT_EQ(passing(*timeline, filters[i]), passingByLoop(*timeline, filters[i])) << "filter " << i;
}

TEST(DatasetTimelineTest, ArticlesAndDatasetsShareOneOrder) {
    const test::TemporaryFile file("mixed.csv", madeRows(50));
    TimelineContent content = smallWar().build()->content();
    append(content, test::contentOf(file.path()));
    const auto timeline = buildTimeline(content);
    ASSERT_EQ(timeline->size(), 63u);
    std::size_t rows = 0;
    for (EventIndex i = 0; i < timeline->size(); ++i) {
        const Event event = timeline->event(i);
        EXPECT_EQ(event.title, timeline->titleOf(i));
        EXPECT_EQ(event.type, timeline->brief(i).type);
        if (event.when) {
            EXPECT_EQ(event.when->bounds, timeline->brief(i).time.bounds);
        }
        if (i > 0 && i < timeline->datedCount()) {
            EXPECT_LE(timeline->columns().start[i - 1], timeline->columns().start[i]);
        }
        EXPECT_EQ(*timeline->documentOf(i), event.quotes.front().document);
        rows += timeline->held(i) == nullptr;
    }
    EXPECT_EQ(rows, 50u);
    EXPECT_EQ(valueCounts(*timeline).documents, (std::vector<std::size_t>{13, 50}));
    EventFilter filter;
    filter.text = "gate";
    const std::vector<bool> passes = passing(*timeline, filter);
    for (EventIndex i = 0; i < timeline->size(); ++i)
        EXPECT_EQ(passes[i], timeline->held(i) == nullptr) << i;
}

} // namespace
} // namespace dateline
