#include "core/lexicon/lexicon_builder.h"
#include "core/lexicon/rule_text.h"
#include "resources/resource.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace dateline {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t kLongestLine = 600;
constexpr std::array kLists{"verbs", "verbFrames", "nouns", "nounFrames"};

std::vector<std::string> meaningFiles() {
    std::vector<std::string> paths;
    for (const std::string_view path : resourcePaths())
        if (path.starts_with("en/meanings/"))
            paths.emplace_back(path);
    return paths;
}

ordered_json meaningsOf(std::string_view path) {
    return ordered_json::parse(resource(path)).at("meanings");
}

std::vector<std::string> linesOf(std::string_view path) {
    std::istringstream file{std::string(resource(path))};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

template <typename Each>
void forEachEntry(const ordered_json& meaning, Each each) {
    for (const char* list : kLists)
        if (const auto found = meaning.find(list); found != meaning.end())
            for (const auto& entry : *found)
                each(list, entry.get<std::string>());
}

class MeaningFiles : public testing::TestWithParam<std::string> {};

TEST_P(MeaningFiles, AreBuiltWithTheFillersAlone) {
    LexiconBuilder builder;
    builder.addIrregularForms(resource("en/irregular_forms.json"));
    builder.addFunctionWords(resource("en/function_words.json"));
    builder.addFillers(resource("en/fillers.json"));
    EXPECT_NO_THROW(builder.addMeanings(resource(GetParam())));
}

TEST_P(MeaningFiles, HaveOneEntryALineThatIsNotLong) {
    std::multiset<std::string> lines;
    for (std::string line : linesOf(GetParam())) {
        EXPECT_LE(line.size(), kLongestLine) << line;
        line.erase(0, line.find_first_not_of(' '));
        line.erase(line.find_last_not_of(',') + 1);
        lines.insert(line);
    }
    const auto meanings = meaningsOf(GetParam());
    for (const auto& [name, meaning] : meanings.items())
        forEachEntry(meaning, [&](const char*, const std::string& entry) {
            EXPECT_TRUE(lines.contains(ordered_json(entry).dump())) << name << ": " << entry;
        });
}

TEST_P(MeaningFiles, TellWhatTheyAreAbout) {
    const auto meanings = meaningsOf(GetParam());
    for (const auto& [name, meaning] : meanings.items()) {
        EXPECT_NE(meaning.value("about", ""), "") << name;
        EXPECT_EQ(meaning.contains("verbs"), meaning.contains("verbFrames")) << name;
        EXPECT_EQ(meaning.contains("nouns"), meaning.contains("nounFrames")) << name;
    }
}

TEST_P(MeaningFiles, RepeatNothingInAMeaning) {
    const auto meanings = meaningsOf(GetParam());
    for (const auto& [name, meaning] : meanings.items()) {
        std::set<std::pair<std::string, std::string>> seen;
        forEachEntry(meaning, [&, n = name](const char* list, const std::string& entry) {
            EXPECT_TRUE(seen.emplace(list, entry).second) << n << " " << list << ": " << entry;
        });
    }
}

INSTANTIATE_TEST_SUITE_P(English, MeaningFiles, testing::ValuesIn(meaningFiles()), [](const auto& test) {
    const std::size_t name = test.param.rfind('/') + 1;
    return test.param.substr(name, test.param.rfind('.') - name);
});

TEST(Meanings, HaveNamesOfTheirOwn) {
    std::map<std::string, std::string> files;
    for (const std::string& path : meaningFiles()) {
        const auto meanings = meaningsOf(path);
        for (const auto& [name, meaning] : meanings.items())
            EXPECT_TRUE(files.emplace(name, path).second) << name << " in " << path << " and " << files[name];
    }
}

TEST(Meanings, UseEverySetOfFillers) {
    // Read by grammar, or kept for users' lists.
    std::set<std::string> used{"quantity", "sport", "business", "arts", "gun", "order", "hostage"};
    for (const std::string& path : meaningFiles())
        for (const auto& meaning : meaningsOf(path))
            forEachEntry(meaning, [&](const char*, const std::string& entry) {
                for (const auto& [slot, alternatives] : readRule(entry).conditions)
                    for (const std::string_view one : partsOf(alternatives, '|'))
                        if (one.starts_with('@'))
                            used.emplace(one.substr(1));
            });
    const ordered_json fillers = ordered_json::parse(resource("en/fillers.json")).at("fillers");
    for (const auto& [name, lines] : fillers.items())
        EXPECT_TRUE(used.contains(name)) << name;
}

TEST(Meanings, MakeNoNounOfAPreposition) {
    const Lexicon& lexicon = Lexicon::english();
    const auto words = ordered_json::parse(resource("en/function_words.json"));
    for (const char* list : {"preposition", "determiner", "pronoun"})
        for (const std::string_view spelling : partsOf(words.at(list).get_ref<const std::string&>(), ' ')) {
            const Word* word = lexicon.find(spelling);
            ASSERT_NE(word, nullptr) << spelling;
            EXPECT_TRUE(lexicon.nounRules(word->noun).empty()) << spelling;
        }
}

TEST(Fillers, StandInLinesOfKin) {
    const auto file = ordered_json::parse(resource("en/fillers.json"));
    for (const auto& [name, lines] : file.at("fillers").items()) {
        std::set<std::string_view> seen;
        for (const auto& line : lines) {
            const auto& text = line.get_ref<const std::string&>();
            EXPECT_LE(text.size(), 120u) << name << ": " << text;
            for (const std::string_view word : partsOf(text, ' '))
                EXPECT_TRUE(seen.insert(word).second) << name << ": " << word;
        }
    }
    for (const auto& name : file.at("nameable"))
        EXPECT_TRUE(file.at("fillers").contains(name.get<std::string>())) << name;
}

} // namespace
} // namespace dateline
