#include "core/time/timex_when.h"

#include "core/time/calendar.h"
#include "core/time/edtf_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace dateline {
namespace {

struct DivisionCode {
    std::string_view code;
    int edtf;
};
constexpr std::array<DivisionCode, 10> kDivisionCodes{{
    {"SP", 21},
    {"SU", 22},
    {"FA", 23},
    {"WI", 24},
    {"Q1", 33},
    {"Q2", 34},
    {"Q3", 35},
    {"Q4", 36},
    {"H1", 40},
    {"H2", 41},
}};

/// Hours of the parts of a day, the last one included; midday and daytime by common sense, none is exact.
struct DayPart {
    std::string_view code;
    int firstHour;
    int lastHour;
};
constexpr std::array<DayPart, 7> kDayParts{{
    {"MO", 5, 11},
    {"MI", 11, 13},
    {"AF", 12, 17},
    {"EV", 17, 21},
    {"NI", 18, 23},
    {"DT", 6, 17},
    {"DA", 4, 7},
}};

std::optional<int> toInt(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

/// "BC0218" and "BC047" as EDTF years; a century before Christ is that of EDTF with the same digits.
std::optional<std::string> beforeChrist(std::string_view digits) {
    const auto number = toInt(digits);
    if (!number)
        return std::nullopt;
    switch (digits.size()) {
    case 4:
        return edtfYear(1 - *number);
    case 3:
        return fmt::format("[{}..{}]", edtfYear(1 - (*number * 10 + 9)), edtfYear(1 - *number * 10));
    case 2:
        return fmt::format("-{:02}XX", *number);
    default:
        return std::nullopt;
    }
}

std::optional<std::string> yearPart(std::string_view year) {
    if (year.starts_with("BC"))
        return beforeChrist(year.substr(2));
    if (!toInt(year))
        return std::nullopt;
    if (year.size() == 2)
        return std::string(year) + "XX";
    if (year.size() == 3)
        return std::string(year) + "X";
    return year.size() == 4 ? std::optional<std::string>(year) : std::nullopt;
}

std::optional<std::string> weekPart(std::string_view year, std::string_view rest) {
    const auto y = toInt(year);
    const auto week = toInt(rest.substr(1, 2));
    if (!y || !week || *week < 1 || *week > 53)
        return std::nullopt;
    const std::int64_t monday = mondayOf({*y, *week});
    const std::string_view day = rest.substr(std::min<std::size_t>(3, rest.size()));
    if (day == "-WE")
        return fmt::format("[{}..{}]", edtfDay(monday + 5), edtfDay(monday + 6));
    if (day.size() == 2 && day[1] >= '1' && day[1] <= '7')
        return edtfDay(monday + (day[1] - '1'));
    return day.empty() ? std::optional(fmt::format("[{}..{}]", edtfDay(monday), edtfDay(monday + 6)))
                       : std::nullopt;
}

std::optional<std::string> datePart(std::string_view date) {
    const std::size_t dash = date.find('-');
    const std::string_view yearText = date.substr(0, dash);
    auto year = yearPart(yearText);
    if (!year || dash == std::string_view::npos)
        return year;
    const std::string_view rest = date.substr(dash + 1);
    if (rest.starts_with('W') && rest.size() >= 3 && rest != "WI")
        return weekPart(yearText, rest);
    const auto* division = std::find_if(kDivisionCodes.begin(), kDivisionCodes.end(),
                                        [&](const DivisionCode& d) { return d.code == rest; });
    return division != kDivisionCodes.end() ? fmt::format("{}-{}", *year, division->edtf)
                                            : fmt::format("{}-{}", *year, rest);
}

std::optional<std::string> edtfOf(std::string_view value) {
    const std::size_t t = value.find('T');
    auto date = datePart(value.substr(0, t));
    if (!date || t == std::string_view::npos)
        return date;
    const std::string_view clock = value.substr(t + 1);
    for (const DayPart& part : kDayParts) {
        if (clock == part.code)
            return fmt::format("[{0}T{1:02}..{0}T{2:02}]", *date, part.firstHour, part.lastHour);
    }
    return fmt::format("{}T{}", *date, clock);
}

} // namespace

std::optional<When> whenOfTimexValue(std::string_view value, std::string_view mod) {
    if (value.starts_with("XXXX") || value.ends_with("_REF") || value.starts_with('P'))
        return std::nullopt;
    const auto edtf = edtfOf(value);
    if (!edtf)
        return std::nullopt;
    Result<When> when = parseWhen(*edtf);
    if (!when)
        return std::nullopt;
    return mod == "APPROX" ? approximately(std::move(*when)) : std::move(*when);
}

} // namespace dateline
