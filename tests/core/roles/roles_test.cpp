#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace dateline {
namespace {

/// A row of tests/data/roles.txt.
struct RoleRow {
    std::string type;
    std::vector<std::string> did, suffered, with;
    std::string text;
};

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? std::string()
                                      : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> listOf(std::istream& stream, char end) {
    std::string field;
    std::getline(stream, field, end);
    std::vector<std::string> names;
    std::istringstream parts(field);
    for (std::string name; std::getline(parts, name, ';');)
        if (!trimmed(name).empty())
            names.push_back(trimmed(name));
    return names;
}

std::vector<RoleRow> rows() {
    std::ifstream file(DATELINE_TEST_DATA "/roles.txt");
    std::vector<RoleRow> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream stream(line);
        RoleRow row;
        std::getline(stream, row.type, '|');
        row.type = trimmed(row.type);
        row.did = listOf(stream, '|');
        row.suffered = listOf(stream, '|');
        row.with = listOf(stream, '|');
        std::getline(stream, row.text);
        row.text = trimmed(row.text);
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::string> actorsWith(const Event& event, ActorRole role) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < event.actors.size(); ++i)
        if (roleOf(event, i) == role)
            names.push_back(event.actors[i]);
    return names;
}

/// Each name of a row is that of an actor, whole or as its last words ("Danish engineers", "engineers").
bool sameNames(const std::vector<std::string>& wanted, const std::vector<std::string>& found) {
    return wanted.size() == found.size() &&
           std::all_of(wanted.begin(), wanted.end(), [&](const std::string& name) {
               return std::any_of(found.begin(), found.end(), [&](const std::string& actor) {
                   return actor == name || actor.ends_with(" " + name) || actor.starts_with(name + " of ");
               });
           });
}

class RolesOfATextTest : public testing::TestWithParam<RoleRow> {};

TEST_P(RolesOfATextTest, AreTold) {
    const RoleRow& row = GetParam();
    const Reading reading = readArticle(row.text + "\n");
    ASSERT_FALSE(reading.events.empty()) << row.text;
    const Event* event = find(reading, *eventTypeFromKey(row.type));
    if (event == nullptr) // what type it is, is for others to test
        event = &reading.events.front();
    EXPECT_TRUE(sameNames(row.did, actorsWith(*event, ActorRole::Did)))
        << row.text << testing::PrintToString(actorsWith(*event, ActorRole::Did));
    EXPECT_TRUE(sameNames(row.suffered, actorsWith(*event, ActorRole::Suffered)))
        << row.text << testing::PrintToString(actorsWith(*event, ActorRole::Suffered));
    EXPECT_TRUE(sameNames(row.with, actorsWith(*event, ActorRole::With)))
        << row.text << testing::PrintToString(actorsWith(*event, ActorRole::With));
    EXPECT_EQ(event->roles.size(), event->actors.size());
}

INSTANTIATE_TEST_SUITE_P(Data, RolesOfATextTest, testing::ValuesIn(rows()));

TEST(NamesOfADocument, TakeAPersonsSurnameAndNotTheirCountry) {
    const Reading reading =
        readArticle("President Ana Costa of Peru gave a speech on Monday. Peru launched an "
                    "offensive along the Oda river on Tuesday.");
    const auto offensive = std::ranges::find(reading.events, EventType::Offensive, &Event::type);
    ASSERT_NE(offensive, reading.events.end());
    EXPECT_THAT(offensive->actors, testing::ElementsAre("Peru"));
}

/// What is cut off right after a preposition is read no further.
TEST(RolesOfATextThatEndsEarly, AreThoseToldSoFar) {
    for (const char* text :
         {"The army began the shelling of", "Rebels met after the attack by", "Talks between"})
        for (const Event& event : readArticle(text).events)
            EXPECT_LE(event.actors.size(), 1u) << text;
}

} // namespace
} // namespace dateline
