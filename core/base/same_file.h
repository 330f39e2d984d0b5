#pragma once

#include <filesystem>

namespace dateline {

/// Whether two names lead to one file: the same inode, through whatever links. Not for devices such as
/// /dev/null, which may well be read and written.
[[nodiscard]] bool isSameFile(const std::filesystem::path& a, const std::filesystem::path& b);

} // namespace dateline
