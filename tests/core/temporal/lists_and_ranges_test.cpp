#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class ListsAndRanges : public testing::TestWithParam<const char*> {};

TEST_P(ListsAndRanges, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, ListsAndRanges,
    testing::Values(
        // Every member is an expression of its own and has from the others what it leaves unsaid.
        "Battles raged on {22|1943-07-22}–{23 July 1943|1943-07-23}.",
        "Battles raged on {22|1943-07-22}-{23 July 1943|1943-07-23}.",
        "Battles raged on {22|1943-07-22} and {23 July 1943|1943-07-23}.",
        "Battles raged from {22|1943-07-22} to {23 July 1943|1943-07-23}.",
        "Battles raged between {22|1943-07-22} and {23 July 1943|1943-07-23}.",
        "Battles raged from {5|1940-05-05} to {9 May 1940|1940-05-09}.",
        "Battles raged from {5 May|1940-05-05} to {9 June 1940|1940-06-09}.",
        "Battles raged from {5 May|1940-05-05} until {9 June 1940|1940-06-09}.",
        "Battles raged from {5 May 1940|1940-05-05} to {9 June 1940|1940-06-09}.",
        "Battles raged on {1|1915-05-01} and {3 May 1915|1915-05-03}.",
        "Battles raged on {1|1915-05-01}, {3|1915-05-03} and {9 May 1915|1915-05-09}.",
        "Battles raged on {1|1915-05-01}, {3|1915-05-03}, {5|1915-05-05} and {9 May 1915|1915-05-09}.",
        "Battles raged on {the 1st|1915-05-01} and {the 3rd of May 1915|1915-05-03}.",
        "Battles raged on {May 1|1915-05-01} and {3, 1915|1915-05-03}.",
        "Battles raged on {July 1|1863-07-01}–{3, 1863|1863-07-03}.",
        "Battles raged on {July 1|1863-07-01} to {3, 1863|1863-07-03}.",
        "Battles raged from {July 1|1863-07-01} to {August 3, 1863|1863-08-03}.",
        "Battles raged from {July 1, 1863|1863-07-01} to {August 3, 1863|1863-08-03}.",
        "Battles raged on {12|2023-09-12} and {13 September|2023-09-13}.",
        "Battles raged on {September 12|2023-09-12} and {13|2023-09-13}.",
        "The siege lasted from {March|1950-03} to {June 1950|1950-06}.",
        "The siege fell between {March|1950-03} and {June 1950|1950-06}.",
        "The siege fell between {March 1949|1949-03} and {June 1950|1950-06}.",
        "The siege went on through {March|1950-03}, {April|1950-04} and {May 1950|1950-05}.",
        "Raids in {May|1950-05}-{June 1950|1950-06} failed.",
        "In {1979|1979}–{89|1989} the front hardly moved.",
        "In {1979|1979}–{1989|1989} the front hardly moved.",
        "From {1979|1979} to {1989|1989} the front hardly moved.",
        "Between {1979|1979} and {1989|1989} the front hardly moved.",
        "The war of {1939|1939}-{45|1945} was over.", "{The winter of 1939/40|1939-WI} was hard.",
        "The war ({1955|1955}–{1975|1975}) was over.",
        "The first Punic war ({264|BC0264}–{241 BC|BC0241}) was long.",
        "Fighting lasted from {264|BC0264} to {241 BC|BC0241}.",
        "He ruled from {31 BC|BC0031} to {AD 14|0014}.",
        "From {late May|2023-05 END} to {early July|2023-07 START} it rained.",
        "They met on {Monday|2023-09-18} and {Tuesday|2023-09-19}.",
        "They met from {Monday|2023-09-18} to {Wednesday|2023-09-20}.",
        "They met between {18|2023-09-18} and {20 September|2023-09-20}.",
        "In {2001|2001}, {2004|2004} and {2009|2009} the talks failed."));

} // namespace
} // namespace dateline
