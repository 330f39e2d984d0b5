#include "core/dataset/column_profile.h"
#include "core/dataset/saved_profiles.h"
#include "tests/core/dataset/table_file.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ColumnProfile everyField() {
    ColumnProfile profile;
    profile.name = "Mine";
    profile.recognisedBy = {"a", "b"};
    profile.start = "a";
    profile.end = "b";
    profile.precision = "c";
    profile.precisionScale = PrecisionScale::Acled;
    profile.order = DateOrder::MonthDay;
    profile.titles = {"t", "u"};
    profile.notes = {"n"};
    profile.types = {"k"};
    profile.typeOf = {{"battle", EventType::Fighting}, {"raid", EventType::Attack}};
    profile.otherwise = EventType::Other;
    profile.actors = {"x", "y"};
    profile.places = {"p"};
    profile.low = "l";
    profile.best = "m";
    profile.high = "h";
    profile.source = "s";
    profile.id = "i";
    return profile;
}

TEST(ColumnProfiles, ComeBackFromJson) {
    const auto back = profileFromJson(profileJson(everyField()), "x.json");
    ASSERT_TRUE(back) << describe(back.error());
    EXPECT_EQ(*back, everyField());
    for (const ColumnProfile& known : knownProfiles())
        EXPECT_EQ(*profileFromJson(profileJson(known), ""), known);
}

struct BadJson {
    const char* json;
    const char* says;
};
class BadProfile : public testing::TestWithParam<BadJson> {};

TEST_P(BadProfile, SaysWhatIsWrong) {
    const auto profile = profileFromJson(GetParam().json, "mine.json");
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().kind, ErrorKind::BadFormat);
    EXPECT_EQ(profile.error().where, "mine.json");
    EXPECT_THAT(profile.error().message, HasSubstr(GetParam().says));
}

const std::string kDeep(200'000, '[');

INSTANTIATE_TEST_SUITE_P(
    Json, BadProfile,
    testing::Values(BadJson{"", "no profile"}, BadJson{"[]", "must be an object"},
                    BadJson{"{}", "\"start\" is missing"},
                    BadJson{R"({"start": 1})", "\"start\" must be a text"},
                    BadJson{R"({"start": "a", "titles": "b"})", "\"titles\" must be a list"},
                    BadJson{R"({"start": "a", "order": "up"})", "none of its values"},
                    BadJson{R"({"start": "a", "typeOf": {"x": "bang"}})", "no type of event"},
                    BadJson{R"({"start": "a", "colour": "red"})", "none of its fields"},
                    BadJson{kDeep.c_str(), "nested more than"},
                    BadJson{R"({"start": "a", "precision": 1e999})", "too large"},
                    BadJson{R"({"start": {"a": 1}})", "must be a text"},
                    BadJson{R"({"start": "a", "titles": [1]})", "must be a text"},
                    BadJson{R"({"start": "a", "typeOf": []})", "must be an object"},
                    BadJson{R"({"start": "a", "typeOf": {"x": null}})", "must be a text"},
                    BadJson{"{\"start\": \"\xC3\"}", "no profile"}));

TEST(ColumnProfiles, AreSavedWhenTheyCanBeReadAgain) {
    const test::TableFile file("");
    const std::filesystem::path folder = file.path().parent_path() / "profiles";
    ASSERT_TRUE(saveProfile(everyField(), folder));
    ColumnProfile withoutDate = everyField();
    withoutDate.start.clear();
    const auto refused = saveProfile(withoutDate, folder);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("\"start\" is missing"));
    const SavedProfiles saved = savedProfiles(folder);
    EXPECT_THAT(saved.profiles, ElementsAre(everyField()));
    EXPECT_TRUE(saved.warnings.empty());
}

TEST(ColumnProfiles, AreReadFromText) {
    const auto profile = profileFromText(
        "start=event_date, end=to,title=headline+notes,type=kind,order=month-day,best=killed");
    ASSERT_TRUE(profile) << describe(profile.error());
    EXPECT_EQ(profile->start, "event_date");
    EXPECT_EQ(profile->end, "to");
    EXPECT_THAT(profile->titles, ElementsAre("headline", "notes"));
    EXPECT_THAT(profile->types, ElementsAre("kind"));
    EXPECT_EQ(profile->order, DateOrder::MonthDay);
    EXPECT_EQ(profile->best, "killed");
}

TEST(ColumnProfiles, SayWhichPartOfTheTextIsWrong) {
    for (const char* text : {"", "start", "start=", "title=a", "start=a,colour=red", "start=a,order=up",
                             "start=a,otherwise=bang"}) {
        const auto profile = profileFromText(text);
        ASSERT_FALSE(profile) << text;
        EXPECT_EQ(profile.error().kind, ErrorKind::BadFormat);
        EXPECT_THAT(profile.error().message, HasSubstr("write columns as"));
    }
}

TEST(ColumnProfiles, AreKnownByTheirColumns) {
    const std::vector<std::string> ucdp{"id",        "type_of_violence", "side_a",   "side_b",
                                        "date_prec", "date_start",       "date_end", "best"};
    const ColumnProfile* found = profileFor(ucdp, knownProfiles());
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->name, "UCDP GED");
    const std::vector<std::string> acled{"event_date", "event_type", "sub_event_type", "actor1",
                                         "fatalities"};
    ASSERT_NE(profileFor(acled, knownProfiles()), nullptr);
    EXPECT_EQ(profileFor(acled, knownProfiles())->name, "ACLED");
    EXPECT_EQ(profileFor({"date", "title"}, knownProfiles()), nullptr);
}

TEST(ColumnProfiles, AreSuggestedWithoutWhatTheFileLacks) {
    const std::vector<std::string> header{"date_start", "date_end", "date_prec", "type_of_violence",
                                          "side_a",     "side_b",   "best"};
    const ColumnProfile profile =
        suggestProfile(header, {{"22/1/2014", "22/1/2014", "1", "1", "A", "B", "5"}}, knownProfiles());
    EXPECT_EQ(profile.name, "UCDP GED");
    EXPECT_EQ(profile.low, "");
    EXPECT_THAT(profile.titles, testing::IsEmpty());
    EXPECT_EQ(profile.order, DateOrder::DayMonth);
    EXPECT_EQ(suggestProfile({"when", "what"}, {{"2024-01-01", "War"}}, knownProfiles()).start, "when");
}

TEST(ColumnProfiles, AreCheckedAgainstAHeader) {
    ColumnProfile profile;
    EXPECT_FALSE(checkProfile(profile, {"a"}));
    profile.start = "a";
    EXPECT_TRUE(checkProfile(profile, {"a", "b"}));
    profile.titles = {"c"};
    const auto checked = checkProfile(profile, {"a", "b"});
    ASSERT_FALSE(checked);
    EXPECT_EQ(std::string(checked.error().message), "there is no column 'c'; the columns are a, b");
}

} // namespace
} // namespace dateline
