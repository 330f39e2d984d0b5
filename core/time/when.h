#pragma once

#include "core/base/error.h"
#include "core/time/granularity.h"
#include "core/time/interval.h"
#include "core/time/utc_offset.h"
#include "core/time/zone.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What an event's time looks like on a line of time: either some time within `bounds` ("2021-08") or, when
/// `isSpan`, all through them ("2021-08-03/2021-09").
struct TimeShape {
    Interval
        bounds; ///< half-open; from the first second that the start may be to the last that the end may be
    Granularity start = Granularity::Day; ///< how finely the start is told
    Granularity end =
        Granularity::Day;     ///< how finely the end is told; of a time that is no span, the same as `start`
    bool isSpan = false;      ///< a duration with two ends, one of which may be open
    bool approximate = false; ///< "~" or "%" anywhere
    bool uncertain = false;   ///< "?" or "%" anywhere
    /// How far its clocks are ahead of UTC: of the ends that are told by the hour or finer, and of no others.
    UtcOffset offset = {};

    [[nodiscard]] bool startsAtInstant() const { return isInstant(start) && !bounds.startsOpen(); }
    [[nodiscard]] bool endsAtInstant() const { return isInstant(end) && !bounds.endsOpen(); }
    /// "for decades": a span whose ends are approximate and told no finer than by the year.
    [[nodiscard]] bool vague() const {
        return isSpan && approximate && start >= Granularity::Year && end >= Granularity::Year;
    }
    friend bool operator==(const TimeShape&, const TimeShape&) = default;

private:
    [[nodiscard]] bool isInstant(Granularity told) const {
        return offset.said() && told <= Granularity::Hour;
    }
};

/// The time as clocks tell it that are `offset` ahead of UTC. Ends that are no clocks with a said zone stay
/// as they are.
[[nodiscard]] TimeShape toldAt(UtcOffset offset, TimeShape time);
/// The same as clocks of a zone tell it when it begins.
[[nodiscard]] TimeShape toldIn(const Zone& zone, const TimeShape& time);
/// How much later `b` begins than `a`: by instant where both begin at one, else as their calendars tell it.
/// Both starts must be known.
[[nodiscard]] std::chrono::seconds betweenStarts(const TimeShape& a, const TimeShape& b);
/// Whether they lie at the same place: by instant where both have one.
[[nodiscard]] bool isSameTime(const TimeShape& a, const TimeShape& b);

/// An event's time: an EDTF string (ISO 8601-2) and what it says, taken apart once for those who sort and
/// draw.
struct When : TimeShape {
    std::string edtf;

    friend bool operator==(const When&, const When&) = default;
};

/// Reads an EDTF string, levels 0 to 2. A set ("{…}", "[…]") has the bounds of its members' hull.
/// Errors: BadDate, naming the part that is wrong.
[[nodiscard]] Result<When> parseWhen(std::string_view edtf);

/// The When of one day, of a span of days (`last` included).
[[nodiscard]] When whenDay(std::chrono::sys_days day, bool approximate = false);
[[nodiscard]] When whenDays(std::chrono::sys_days first, std::chrono::sys_days last);

/// All the time from the start of one to the end of the other: “from May 1940 until 8 May 1945”.
[[nodiscard]] When whenFromTo(const When& first, const When& last);
/// From the start of `first` on, with no end that is known: “since August 2021”.
[[nodiscard]] When whenSince(const When& first);

/// `when` moved by `count` units, told no finer than by the unit: two months after 19 September 2023 is
/// November 2023, two days after it the 21st. A coarser time than the unit stays as coarse. Hours move a time
/// of day, but not a day. A span is moved by its start. None when `when` begins in the open, or would
/// come to lie beyond what EDTF can tell.
[[nodiscard]] std::optional<When> shifted(const When& when, std::int64_t count, Granularity unit);

/// `when` marked approximate ("~").
[[nodiscard]] When approximately(When when);

/// For people: "Wed 20 September 2023", "some time in August 2021", "Tue 19 – Wed 20 September 2023,
/// approximately".
enum class MonthNames { Full, Short };
[[nodiscard]] Phrase describe(const TimeShape& when, MonthNames months = MonthNames::Full);
/// The same for a place on the calendar, whatever happened then: "August 2021", "Tue 19 – Wed 20 September
/// 2023".
[[nodiscard]] Phrase calendarName(const TimeShape& when);

} // namespace dateline
