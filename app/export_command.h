#pragma once

#include "app/command_line.h"

namespace dateline {

/// `dateline export`: reads the files and draws their timeline. Needs a QGuiApplication. The value is the
/// exit code.
[[nodiscard]] int exportCommand(const CommandLine& line);

} // namespace dateline
