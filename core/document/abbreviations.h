#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Whether a full stop that ICU takes for a sentence's end only ends an abbreviation: "Gen." before a name,
/// "Sept." before a number, "p.m." before a weekday, "U.S." unless a word follows that often begins a
/// sentence. `before` ends with the full stop; `after` begins with the first letter, digit or quote of what
/// follows.
[[nodiscard]] bool stopIsOfAbbreviation(std::string_view before, std::string_view after);

/// The abbreviations and plain words on ICU's list of exceptions that `stopIsOfAbbreviation` decides about
/// instead.
[[nodiscard]] const std::vector<std::string>& abbreviationsNotLeftToIcu();

} // namespace dateline
