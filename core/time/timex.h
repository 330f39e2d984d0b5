#pragma once

#include "core/base/span.h"
#include "core/time/calendar.h"
#include "core/time/granularity.h"
#include "core/time/said_zone.h"
#include "core/time/when.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dateline {

/// TimeML's types of time expression.
enum class TimexType : std::uint8_t { Date, Time, Duration, Set };

/// "DATE", "TIME", "DURATION", "SET".
[[nodiscard]] std::string_view name(TimexType type);

/// What a relative expression was counted from.
enum class AnchorKind : std::uint8_t { None, Publication, Expression };

/// How a value came about.
struct TimexDerivation {
    std::string_view rule; ///< the rule's name, from the tagger's table; lives as long as the program
    AnchorKind anchor = AnchorKind::None;
    Span anchorSpan;    ///< of the earlier (or later) expression, when `anchor` is Expression
    Span zoneSpan = {}; ///< of a clock without a zone, of the same time on a clock that has one
    /// "3/4/2009", where nothing tells which number is the month: the days that it may be.
    std::optional<std::pair<CivilDay, CivilDay>> readings = {};
    bool weekdayDisagrees =
        false; ///< "Monday 21 September 2023" was a Thursday; the value is that of the date
};

/// Which of the days, weeks … of a happening: "the second day" of a siege; `n` counts from 1, 0 is the last.
struct NthUnit {
    int n = 0;
    Granularity unit = Granularity::Day;
};

/// What a Dateline file says of an expression besides the fields of Timex.
struct TimexFileFields {
    std::string derivation; ///< in words, as it stands there
    std::string extra;      ///< fields that this version does not know, as a JSON object; else empty
};

/// A time expression, by TimeML (TIMEX3). The ends of a range are two expressions, each with all that it
/// says, "5" of "from 5 to 9 May" included: time_range.h puts them together. Prepositions ("since", "by",
/// "from") stay outside.
struct Timex {
    Span span;
    TimexType type = TimexType::Date;
    std::string value; ///< TIMEX3 value: "2023-09-19", "P2D", "PT24H", "XXXX-WXX-2" when unresolved
    std::string mod;   ///< TIMEX3 mod: "START", "APPROX" …; empty when none
    /// Where on the calendar it is; none for durations, sets and what could not be resolved.
    std::optional<When> when;
    TimexDerivation derivation;
    /// Of a date that stands apart, as a heading or before a line of a list: what it dates.
    Span governs = {};
    std::uint32_t governsWith = 0; ///< how many of the expressions after it make one range with it
    bool dateline = false;         ///< tells the day on which its text is told
    std::shared_ptr<const SaidZone> zone =
        {};                          ///< of a clock, what its words for a zone mean; null: it has none
    std::optional<NthUnit> nth = {}; ///< of what counts from a happening that the text names
    std::shared_ptr<const TimexFileFields> fromFile = {}; ///< null when it was read from its text
};

} // namespace dateline
