#pragma once

#include <QString>
#include <string>

namespace dateline {

/// A title as a file's name, without an ending: without what no file system takes, and cut after a word.
[[nodiscard]] QString fileNameFor(const std::string& title);

} // namespace dateline
