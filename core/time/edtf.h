#pragma once

#include "core/base/error.h"
#include "core/time/granularity.h"
#include "core/time/interval.h"
#include "core/time/utc_offset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// "?" uncertain, "~" approximate, "%" both.
enum class EdtfQualifier : std::uint8_t { None, Uncertain, Approximate, Both };

/// A year, month or day: its digits, of which any may be a masking "X", and the qualifiers on either side of
/// it. `before` speaks of this part alone, `after` of it and of every part to its left.
struct EdtfPart {
    std::string digits;
    EdtfQualifier before = EdtfQualifier::None;
    EdtfQualifier after = EdtfQualifier::None;

    friend bool operator==(const EdtfPart&, const EdtfPart&) = default;
};

/// A time of day; `text` keeps how it was written, zone included ("23:20:30Z").
struct EdtfClock {
    int hour = 0;
    int minute = 0;
    int second = 0;
    Granularity granularity = Granularity::Second;
    UtcOffset offset = {};
    std::string text;

    friend bool operator==(const EdtfClock&, const EdtfClock&) = default;
};

/// One date of ISO 8601-2: a year; a year and month, season, quarter or other division (21 to 41); a day; a
/// time.
struct EdtfDate {
    bool prefixed = false; ///< written with "Y": a year of more than four digits, or with an exponent
    bool negative = false;
    EdtfPart year;
    int exponent = 0;    ///< of a prefixed year: "17E7" is 17 followed by seven zeros
    int significant = 0; ///< the number of significant digits ("1950S2"), 0 when not given
    std::optional<EdtfPart> month;
    std::optional<EdtfPart> day;
    std::optional<EdtfClock> clock;

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;
};

/// An end of an interval or of a range in a set: a date; open (".."); or, in an interval, unknown ("").
struct EdtfEnd {
    enum class Kind : std::uint8_t { Date, Open, Unknown };
    Kind kind = Kind::Date;
    EdtfDate date;

    friend bool operator==(const EdtfEnd&, const EdtfEnd&) = default;
};

/// A member of a set: a date, or all dates from `first` to `last`.
struct EdtfMember {
    EdtfEnd first;
    std::optional<EdtfEnd> last;

    friend bool operator==(const EdtfMember&, const EdtfMember&) = default;
};

/// An Extended Date/Time Format expression: ISO 8601-2:2019, levels 0 and 1, and of level 2 sets, qualified
/// parts, masked digits, significant digits, exponents and the divisions of a year. A decade may be told by
/// three digits
/// ("199"), a time by hours and minutes only.
struct Edtf {
    enum class Kind : std::uint8_t { Date, Interval, OneOf, AllOf };
    Kind kind = Kind::Date;
    EdtfEnd start;                   ///< the date; or the interval's first end
    EdtfEnd end;                     ///< the interval's last end
    std::vector<EdtfMember> members; ///< of a set

    friend bool operator==(const Edtf&, const Edtf&) = default;
};

/// Errors: BadDate, naming the part that is wrong. Linear in the length of the text.
[[nodiscard]] Result<Edtf> parseEdtf(std::string_view text);

/// The expression as text; of what was parsed, the same text.
[[nodiscard]] std::string print(const Edtf& edtf);

/// The half-open time that a date covers; a masked one, from the first to the last that it may be.
[[nodiscard]] Interval boundsOf(const EdtfDate& date);
/// The hull of all that an expression may mean. All of its clocks that have a zone are told as if they had
/// that of the first.
[[nodiscard]] Interval boundsOf(const Edtf& edtf);
/// How far the first of its clocks that have a zone is ahead of UTC.
[[nodiscard]] UtcOffset offsetOf(const Edtf& edtf);

/// How finely a date is told: "1985-XX-XX" by the year, "199X" by the decade.
[[nodiscard]] Granularity granularityOf(const EdtfDate& date);

} // namespace dateline
