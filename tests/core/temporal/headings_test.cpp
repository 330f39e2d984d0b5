#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

struct HeadedText {
    const char* published;
    const char* marked;
};
void PrintTo(const HeadedText& text, std::ostream* out) {
    *out << text.marked;
}

class Headings : public testing::TestWithParam<HeadedText> {};

TEST_P(Headings, AreWhatIsCountedFrom) {
    EXPECT_TAGGED(GetParam().published, GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(
    Lists, Headings,
    testing::Values(
        // A month over its days, with a day of publication that is years later, and with none.
        HeadedText{"1960-03-01",
                   "{June 1914|1914-06}\n\n{28 June|1914-06-28}\n\nThe archduke is shot.\n\n{30 "
                   "June|1914-06-30}\n\nThe envoys met {yesterday|1914-06-29}."},
        HeadedText{"", "{June 1914|1914-06}\n\n{28 June|1914-06-28}\n\nThe archduke is shot.\n\n{30 "
                       "June|1914-06-30}\n\nThe envoys met on {Monday|1914-06-29}."},
        HeadedText{"1960-03-01",
                   "Timeline, {1914|1914}\n\n{28 June|1914-06-28} – The archduke is shot.\n\n{4 "
                   "August|1914-08-04} – War."},
        HeadedText{"1960-03-01", "- {28 June 1914|1914-06-28}: The archduke is shot.\n\n- {4 August "
                                 "1914|1914-08-04}: Troops cross the border {today|1914-08-04}."},
        HeadedText{"1960-03-01", "- {5 May 1922|1922-05-05}: A raid.\n- {7 May|1922-05-07}: A truce.\n- {9 "
                                 "May|1922-05-09}: A raid."},
        HeadedText{"1960-03-01", "{October 1914|1914-10}\n\n{19 October|1914-10-19} – {7 "
                                 "July|1915-07-07}\n\nClashes.\n\n{28 October|1914-10-28}\n\nA raid."}));

INSTANTIATE_TEST_SUITE_P(
    Datelines, Headings,
    testing::Values(
        HeadedText{"2023-12-31", "KABUL ({Dec. 30|2023-12-30}) – Forces held a man {yesterday|2023-12-29}."},
        HeadedText{"2023-12-31", "BEIRUT, {Dec. 29|2023-12-29} — Troops left {today|2023-12-29}."},
        // One that tells its year is of any day, as is a line that tells when the text was published.
        HeadedText{"2015-06-10", "LONDON, {5 May 2014|2014-05-05} – They left on {Sunday|2014-05-04}."},
        HeadedText{
            "2015-06-10",
            "{MONDAY, MARCH 11, 2013|2013-03-11}, {10:34 PM|2013-03-11T22:34} UPDATED: {TUESDAY, MARCH 12, "
            "2013|2013-03-12}\nThey left on {Saturday|2013-03-09}."},
        HeadedText{"", "Last updated on {12 March 2013|2013-03-12}\n\nThey left on {Saturday|2013-03-09}."},
        HeadedText{"", "A man posted it on {12 March 2013|2013-03-12} in vain\n\nThey left on "
                       "{Saturday|XXXX-WXX-6}."},
        // A remark on an older day is none, nor is a sentence that begins with one.
        HeadedText{"2023-12-31", "KABUL ({March 3|2023-03-03}) – They left {yesterday|2023-12-30}."},
        HeadedText{"2023-12-31", "{Dec. 29|2023-12-29}\n\nTroops left {yesterday|2023-12-30}, they said."}));

INSTANTIATE_TEST_SUITE_P(
    Clocks, Headings,
    testing::Values(
        // The latest first, over midnight; the page is of the day of its latest lines.
        HeadedText{"2023-10-08",
                   "Live\n\n{14:35|2023-10-08T14:35}\n\nTroops took the bridge.\n\n{00:20|2023-10-08T00:20}"
                   "\n\nTwo were hurt.\n\n{23:40|2023-10-07T23:40}\n\nThey left {today|2023-10-07}.\n\n"
                   "{11 p.m.|2023-10-07T23:00}\n\nA raid."},
        HeadedText{"2023-10-08",
                   "{14:35|2023-10-08T14:35}\n\nA raid.\n\n{00:20|2023-10-08T00:20}\n\nA raid.\n\n"
                   "{23:40|2023-10-07T23:40}\n\nA raid."},
        // The earliest first.
        HeadedText{"2023-10-08",
                   "{9:15 p.m.|2023-10-07T21:15} – Gunmen enter.\n\n{11:50 p.m.|2023-10-07T23:50} – Police "
                   "arrive.\n\n{1:30 a.m.|2023-10-08T01:30} – It is over."},
        // Without a day of publication nothing tells the day; one clock alone is no list.
        HeadedText{"", "{14:35|XXXX-XX-XXT14:35}\n\nA raid.\n\n{14:10|XXXX-XX-XXT14:10}\n\nA raid."},
        HeadedText{"2023-10-08", "{23:40|2023-10-08T23:40}\n\nA drone struck a depot."},
        // Days over the clocks govern.
        HeadedText{"2023-10-10", "{7 October|2023-10-07}\n\n{14:00|2023-10-07T14:00} – A raid.\n\n{8 "
                                 "October|2023-10-08}\n\n{09:00|2023-10-08T09:00} – A raid."}));

TEST(FirstYear, DatesTheDaysOfATextWithoutYears) {
    SourceDocument document = documentOf("On 7 December they took the bridge. On the 9th it burned. On 3 "
                                         "January they left.",
                                         "");
    document.firstYear = 1805;
    EXPECT_EQ(markedByTagger(document),
              "On {7 December|1805-12-07} they took the bridge. On {the 9th|1805-12-09} it burned. On {3 "
              "January|1806-01-03} they left.");
}

} // namespace
} // namespace dateline
