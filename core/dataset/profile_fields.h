#pragma once

#include "core/dataset/column_profile.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A field of a profile that names one column, by its key in JSON.
struct ColumnKey {
    std::string_view key;
    std::string ColumnProfile::*member;
};
/// A field that names several.
struct ColumnListKey {
    std::string_view key;
    std::vector<std::string> ColumnProfile::*member;
};

inline constexpr std::array<ColumnKey, 8> kColumnKeys{{
    {"start", &ColumnProfile::start},
    {"end", &ColumnProfile::end},
    {"precision", &ColumnProfile::precision},
    {"low", &ColumnProfile::low},
    {"best", &ColumnProfile::best},
    {"high", &ColumnProfile::high},
    {"source", &ColumnProfile::source},
    {"id", &ColumnProfile::id},
}};

inline constexpr std::array<ColumnListKey, 9> kColumnListKeys{{
    {"recognisedBy", &ColumnProfile::recognisedBy},
    {"titles", &ColumnProfile::titles},
    {"notes", &ColumnProfile::notes},
    {"types", &ColumnProfile::types},
    {"actors", &ColumnProfile::actors},
    {"did", &ColumnProfile::did},
    {"suffered", &ColumnProfile::suffered},
    {"with", &ColumnProfile::with},
    {"places", &ColumnProfile::places},
}};

/// A profile without the columns that a header lacks.
[[nodiscard]] ColumnProfile withoutMissing(ColumnProfile profile, const std::vector<std::string>& header);

/// Values by their names in files.
template <typename T>
struct Named {
    std::string_view name;
    T value;
};
inline constexpr std::array<Named<DateOrder>, 2> kDateOrders{{
    {"day-month", DateOrder::DayMonth},
    {"month-day", DateOrder::MonthDay},
}};
inline constexpr std::array<Named<PrecisionScale>, 3> kPrecisionScales{{
    {"none", PrecisionScale::None},
    {"ucdp", PrecisionScale::Ucdp},
    {"acled", PrecisionScale::Acled},
}};

/// The value of a name; null when there is none of that name.
template <typename T, std::size_t N>
[[nodiscard]] const T* valueNamed(const std::array<Named<T>, N>& names, std::string_view name) {
    for (const Named<T>& entry : names)
        if (entry.name == name)
            return &entry.value;
    return nullptr;
}

template <typename T, std::size_t N>
[[nodiscard]] std::string_view nameOf(const std::array<Named<T>, N>& names, T value) {
    for (const Named<T>& entry : names)
        if (entry.value == value)
            return entry.name;
    return {};
}

} // namespace dateline
