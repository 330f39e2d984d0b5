#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class Narratives : public testing::TestWithParam<const char*> {};

TEST_P(Narratives, AreFoundAndDated) {
    EXPECT_TAGGED("2009-12-19", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, Narratives,
    testing::Values(
        // A history is read by its own clock; its publication is long after.
        "The land that is {today|PRESENT_REF} Hungary fell in {1526|1526}, {1541|1541} and {1686|1686}.",
        "The {former|PAST_REF} king fled in {1526|1526}, {1541|1541} and {1686|1686}.",
        "He crossed the river in {1775|1775} and {1776|1776}. In {January 1777|1777-01} he camped. They "
        "starved in {the winter|1776-WI}.",
        "War broke out on {1 September 1939|1939-09-01}. On {3 September|1939-09-03}, Britain declared war. "
        "In {November|1939-11} the Soviets attacked. It ended in {March 1940|1940-03}.",
        "The war began in {1936|1936}. In {July|1936-07} the generals rose; in {October|1936-10} they chose "
        "a leader. In {1937|1937} the north fell. In {April|1937-04} Guernica burned.",
        "In {1861|1861} the states left. On {April 12|1861-04-12} the fort was shelled. In {1862|1862} came "
        "Shiloh, on {April 6|1862-04-06} and {7|1862-04-07}.",
        // The year turns.
        "In {November 1942|1942-11} the ring closed. In {1941|1941} nobody had thought so. In {November "
        "1942|1942-11}, relief failed. In {January|1943-01} the pocket split, and in {February|1943-02} it "
        "fell.",
        // A year in a parenthesis or a quotation does not move the clock.
        "In {1917|1917} the front broke. The poet (born {1893|1893}) wrote of it. In {March|1917-03} the "
        "tsar fell. By {1918|1918} it was over; in {1919|1919} they met at Versailles.",
        "In {1917|1917} the front broke. “It was {1905|1905} again,” said one. In {March|1917-03} the tsar "
        "fell. By {1918|1918} it was over; in {1919|1919} they met at Versailles.",
        // An explicit date always resets it.
        "In {1950|1950} the North attacked. In {1910|1910} the country had been annexed. On {25 June "
        "1950|1950-06-25} tanks crossed; on {28 June|1950-06-28} Seoul fell. In {1953|1953} it ended.",
        // Relative expressions count from what was told.
        "In {1792|1792} the war began, in {1793|1793} it spread, in {1794|1794} it turned. {The following "
        "year|1795} peace came. {Two years later|1797} it spread again.",
        "On {14 July 1789|1789-07-14} the prison fell. {Three days later|1789-07-17} the king came. In "
        "{1790|1790} and {1791|1791} he stayed.",
        "In {490 BC|BC0490} they met at Marathon. In {480 BC|BC0480} they met at sea. In {479 BC|BC0479} it "
        "was over. {The following year|BC0478} a league was made. {Ten years earlier|BC0488} nobody thought "
        "so.",
        // The years of one's own time are still found.
        "In {1950|1950} the war began, in {1951|1951} it spread, in {1953|1953} it ended. They moved only at "
        "{night|XXXX-XX-XXTNI}. “We march {today|XXXX-XX-XX},” he said. It was in ruins by {1948|1948}. In "
        "{August of that year|1948-08} it fell.",
        "In {1980|1980} the war began, in {1984|1984} it spread, in {1988|1988} it ended. A museum was "
        "opened in {March 2009|2009-03}."));

} // namespace
} // namespace dateline
