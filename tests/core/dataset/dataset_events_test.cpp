#include "tests/core/dataset/table_file.h"

namespace dateline {
namespace {

using test::eventsOf;
using test::problemsOf;
using test::readTable;
using test::TableFile;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kUcdpTable =
    "id,type_of_violence,dyad_name,side_a,side_b,source_office,source_headline,where_coordinates,country,"
    "date_prec,date_start,date_end,best,high,low\n"
    "147997,1,Ukraine - Maidan,Government of Ukraine,Maidan,AFP;Reuters,"
    "\"Police disperse protest, one shot dead;Two shot dead\",Kiev city,Ukraine,1,1/22/2014 12:00:00 AM,"
    "1/22/2014 12:00:00 AM,5,7,4\n"
    "149221,3,Ukraine - Civilians,Government of Ukraine,Civilians,,,,Ukraine,4,2/1/2014 12:00:00 AM,"
    "2/28/2014 12:00:00 AM,0,0,0\n";

std::shared_ptr<const Dataset> readKnown(std::string_view bytes) {
    const TableFile file(bytes);
    const auto head = readTableHead(file.path());
    auto read = Dataset::read(file.path(), suggestProfile(head->header, head->rows, knownProfiles()));
    EXPECT_TRUE(read) << (read ? "" : describe(read.error()));
    return *read;
}

TEST(DatasetEvents, HaveAllThatAUcdpRowTells) {
    const auto dataset = readKnown(kUcdpTable);
    ASSERT_EQ(dataset->columns().size(), 2u);
    const Event event = eventsOf(*dataset)[0];
    EXPECT_EQ(event.id, "147997");
    EXPECT_EQ(event.type, EventType::Fighting);
    EXPECT_EQ(event.title, "Police disperse protest, one shot dead");
    EXPECT_EQ(event.when, parseWhen("2014-01-22").value());
    EXPECT_THAT(event.actors, ElementsAre("Government of Ukraine", "Maidan"));
    EXPECT_EQ(event.place, "Kiev city");
    EXPECT_EQ(event.speaker, "AFP");
    EXPECT_EQ(event.status, Status::Reported);
    EXPECT_EQ(event.modality, Modality::Actual);
    ASSERT_EQ(event.casualties.size(), 1u);
    EXPECT_EQ(event.casualties[0].kind, CasualtyKind::Killed);
    EXPECT_EQ(event.casualties[0].low, 4);
    EXPECT_EQ(event.casualties[0].best, 5);
    EXPECT_EQ(event.casualties[0].high, 7);
    EXPECT_EQ(std::string(event.derivation),
              "'date_start' 1/22/2014 12:00:00 AM, 'date_end' 1/22/2014 12:00:00 AM, 'date_prec' 1 → Wed 22 "
              "January 2014 (day)");
    ASSERT_EQ(event.reasons.size(), 2u);
    EXPECT_EQ(std::string(event.reasons[0].text), "'type_of_violence' is 1 → fighting");
    EXPECT_EQ(event.reasons[1].text, event.derivation);
    ASSERT_EQ(event.quotes.size(), 1u);
    const std::string_view words = slice(dataset->text(), event.quotes[0].span);
    EXPECT_TRUE(words.starts_with("147997,1,")) << words;
    EXPECT_TRUE(words.ends_with(",5,7,4")) << words;
    EXPECT_THAT(problemsOf(*dataset), IsEmpty());
}

TEST(DatasetEvents, TellAMonthAndFallBackToWhatIsThere) {
    const auto dataset = readKnown(kUcdpTable);
    const Event event = eventsOf(*dataset)[1];
    EXPECT_EQ(event.type, EventType::Attack);
    EXPECT_EQ(event.title, "Ukraine - Civilians");
    EXPECT_EQ(event.place, "Ukraine");
    EXPECT_EQ(event.when, parseWhen("2014-02").value());
    EXPECT_THAT(event.casualties, IsEmpty());
    EXPECT_EQ(event.speaker, "");
}

TEST(DatasetEvents, WeighDeathsAndTitles) {
    const auto dataset =
        readTable("d,t,k\n2024,A,5\n2024,,7\n2024,B,\n2024,B,100000\n", "start=d,title=t,best=k");
    ASSERT_TRUE(dataset);
    EXPECT_THAT((*dataset)->columns().weight, ElementsAre(6, 7, 1, 65535));
}

TEST(DatasetEvents, ReadAcledRows) {
    const auto dataset = readKnown(
        "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,admin1,"
        "source,notes,fatalities\n"
        "SYR1,22 January 2024,2,Explosions/Remote violence,Suicide bomb,IS,,Homs,Homs,AP,A man blew himself "
        "up.,3\n");
    const Event event = eventsOf(*dataset)[0];
    EXPECT_EQ(event.type, EventType::Bombing);
    EXPECT_EQ(event.title, "A man blew himself up.");
    EXPECT_EQ(event.when->edtf, "[2024-01-22..2024-01-28]");
    EXPECT_EQ(event.when->start, Granularity::Week);
    EXPECT_THAT(event.actors, ElementsAre("IS"));
    EXPECT_EQ(event.casualties.at(0).best, 3);
}

TEST(DatasetEvents, MayBeUndated) {
    const auto dataset = readTable("d,t\n,A\n2024,B\n", "start=d,title=t");
    ASSERT_TRUE(dataset);
    const EventColumns& columns = (*dataset)->columns();
    ASSERT_EQ(columns.size(), 2u);
    EXPECT_FALSE(columns.dated(1));
    EXPECT_EQ(columns.start[1], kEndOfTime.time_since_epoch().count());
    EXPECT_EQ((*dataset)->eventAt(columns.record[1]).when, std::nullopt);
    EXPECT_THAT(problemsOf(**dataset), IsEmpty());
}

TEST(DatasetEvents, MakeATitleWhenThereIsNone) {
    const auto dataset =
        readTable("d,k,p,n\n2024,raid,Homs,\n2024,strike,Homs,\n2024,,,\n2024,strike,Homs,They came\n",
                  "start=d,type=k,place=p,notes=n");
    ASSERT_TRUE(dataset);
    std::vector<std::string> titles;
    for (const std::uint32_t place : (*dataset)->fileOrder())
        titles.push_back((*dataset)->titleAt((*dataset)->columns().record[place]));
    EXPECT_THAT(titles, ElementsAre("incident, Homs", "strike, Homs", "incident", "They came"));
}

TEST(DatasetEvents, StandInTheOrderOfTheTimeline) {
    const auto dataset = readTable("d,t\n2024-03,C\n2024-01,A\n2024-01,B\n", "start=d,title=t");
    ASSERT_TRUE(dataset);
    const EventColumns& columns = (*dataset)->columns();
    std::string titles;
    for (const std::uint32_t record : columns.record)
        titles += (*dataset)->titleAt(record);
    EXPECT_EQ(titles, "ABC");
    EXPECT_THAT((*dataset)->fileOrder(), ElementsAre(2, 0, 1));
}

TEST(DatasetRows, KnowTheirLinesFieldsAndPlaces) {
    const auto dataset =
        readTable("d,t\r\n\r\n2024,\"a\r\nb\"\r2024,\"say \"\"so\"\"\"\n2024,c", "start=d,title=t");
    ASSERT_TRUE(dataset);
    std::vector<std::size_t> lines;
    std::vector<std::string> rows;
    for (const std::uint32_t record : (*dataset)->columns().record) {
        lines.push_back((*dataset)->lineAt(record));
        rows.emplace_back(slice((*dataset)->text(), (*dataset)->rowAt(record)));
    }
    EXPECT_THAT(lines, ElementsAre(3, 5, 6));
    EXPECT_THAT(rows, ElementsAre("2024,\"a\r\nb\"", "2024,\"say \"\"so\"\"\"", "2024,c"));
    const auto fields = (*dataset)->fieldsAt((*dataset)->columns().record[1]);
    ASSERT_EQ(fields.size(), 2u);
    EXPECT_EQ(fields[0].column, "d");
    EXPECT_EQ(fields[1].value, "say \"so\"");
}

TEST(DatasetRows, OfOtherEncodingsAreShownRight) {
    const auto dataset = readTable("d,t\n2024,Caf\xE9 d\xE9j\xE0 \x96 vu\n", "start=d,title=t,place=t");
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->dialect().encoding, "windows-1252");
    EXPECT_EQ(eventsOf(**dataset)[0].title, "Café déjà – vu");
}

/// Text in other encodings is converted piece by piece.
TEST(DatasetRows, OfOtherEncodingsAreWholeInLongFiles) {
    constexpr std::size_t rows = 100'000;
    std::string latin = "d,t\n";
    std::string little("\xFF\xFE"
                       "d\0,\0t\0\n\0",
                       10);
    std::string big("\xFE\xFF"
                    "\0d\0,\0t\0\n",
                    10);
    for (std::size_t i = 0; i < rows; ++i) {
        latin += "2024,Caf\xE9 d\xE9j\xE0 vu\n";
        // U+0A0A and U+010A have a byte that is a line end's elsewhere.
        little += std::string("2\0"
                              "0\0"
                              "2\0"
                              "4\0,\0\x0A\x0A\x0A\x01\n\0",
                              16);
        big += std::string("\0"
                           "2\0"
                           "0\0"
                           "2\0"
                           "4\0,\x0A\x0A\x01\x0A\0\n",
                           16);
    }
    for (const auto& [bytes, title] : {std::pair{&latin, "Café déjà vu"}, std::pair{&little, "\u0A0A\u010A"},
                                       std::pair{&big, "\u0A0A\u010A"}}) {
        const auto dataset = readTable(*bytes, "start=d,title=t");
        ASSERT_TRUE(dataset) << describe(dataset.error());
        EXPECT_EQ((*dataset)->columns().size(), rows);
        EXPECT_EQ((*dataset)->titleAt((*dataset)->columns().record.back()), title);
        EXPECT_THAT(problemsOf(**dataset), IsEmpty());
    }
}

TEST(DatasetRows, WithBrokenUtf8ShowWhatIsLost) {
    const auto dataset = readTable("d,t\n2024,\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 Kyjiv \xFF.\n",
                                   "start=d,title=t,place=t,actor=t");
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->dialect().encoding, "UTF-8");
    const Event event = eventsOf(**dataset)[0];
    EXPECT_EQ(event.title, "éééé Kyjiv \xEF\xBF\xBD.");
    EXPECT_EQ(event.place, event.title);
    const EventColumns& columns = (*dataset)->columns();
    EXPECT_EQ(columns.names.name(columns.place[0]), event.place);
    EXPECT_THAT(columns.actorsOf(columns.actors[0]), ElementsAre(event.title));
}

