#include "tests/core/reading/article_reader.h"

#include <gtest/gtest.h>
#include <ostream>
#include <set>

namespace dateline {
namespace {

struct GapRow {
    const char* text;
    const char* events; ///< type, time and place of each

    friend void PrintTo(const GapRow& example, std::ostream* out) { *out << example.text; }
};

std::string eventsOf(const Reading& reading) {
    std::string told;
    for (const Event& event : reading.events)
        told.append(told.empty() ? "" : "; ")
            .append(info(event.type).key)
            .append(" ")
            .append(event.when ? event.when->edtf : "undated")
            .append(event.place.empty() ? "" : " " + event.place);
    return told;
}

class GappedClauses : public testing::TestWithParam<GapRow> {};

TEST_P(GappedClauses, TellAHappeningForEachTime) {
    EXPECT_EQ(eventsOf(readArticle(GetParam().text)), GetParam().events);
}

INSTANTIATE_TEST_SUITE_P(
    Reading, GappedClauses,
    testing::Values(GapRow{"Troops captured Arda on Monday and Tol on Wednesday.",
                           "capture 2024-05-13 Arda; capture 2024-05-15 Tol"},
                    GapRow{"On Monday rebels took Arda and on Wednesday Tol.",
                           "capture 2024-05-13 Arda; capture 2024-05-15 Tol"},
                    GapRow{"The envoys met in Geneva on 3 May and in Vienna on 5 May.",
                           "talks 2024-05-03 Geneva; talks 2024-05-05 Vienna"},
                    GapRow{"Planes bombed the port on the 4th, the station on the 6th.",
                           "strike 2024-05-04; strike 2024-05-06"},
                    GapRow{"The regiment stormed Lund in 1676, Visby in 1677 and Ystad in 1678.",
                           "offensive 1676 Lund; offensive 1677 Visby; offensive 1678 Ystad"},
                    GapRow{"The king signed treaties with France (1801), Spain (1804) and Denmark (1807).",
                           "agreement 1801; agreement 1804; agreement 1807"},
                    GapRow{"Troops took Arda on Monday and on Tuesday Tol.",
                           "capture 2024-05-13 Arda; capture 2024-05-14 Tol"},
                    GapRow{"There were protests in Lyon on Monday and in Lille on Tuesday.",
                           "protest 2024-05-13 Lyon; protest 2024-05-14 Lille"},
                    GapRow{"Warplanes struck Tol on Friday and again on Sunday.",
                           "strike 2024-05-10 Tol; strike 2024-05-12 Tol"}));

INSTANTIATE_TEST_SUITE_P(
    LookAlikes, GappedClauses,
    testing::Values(
        GapRow{"Troops captured Arda on Monday, its third gain in May.", "capture 2024-05-13 Arda"},
        GapRow{"Rebels took Arda, the capital since 1990, on Monday.", "capture 2024-05-13 Arda"},
        GapRow{"The envoys met in Geneva from 3 May to 5 May.", "talks 2024-05-03/2024-05-05 Geneva"},
        GapRow{"The parties signed the treaty on 3 May, the anniversary of the 1945 victory.",
               "agreement 2024-05-03"},
        GapRow{"The court sentenced Lee on Monday for the theft of a car in April.", "arrest 2024-05-13"},
        GapRow{"Troops captured Arda on Monday and the commander resigned on Tuesday.",
               "capture 2024-05-13 Arda; government 2024-05-14"},
        GapRow{"The army shelled the port on Monday, and on Tuesday it took the town.",
               "strike 2024-05-13; capture 2024-05-14"},
        GapRow{"On Monday and on Tuesday the army shelled the port.", "strike {2024-05-13,2024-05-14}"}));

/// Each has a word of its own that tells it, so that what people change stays with it.
TEST(GappedClauses, HaveAKeyEach) {
    const Reading reading =
        readArticle("Troops captured Arda on Monday, Lin on Tuesday and Tol on Wednesday.");
    std::set<EventKey> keys;
    for (const Event& event : reading.events)
        keys.insert(event.id);
    EXPECT_EQ(keys.size(), 3u);
}

TEST(GappedClauses, HaveATitleWithTheirVerb) {
    const Reading reading = readArticle("Troops captured Arda on Monday and Tol on Wednesday.");
    ASSERT_EQ(reading.events.size(), 2u);
    EXPECT_EQ(reading.events[1].title, "Troops captured Arda on Monday and Tol on Wednesday");
}

} // namespace
} // namespace dateline
