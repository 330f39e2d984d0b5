#include "tests/core/dataset/table_file.h"

#include <random>

namespace dateline {
namespace {

using test::eventsOf;
using test::problemsOf;
using test::readTable;

using Row = std::vector<std::string>;
using Random = std::mt19937;

std::string anyOf(Random& random, const std::vector<std::string>& texts) {
    return texts[random() % texts.size()];
}

std::string randomCell(Random& random) {
    static const std::vector<std::string> pieces{"a",  "Kyiv", ",", ";", "|", "\t", "\"",
                                                 "\n", "\r\n", " ", "é", "1", "",   "x"};
    std::string cell = "w";
    for (std::size_t i = random() % 6; i > 0; --i)
        cell += anyOf(random, pieces);
    return cell;
}

std::string randomDate(Random& random) {
    static const std::vector<std::string> dates{
        "2024-02-29",       "2024-02",   "2024",        "29 February 2024",      "",
        "2024-02-29 13:45", "20240107",  "2024-02-01~", "2024-01-01/2024-01-05", "3/4/2024",
        "[2024,2025-02]",   "2024-03-02"};
    return anyOf(random, dates);
}

std::vector<Row> randomRows(Random& random) {
    std::vector<Row> rows;
    for (std::size_t i = random() % 40 + 1; i > 0; --i)
        rows.push_back({randomDate(random), randomDate(random), std::to_string(random() % 7),
                        randomCell(random), randomCell(random)});
    return rows;
}

std::string written(const std::string& cell, char delimiter, Random& random) {
    if (cell.find_first_of("\"\r\n") == std::string::npos && cell.find(delimiter) == std::string::npos &&
        random() % 3 != 0)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string written(const std::vector<Row>& rows, char delimiter, const std::string& lineEnd,
                    Random& random) {
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "" : std::string(1, delimiter)) + written(row[i], delimiter, random);
        text += lineEnd;
    }
    return text;
}

/// As the text shows it: with line ends of one kind.
std::string withLineFeeds(std::string cell) {
    for (std::size_t at = cell.find('\r'); at != std::string::npos; at = cell.find('\r'))
        cell.erase(at, 1);
    return cell;
}

const Row kHeader{"date", "to", "prec", "title", "notes"};
constexpr const char* kColumns =
    "start=date,end=to,precision=prec,precisionScale=ucdp,title=title,notes=notes,actor=notes,place=notes";

class RandomTables : public testing::TestWithParam<unsigned> {};

TEST_P(RandomTables, AreReadAsTheyWereWritten) {
    Random random(GetParam());
    const char delimiter = anyOf(random, {",", ";", "\t", "|"}).front();
    const std::vector<Row> rows = randomRows(random);
    const std::string lineEnd = anyOf(random, {"\n", "\r\n"});
    const std::string text =
        written({kHeader}, delimiter, lineEnd, random) + written(rows, delimiter, lineEnd, random);
    const auto dataset = readTable(text, kColumns, {random() % 3 + 1, random() % 200 + 1});
    ASSERT_TRUE(dataset) << describe(dataset.error());
    const auto& order = (*dataset)->fileOrder();
    ASSERT_EQ(order.size(), rows.size()) << text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto fields = (*dataset)->fieldsAt((*dataset)->columns().record[order[i]]);
        ASSERT_EQ(fields.size(), rows[i].size());
        for (std::size_t j = 0; j < fields.size(); ++j)
            EXPECT_EQ(fields[j].value, withLineFeeds(rows[i][j]));
    }
}

