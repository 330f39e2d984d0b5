#include "core/dataset/cell_text.h"
#include "core/dataset/column_profile.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells;
    for (const std::string_view cell : split(line, ','))
        cells.emplace_back(cell);
    return cells;
}

/// "start=date end=to title=what …", only what is there.
std::string told(const ColumnProfile& profile) {
    std::string text;
    const auto add = [&](const char* key, const std::string& columns) {
        if (!columns.empty())
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", key, columns);
    };
    add("start", profile.start);
    add("end", profile.end);
    add("title", fmt::format("{}", fmt::join(profile.titles, "+")));
    add("notes", fmt::format("{}", fmt::join(profile.notes, "+")));
    add("type", fmt::format("{}", fmt::join(profile.types, "+")));
    add("actor", fmt::format("{}", fmt::join(profile.actors, "+")));
    add("place", fmt::format("{}", fmt::join(profile.places, "+")));
    add("low", profile.low);
    add("best", profile.best);
    add("high", profile.high);
    add("source", profile.source);
    add("id", profile.id);
    if (profile.order == DateOrder::MonthDay)
        text += " month-day";
    return text;
}

struct GuessCase {
    const char* header;
    const char* row;
    const char* profile;
};
void PrintTo(const GuessCase& c, std::ostream* out) {
    *out << c.header;
}
class GuessedProfile : public testing::TestWithParam<GuessCase> {};

TEST_P(GuessedProfile, KnowsWhichColumnMeansWhat) {
    std::vector<std::vector<std::string>> rows;
    if (*GetParam().row != '\0')
        rows.push_back(cellsOf(GetParam().row));
    EXPECT_EQ(told(guessProfile(cellsOf(GetParam().header), rows)), GetParam().profile);
}

INSTANTIATE_TEST_SUITE_P(
    Headers, GuessedProfile,
    testing::Values(
        GuessCase{"date,title", "2024-01-02,War", "start=date title=title"},
        GuessCase{"Date,Event,Location", "2/1/2024,War breaks out,Kiev",
                  "start=Date title=Event place=Location"},
        GuessCase{"id,start,end,name,type", "1,2024-01-02,2024-01-04,Siege,attack",
                  "start=start end=end title=name type=type id=id"},
        GuessCase{"from,to,description", "1/22/2024,1/23/2024,Siege of the town",
                  "start=from end=to notes=description month-day"},
        GuessCase{"event_id,event_date,event_type,actor1,actor2,city,country,fatalities,source,notes",
                  "A1,22 January 2024,Battles,Army,Rebels,Homs,Syria,3,AP,They fought",
                  "start=event_date notes=notes type=event_type actor=actor1+actor2 place=city+country "
                  "best=fatalities source=source id=event_id"},
        GuessCase{"startDate,endDate,headline", "2024-01-02,2024-01-04,Siege",
                  "start=startDate end=endDate title=headline"},
        GuessCase{"when,what,where,killed", "2024-01-02,Bomb,Kabul,12",
                  "start=when title=what place=where best=killed"},
        GuessCase{"Year,Summary,Category", "1999,War,fighting", "start=Year title=Summary type=Category"},
        GuessCase{"begin date,end date,side a,side b,low,best,high", "2024-01-02,2024-01-04,A,B,1,2,3",
                  "start=begin date end=end date actor=side a+side b low=low best=best high=high"},
        GuessCase{"x,y", "2024-01-02,They fought all night", "start=x title=y"},
        GuessCase{"n,perpetrator,dated", "1,ISIS,2015-11-13", "start=dated actor=perpetrator"},
        GuessCase{"name,value", "War,5", "title=name"},
        GuessCase{"date,date_added,title", "2024-01-02,2024-02-02,War", "start=date title=title"},
        GuessCase{"date,title,source", "", "start=date title=title source=source"},
        GuessCase{"day,deaths,province,district", "20240102,5,Idlib,Jisr",
                  "start=day place=district+province best=deaths"}));

TEST(GuessedProfile, PrefersADayToAYear) {
    EXPECT_EQ(guessProfile({"year", "date"}, {{"2024", "2024-01-02"}}).start, "date");
}

} // namespace
} // namespace dateline
