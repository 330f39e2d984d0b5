#pragma once

#include "app/command_line.h"
#include "core/base/error.h"
#include "core/opening/open_input.h"
#include "core/timeline/timeline.h"

namespace dateline {

/// That the output is one of the files that are read, which writing it would destroy. Errors: BadFormat.
[[nodiscard]] Result<void> checkOutput(const CommandLine& line);
/// The same of the tables that a Dateline file names.
[[nodiscard]] Result<void> checkOutput(const CommandLine& line, const TimelineContent& content);

} // namespace dateline
