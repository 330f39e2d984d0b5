#include "core/dataset/profile_fields.h"

#include "core/base/ascii.h"
#include "core/base/parse_json.h"
#include "core/dataset/cell_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace dateline {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// Reads the fields of a profile; remembers the first thing that is wrong.
class ProfileReader {
public:
    Result<ColumnProfile> read(const json& object, const std::string& where) {
        if (!object.is_object())
            wrong(Phrase::tr("it must be an object, with a field \"start\""));
        else
            for (const auto& [key, value] : object.items())
                readField(key, value);
        if (m_wrong.empty() && m_profile.start.empty())
            wrong(Phrase::tr("\"start\" is missing: the column of the date"));
        if (m_wrong.empty())
            return std::move(m_profile);
        return tl::unexpected(
            Error{ErrorKind::BadFormat, Phrase::tr("this is no profile of columns: {}", m_wrong), where});
    }

private:
    void wrong(Phrase message) {
        if (m_wrong.empty())
            m_wrong = std::move(message);
    }

    void readField(const std::string& key, const json& value) {
        for (const ColumnKey& column : kColumnKeys)
            if (column.key == key)
                return readText(key, value, m_profile.*column.member);
        for (const ColumnListKey& list : kColumnListKeys)
            if (list.key == key)
                return readList(key, value, m_profile.*list.member);
        if (key == "name")
            return readText(key, value, m_profile.name);
        if (key == "order")
            return readNamed(key, value, kDateOrders, m_profile.order);
        if (key == "precisionScale")
            return readNamed(key, value, kPrecisionScales, m_profile.precisionScale);
        if (key == "otherwise")
            return readType(key, value, m_profile.otherwise);
        if (key == "typeOf")
            return readTypes(value);
        wrong(Phrase::tr("\"{}\" is none of its fields", shownShort(key)));
    }

    void readText(const std::string& key, const json& value, std::string& out) {
        if (!value.is_string())
            return wrong(Phrase::tr("\"{}\" must be a text", key));
        out = value.get<std::string>();
    }

    void readList(const std::string& key, const json& value, std::vector<std::string>& out) {
        if (!value.is_array())
            return wrong(Phrase::tr("\"{}\" must be a list of columns", key));
        for (const json& one : value)
            readText(key, one, out.emplace_back());
    }

    template <typename T, std::size_t N>
    void readNamed(const std::string& key, const json& value, const std::array<Named<T>, N>& names, T& out) {
        std::string text;
        readText(key, value, text);
        if (const T* found = valueNamed(names, text))
            out = *found;
        else
            wrong(Phrase::tr("\"{}\" is \"{}\", which is none of its values", key, shownShort(text)));
    }

    void readType(const std::string& key, const json& value, EventType& out) {
        std::string text;
        readText(key, value, text);
        if (const auto type = eventTypeFromKey(text))
            out = *type;
        else
            wrong(Phrase::tr("\"{}\" is \"{}\", which is no type of event", key, shownShort(text)));
    }

    void readTypes(const json& types) {
        if (!types.is_object())
            return wrong(Phrase::tr("\"typeOf\" must be an object of values and types"));
        for (const auto& [value, type] : types.items())
            readType("typeOf\" of \"" + shownShort(value), type, m_profile.typeOf[lowered(value)]);
    }

    ColumnProfile m_profile;
    Phrase m_wrong;
};

} // namespace

std::string profileJson(const ColumnProfile& profile) {
    ordered_json object;
    object["name"] = profile.name;
    for (const ColumnKey& column : kColumnKeys)
        if (const std::string& name = profile.*column.member; !name.empty())
            object[std::string(column.key)] = name;
    for (const ColumnListKey& list : kColumnListKeys)
        if (const auto& names = profile.*list.member; !names.empty())
            object[std::string(list.key)] = names;
    object["order"] = nameOf(kDateOrders, profile.order);
    if (profile.precisionScale != PrecisionScale::None)
        object["precisionScale"] = nameOf(kPrecisionScales, profile.precisionScale);
    for (const auto& [value, type] : profile.typeOf)
        object["typeOf"][value] = info(type).key;
    object["otherwise"] = info(profile.otherwise).key;
    return object.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

Result<ColumnProfile> profileFromJson(std::string_view text, const std::string& where) {
    const auto object = parseJson(text, where);
    if (!object)
        return tl::unexpected(Error{object.error().kind,
                                    Phrase::tr("this is no profile of columns: {}", object.error().message),
                                    object.error().where});
    return ProfileReader().read(*object, where);
}

} // namespace dateline
