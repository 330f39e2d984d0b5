#pragma once

#include "app/command_line.h"
#include "core/opening/open_input.h"

namespace dateline {

/// How a command line wants its files read. Errors: those of reading its files of words and columns.
[[nodiscard]] Result<OpeningOptions> openingOptions(const CommandLine& line);

/// Of what was read, and changed by people, what the command line wants.
[[nodiscard]] TimelineContent wantedOf(const CommandLine& line, TimelineContent content);

/// Tells on standard error what could not be read, and what was doubted. False when something could not.
[[nodiscard]] bool report(const Result<OpenedInput>& opened);

} // namespace dateline
