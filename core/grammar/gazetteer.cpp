#include "core/grammar/gazetteer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dateline {
namespace {

std::string_view firstWord(std::string_view name) {
    return name.substr(0, name.find_first_of(" '"));
}

} // namespace

Gazetteer::Gazetteer(std::string_view json) {
    const auto data = nlohmann::json::parse(json);
    m_countries.emplace_back();
    add(data.at("regions").get_ref<const std::string&>(), PlaceKind::Region, 0);
    for (const auto& country : data.at("countries")) {
        const std::string& names = country.at("names").get_ref<const std::string&>();
        const auto index = static_cast<std::uint32_t>(m_countries.size());
        m_countries.push_back(names.substr(0, names.find(',')));
        add(names, PlaceKind::Country, index);
        add(country.value("capital", ""), PlaceKind::Capital, index);
        add(country.value("people", ""), PlaceKind::People, index);
        add(country.value("places", ""), PlaceKind::Place, index);
    }
    for (auto& [word, entries] : m_byFirstWord)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.name.size() > b.name.size(); });
}

void Gazetteer::add(std::string_view names, PlaceKind kind, std::uint32_t country) {
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(", "), names.size());
        const std::string_view name = names.substr(0, comma);
        m_byFirstWord[std::string(firstWord(name))].push_back({std::string(name), kind, country});
        names.remove_prefix(std::min(comma + 2, names.size()));
    }
}

std::optional<PlaceMatch> Gazetteer::find(std::string_view text, const Words& words, std::uint32_t at) const {
    const std::uint32_t begin = words[at].span.begin;
    const auto found = m_byFirstWord.find(slice(text, words[at].span));
    if (found == m_byFirstWord.end())
        return std::nullopt;
    for (const Entry& entry : found->second) {
        if (text.substr(begin, entry.name.size()) != entry.name)
            continue;
        std::uint32_t end = at;
        while (end < words.size() && words[end].span.end < begin + entry.name.size())
            ++end;
        if (end < words.size() && words[end].span.end == begin + entry.name.size())
            return PlaceMatch{entry.kind, m_countries[entry.country], end + 1};
    }
    return std::nullopt;
}

std::optional<PlaceMatch> Gazetteer::find(std::string_view name) const {
    const auto found = m_byFirstWord.find(firstWord(name));
    if (found == m_byFirstWord.end())
        return std::nullopt;
    for (const Entry& entry : found->second)
        if (entry.name == name)
            return PlaceMatch{entry.kind, m_countries[entry.country], 0};
    return std::nullopt;
}

} // namespace dateline
