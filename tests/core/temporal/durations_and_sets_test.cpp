#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class DurationsAndSets : public testing::TestWithParam<const char*> {};

TEST_P(DurationsAndSets, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, DurationsAndSets,
    testing::Values(
        "Fighting lasted {two days|P2D}.", "Fighting lasted {2 days|P2D}.",
        "Fighting lasted for {24 hours|PT24H}.", "Fighting lasted {an hour|PT1H}.",
        "Fighting lasted {a day|P1D}.", "Fighting lasted {a week|P1W}.", "Fighting lasted {six weeks|P6W}.",
        "Fighting lasted {a month|P1M}.", "Fighting lasted {ten years|P10Y}.",
        "Fighting lasted {thirty years|P30Y}.", "Fighting lasted {twenty-five years|P25Y}.",
        "Fighting lasted {one hundred years|P100Y}.", "Fighting lasted {a hundred and sixteen years|P116Y}.",
        "Fighting lasted {1,000 days|P1000D}.", "Fighting lasted {90 minutes|PT90M}.",
        "Fighting lasted {thirty seconds|PT30S}.", "Fighting lasted {a decade|P1DE}.",
        "Fighting lasted {two decades|P2DE}.", "Fighting lasted {two centuries|P2CE}.",
        "Fighting lasted {a fortnight|P2W}.", "Fighting lasted {two and a half years|P2.5Y}.",
        "Fighting lasted {a year and a half|P1.5Y}.", "Fighting lasted {half an hour|PT0.5H}.",
        "Fighting lasted {half a century|P0.5CE}.", "Fighting lasted {1.5 years|P1.5Y}.",
        "Fighting lasted {several days|PXD}.", "Fighting lasted {a few days|PXD}.",
        "Fighting lasted {many months|PXM}.", "Fighting lasted {some weeks|PXW}.",
        "Fighting lasted {a couple of weeks|P2W}.", "Fighting lasted for {days|PXD}.",
        "Fighting lasted for {weeks|PXW}.", "Fighting lasted for {decades|PXDE}.",
        "Fighting lasted for {years|PXY}.", "Fighting lasted for {hours|PTXH}.",
        "After {months|PXM} of talks they left.", "Fighting lasted {more than two days|P2D MORE_THAN}.",
        "Fighting lasted {less than two days|P2D LESS_THAN}.",
        "Fighting lasted {at least two days|P2D EQUAL_OR_MORE}.",
        "Fighting lasted {at most two days|P2D EQUAL_OR_LESS}.",
        "Fighting lasted {about two days|P2D APPROX}.", "Fighting lasted {around two days|P2D APPROX}.",
        "Fighting lasted {nearly two days|P2D LESS_THAN}.",
        "Fighting lasted {almost two days|P2D LESS_THAN}.", "Fighting lasted {over two days|P2D MORE_THAN}.",
        "Fighting lasted {up to two days|P2D EQUAL_OR_LESS}.", "Fighting lasted {some two days|P2D APPROX}.",
        "Fighting lasted {two|P2D} or {three days|P3D}.", "Fighting lasted {two full days|P2D}.",
        "Fighting lasted {two consecutive days|P2D}.", "A {24-hour|PT24H} ceasefire held.",
        "A {two-day|P2D} truce held.", "A {two-week-long|P2W} siege ended.", "A {year-long|P1Y} siege ended.",
        "A {decades-long|PXDE} conflict ended.", "A {30-year|P30Y} war ended.",
        "A {five-month|P5M} blockade ended.", "Over {the past 24 hours|PT24H} nobody died.",
        "Over {the past two weeks|P2W} nobody died.", "In {the last five years|P5Y} nobody died.",
        "In {the next six months|P6M} nobody will die.", "In {the following two years|P2Y} nobody died.",
        "In {the first two months|P2M} nobody died.", "In {the past few days|PXD} nobody died.",
        "{Two days|P2D} after Baku launched its offensive, talks began.",
        "{Three weeks|P3W} before the vote, he left.", "{Two years|P2Y} into the war, he left.",
        "within {two hours|PT2H}", "{Sixty|P60D} to {ninety days|P90D} may pass.",
        "He was {eighteen years old|P18Y} and fought {26 years|P26Y}.",
        "It rained for {the first ten months of 1915|P10M} and {the last two weeks of February 1951|P2W}.",
        "Over {the past year|P1Y} nobody died.", "Three quarters of the town burned.",
        "within {48 hours|PT48H} of the attack",
        // Sets.
        "They meet {every Friday|SET:XXXX-WXX-5}.", "They meet {every day|SET:P1D}.",
        "They meet {every week|SET:P1W}.", "They meet {every month|SET:P1M}.",
        "They meet {every year|SET:P1Y}.", "They meet {each year|SET:P1Y}.",
        "They meet {every summer|SET:XXXX-SU}.", "They meet {every morning|SET:XXXX-XX-XXTMO}.",
        "They meet {every two weeks|SET:P2W}.", "They meet {every 10 minutes|SET:PT10M}.",
        "They meet {every four years|SET:P4Y}.", "They meet on {Fridays|SET:XXXX-WXX-5}.",
        "They meet {daily|SET:P1D}.", "They meet {weekly|SET:P1W}.", "They meet {monthly|SET:P1M}.",
        "They meet {annually|SET:P1Y}.", "a {daily|SET:P1D} briefing", "the {annual|SET:P1Y} report"));

} // namespace
} // namespace dateline
