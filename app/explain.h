#pragma once

#include "app/command_line.h"

namespace dateline {

/// `dateline explain`: prints sentence by sentence which words of the texts may tell of a happening, what
/// speaks for each and against it, and what became of it. The value is the exit code.
[[nodiscard]] int explain(const CommandLine& line);

} // namespace dateline
