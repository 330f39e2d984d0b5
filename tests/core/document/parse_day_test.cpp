#include "core/document/parse_day.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using std::chrono::sys_days;
using namespace std::chrono_literals;

constexpr sys_days kDay{2023y / 9 / 21};

TEST(ParseDay, ReadsTheFormsThatPeopleAndPagesWrite) {
    for (const char* text : {"2023-09-21",
                             "2023-09-21T23:30:00-05:00",
                             "2023-09-21 10:00",
                             "20230921",
                             "2023/09/21",
                             "2023.09.21",
                             "21 September 2023",
                             "21 Sep 2023",
                             "21st of September, 2023",
                             "September 21, 2023",
                             "Sept. 21 2023",
                             "SEPTEMBER 21ST, 2023",
                             "Thursday 21 September 2023",
                             "Thu, 21 Sep 2023 10:00:00 GMT",
                             "21-Sep-2023",
                             "2023 September 21",
                             "21/9/2023",
                             "9/21/2023",
                             "21.09.2023",
                             "September 21, 2023 at 10:00 am EDT"}) {
        const auto day = parseDay(text);
        ASSERT_TRUE(day.has_value()) << text;
        EXPECT_EQ(*day, kDay) << text;
    }
}

TEST(ParseDay, RefusesWhatIsNoDayOrNotSure) {
    for (const char* text :
         {"", "yesterday", "2023", "September 2023", "2023-09", "2023-13-01", "5/6/2023", "21 Septembre 2023",
          "0000-01-01", "2023-09-21 to 2023-09-22", "21 September 2023 or so", "21 September 23", "\xE2\x80",
          "2023-09-211", "1 2 3 4 5"}) {
        const auto day = parseDay(text);
        ASSERT_FALSE(day.has_value()) << text;
        EXPECT_EQ(day.error().kind, ErrorKind::BadDate);
        EXPECT_THAT(day.error().message, testing::HasSubstr("2023-09-21")) << "says how to write it";
    }
}

TEST(ParseDay, SaysWhyThereIsNoSuchDay) {
    const std::pair<const char*, const char*> kReasons[]{
        {"31 Feb 2014", "February 2014 has 28 days"},      {"30 February 2012", "February 2012 has 29 days"},
        {"2023-02-30", "February 2023 has 28 days"},       {"April 31st, 2014", "April 2014 has 30 days"},
        {"31/4/2014", "April 2014 has 30 days"},           {"20140431", "April 2014 has 30 days"},
        {"31 April", "April never has more than 30 days"}, {"41 May 2014", "May 2014 has 31 days"}};
    for (const auto& [text, reason] : kReasons) {
        const auto day = parseDay(text);
        ASSERT_FALSE(day.has_value()) << text;
        EXPECT_EQ(std::string(day.error().message), reason) << text;
    }
    for (const char* text : {"", "29 Feb 2012", "2014-13-31", "April", "99", "1/2/2014", "\xE2\x80"})
        EXPECT_FALSE(noSuchDayIn(text)) << text;
}

TEST(FindDay, FindsTheFirstWholeDay) {
    const std::string_view text = "In May 2020 and again, on 21 Sept. 2023, he spoke.";
    const auto found = findDay(text);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->day, kDay);
    EXPECT_EQ(slice(text, found->span), "21 Sept. 2023");
    EXPECT_FALSE(findDay("call 555-1234-12-21 or 12023-09-2155").has_value());
    EXPECT_FALSE(findDay("Maybe 12 2020").has_value());
}

} // namespace
} // namespace dateline
