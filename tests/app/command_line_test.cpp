#include "app/command_line.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<CommandLine> parse(std::vector<std::string> arguments) {
    return parseCommandLine(arguments);
}

TEST(CommandLine, OpensTheWindowOnFiles) {
    const auto line = parse({"a.txt", "-", "--", "-b.txt"});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->command, Command::Window);
    EXPECT_THAT(line->files, ElementsAre("a.txt", "-", "-b.txt"));
}

TEST(CommandLine, ReadsTheOptionsOfExtract) {
    const auto line =
        parse({"extract", "a.txt", "--published", "21 September 2023", "--to=csv", "-o", "out.csv"});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->command, Command::Extract);
    EXPECT_EQ(line->to->key, "csv");
    EXPECT_FALSE(line->raw);
    EXPECT_TRUE(parse({"extract", "a.txt", "--raw", "--to", "csv"})->raw);
    EXPECT_EQ(line->output, "out.csv");
    EXPECT_EQ(line->threshold, 0);
    EXPECT_EQ(line->published, std::chrono::sys_days(std::chrono::year(2023) / 9 / 21));
}

TEST(CommandLine, ReadsTheOptionsOfExport) {
    const auto line = parse({"export", "a.txt", "-o", "a.png", "--size", "800x600", "--scale", "2", "--theme",
                             "dark", "--paper", "A3", "--whole"});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->size, std::pair(800, 600));
    EXPECT_EQ(line->scale, 2.0);
    EXPECT_TRUE(line->dark);
    EXPECT_EQ(line->paper, "A3");
    EXPECT_TRUE(line->whole);
}

TEST(CommandLine, ReadsTheThreshold) {
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"extract", "a"}, {"export", "a", "-o", "b.png"}, {"a"}}) {
        std::vector<std::string> more = command;
        more.insert(more.end(), {"--threshold", "-1.5"});
        EXPECT_EQ(parse(command)->threshold, 0);
        EXPECT_EQ(parse(more)->threshold, -1.5);
    }
}

TEST(CommandLine, ReadsTheOptionsOfExplain) {
    const auto line = parse({"explain", "a.txt", "--year", "1916", "--threshold=-1", "--lexicon", "w.json"});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->command, Command::Explain);
    EXPECT_EQ(line->year, 1916);
    EXPECT_EQ(line->threshold, -1);
    EXPECT_EQ(line->lexicon, "w.json");
}

struct Wrong {
    std::vector<std::string> arguments;
    std::string says;
};

class WrongCommandLine : public testing::TestWithParam<Wrong> {};

TEST_P(WrongCommandLine, SaysWhatIsWrong) {
    const auto line = parse(GetParam().arguments);
    ASSERT_FALSE(line);
    EXPECT_THAT(describe(line.error()), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Cases, WrongCommandLine,
    testing::Values(Wrong{{"extract"}, "no file is named"}, Wrong{{"extract", "-", "-"}, "only once"},
                    Wrong{{"extract", "a", "--published", "31/02/2024"}, "not a date"},
                    Wrong{{"extract", "a", "--published"}, "needs a value"},
                    Wrong{{"extract", "a", "--year", "soon"}, "no year"},
                    Wrong{{"extract", "a", "--year", "0"}, "no year"},
                    Wrong{{"extract", "a", "--threshold", "few"}, "\"few\" is no number"},
                    Wrong{{"extract", "a", "--threshold", "inf"}, "\"inf\" is no number"},
                    Wrong{{"extract", "a", "--threshold="}, "is no number"},
                    Wrong{{"extract", "a", "--threshold"}, "needs a value"},
                    Wrong{{"explain"}, "no file is named"},
                    Wrong{{"explain", "a", "--to", "csv"}, "no option \"--to\" here"},
                    Wrong{{"extract", "a", "--to", "xml"}, "is none of"},
                    Wrong{{"extract", "a", "--size", "1x1"}, "no option \"--size\" here"},
                    Wrong{{"extract", "a", "--raw"}, "--raw is for --to csv"},
                    Wrong{{"extract", "a", "--to", "csv", "--raw=1"}, "takes no value"},
                    Wrong{{"extract", "a", "--frobnicate"}, "no option \"--frobnicate\""},
                    Wrong{{"export", "a"}, "-o timeline.pdf"},
                    Wrong{{"export", "a", "-o", "b.png", "--whole=yes"}, "takes no value"},
                    Wrong{{"export", "a", "-o", "b.png", "--size", "0x600"}, "no size"},
                    Wrong{{"export", "a", "-o", "b.png", "--size", "wide"}, "no size"},
                    Wrong{{"export", "a", "-o", "b.png", "--scale", "nan"}, "no number"},
                    Wrong{{"export", "a", "-o", "b.png", "--theme", "pink"}, "neither light nor dark"},
                    Wrong{{"--to", "json", "a.txt"}, "no option \"--to\" here"}));

TEST(CommandLine, HelpAndVersionWinOverTheRest) {
    EXPECT_EQ(parse({"extract", "--help"})->command, Command::Help);
    EXPECT_EQ(parse({"--version"})->command, Command::Version);
    for (const char* word : {"extract", "export", "explain", "--published", "--year", "--to", "--size",
                             "--paper", "--theme", "--whole", "--sample", "--threshold"})
        EXPECT_THAT(std::string(helpText()), HasSubstr(word));
}

} // namespace
} // namespace dateline
