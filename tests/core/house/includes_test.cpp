#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;

/// The folders of the repository that each folder may include, itself apart.
const std::map<std::string, std::vector<std::string>> kMayInclude{
    {"core/base", {}},
    {"core/document", {"resources", "core/base"}},
    {"core/temporal", {"resources", "core/base", "core/document"}},
    {"core/event", {"resources", "core/base", "core/document", "core/temporal"}},
    {"core/dataset", {"resources", "core/base", "core/document", "core/temporal", "core/event"}},
    {"core/timeline",
     {"resources", "core/base", "core/document", "core/temporal", "core/event", "core/dataset"}},
    {"core/scene",
     {"resources", "core/base", "core/document", "core/temporal", "core/event", "core/dataset",
      "core/timeline"}},
    {"core/exchange",
     {"resources", "core/base", "core/document", "core/temporal", "core/event", "core/dataset",
      "core/timeline"}},
    {"core/opening",
     {"resources", "core/base", "core/document", "core/temporal", "core/event", "core/dataset",
      "core/timeline", "core/exchange"}},
    {"ui",
     {"resources", "core/base", "core/document", "core/temporal", "core/event", "core/dataset",
      "core/timeline", "core/scene", "core/exchange", "core/opening"}},
};

struct Include {
    fs::path file;
    std::string target;
    bool angled;
};

std::vector<Include> includesUnder(const fs::path& folder) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Include> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending != ".h" && ending != ".cpp")
            continue;
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string line; std::getline(in, line);)
            if (std::regex_search(line, match, pattern))
                found.push_back({entry.path(), match[2], match[1] == "<"});
    }
    return found;
}

class House : public testing::TestWithParam<std::string> {};

TEST_P(House, IncludesOnlyTheFoldersBeforeIt) {
    const std::string& folder = GetParam();
    const auto includes = includesUnder(fs::path(DATELINE_SOURCE_DIR) / folder);
    ASSERT_FALSE(includes.empty());
    for (const Include& include : includes) {
        if (include.angled)
            continue;
        const std::string target = fs::path(include.target).parent_path().string();
        const auto& allowed = kMayInclude.at(folder);
        const bool automoc = include.target.ends_with(".moc");
        EXPECT_TRUE(automoc || target == folder ||
                    std::find(allowed.begin(), allowed.end(), target) != allowed.end())
            << include.file << " includes " << include.target;
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, House,
                         testing::Values("core/base", "core/document", "core/temporal", "core/event",
                                         "core/dataset", "core/timeline", "core/scene", "core/exchange",
                                         "ui"));

TEST(House, CoreIncludesNoQt) {
    static const std::regex qt("^(Q[A-Za-z]|Qt)");
    const auto includes = includesUnder(fs::path(DATELINE_SOURCE_DIR) / "core");
    ASSERT_FALSE(includes.empty());
    for (const Include& include : includes)
        EXPECT_FALSE(std::regex_search(include.target, qt)) << include.file << " includes " << include.target;
}

} // namespace
