#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class FalseFriends : public testing::TestWithParam<const char*> {};

TEST_P(FalseFriends, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, FalseFriends,
    testing::Values(
        // Nothing here is a time.
        "They march on the capital.", "The march on Rome was long.", "They may leave, or they may stay.",
        "May we ask why?", "The second man ran.", "He came second.", "180 dead were counted.",
        "At least 180 dead, said the ministry.", "See page 1945 of the report.", "A Boeing 747 was hired.",
        "A 1,500-strong force held the pass.", "The Sun reported it.", "The Sunday Times reported it.",
        "Call 555 1234 or 020 7946 0958.", "They won 3-2.", "It cost $1999.", "It cost 1999 dollars.",
        "It cost €2000.", "It cost £1945.", "Some 2000 people fled.", "At least 1900 soldiers were there.",
        "About 1800 houses burned.", "Resolution 1973 was adopted.", "Flight 1980 was late.",
        "Room 1984 was empty.", "The MiG-2000 flew low.", "Version 10.4 was released.",
        "The ship displaced 2000 tons.", "He ran 1500 metres.", "Prices rose 1900%.",
        "Sat on the wall, he watched.", "The fall of Saigon was near.", "Prices continued to fall.",
        "They spring into action.", "The Prague Spring ended.", "The Winter Palace was stormed.",
        "Hill 1950 was taken.", "The 5th Army advanced.", "The 7th Division advanced.",
        "The 2nd was better than the 3rd time.", "June Smith spoke first.", "He met April Jones.",
        "Augustus ruled.", "August Wilson wrote it.", "They won 5:3 at home.", "An 18-wheeler burned.",
        "One in ten was hurt.", "The ratio was 16:9.", "The 105 mm gun fired.", "He gave a second reason.",
        "One quarter of the city burned.", "The last quarter of the city fell.",
        "They live in the Latin Quarter.", "Zip code 90210, P.O. Box 1234."));

} // namespace
} // namespace dateline
