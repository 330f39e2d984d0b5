#include "core/dataset/cell_time.h"
#include "core/dataset/row_time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct TimeCase {
    std::string cell;
    std::string edtf; ///< empty: it is no date
    DateOrder order = DateOrder::DayMonth;
};
void PrintTo(const TimeCase& c, std::ostream* out) {
    *out << c.cell;
}

class TimeOfCell : public testing::TestWithParam<TimeCase> {};

TEST_P(TimeOfCell, IsRead) {
    const auto when = cellWhen(GetParam().cell, GetParam().order);
    ASSERT_EQ(when.has_value(), !GetParam().edtf.empty()) << (when ? when->edtf : "");
    if (!when)
        return;
    EXPECT_EQ(when->edtf, GetParam().edtf);
    EXPECT_EQ(static_cast<const TimeShape&>(*when), static_cast<const TimeShape&>(*parseWhen(when->edtf)));
    EXPECT_EQ(cellTime(GetParam().cell, GetParam().order)->shape, static_cast<const TimeShape&>(*when));
}

constexpr DateOrder kMonthDay = DateOrder::MonthDay;

INSTANTIATE_TEST_SUITE_P(Years, TimeOfCell,
                         testing::Values(TimeCase{"2024", "2024"}, TimeCase{"2024-02", "2024-02"},
                                         TimeCase{"2024-13", ""}, TimeCase{"0000", ""},
                                         TimeCase{"199X", "199X"}, TimeCase{"2024-21", "2024-21"},
                                         TimeCase{"Feb 2024", "2024-02"},
                                         TimeCase{"February 2024", "2024-02"}, TimeCase{"12345", ""},
                                         TimeCase{"7", ""}));

INSTANTIATE_TEST_SUITE_P(
    Days, TimeOfCell,
    testing::Values(TimeCase{"2024-02-29", "2024-02-29"}, TimeCase{"2023-02-29", ""},
                    TimeCase{"0000-00-00", ""}, TimeCase{"0000-06-01", "0000-06-01"},
                    TimeCase{"2024/2/9", "2024-02-09"}, TimeCase{"20240229", "2024-02-29"},
                    TimeCase{"20240230", ""}, TimeCase{"3/4/2024", "2024-04-03"},
                    TimeCase{"3/4/2024", "2024-03-04", kMonthDay}, TimeCase{"31/02/2024", ""},
                    TimeCase{"2/29/2024", ""}, TimeCase{"2/29/2024 12:00:00 AM", ""},
                    TimeCase{"2/29/2024", "2024-02-29", kMonthDay}, TimeCase{"29.2.2024", "2024-02-29"},
                    TimeCase{"29-02-2024", "2024-02-29"}, TimeCase{"29/02.2024", ""}, TimeCase{"3/4/24", ""},
                    TimeCase{"29 February 2024", "2024-02-29"}, TimeCase{"29-Feb-2024", "2024-02-29"},
                    TimeCase{"29 FEB 2024", "2024-02-29"}, TimeCase{"Feb 29, 2024", "2024-02-29"},
                    TimeCase{"February 29 2024", "2024-02-29"}, TimeCase{"30 February 2024", ""},
                    TimeCase{"29 Foo 2024", ""}, TimeCase{"Thu, 29 Feb 2024", "2024-02-29"},
                    TimeCase{"September 21st, 2023", "2023-09-21"}, TimeCase{"yesterday", ""},
                    TimeCase{"unknown", ""},
                    TimeCase{"a day that is no day and takes a whole line of words "
                             "until nobody knows any more what it was about at all",
                             ""}));

INSTANTIATE_TEST_SUITE_P(FarYears, TimeOfCell,
                         testing::Values(TimeCase{"99999-01-01", ""}, TimeCase{"-40000", ""},
                                         TimeCase{"Y99999", ""}, TimeCase{"Y-40000", ""},
                                         TimeCase{"Y1E9", ""}, TimeCase{"2024/Y99999", ""},
                                         TimeCase{"Y-99999/..", ""}, TimeCase{"[2024,Y99999]", ""},
                                         TimeCase{"Y123456789012", ""}, TimeCase{"45000", ""},
                                         TimeCase{"45000.5", ""}, TimeCase{"2958466", ""}, TimeCase{"-1", ""},
                                         TimeCase{"-999", ""}, TimeCase{"-264", "-0264"},
                                         TimeCase{"476", "0476"}, TimeCase{"9999-12-31", "9999-12-31"},
                                         TimeCase{"Y31999", "Y31999"}, TimeCase{"Y32000", ""},
                                         TimeCase{"-9999", "-9999"}, TimeCase{"2024/..", "2024/.."}));

