#pragma once

#include "core/base/error.h"
#include "core/base/span.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A calendar day as a person or a page writes it: "2023-09-21", "21 September 2023", "September 21st, 2023",
/// "Thu, 21 Sep 2023 10:00 GMT", an ISO 8601 or RFC 5322 time stamp, whose zone is left aside: the day is the
/// one that is written. "21/9/2023" is read; "5/6/2023", which is one day in London and another in Boston, is
/// not. Errors: BadDate, of a day that no month has with the reason that noSuchDayIn gives.
[[nodiscard]] Result<std::chrono::sys_days> parseDay(std::string_view text);

/// Why a day in `text` is none, when its month is too short for it: of "31 Feb 2014", "February 2014 has 28
/// days". The year may be left out. None when there is no such day in it.
[[nodiscard]] std::optional<Phrase> noSuchDayIn(std::string_view text);

struct DayInText {
    std::chrono::sys_days day;
    Span span;
};

/// The first day with month and year that is written in `text`, in one of the forms of parseDay.
[[nodiscard]] std::optional<DayInText> findDay(std::string_view text);

} // namespace dateline
