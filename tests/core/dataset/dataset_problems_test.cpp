#include "core/base/utf8.h"
#include "core/dataset/dataset_document.h"
#include "tests/core/cpu_limit.h"
#include "tests/core/dataset/table_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>

namespace dateline {
namespace {

using test::problemsOf;
using test::readTable;
using test::TableFile;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// The titles of the rows that were read, one after the other, and what was wrong.
struct Outcome {
    std::string titles;
    std::vector<std::string> problems;
};

Outcome outcomeOf(std::string_view table, std::string_view columns) {
    const auto dataset = readTable(table, columns);
    EXPECT_TRUE(dataset) << (dataset ? "" : describe(dataset.error()));
    Outcome outcome;
    if (!dataset)
        return outcome;
    for (const std::uint32_t place : (*dataset)->fileOrder())
        outcome.titles += (*dataset)->titleAt((*dataset)->columns().record[place]);
    outcome.problems = problemsOf(**dataset);
    return outcome;
}

struct ProblemCase {
    std::string name;
    std::string rows;
    std::string titles;
    std::vector<std::string> problems;
};
void PrintTo(const ProblemCase& c, std::ostream* out) {
    *out << c.name;
}
class RowProblemsOf : public testing::TestWithParam<ProblemCase> {};

TEST_P(RowProblemsOf, AreToldAndTheOtherRowsRead) {
    const Outcome outcome = outcomeOf("date,to,title,dead,id\n" + GetParam().rows,
                                      "start=date,end=to,title=title,best=dead,id=id");
    EXPECT_EQ(outcome.titles, GetParam().titles);
    EXPECT_EQ(outcome.problems, GetParam().problems);
}

INSTANTIATE_TEST_SUITE_P(
    Tables, RowProblemsOf,
    testing::Values(
        ProblemCase{"empty lines", "\n2024,,A,,\n\r\n  \n,,,,\n2024,,B,,\n", "AB", {}},
        ProblemCase{"too few fields",
                    "2024,,A,,\n2024,x\n2024,,B,,\n",
                    "AB",
                    {"line 3, column 0: 2 fields, but the header has 5; skipped"}},
        ProblemCase{"too many fields",
                    "2024,,A,,\n2024,,x,,,\n2024,,B,,\n",
                    "AB",
                    {"line 3, column 6: more fields than the 5 of the header; skipped"}},
        ProblemCase{"too few fields over lines",
                    "2024,\"x\n2024,,A,,\n\"\n2024,,B,,\n",
                    "AB",
                    {"line 2, column 0: 2 fields, but the header has 5; skipped",
                     "line 4, column 1: a quote is not closed, or the field is longer than 1 MB; skipped"}},
        ProblemCase{"bad dates",
                    "31/02/2024,,x,,\n0000-00-00,,x,,\nsoon,,x,,\n2024,,A,,\n",
                    "A",
                    {"line 2, column 1: 'date' is '31/02/2024', not a date; skipped",
                     "line 3, column 1: 'date' is '0000-00-00', not a date; skipped",
                     "line 4, column 1: 'date' is 'soon', not a date; skipped"}},
        ProblemCase{"bad end",
                    "2024-01-02,soon,A,,\n2024-01-02,2024-01-01,B,,\n",
                    "AB",
                    {"line 2, column 2: 'to' is 'soon', not a date; only the start is used",
                     "line 3, column 2: 'to' is '2024-01-01', before the start; only the start is used"}},
        ProblemCase{"an end without a start",
                    ",2024-01-02,A,,\n",
                    "A",
                    {"line 2, column 2: 'to' is '2024-01-02', but there is no start; the row has no date"}},
        ProblemCase{"bad deaths",
                    "2024,,A,many,\n2024,,B,-3,\n2024,,C,7.0,\n2024,,D,99999999999,\n",
                    "ABCD",
                    {"line 2, column 4: 'dead' is 'many', not a number of deaths; it is left aside",
                     "line 3, column 4: 'dead' is '-3', not a number of deaths; it is left aside",
                     "line 5, column 4: 'dead' is '99999999999', not a number of deaths; it is left aside"}},
        ProblemCase{"repeated ids",
                    "2024,,A,,7\n2024,,B,,8\n2024,,C,,7\n2024,,D,,\n2024,,E,,\n",
                    "ABCDE",
                    {"line 4, column 5: 'id' is that of an earlier row; both are kept"}},
        ProblemCase{"bytes of value 0",
                    std::string("2024,,A,,\n2024,,x\0y,,\n2024,,B,,\n", 32),
                    "AB",
                    {"line 3, column 3: a byte of value 0, which no text has; skipped"}},
        ProblemCase{
            "text after a quote",
            "2024,,\"x\" y,,\n2024,,A,,\n",
            "A",
            {"line 2, column 3: text follows a closing quote; a quote inside a field must be doubled; "
             "skipped"}},
        ProblemCase{"a quote that is not closed",
                    "2024,,\"x,,\n2024,,A,,\n2024,,B,,\n",
                    "AB",
                    {"line 2, column 3: a quote is not closed, or the field is longer than 1 MB; skipped"}},
        ProblemCase{"a quote within a field is a letter", "2024,,A\"B,,\n", "A\"B", {}},
        ProblemCase{"lines count in quotes too",
                    "2024,,\"A\n\n\",,\nx,,y,,\n",
                    "A",
                    {"line 5, column 1: 'date' is 'x', not a date; skipped"}}));

TEST(DatasetProblems, IncludeLowCountsAboveHighOnes) {
    const Outcome outcome = outcomeOf("date,title,low,best,high\n2024,A,9,5,4\n2024,B,4,5,9\n2024,C,4,,4\n",
                                      "start=date,title=title,low=low,best=best,high=high");
    EXPECT_EQ(outcome.titles, "ABC");
    EXPECT_THAT(outcome.problems,
                testing::ElementsAre("line 2, column 3: 'low' is '9', more than 'high' has"));
}

TEST(DatasetProblems, WithoutRowsItIsEmpty) {
    const auto dataset = readTable("date,title\n", "start=date,title=title");
    ASSERT_FALSE(dataset);
    EXPECT_EQ(dataset.error().kind, ErrorKind::Empty);
    EXPECT_THAT(dataset.error().message, HasSubstr("a header but no rows"));
}

TEST(DatasetProblems, WithoutAGoodRowTheFirstIsTold) {
    const auto dataset = readTable("date,title\nx,A\ny,B\n", "start=date,title=title");
    ASSERT_FALSE(dataset);
    EXPECT_EQ(dataset.error().kind, ErrorKind::Empty);
    EXPECT_THAT(dataset.error().message, HasSubstr("none of its 2 rows"));
    EXPECT_THAT(dataset.error().message, HasSubstr("line 2: 'date' is 'x', not a date"));
}

TEST(DatasetProblems, OfTheFileAndTheProfileAreErrors) {
    const Progress progress;
    EXPECT_EQ(Dataset::read("/nowhere.csv", *profileFromText("start=d")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readTable("", "start=d").error().kind, ErrorKind::Empty);
    EXPECT_EQ(readTable("a,a\n1,2\n", "start=a").error().kind, ErrorKind::BadFormat);
    const auto missing = readTable("a,b\n1,2\n", "start=c");
    EXPECT_EQ(missing.error().kind, ErrorKind::BadFormat);
    EXPECT_THAT(missing.error().message, HasSubstr("no column 'c'"));
    EXPECT_EQ(readTable("\x7F"
                        "ELF\x02\x01\x01",
                        "start=d")
                  .error()
                  .kind,
              ErrorKind::NotText);
}

TEST(DatasetProblems, BeyondThoseListedAreCounted) {
    std::string table = "date,title\n2024,A\n";
    for (std::size_t i = 0; i < 2 * kListedProblems; ++i)
        table += "x,y\n";
    const auto dataset = readTable(table, "start=date,title=title", {2, 1000});
    ASSERT_TRUE(dataset);
    const RowProblems& problems = (*dataset)->problems();
    EXPECT_EQ(problems.skipped, 2 * kListedProblems);
    ASSERT_EQ(problems.listed.size(), kListedProblems);
    EXPECT_EQ(problems.listed.front().line, 3u);
    EXPECT_EQ(problems.listed.back().line, kListedProblems + 2);
}

TEST(DatasetProblems, OfAQuoteThatIsNeverClosedLeaveTheRest) {
    std::string table = "date,title\n2024,A\n2024,\"never closed\n";
    std::size_t rows = 1;
    for (; table.size() < (std::size_t{5} << 20); ++rows)
        table += "2024-01-02,A row like all others\n";
    const auto dataset = readTable(table, "start=date,title=title");
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->columns().size(), rows);
    EXPECT_EQ((*dataset)->problems().skipped, 1u);
}

/// The bytes that are looked at when a text is read row by row, all of which are bad.
std::size_t bytesLookedAt(std::string_view text, std::size_t columns) {
    CsvRows rows(text, ',');
    std::vector<CsvField> fields;
    std::size_t looked = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CsvRow row = rows.read(at, columns, fields);
        const bool bad = row.fault != CsvFault::None || fields.size() != columns;
        looked += (row.end > at ? row.end - at : 1);
        at = bad ? rows.afterLeftOut(at, row) : row.next;
    }
    return looked;
}

/// Every line opens a quote that is not closed, has long runs of quotes, or closes the quote of the line
/// before and opens another, so that from each line on all others are one row.
TEST(DatasetProblems, OfManyQuotesTakeLinearWork) {
    for (const std::string line : {"2024,\"x\"\"\n", "2024,\"\"\"\"\n", "\"\"\"\n", "2024,\"\n",
                                   "\"2024,\"\"y\"\"\n", "\",x\",\"\n", "\",\"\n", "\"a\n\",\"\n"}) {
        std::string text;
        while (text.size() < (std::size_t{1} << 20))
            text += line;
        EXPECT_LE(bytesLookedAt(text, 2), text.size() * (kMostBrokenFields + 2)) << line;
        EXPECT_LE(bytesLookedAt(text, kMaxColumns), text.size() * (kMostBrokenFields + 2)) << line;
    }
}

TEST(DatasetProblems, OfManyQuotesAreRead) {
    for (const std::string line : {"2024,\"x\"\"\n", "2024,\"\"\"\"\n", "\"\"\"\n", "2024,\"\n",
                                   "\"2024,\"\"y\"\"\n", "\",x\",\"\n"}) {
        std::string table = "date,title\n2024,A\n";
        while (table.size() < (std::size_t{1} << 20))
            table += line;
        test::withinCpuSeconds(60, [&] { EXPECT_TRUE(readTable(table, "start=date,title=title")) << line; });
    }
}

TEST(DatasetProblems, OfALineLongerThanManyPartsTakeNoLongTime) {
    const std::string table = "date,title\n2024,A\n" + std::string(std::size_t{8} << 20, 'x') + "\n2024,B\n";
    test::withinCpuSeconds(60, [&] {
        const auto dataset = readTable(table, "start=date,title=title", {2, 256});
        ASSERT_TRUE(dataset);
        EXPECT_EQ((*dataset)->columns().size(), 2u);
        EXPECT_EQ((*dataset)->problems().skipped, 1u);
    });
}

TEST(DatasetProblems, OfARowThatIsTooLongLeaveTheRest) {
    std::string table = "date,a,b,c,d,e,f\n2024,A,,,,,\n2024";
    for (int i = 0; i < 6; ++i)
        table += "," + std::string(kMaxFieldBytes - 1, 'x');
    const auto dataset = readTable(table + "\n2024,B,,,,,\n", "start=date,title=a");
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->columns().size(), 2u);
    EXPECT_THAT(
        problemsOf(**dataset),
        ElementsAre("line 3, column 5: longer than 4 MB; take out what does not belong to it; skipped"));
}

