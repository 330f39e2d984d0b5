#pragma once

#include <filesystem>
#include <functional>
#include <tl/expected.hpp>

namespace dateline {

/// A name in `folder` that nothing has yet: `make` is given names until it makes something under one, and
/// returns 0, or an errno, of which EEXIST asks for another name. The errno when it cannot be made.
[[nodiscard]] tl::expected<std::filesystem::path, int>
freshNameIn(const std::filesystem::path& folder,
            const std::function<int(const std::filesystem::path&)>& make);

/// Keeps what `path` holds as NAME~, in place of what had that name before. At no time is there nothing under
/// `path`. When the disk cannot do it, or the name would be too long, there is no older version.
void keepOlderVersion(const std::filesystem::path& path);

} // namespace dateline
