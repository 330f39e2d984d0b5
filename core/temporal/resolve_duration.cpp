#include "core/temporal/resolve_steps.h"

#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

using F = TimeFields;

struct DurationUnit {
    std::string_view prefix;
    std::string_view code;
    int factor;
};

/// By TimeUnit. TIMEX3 has no fortnight and no millennium.
constexpr std::array<DurationUnit, 14> kDurationUnits{{
    {"PT", "S", 1},
    {"PT", "M", 1},
    {"PT", "H", 1},
    {"P", "D", 1},
    {"P", "WE", 1},
    {"P", "W", 1},
    {"P", "W", 2},
    {"P", "M", 1},
    {"P", "Q", 1},
    {"P", "Y", 1},
    {"P", "DE", 1},
    {"P", "CE", 1},
    {"P", "CE", 10},
    {"P", "D", 1},
}};

} // namespace

std::string periodValue(const TimeFields& fields) {
    const DurationUnit& unit = kDurationUnits[static_cast<std::size_t>(fields.unit)];
    if (fields.vague || (fields.count < 0 && fields.plural))
        return fmt::format("{}X{}", unit.prefix, unit.code);
    const double count = (fields.count < 0 ? 1 : fields.count) * unit.factor;
    const auto whole = static_cast<std::int64_t>(count);
    if (count == static_cast<double>(whole))
        return fmt::format("{}{}{}", unit.prefix, whole, unit.code);
    return fmt::format("{}{:g}{}", unit.prefix, count, unit.code);
}

std::string setValue(const TimeFields& fields) {
    if (F::has(fields.weekday))
        return fmt::format("XXXX-WXX-{}", fields.weekday);
    if (F::has(fields.month))
        return fmt::format("XXXX-{:02}", fields.month);
    if (F::has(fields.season))
        return fmt::format("XXXX-{}", timexCode(fields.season));
    if (F::has(fields.dayPart))
        return fmt::format("XXXX-XX-XXT{}", timexCode(fields.dayPart));
    TimeFields period = fields;
    if (F::has(fields.frequency))
        period.unit = fields.frequency;
    else if (F::has(fields.ordinal))
        period.count = fields.ordinal;
    period.plural = false;
    return periodValue(period);
}

} // namespace dateline
