#include "core/dataset/profile_fields.h"

#include "core/dataset/cell_text.h"

#include <fmt/format.h>

namespace dateline {
namespace {

tl::unexpected<Error> badPart(std::string_view part, Wording why) {
    return tl::unexpected(Error{ErrorKind::BadFormat,
                                Phrase::tr("\"{}\" {}; write columns as "
                                           "\"start=event_date,title=headline+notes\"",
                                           part, why),
                                ""});
}

bool isListKey(const ColumnListKey& list, std::string_view key) {
    return key == list.key || (list.key.ends_with('s') && key == list.key.substr(0, list.key.size() - 1));
}

template <typename T, std::size_t N>
Result<void> setNamed(const std::array<Named<T>, N>& names, std::string_view part, std::string_view value,
                      T& out) {
    const T* found = valueNamed(names, value);
    if (found == nullptr)
        return badPart(part, Phrase::tr("has a value that is not known"));
    out = *found;
    return {};
}

Result<void> setPart(ColumnProfile& profile, std::string_view part, std::string_view key,
                     std::string_view value) {
    for (const ColumnKey& column : kColumnKeys) {
        if (column.key == key) {
            profile.*column.member = value;
            return {};
        }
    }
    for (const ColumnListKey& list : kColumnListKeys) {
        if (isListKey(list, key)) {
            for (const std::string_view name : split(value, '+'))
                (profile.*list.member).emplace_back(trimmed(name));
            return {};
        }
    }
    if (key == "name") {
        profile.name = value;
        return {};
    }
    if (key == "order")
        return setNamed(kDateOrders, part, value, profile.order);
    if (key == "precisionScale")
        return setNamed(kPrecisionScales, part, value, profile.precisionScale);
    if (key != "otherwise")
        return badPart(part, Phrase::tr("begins with none of the keys of a profile"));
    const auto type = eventTypeFromKey(value);
    if (!type)
        return badPart(part, Phrase::tr("names no type of event"));
    profile.otherwise = *type;
    return {};
}

} // namespace

Result<ColumnProfile> profileFromText(std::string_view text) {
    ColumnProfile profile;
    for (const std::string_view part : split(text, ',')) {
        const std::size_t sign = part.find('=');
        if (sign == std::string_view::npos || trimmed(part.substr(sign + 1)).empty())
            return badPart(part, Phrase::tr("names no column"));
        const auto set =
            setPart(profile, part, trimmed(part.substr(0, sign)), trimmed(part.substr(sign + 1)));
        if (!set)
            return tl::unexpected(set.error());
    }
    if (profile.start.empty())
        return badPart(text, Phrase::tr("does not tell the column of the date, \"start\""));
    return profile;
}

} // namespace dateline
