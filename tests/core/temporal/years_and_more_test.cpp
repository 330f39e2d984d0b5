#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class YearsAndMore : public testing::TestWithParam<const char*> {};

TEST_P(YearsAndMore, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, YearsAndMore,
    testing::Values(
        // Years.
        "The republic was founded in {1923|1923}.", "In {1945|1945}, the town was rebuilt.",
        "The {1948|1948} war displaced many.", "By {2014|2014} the roads were closed.",
        "{2014|2014} was worse.", "the events of {1956|1956}", "They signed in {the year 1648|1648}.",
        "Rome burned in {AD 64|0064}.", "Rome burned in {64 AD|0064}.", "Rome burned in {64 CE|0064}.",
        "Carthage fell in {146 BC|BC0146}.", "Carthage fell in {146 B.C.|BC0146}",
        "Carthage fell in {146 BCE|BC0146}.", "Hannibal crossed the Alps in {218 BC|BC0218}.",
        "The fleet sailed in {June 479 BC|BC0479-06}.", "The class of {'68|1968} met.", "since {'82|1982}",
        // Parts of years and months.
        "In {early 1942|1942 START} the line held.", "In {late 1942|1942 END} the line held.",
        "In {mid-1942|1942 MID} the line held.", "In {mid 1942|1942 MID} the line held.",
        "At {the beginning of 1942|1942 START} the line held.",
        "At {the start of 1942|1942 START} the line held.", "At {the end of 1942|1942 END} the line held.",
        "In {the middle of 1942|1942 MID} the line held.", "{Early in 1942|1942 START} the line held.",
        "{Late in 1942|1942 END} the line held.", "In {early May 1942|1942-05 START} the line held.",
        "In {late May 1942|1942-05 END} the line held.", "In {mid-May 1942|1942-05 MID} the line held.",
        "In {mid-May|2023-05 MID} the line held.", "In {late September|2023-09 END} the line held.",
        "By {the end of May 1942|1942-05 END} the line held.",
        "By {the end of May|2023-05 END} the line held.",
        "In {the first half of 1942|1942-H1} the line held.",
        "In {the second half of 1942|1942-H2} the line held.",
        "In {the latter half of 2008|2008-H2} prices rose.",
        // Seasons.
        "In {the spring of 1943|1943-SP} the thaw came.", "In {spring 1943|1943-SP} the thaw came.",
        "In {the summer of 1943|1943-SU} the thaw came.", "In {autumn 1943|1943-FA} the thaw came.",
        "In {the fall of 1943|1943-FA} the thaw came.", "In {the winter of 1943|1943-WI} the thaw came.",
        "In {early spring 1943|1943-SP START} the thaw came.",
        "In {late summer 1943|1943-SU END} the thaw came.",
        "In {the late summer of 1943|1943-SU END} the thaw came.", "In {the spring|2023-SP} the thaw came.",
        "In {the summer|2023-SU} the thaw came.", "{last summer|2023-SU} was dry",
        "The {summer|2023-SU} offensive failed.", "It will end {next spring|2024-SP}.",
        "In {the spring|1943-SP} and {early summer of 1943|1943-SU START} the thaw came.",
        // Quarters.
        "Output fell in {the third quarter of 1998|1998-Q3}.",
        "Output fell in {the fourth quarter of 2005|2005-Q4}.", "Output fell in {the first quarter|2023-Q1}.",
        "Output fell in {the second quarter of this year|2023-Q2}.",
        "Output fell in {the final quarter of last year|2022-Q4}.", "{Second-quarter|2023-Q2} output fell.",
        // Decades and centuries.
        "In {the 1990s|199} the valley was quiet.", "In {the early 1990s|199 START} the valley was quiet.",
        "In {the mid-1990s|199 MID} the valley was quiet.",
        "In {the late 1980s|198 END} the valley was quiet.",
        "By {the end of the 1980s|198 END} the valley was quiet.", "In {the 90s|199} the valley was quiet.",
        "In {the nineties|199} the valley was quiet.", "In {the 1930's|193} the valley was quiet.",
        "In {the '30s|193} the valley was quiet.", "In {the 19th century|18} the valley was quiet.",
        "In {the nineteenth century|18} the valley was quiet.",
        "In {the early 20th century|19 START} the valley was quiet.",
        "In {the mid-19th century|18 MID} the valley was quiet.",
        "In {the late eighteenth century|17 END} the valley was quiet.",
        "In the 65537th century the valley was quiet.", "In the 101st century BC the valley was quiet.",
        "In the 655360s the valley was quiet.", "In the 12340s BC the valley was quiet.",
        "In {the 100th century|99} the valley was quiet.", "In {the 9990s|999} the valley was quiet.",
        "It was built 200 centuries ago.", "It was built {90 centuries ago|BC69}.",
        "In {the 4th century BC|BC03} the valley was quiet.", "a {17th-century|16} fort",
        "at {the turn of the 20th century|19 START}", "In {the 470s BC|BC047} Athens grew."));

} // namespace
} // namespace dateline
