#include "tests/app/shell.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kPortShelled = "Port shelled\n\nThe army shelled the port of Tol on 3 May 2020.\n";

TEST(Pipes, AreReadLikeFiles) {
    const Shell shell;
    shell.write("a.txt", kPortShelled);
    shell.write("a.jsonl",
                "{\"text\": \"They met on 3 May 2020.\"}\n{\"text\": \"They met on 4 May 2020.\"}\n");
    const ShellResult article = shell.run("bash -c 'dateline extract <(cat a.txt) --to csv'");
    EXPECT_EQ(article.exitCode, 0) << article.err;
    EXPECT_THAT(article.out, HasSubstr("2020-05-03"));
    const ShellResult named = shell.run("mkfifo p.txt; cat a.txt > p.txt & dateline extract p.txt --to csv");
    EXPECT_THAT(named.out, HasSubstr("2020-05-03")) << named.err;
    const ShellResult lines =
        shell.run("mkfifo p.jsonl; cat a.jsonl > p.jsonl & dateline extract p.jsonl --to csv");
    EXPECT_EQ(lines.exitCode, 0) << lines.err;
    EXPECT_THAT(lines.out, HasSubstr("2020-05-03")) << "no line is lost";
    EXPECT_THAT(lines.out, HasSubstr("2020-05-04"));
}

TEST(Messages, SendNothingToTheTerminalThatItWouldObey) {
    const Shell shell;
    const ShellResult missing = shell.run("dateline extract \"$(printf 'a\\033[31mb\\nc\\377.txt')\"");
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, HasSubstr("a\\x1b[31mb\\nc\\xff.txt: there is no such file"));
    const ShellResult usage = shell.run("dateline extract a.txt --to \"$(printf '\\033]0;x\\007')\"");
    EXPECT_EQ(usage.exitCode, 2);
    EXPECT_THAT(usage.err, Not(HasSubstr("\x1b")));
}

TEST(Names, ThatAreNoUtf8AreReadAndWritten) {
    const Shell shell;
    shell.write("a.txt", kPortShelled);
    const ShellResult result =
        shell.run("name=\"$(printf 'caf\\351')\"; cp a.txt \"$name.txt\"; "
                  "dateline export \"$name.txt\" -o \"$name.svg\" && test -s \"$name.svg\" && "
                  "dateline extract \"$name.txt\" -o \"$name.json\" && test -s \"$name.json\"");
    EXPECT_EQ(result.exitCode, 0) << result.err;
}

struct Display {
    const char* name;
    const char* settings;
    const char* says;
};

class BadDisplay : public testing::TestWithParam<Display> {};

TEST_P(BadDisplay, IsOneLineAndExitCode1) {
    const Shell shell;
    shell.write("a.txt", kPortShelled);
    const ShellResult result = shell.run(std::string(GetParam().settings) + " dateline a.txt");
    EXPECT_EQ(result.exitCode, 1) << result.err;
    EXPECT_THAT(result.err, HasSubstr(GetParam().says));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
}

INSTANTIATE_TEST_SUITE_P(
    Settings, BadDisplay,
    testing::Values(Display{"none", "", "There is no display here"},
                    Display{"x", "DISPLAY=:4321", "No window can be opened with DISPLAY=:4321;"},
                    Display{"xOfNoHost", "DISPLAY=nowhere.invalid:0", "DISPLAY=nowhere.invalid:0"},
                    Display{"noX", "DISPLAY=", "DISPLAY="},
                    Display{"wayland", "WAYLAND_DISPLAY=nowhere", "WAYLAND_DISPLAY=nowhere"},
                    Display{"platform", "QT_QPA_PLATFORM=nonsense", "QT_QPA_PLATFORM=nonsense"},
                    Display{"escape", "QT_QPA_PLATFORM=\"$(printf '\\033[31m')\"",
                            "QT_QPA_PLATFORM=\\x1b[31m"}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace dateline