INSTANTIATE_TEST_SUITE_P(TimesOfDay, TimeOfCell,
                         testing::Values(TimeCase{"2024-02-29 13:45", "2024-02-29T13:45"},
                                         TimeCase{"2024-02-29T13:45:06", "2024-02-29T13:45"},
                                         TimeCase{"2024-02-29 13:45:06.000", "2024-02-29T13:45"},
                                         TimeCase{"2024-02-29T13:45:06Z", "2024-02-29T13:45Z"},
                                         TimeCase{"2024-02-29T13:45:06+02:00", "2024-02-29T13:45+02:00"},
                                         TimeCase{"2024-02-29 13:45:06.000 -0530", "2024-02-29T13:45-05:30"},
                                         TimeCase{"29/2/2024 13:45+03", "2024-02-29T13:45+03:00"},
                                         TimeCase{"2024-02-29T00:00:00Z", "2024-02-29"},
                                         TimeCase{"2024-02-29T00:00:00+02:00", "2024-02-29"},
                                         TimeCase{"2024-02-29T13:45+25:00", "2024-02-29"},
                                         TimeCase{"2024-02-29 00:00:00.000", "2024-02-29"},
                                         TimeCase{"2024-02-29 25:00", ""}, TimeCase{"2024-02-29 12:60", ""},
                                         TimeCase{"2024-02-29x", ""},
                                         TimeCase{"1/22/2014 12:00:00 AM", "2014-01-22", kMonthDay},
                                         TimeCase{"1/22/2014 12:00:00 PM", "2014-01-22T12:00", kMonthDay},
                                         TimeCase{"1/22/2014 1:05:00 pm", "2014-01-22T13:05", kMonthDay},
                                         TimeCase{"1/22/2014 13:05:00 pm", "", kMonthDay}));

INSTANTIATE_TEST_SUITE_P(OtherEdtf, TimeOfCell,
                         testing::Values(TimeCase{"2024-02-29~", "2024-02-29~"},
                                         TimeCase{"2024-02/2024-03", "2024-02/2024-03"},
                                         TimeCase{"[2024-02-01..2024-02-05]", "[2024-02-01..2024-02-05]"},
                                         TimeCase{"2024-02/..", "2024-02/.."}));

TEST(CellTimes, ProveTheOrderOfDayAndMonth) {
    using Cells = std::vector<std::string_view>;
    EXPECT_EQ(provenOrder(Cells{"1/2/2024", "1/22/2024"}), DateOrder::MonthDay);
    EXPECT_EQ(provenOrder(Cells{"1/2/2024", "22/1/2024", ""}), DateOrder::DayMonth);
    EXPECT_EQ(provenOrder(Cells{"1/2/2024", "2024-01-22", "x"}), std::nullopt);
    EXPECT_EQ(provenOrder(Cells{"22/1/2024", "1/22/2024"}), std::nullopt);
}

struct RowTimeCase {
    std::string start;
    std::string end;
    char precision;
    PrecisionScale scale;
    std::string edtf;
    Granularity granularity;
};
void PrintTo(const RowTimeCase& c, std::ostream* out) {
    *out << c.start << " " << c.end << " " << c.precision;
}

class TimeOfRow : public testing::TestWithParam<RowTimeCase> {};

TEST_P(TimeOfRow, GoesByItsPrecision) {
    const RowTimeCase& row = GetParam();
    const auto start = cellTime(row.start, DateOrder::DayMonth);
    const auto end = row.end.empty() ? std::nullopt : cellTime(row.end, DateOrder::DayMonth);
    const auto certainty = certaintyOf({&row.precision, 1}, row.scale).value_or(Certainty::Exact);
    const TimeShape time = rowTime(*start, end, certainty);
    EXPECT_EQ(edtfOfRow(time), row.edtf);
    EXPECT_EQ(time.start, row.granularity);
    const When when = *parseWhen(row.edtf);
    EXPECT_EQ(time.bounds, when.bounds);
    EXPECT_EQ(time.isSpan, when.isSpan);
    EXPECT_EQ(time.approximate, when.approximate);
}