TEST(DatasetRows, OfAFileThatWasCutShortAreEmpty) {
    const TableFile file("d,t\n2024,A\n2024," + std::string(50'000, 'x') + "\n2024,C\n");
    const auto dataset = Dataset::read(file.path(), *profileFromText("start=d,title=t"));
    ASSERT_TRUE(dataset);
    EXPECT_FALSE((*dataset)->changed());
    std::filesystem::resize_file(file.path(), 8);
    EXPECT_TRUE((*dataset)->changed());
    for (const std::uint32_t record : (*dataset)->columns().record)
        EXPECT_EQ((*dataset)->eventAt(record).quotes.size(), 1u);
}

TEST(DatasetEvents, OfALongTableEachRowIsOnItsLineInWhateverOrderTheyAreAskedFor) {
    constexpr std::uint32_t rows = 9000;
    std::string bytes = "date,what\r\n";
    for (std::uint32_t i = 0; i < rows; ++i)
        bytes += "2020-05-03,\"row\n" + std::to_string(i) + "\"\r\n"; // two lines each
    ASSERT_GT(bytes.size(), 2 * 65'536u);
    const auto dataset = test::readTable(bytes, "start=date,title=what");
    ASSERT_TRUE(dataset);
    for (const std::uint32_t row : {rows - 1, 0u, rows / 2, 5u}) {
        const std::uint32_t record = (*dataset)->columns().record[(*dataset)->fileOrder()[row]];
        EXPECT_EQ((*dataset)->lineAt(record), 2 + 2 * row);
    }
}

} // namespace
} // namespace dateline
