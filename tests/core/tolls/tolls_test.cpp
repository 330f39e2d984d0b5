#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

#include <fmt/format.h>
#include <fstream>
#include <set>

namespace dateline {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::UnorderedElementsAre;

std::string number(std::optional<int> value) {
    return value ? std::to_string(*value) : "-";
}

/// "killed 14/14/14 event", of each count of an event.
std::vector<std::string> tollOf(const Event& event) {
    std::vector<std::string> told;
    for (const CasualtyClaim& claim : event.casualties)
        told.push_back(fmt::format("{} {}/{}/{} {}", name(claim.kind), number(claim.low), number(claim.best),
                                   number(claim.high), name(claim.scope)));
    return told;
}

struct TollRow {
    const char* text;
    std::vector<std::string> toll;
};

class TollsOfATextTest : public testing::TestWithParam<TollRow> {};

TEST_P(TollsOfATextTest, AreThoseOfOneOfItsEvents) {
    const Reading reading = readArticle(std::string(GetParam().text) + "\n");
    std::vector<std::vector<std::string>> tolls;
    for (const Event& event : reading.events)
        tolls.push_back(tollOf(event));
    EXPECT_THAT(tolls, Contains(testing::UnorderedElementsAreArray(GetParam().toll))) << GetParam().text;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Table, TollsOfATextTest, testing::Values(
    TollRow{"A truck bomb exploded outside a hotel in Orsk on Monday, killing 14 people and wounding 32, medics said.", {"killed 14/14/14 event", "injured 32/32/32 event"}},
    TollRow{"A shell hit a school yard in Dor. Five pupils were killed.", {"killed 5/5/5 event"}},
    TollRow{"Nine loggers of a timber firm were abducted from a camp in Halva on Thursday.", {"captured 9/9/9 event"}},
    TollRow{"No more than ten people were hurt by the bomb that went off in the market on Monday.", {"injured -/-/10 event"}},
    TollRow{"About 40 people were hurt when police charged the crowd in Dor on Monday.", {"injured -/40/- event"}},
    TollRow{"Tens of thousands of villagers were driven out by the shelling of Dor on Monday.", {"displaced 20000/-/- event"}},
    TollRow{"The death toll from Saturday's attack in Dor has risen to 29.", {"killed 29/29/29 event"}},
    TollRow{"The raid on Dor left 11 dead. The rebels have killed about 1,900 people in the province since 2014.", {"killed 11/11/11 event"}},
    TollRow{"Twin bombings in Dor on Monday left at least 27 dead.", {"killed 27/27/- shared"}},
    TollRow{"Car bombs in Dor, Orsk and Halva killed 70 people between them on Monday.", {"killed 70/70/70 shared"}},
    TollRow{"Residents say soldiers shot dead fifty villagers in Dor on Sunday. The brigade commander put the figure at eight.", {"killed 50/50/50 event", "killed 8/8/8 event"}},
    TollRow{"Jets bombed 12 bridges near Dor on Monday.", {}}));
// clang-format on

/// Of the sentences that tell of happenings: no count stands on two events.
TEST(Tolls, StandOnOneEventEach) {
    std::ifstream file(DATELINE_TEST_DATA "/happenings.txt");
    std::string text;
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && line.front() == '+')
            text +=
                line.substr(2) + " " + "At least 12 people were killed and 3 soldiers were taken prisoner. ";
    const Reading reading = readArticle(text + "\n");
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    std::size_t counts = 0;
    for (const Event& event : reading.events)
        for (const CasualtyClaim& claim : event.casualties) {
            ++counts;
            EXPECT_TRUE(seen.emplace(claim.quote.span.begin, claim.quote.span.end).second) << event.title;
        }
    EXPECT_GT(counts, 20u);
}

TEST(Tolls, OfAllSoFarHaveTheDayUpToWhichTheyCount) {
    const Reading reading = readArticle(
        "The raid on Dor left 11 dead. The rebels have killed 1,900 people in the province since 2014.\n");
    for (const Event& event : reading.events)
        for (const CasualtyClaim& claim : event.casualties)
            EXPECT_EQ(claim.asOf.has_value(), claim.scope == CasualtyScope::Cumulative);
}

} // namespace
} // namespace dateline
