#pragma once

#include "core/expressions/time_language.h"
#include "core/time/when.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline {

/// A time as a person types it in a language: an EDTF string ("2014-02", "2014-02-18/2014-02-22"), a date in
/// words ("18 Feb 2014", "spring 2014", "the 1990s", "218 BC"), or a range of them ("Feb 2014 to May 2015",
/// "from 3 March to 5 April 2014", "since 2014"). The case of letters does not matter.
///
/// What counts from another day, such as "yesterday", counts from `anchor`. Errors: BadDate, saying what is
/// wrong and what would be right. Linear in the length of the text, which may be two hundred bytes.
[[nodiscard]] Result<When> readTime(std::string_view words,
                                    std::optional<std::chrono::sys_days> anchor = std::nullopt,
                                    const TimeLanguage& language = TimeLanguage::english());

} // namespace dateline
