#pragma once

#include "core/base/error.h"
#include "core/dataset/column_profile.h"

#include <filesystem>
#include <vector>

namespace dateline {

/// Where the user's profiles are kept: dateline/profiles in the folder of settings (XDG_CONFIG_HOME, else
/// ~/.config). Empty when there is no such folder to be told.
[[nodiscard]] std::filesystem::path profileFolder();

struct SavedProfiles {
    std::vector<ColumnProfile> profiles; ///< by name
    std::vector<Warning> warnings;       ///< of files that could not be read
};

/// The profiles in a folder, which need not exist.
[[nodiscard]] SavedProfiles savedProfiles(const std::filesystem::path& folder);

/// Saves a profile under its name, over one of the same name. Errors: NotWritable; BadFormat, when it could
/// not be read again.
[[nodiscard]] Result<void> saveProfile(const ColumnProfile& profile, const std::filesystem::path& folder);

} // namespace dateline
