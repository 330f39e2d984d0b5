#include "core/document/abbreviations.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

namespace dateline {
namespace {

std::vector<std::string> wordsAt(const nlohmann::json& file, const char* key) {
    std::istringstream stream(file.at(key).get<std::string>());
    std::vector<std::string> out;
    for (std::string word; stream >> word;)
        out.push_back(word);
    return out;
}

std::unordered_set<std::string> wordSetAt(const nlohmann::json& file, const char* key) {
    const auto words = wordsAt(file, key);
    return {words.begin(), words.end()};
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

} // namespace

Abbreviations::Abbreviations(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    for (const auto& [key, kind] : {std::pair{"title", Kind::Title},
                                    {"number", Kind::Number},
                                    {"month", Kind::Month},
                                    {"clock", Kind::Clock},
                                    {"mayEnd", Kind::MayEnd}})
        for (const std::string& word : wordsAt(file, key)) {
            m_kinds.emplace(word, kind);
            if (kind != Kind::Title)
                m_notLeftToIcu.push_back(word + '.');
        }
    for (const std::string& word : wordsAt(file, "word"))
        m_notLeftToIcu.push_back(word + '.');
    m_starters = wordSetAt(file, "starter");
    m_clockFollowers = wordSetAt(file, "clockFollower");
    m_clockOpeners = wordSetAt(file, "clockOpener");
}

/// "At 9:32 a.m.": no sentence yet.
bool Abbreviations::isTimeAlone(std::string_view before) const {
    constexpr std::ptrdiff_t kMostSpaces = 3;
    return m_clockOpeners.contains(std::string(firstWord(before))) &&
           std::count(before.begin(), before.end(), ' ') <= kMostSpaces;
}

bool Abbreviations::ownStop(std::string_view before, std::string_view after) const {
    const std::string_view word = lastWord(before);
    const std::string next(firstWord(after));
    const bool startsSentence = m_starters.contains(next);
    if (isInitial(word))
        return !startsSentence;
    const auto found = m_kinds.find(std::string(word));
    if (found == m_kinds.end())
        return false;
    switch (found->second) {
    case Kind::Title:
        return true;
    case Kind::Number:
    case Kind::Month:
        return !after.empty() && isDigit(after[0]);
    case Kind::Clock:
        return m_clockFollowers.contains(next) || isTimeAlone(before);
    case Kind::MayEnd:
        return !startsSentence;
    }
    return false;
}

} // namespace dateline
