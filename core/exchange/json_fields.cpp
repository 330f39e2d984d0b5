#include "core/exchange/json_fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

namespace dateline {

using Json = nlohmann::json;

void FileWarnings::add(std::string_view place, Phrase message) {
    constexpr std::size_t most = 1000;
    if (m_warnings.size() < most)
        m_warnings.push_back(
            {std::move(message), place.empty() ? m_file : fmt::format("{}, {}", m_file, place)});
    else
        ++m_left;
}

std::vector<Warning> FileWarnings::take() {
    if (m_left > 0)
        m_warnings.push_back({Phrase::tr("and {} more of the kind", std::exchange(m_left, 0)), m_file});
    return std::exchange(m_warnings, {});
}

JsonFields::JsonFields(const Json& object, std::string_view place, FileWarnings& warnings)
    : m_object(object),
      m_place(place),
      m_warnings(warnings) {}

const Json* JsonFields::field(std::string_view key) {
    m_asked.push_back(key);
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void JsonFields::warnOfType(std::string_view key, Wording wanted) {
    warn(m_object.find(key)->is_number() ? Phrase::tr("\"{}\" is a number, not {}; left out", key, wanted)
                                         : Phrase::tr("\"{}\" is not {}; left out", key, wanted));
}

std::optional<std::string> JsonFields::optionalString(std::string_view key) {
    const Json* value = field(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_string())
        return value->get<std::string>();
    warnOfType(key, Phrase::tr("a string"));
    return std::nullopt;
}

std::string JsonFields::string(std::string_view key) {
    return optionalString(key).value_or(std::string());
}

std::optional<std::int64_t> JsonFields::integer(std::string_view key, std::int64_t least, std::int64_t most) {
    const Json* value = field(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_number_integer() ||
        (value->is_number_unsigned() && value->get<std::uint64_t>() > INT64_MAX)) {
        warnOfType(key, Phrase::tr("a whole number in range"));
        return std::nullopt;
    }
    const auto number = value->get<std::int64_t>();
    if (number >= least && number <= most)
        return number;
    warn(Phrase::tr("\"{}\" is {}, not from {} to {}; left out", key, number, least, most));
    return std::nullopt;
}

std::optional<double> JsonFields::number(std::string_view key) {
    const Json* value = field(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_number())
        return value->get<double>();
    warnOfType(key, Phrase::tr("a number"));
    return std::nullopt;
}

bool JsonFields::flag(std::string_view key) {
    const Json* value = field(key);
    if (value == nullptr)
        return false;
    if (value->is_boolean())
        return value->get<bool>();
    warnOfType(key, Phrase::tr("true or false"));
    return false;
}

const Json& JsonFields::list(std::string_view key) {
    static const Json none = Json::array();
    const Json* value = field(key);
    if (value == nullptr || value->is_array())
        return value == nullptr ? none : *value;
    warnOfType(key, Phrase::tr("a list"));
    return none;
}

std::vector<std::string> JsonFields::strings(std::string_view key) {
    std::vector<std::string> found;
    for (const Json& one : list(key)) {
        if (one.is_string())
            found.push_back(one.get<std::string>());
        else
            warn(Phrase::tr("\"{}\" holds something that is not a string; left out", key));
    }
    return found;
}

std::vector<const Json*> JsonFields::objects(std::string_view key) {
    std::vector<const Json*> found;
    for (const Json& one : list(key)) {
        if (one.is_object())
            found.push_back(&one);
        else
            warn(Phrase::tr("\"{}\" holds something that is not an object; left out", key));
    }
    return found;
}

const Json* JsonFields::object(std::string_view key) {
    const Json* value = field(key);
    if (value == nullptr || value->is_object())
        return value;
    warnOfType(key, Phrase::tr("an object"));
    return nullptr;
}

bool JsonFields::has(std::string_view key) const {
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->is_null();
}

void JsonFields::skip(std::string_view key) {
    m_asked.push_back(key);
}

void JsonFields::keep(std::string_view key) {
    std::erase(m_asked, key);
}

std::string JsonFields::rest() const {
    Json rest = Json::object();
    for (const auto& [key, value] : m_object.items())
        if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end())
            rest[key] = value;
    return rest.empty() ? std::string() : rest.dump();
}

} // namespace dateline
