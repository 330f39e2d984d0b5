#include "app/command_line.h"
#include "tests/app/shell.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>
#include <vector>

namespace dateline {
namespace {

/// The commands of the README: the lines of its ```console blocks that begin with "$ ".
std::vector<std::string> readmeCommands() {
    std::ifstream in(DATELINE_SOURCE_DIR "/README.md");
    std::vector<std::string> commands;
    bool console = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("```"))
            console = line == "```console";
        else if (console && line.starts_with("$ "))
            commands.push_back(line.substr(2));
    }
    return commands;
}

/// The file that a command says it writes, after -o; empty when it prints.
std::string outputOf(const std::string& command) {
    const std::size_t option = command.find(" -o ");
    return option == std::string::npos
               ? std::string()
               : command.substr(option + 4, command.find(' ', option + 4) - option - 4);
}

TEST(Readme, EveryCommandWorksAsItStands) {
    const Shell shell;
    std::filesystem::create_directory_symlink(DATELINE_SOURCE_DIR "/resources",
                                              shell.folder() / "work/resources");
    const auto commands = readmeCommands();
    ASSERT_GE(commands.size(), 5u);
    for (const std::string& command : commands) {
        const ShellResult result = shell.run(command);
        EXPECT_EQ(result.exitCode, 0) << command << '\n' << result.err;
        const std::string output = outputOf(command);
        EXPECT_FALSE((output.empty() ? result.out : shell.read(output)).empty()) << command;
    }
}

TEST(Readme, NamesEveryFormatThatIsReadAndTheHelpWhatIsWritten) {
    std::ifstream in(DATELINE_SOURCE_DIR "/README.md");
    std::stringstream text;
    text << in.rdbuf();
    for (const FileFormat& format : fileFormats()) {
        if (format.read) {
            EXPECT_THAT(text.str(), testing::HasSubstr("`" + std::string(format.ending) + "`"));
        }
    }
    EXPECT_THAT(std::string(helpText()), testing::HasSubstr("--to " + writtenKeys("|")));
}

} // namespace
} // namespace dateline
