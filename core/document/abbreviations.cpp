#include "core/document/abbreviations.h"

#include "core/base/ascii.h"
#include "resources/resource.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

namespace dateline {
namespace {

enum class Abbreviation { Title, Number, Month, Clock, MayEnd };

struct Lists {
    std::unordered_map<std::string, Abbreviation> abbreviations;
    std::unordered_set<std::string> starters;
    std::unordered_set<std::string> clockFollowers;
    std::vector<std::string> notLeftToIcu;
};

std::vector<std::string> words(const nlohmann::json& file, const char* key) {
    std::istringstream stream(file.at(key).get<std::string>());
    std::vector<std::string> out;
    for (std::string word; stream >> word;)
        out.push_back(word);
    return out;
}

Lists readLists() {
    const auto file = nlohmann::json::parse(resource("en/abbreviations.json"));
    Lists lists;
    for (const auto& [key, kind] : {std::pair{"title", Abbreviation::Title},
                                    {"number", Abbreviation::Number},
                                    {"month", Abbreviation::Month},
                                    {"clock", Abbreviation::Clock},
                                    {"mayEnd", Abbreviation::MayEnd}})
        for (const std::string& word : words(file, key)) {
            lists.abbreviations.emplace(word, kind);
            if (kind != Abbreviation::Title)
                lists.notLeftToIcu.push_back(word + '.');
        }
    for (const std::string& word : words(file, "word"))
        lists.notLeftToIcu.push_back(word + '.');
    for (std::string& word : words(file, "starter"))
        lists.starters.insert(std::move(word));
    for (std::string& word : words(file, "clockFollower"))
        lists.clockFollowers.insert(std::move(word));
    return lists;
}

const Lists& lists() {
    static const Lists instance = readLists();
    return instance;
}

/// The last word of `before`, its final full stop left out, opening brackets and quotes too.
std::string_view lastWord(std::string_view before) {
    before.remove_suffix(1);
    const std::size_t space = before.find_last_of(" \t\n([\"'/\xA0");
    return space == std::string_view::npos ? before : before.substr(space + 1);
}

std::string_view firstWord(std::string_view after) {
    return after.substr(0, after.find_first_of(" \t\n,.;:!?'\"-)\xE2\xC2"));
}

/// The "W" of "George W. Bush". An "I" is more often the pronoun.
bool isInitial(std::string_view word) {
    return word.size() == 1 && isUpper(word[0]) && word[0] != 'I';
}

/// "At 9:32 a.m.": no sentence yet.
bool isTimeAlone(std::string_view before) {
    constexpr std::array<std::string_view, 8> kOpeners{"At",   "By",    "Around", "About",
                                                       "From", "Since", "Until",  "Before"};
    constexpr std::ptrdiff_t kMostSpaces = 3;
    return std::find(kOpeners.begin(), kOpeners.end(), firstWord(before)) != kOpeners.end() &&
           std::count(before.begin(), before.end(), ' ') <= kMostSpaces;
}

} // namespace

bool stopIsOfAbbreviation(std::string_view before, std::string_view after) {
    const std::string_view word = lastWord(before);
    const std::string next(firstWord(after));
    const bool startsSentence = lists().starters.contains(next);
    if (isInitial(word))
        return !startsSentence;
    const auto found = lists().abbreviations.find(std::string(word));
    if (found == lists().abbreviations.end())
        return false;
    switch (found->second) {
    case Abbreviation::Title:
        return true;
    case Abbreviation::Number:
    case Abbreviation::Month:
        return !after.empty() && isDigit(after[0]);
    case Abbreviation::Clock:
        return lists().clockFollowers.contains(next) || isTimeAlone(before);
    case Abbreviation::MayEnd:
        return !startsSentence;
    }
    return false;
}

const std::vector<std::string>& abbreviationsNotLeftToIcu() {
    return lists().notLeftToIcu;
}

} // namespace dateline
