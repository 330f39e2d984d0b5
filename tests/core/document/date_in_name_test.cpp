#include "core/document/date_in_name.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace std::chrono;

struct Named {
    std::string_view name;
    TextDate date;
};

class DateInNameTest : public testing::TestWithParam<Named> {};

TEST_P(DateInNameTest, IsADayElseAYear) {
    EXPECT_EQ(dateInName(GetParam().name), GetParam().date) << GetParam().name;
}

constexpr sys_days k18March{year{2014} / 3 / 18};

INSTANTIATE_TEST_SUITE_P(Days, DateInNameTest,
                         testing::Values(Named{"notes_2014-03-18.txt", {k18March, {}}},
                                         Named{"https://news.example/2014/03/18/talks-resume",
                                               {k18March, {}}},
                                         Named{"20140318 report.html", {k18March, {}}},
                                         Named{"18 March 2014.md", {k18March, {}}}));

INSTANTIATE_TEST_SUITE_P(Years, DateInNameTest,
                         testing::Values(Named{"diary 1943.txt", {{}, 1943}},
                                         Named{"the-war-of-1812_letters.txt", {{}, 1812}}));

INSTANTIATE_TEST_SUITE_P(Neither, DateInNameTest,
                         testing::Values(Named{"", {}}, Named{"report.txt", {}}, Named{"1914-1918.txt", {}},
                                         Named{"2014-02-31.txt", {{}, 2014}}, Named{"article 9813.txt", {}},
                                         Named{"IMG19430012.txt", {}}, Named{"2-siege.txt", {}}));

} // namespace
} // namespace dateline
