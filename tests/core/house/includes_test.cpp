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

/// The rooms of the house, each with those that it may include, itself apart; from the ground up.
const std::map<std::string, std::vector<std::string>> kMayInclude{
    {"resources", {}},
    {"core/base", {}},
    {"core/time", {"core/base"}},
    {"core/document", {"core/base"}},
    {"core/formats", {"core/base", "core/document"}},
    {"core/expressions", {"core/base", "core/time", "core/document"}},
    {"core/temporal", {"core/base", "core/time", "core/document", "core/expressions"}},
    {"core/event", {"core/base", "core/time"}},
    {"core/edit", {"core/base", "core/time", "core/event"}},
    {"core/lexicon", {"core/base", "core/event"}},
    {"core/grammar", {"core/base", "core/document", "core/event", "core/lexicon"}},
    {"core/mentions", {"core/base", "core/document", "core/event", "core/lexicon", "core/grammar"}},
    {"core/roles",
     {"core/base", "core/document", "core/event", "core/lexicon", "core/grammar", "core/mentions"}},
    {"core/language",
     {"core/base", "core/document", "core/expressions", "core/event", "core/lexicon", "core/grammar",
      "core/mentions", "core/roles"}},
    {"core/tolls",
     {"core/base", "core/document", "core/expressions", "core/event", "core/lexicon", "core/grammar",
      "core/mentions", "core/roles", "core/language"}},
    {"core/reading",
     {"core/base", "core/time", "core/document", "core/expressions", "core/temporal", "core/event",
      "core/lexicon", "core/grammar", "core/mentions", "core/roles", "core/language", "core/tolls"}},
    {"core/dataset", {"core/base", "core/time", "core/document", "core/formats", "core/event"}},
    {"core/timeline",
     {"core/base", "core/time", "core/document", "core/event", "core/edit", "core/language", "core/reading",
      "core/dataset"}},
    {"core/scene", {"core/base", "core/time", "core/event", "core/timeline"}},
    {"core/layout", {"core/base", "core/time", "core/event", "core/timeline", "core/scene"}},
    {"core/exchange",
     {"core/base", "core/time", "core/document", "core/formats", "core/expressions", "core/temporal",
      "core/event", "core/edit", "core/dataset", "core/timeline"}},
    {"core/opening", {"core"}},
    {"ui/words", {"core"}},
    {"ui/paint", {"core", "ui/words"}},
    {"ui/widgets", {"core", "ui/words", "ui/paint"}},
    {"ui/selection", {"core", "ui/words"}},
    {"ui/chart", {"core", "ui/words", "ui/paint", "ui/widgets", "ui/selection"}},
    {"ui/source", {"core", "ui/words", "ui/paint", "ui/widgets", "ui/selection"}},
    {"ui/details", {"core", "ui/words", "ui/paint", "ui/widgets", "ui/selection"}},
    {"ui/edit", {"core", "ui/words", "ui/paint", "ui/widgets", "ui/selection"}},
    {"ui/filter", {"core", "ui/words", "ui/paint", "ui/widgets"}},
    {"ui/picture", {"core", "ui/words", "ui/paint", "ui/widgets"}},
    {"ui/open", {"core", "ui/words", "ui/paint", "ui/widgets"}},
    {"ui/window", {"core", "ui"}},
    {"app", {"core", "ui"}},
};

/// What every room may include.
constexpr const char* kForAll = "resources";
constexpr std::size_t kMostFiles = 40; ///< in one room, headers and sources

struct Include {
    fs::path file;
    std::string target;
    bool angled;
};

const fs::path kRoot = DATELINE_SOURCE_DIR;

/// The headers and sources of a folder, those of its folders apart.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (const auto ending = entry.path().extension(); ending == ".h" || ending == ".cpp")
            files.push_back(entry.path());
    return files;
}

/// Every folder of core, ui and app that has code.
std::vector<std::string> roomsWithCode() {
    std::vector<std::string> rooms;
    const auto add = [&](const fs::path& folder) {
        if (!filesIn(folder).empty())
            rooms.push_back(folder.lexically_relative(kRoot).string());
    };
    for (const char* top : {"core", "ui", "app"}) {
        add(kRoot / top);
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / top))
            if (entry.is_directory())
                add(entry.path());
    }
    std::sort(rooms.begin(), rooms.end());
    return rooms;
}

std::vector<Include> includesIn(const fs::path& file) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    std::vector<Include> found;
    std::ifstream in(file);
    std::smatch match;
    for (std::string line; std::getline(in, line);)
        if (std::regex_search(line, match, pattern))
            found.push_back({file, match[2], match[1] == "<"});
    return found;
}

std::vector<Include> includesOf(const fs::path& folder) {
    std::vector<Include> found;
    for (const fs::path& file : filesIn(folder))
        for (Include& include : includesIn(file))
            found.push_back(std::move(include));
    return found;
}

class House : public testing::TestWithParam<std::string> {};

TEST_P(House, IncludesOnlyTheRoomsBelowIt) {
    const std::string& room = GetParam();
    const auto& allowed = kMayInclude.at(room);
    const auto includes = includesOf(kRoot / room);
    ASSERT_FALSE(includes.empty());
    for (const Include& include : includes) {
        if (include.angled)
            continue;
        const std::string target = fs::path(include.target).parent_path().string();
        EXPECT_TRUE(target == room || target == kForAll ||
                    std::any_of(allowed.begin(), allowed.end(),
                                [&](const std::string& other) {
                                    return target == other || target.starts_with(other + "/");
                                }))
            << include.file << " includes " << include.target;
    }
}

INSTANTIATE_TEST_SUITE_P(Rooms, House, testing::ValuesIn(roomsWithCode()));

TEST(House, HasNoRoomThatIsNotInItsPlan) {
    for (const std::string& room : roomsWithCode())
        EXPECT_TRUE(kMayInclude.contains(room)) << room;
}

TEST(House, HasNoRoomOfTooManyFiles) {
    for (const std::string& room : roomsWithCode())
        EXPECT_LE(filesIn(kRoot / room).size(), kMostFiles) << room;
}

/// What a linker would join, and call the constructor of the wrong one: types of headers, all of which are in
/// one namespace.
TEST(House, HasNoNameOfTwoTypes) {
    static const std::regex type(R"re(^(?:enum class|enum|class|struct) (\w+)\b[^;()]*\{)re");
    std::map<std::string, fs::path> seen;
    for (const std::string& room : roomsWithCode())
        for (const fs::path& file : filesIn(kRoot / room)) {
            std::ifstream in(file);
            std::smatch match;
            for (std::string line; file.extension() == ".h" && std::getline(in, line);)
                if (std::regex_search(line, match, type)) {
                    const auto [other, isNew] = seen.emplace(match[1], file);
                    EXPECT_TRUE(isNew) << match[1] << " in " << other->second << " and " << file;
                }
        }
    EXPECT_GT(seen.size(), 100u);
}

TEST(House, CoreIncludesNoQt) {
    static const std::regex qt("^(Q[A-Za-z]|Qt)");
    for (const std::string& room : roomsWithCode())
        for (const Include& include : includesOf(kRoot / room)) {
            EXPECT_FALSE(room.starts_with("core") && std::regex_search(include.target, qt))
                << include.file << " includes " << include.target;
        }
}

} // namespace
