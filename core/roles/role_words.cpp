#include "core/roles/role_words.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <sstream>

namespace dateline {
namespace {

/// By RoleSet.
constexpr std::array<const char*, 27> kSetNames{
    "undergo", "undergoNoun", "lostTo",  "doneBy",    "handsOf",   "towards",     "with",
    "between", "against",     "from",    "to",        "receiving", "giving",      "heldAs",
    "nobody",  "someone",     "noOne",   "groupName", "title",     "he",          "it",
    "they",    "self",        "pointer", "sides",     "belonging", "spokesperson"};

/// No noun for a person is shorter than its ending and this.
constexpr std::size_t kShortestStem = 3;

} // namespace

RoleWords::RoleWords(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    const auto each = [](const nlohmann::json& list, auto use) {
        std::istringstream stream(list.get<std::string>());
        for (std::string word; stream >> word;)
            use(word);
    };
    for (std::size_t i = 0; i < kSetNames.size(); ++i)
        each(file.at("sets").at(kSetNames[i]),
             [&](const std::string& word) { m_sets[word] |= std::uint32_t{1} << i; });
    each(file.at("pluralEndings"), [&](const std::string& pair) {
        const std::size_t colon = pair.find(':');
        m_plurals.emplace_back(pair.substr(0, colon), pair.substr(colon + 1));
    });
    each(file.at("personEndings"), [&](const std::string& ending) { m_endings.push_back(ending); });
}

std::optional<std::string> RoleWords::irregularSingular(std::string_view noun) const {
    for (const auto& [plural, singular] : m_plurals)
        if (noun.ends_with(plural))
            return std::string(noun.substr(0, noun.size() - plural.size())) + singular;
    return std::nullopt;
}

bool RoleWords::has(RoleSet set, std::string_view word) const {
    const auto found = m_sets.find(std::string(word));
    return found != m_sets.end() && (found->second >> static_cast<unsigned>(set) & 1) != 0;
}

bool RoleWords::endsAsPerson(std::string_view noun) const {
    return std::any_of(m_endings.begin(), m_endings.end(), [&](const std::string& ending) {
        return noun.size() >= ending.size() + kShortestStem && noun.ends_with(ending);
    });
}

} // namespace dateline