TEST(DatasetProblems, NameColumnsInShort) {
    const std::string name(std::size_t{1} << 19, 'n');
    std::string table = "title," + name + "\nA,2024\n";
    for (int i = 0; i < 1000; ++i)
        table += "x,y\n";
    const auto dataset = readTable(table, "title=title,start=" + name);
    ASSERT_TRUE(dataset);
    for (const RowProblem& problem : (*dataset)->problems().listed)
        ASSERT_LT(std::string(problem.message).size(), 200u);
    EXPECT_LT(std::string(readTable(table, "start=other").error().message).size(), 1000u);
}

TEST(DatasetProblems, OfManyActorsInACellTakeNoLongTime) {
    std::string table = "date,who\n2024,";
    for (int i = 0; i < 150'000; ++i)
        table += fmt::format("{};", i);
    test::withinCpuSeconds(60, [&] {
        const auto dataset = readTable(table, "start=date,actor=who");
        ASSERT_TRUE(dataset);
        EXPECT_EQ((*dataset)->eventAt((*dataset)->columns().record.front()).actors.size(), 150'000u);
    });
}

/// A file cut short while it is open reads as bytes of value 0.
TEST(DatasetReading, OfAFileCutShortLooksAtNoMoreThanARow) {
    std::string table = "date,title\n";
    while (table.size() < (std::size_t{1} << 20))
        table += "2024-01-02,A row like all others\n";
    const TableFile file(table);
    const auto dataset = Dataset::read(file.path(), *profileFromText("start=date,title=title"));
    ASSERT_TRUE(dataset);
    std::filesystem::resize_file(file.path(), 4096);
    test::withinCpuSeconds(20, [&] {
        for (int frame = 0; frame < 10; ++frame)
            for (const std::uint32_t record : (*dataset)->columns().record) {
                static_cast<void>((*dataset)->titleAt(record));
                static_cast<void>((*dataset)->rowAt(record));
            }
    });
    EXPECT_TRUE((*dataset)->changed());
}

/// What a row's title costs does not grow with the row.
TEST(DatasetReading, OfATitleLooksAtTheBeginningOfARow) {
    std::string table = "date,title,notes\n";
    for (const char* title : {"A", "B", "C"})
        table += "2024," + std::string(title) + "," + std::string(std::size_t{1} << 19, 'x') + "\n";
    const TableFile file(table);
    const auto dataset = Dataset::read(file.path(), *profileFromText("start=date,title=title,notes=notes"));
    ASSERT_TRUE(dataset);
    test::withinCpuSeconds(20, [&] {
        for (int i = 0; i < 10'000; ++i)
            for (const std::uint32_t record : (*dataset)->columns().record)
                ASSERT_EQ((*dataset)->titleAt(record).size(), 1u);
    });
    const auto late = readTable("date,notes,title\n2024," + std::string(kTitleBytes, 'x') + ",A\n",
                                "start=date,title=title");
    ASSERT_TRUE(late);
    const std::uint32_t record = (*late)->columns().record.front();
    EXPECT_EQ((*late)->titleAt(record), (*late)->eventAt(record).title);
}

TEST(DatasetReading, ReplacesBytesThatAreNotUtf8AndTellsSo) {
    const auto dataset =
        readTable("date,title\n2024,caf\xC3\xA9 1 \xC3 2 \xE2\x80 3 \xF0\x9F\x98\n2025,\xC3\xBC\n",
                  "start=date,title=title");
    ASSERT_TRUE(dataset);
    EXPECT_TRUE(weighUtf8((*dataset)->text()).wellFormed());
    EXPECT_EQ((*dataset)->titleAt((*dataset)->columns().record.front()), "café 1 \uFFFD 2 \uFFFD 3 \uFFFD");
    const auto warnings = warningsOf(**dataset);
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_EQ(std::string(warnings.front().message), "6 bytes are not UTF-8 and were replaced by \uFFFD");
}

TEST(DatasetReading, CanBeStopped) {
    std::string table = "date,title\n";
    while (table.size() < (std::size_t{4} << 20))
        table += "2024-01-02,A row like all others\n";
    const TableFile file(table);
    std::stop_source source;
    Progress progress;
    progress.stop = source.get_token();
    progress.report = [&](double share) {
        if (share > 0.3)
            source.request_stop();
    };
    const auto dataset = Dataset::read(file.path(), *profileFromText("start=date"), progress);
    ASSERT_FALSE(dataset);
    EXPECT_EQ(dataset.error().kind, ErrorKind::Cancelled);
    progress.stop = {};
    source.request_stop();
    progress.report = nullptr;
    EXPECT_TRUE(Dataset::read(file.path(), *profileFromText("start=date"), progress));
}

TEST(DatasetReading, TellsHowFarItIs) {
    std::string table = "date,title\n";
    while (table.size() < (std::size_t{2} << 20))
        table += "2024-01-02,A row like all others\n";
    const TableFile file(table);
    std::vector<double> shares;
    Progress progress;
    progress.report = [&](double share) { shares.push_back(share); };
    ASSERT_TRUE(Dataset::read(file.path(), *profileFromText("start=date"), progress));
    EXPECT_GT(shares.size(), 5u);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.back(), 1.0);
}

TEST(DatasetReading, OutlivesRandomBytes) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::string table = "date,title\n2024,A\n";
        for (int i = 0; i < 2000; ++i)
            table += static_cast<char>(random() % (round % 2 == 0 ? 256 : 64));
        const auto dataset = readTable(table, "start=date,title=title,type=title,actor=title", {2, 100});
        if (!dataset)
            continue;
        for (const std::uint32_t record : (*dataset)->columns().record)
            EXPECT_FALSE((*dataset)->eventAt(record).quotes.empty());
    }
}

} // namespace
} // namespace dateline
