#pragma once

#include <span>
#include <string_view>

namespace dateline {

/// The bytes of a file under `resources/` that was compiled into the program, by its path there
/// ("en/months.json"). Asserts that the file is on the list in resources/CMakeLists.txt. The view lives as
/// long as the program.
[[nodiscard]] std::string_view resource(std::string_view path);

/// The paths of all compiled-in files, sorted.
[[nodiscard]] std::span<const std::string_view> resourcePaths();

} // namespace dateline