constexpr PrecisionScale kUcdp = PrecisionScale::Ucdp;
constexpr PrecisionScale kAcled = PrecisionScale::Acled;
constexpr PrecisionScale kNoScale = PrecisionScale::None;

INSTANTIATE_TEST_SUITE_P(
    Rows, TimeOfRow,
    testing::Values(
        RowTimeCase{"2014-01-22", "", ' ', kNoScale, "2014-01-22", Granularity::Day},
        RowTimeCase{"2014-01-22T09:00-05:00", "2014-01-22T15:30Z", ' ', kNoScale,
                    "2014-01-22T09:00-05:00/2014-01-22T10:30-05:00", Granularity::Minute},
        RowTimeCase{"2014-01-22T09:00-05:00", "2014-01-22T14:00Z", ' ', kNoScale, "2014-01-22T09:00-05:00",
                    Granularity::Minute},
        RowTimeCase{"2014-01-22T09:00-05:00", "", '5', kUcdp, "2014", Granularity::Year},
        RowTimeCase{"2014-01-22", "2014-02-18", ' ', kNoScale, "2014-01-22/2014-02-18", Granularity::Day},
        RowTimeCase{"2014-01", "2014-02-18", ' ', kNoScale, "2014-01/2014-02-18", Granularity::Month},
        RowTimeCase{"2014-01-22 10:00", "2014-01-22 12:30", ' ', kNoScale,
                    "2014-01-22T10:00/2014-01-22T12:30", Granularity::Minute},
        RowTimeCase{"2014-01-22", "2014-01-22", '1', kUcdp, "2014-01-22", Granularity::Day},
        RowTimeCase{"2014-01-22", "2014-01-24", '1', kUcdp, "2014-01-22/2014-01-24", Granularity::Day},
        RowTimeCase{"2014-01-22", "2014-01-22", '2', kUcdp, "2014-01-22~", Granularity::Day},
        RowTimeCase{"2014-01-22", "2014-01-24", '2', kUcdp, "[2014-01-22..2014-01-24]", Granularity::Week},
        RowTimeCase{"2014-01-22", "2014-01-22", '3', kUcdp, "[2014-01-20..2014-01-26]", Granularity::Week},
        RowTimeCase{"2014-01-21", "2014-01-27", '3', kUcdp, "[2014-01-21..2014-01-27]", Granularity::Week},
        RowTimeCase{"2014-01-22", "2014-01-22", '4', kUcdp, "2014-01", Granularity::Month},
        RowTimeCase{"2014-02-01", "2014-02-28", '4', kUcdp, "2014-02", Granularity::Month},
        RowTimeCase{"2014-01-15", "2014-02-14", '4', kUcdp, "[2014-01-15..2014-02-14]", Granularity::Month},
        RowTimeCase{"2014-01-22", "2014-01-22", '5', kUcdp, "2014", Granularity::Year},
        RowTimeCase{"2014-01-01", "2014-12-31", '5', kUcdp, "2014", Granularity::Year},
        RowTimeCase{"2014-05", "2014-05", '2', kUcdp, "2014-05", Granularity::Month},
        RowTimeCase{"2014-01-22", "", '1', kAcled, "2014-01-22", Granularity::Day},
        RowTimeCase{"2014-01-22", "", '2', kAcled, "[2014-01-20..2014-01-26]", Granularity::Week},
        RowTimeCase{"2014-01-22", "", '3', kAcled, "2014-01", Granularity::Month},
        RowTimeCase{"2023-12-31", "", '2', kAcled, "[2023-12-25..2023-12-31]", Granularity::Week},
        RowTimeCase{"[2014-02-01,2014-02-05]", "2014-03", ' ', kNoScale, "2014-02-01/2014-03-31",
                    Granularity::Day}));

} // namespace
} // namespace dateline
