#include "core/reading/read_events.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace dateline {
namespace {

using namespace std::chrono_literals;

struct Row {
    int line;
    EventType type;
    char sign;
    std::string sentence;
};

/// The rows of tests/data/happenings.txt; its head tells the format.
std::vector<Row> rows() {
    std::vector<Row> result;
    std::ifstream file(DATELINE_TEST_DATA "/happenings.txt");
    std::string line;
    EventType type{};
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.starts_with('['))
            type = eventTypeFromKey(line.substr(1, line.find(']') - 1)).value();
        else if (!line.empty() && !line.starts_with('#'))
            result.push_back({number, type, line[0], line.substr(2)});
    }
    return result;
}

std::vector<Event> eventsIn(const std::string& text) {
    SourceDocument document;
    document.text = text;
    document.published = std::chrono::sys_days{2024y / 5 / 15};
    return readEvents(std::move(document)).events;
}

std::string told(const std::vector<Event>& events) {
    std::string list;
    for (const Event& event : events)
        list.append(info(event.type).key).append(" (").append(name(event.modality)).append(") ");
    return list.empty() ? "nothing" : list;
}

std::string label(const Row& row) {
    return std::string(info(row.type).key) + "_" + std::to_string(row.line);
}

class Happenings : public testing::TestWithParam<Row> {};

TEST_P(Happenings, AreReadByTypeAndModality) {
    const Row& row = GetParam();
    const auto events = eventsIn(row.sentence);
    const bool happened = std::any_of(events.begin(), events.end(), [&](const Event& event) {
        return event.type == row.type &&
               (event.modality == Modality::Actual || event.modality == Modality::Historical);
    });
    EXPECT_EQ(happened, row.sign == '+')
        << "line " << row.line << ": " << row.sentence << "\nread: " << told(events);
}

INSTANTIATE_TEST_SUITE_P(Table, Happenings, testing::ValuesIn(rows()),
                         [](const auto& test) { return label(test.param); });

TEST(HappeningsTable, TriesEveryTypeBothWays) {
    std::vector<int> yes(kEventTypeCount);
    std::vector<int> no(kEventTypeCount);
    for (const Row& row : rows())
        ++(row.sign == '+' ? yes : no)[static_cast<std::size_t>(row.type)];
    EXPECT_THAT(yes, testing::Each(testing::Ge(4)));
    EXPECT_THAT(no, testing::Each(testing::Ge(3)));
}

} // namespace
} // namespace dateline