/// The columns say in brief what the event says in full.
TEST_P(RandomTables, HaveEventsThatAgreeWithTheColumns) {
    Random random(GetParam());
    const std::string text =
        written({kHeader}, ',', "\n", random) + written(randomRows(random), ',', "\n", random);
    const auto dataset = readTable(text, kColumns);
    ASSERT_TRUE(dataset);
    const EventColumns& columns = (*dataset)->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const EventBrief brief = columns.brief(i);
        const Event event = (*dataset)->eventAt(columns.record[i]);
        EXPECT_EQ(brief.type, event.type);
        EXPECT_EQ(brief.modality, event.modality);
        EXPECT_EQ(brief.status, event.status);
        EXPECT_EQ(columns.names.name(columns.place[i]), event.place);
        const auto actors = columns.actorsOf(columns.actors[i]);
        EXPECT_TRUE(std::equal(actors.begin(), actors.end(), event.actors.begin(), event.actors.end()));
        EXPECT_EQ(event.title, (*dataset)->titleAt(columns.record[i]));
        ASSERT_EQ(brief.dated, event.when.has_value());
        if (!event.when)
            continue;
        EXPECT_EQ(brief.time, static_cast<const TimeShape&>(*event.when)) << std::string(event.derivation);
        const auto parsed = parseWhen(event.when->edtf);
        ASSERT_TRUE(parsed) << event.when->edtf;
        EXPECT_EQ(parsed->bounds, brief.time.bounds)
            << std::string(event.derivation) << " " << event.when->edtf;
        EXPECT_EQ(parsed->isSpan, brief.time.isSpan) << std::string(event.derivation);
    }
}

void expectSame(const Dataset& a, const Dataset& b) {
    EXPECT_EQ(a.columns().start, b.columns().start);
    EXPECT_EQ(a.columns().end, b.columns().end);
    EXPECT_EQ(a.columns().record, b.columns().record);
    EXPECT_EQ(a.columns().code, b.columns().code);
    EXPECT_EQ(a.columns().weight, b.columns().weight);
    EXPECT_EQ(a.columns().actors, b.columns().actors);
    EXPECT_EQ(a.columns().place, b.columns().place);
    EXPECT_EQ(a.problems().skipped, b.problems().skipped);
    EXPECT_EQ(a.problems().doubted, b.problems().doubted);
    EXPECT_EQ(problemsOf(a), problemsOf(b));
    for (NameId id = 0; id < std::min(a.columns().names.size(), b.columns().names.size()); ++id)
        EXPECT_EQ(a.columns().names.name(id), b.columns().names.name(id));
}

/// Takes out, doubles or puts in bytes that matter.
std::string damaged(std::string text, std::size_t from, Random& random) {
    for (std::size_t i = random() % 5; i > 0; --i) {
        const std::size_t at = from + random() % (text.size() - from);
        if (random() % 2 == 0)
            text.erase(at, 1);
        else
            text.insert(at, anyOf(random, {"\"", ",", "\n", "\"\"", "\r"}));
    }
    return text;
}

TEST_P(RandomTables, AreReadAlikeInPartsAndAsAWhole) {
    Random random(GetParam());
    const std::string header = written({kHeader}, ',', "\n", random);
    const std::string text = damaged(header + "2024,,,w,w\n" + written(randomRows(random), ',', "\n", random),
                                     header.size() + 11, random);
    const auto whole = readTable(text, kColumns, {1, std::size_t{1} << 30});
    ASSERT_TRUE(whole);
    for (const WorkSplit split : {WorkSplit{1, 7}, WorkSplit{2, 16}, WorkSplit{4, 64}, WorkSplit{3, 1}}) {
        const auto parts = readTable(text, kColumns, split);
        ASSERT_TRUE(parts);
        expectSame(**whole, **parts);
    }
}

/// What RFC 4180 says, one byte after the other; of well-written text.
std::vector<Row> naiveRows(const std::string& text, char delimiter) {
    std::vector<Row> rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == delimiter)
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.push_back({""});
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

TEST_P(RandomTables, AreSplitAsByANaiveReader) {
    Random random(GetParam());
    const std::string text = written(randomRows(random), ';', "\n", random);
    std::vector<Row> rows;
    CsvRows reader(text, ';');
    std::vector<CsvField> fields;
    std::string store;
    for (std::size_t at = 0; at < text.size();) {
        const CsvRow row = reader.read(at, 100, fields);
        ASSERT_EQ(row.fault, CsvFault::None);
        Row& cells = rows.emplace_back();
        for (const CsvField& field : fields)
            cells.emplace_back(wordsOf(field, store));
        at = row.next;
    }
    EXPECT_EQ(rows, naiveRows(text, ';'));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTables, testing::Range(0u, 60u));

} // namespace
} // namespace dateline
