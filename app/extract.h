#pragma once

#include "app/command_line.h"

#include <functional>
#include <string_view>

namespace dateline {

/// `dateline extract`: reads the documents on all cores, writes in their order to the output, and messages to
/// standard error. A .jsonl is streamed, and with --to jsonl so is the output. The value is the exit code.
[[nodiscard]] int extract(const CommandLine& line);

} // namespace dateline
