#include "core/dataset/saved_profiles.h"

#include "core/base/ascii.h"
#include "core/base/file_writer.h"
#include "core/base/read_file.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace dateline {
namespace {

constexpr std::size_t kMaxProfileBytes = std::size_t{1} << 20;

/// A name as a file's: letters, digits and "-".
std::string fileNameOf(const std::string& name) {
    std::string file;
    for (const char c : name)
        if (isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80)
            file += lower(c);
        else if (!file.empty() && file.back() != '-')
            file += '-';
    return (file.empty() ? std::string("profile") : file) + ".json";
}

} // namespace

std::filesystem::path profileFolder() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    if (config != nullptr && *config != '\0')
        return std::filesystem::path(config) / "dateline" / "profiles";
    if (home != nullptr && *home != '\0')
        return std::filesystem::path(home) / ".config" / "dateline" / "profiles";
    return {};
}

SavedProfiles savedProfiles(const std::filesystem::path& folder) {
    SavedProfiles saved;
    std::error_code failed;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed))
        if (std::error_code ignored; entry.path().extension() == ".json" && entry.is_regular_file(ignored))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        auto profile = readFile(file, kMaxProfileBytes).and_then([&](const std::string& json) {
            return profileFromJson(json, file.string());
        });
        if (profile)
            saved.profiles.push_back(*std::move(profile));
        else
            saved.warnings.push_back({profile.error().message, profile.error().where});
    }
    return saved;
}

Result<void> saveProfile(const ColumnProfile& profile, const std::filesystem::path& folder) {
    const std::string json = profileJson(profile);
    const std::filesystem::path file = folder / fileNameOf(profile.name);
    if (const auto readable = profileFromJson(json, file.string()); !readable)
        return tl::unexpected(readable.error());
    std::error_code failed; // which writing the file tells in words
    std::filesystem::create_directories(folder, failed);
    return writeFile(file, json);
}

} // namespace dateline
