#include "core/base/write_error.h"

#include <cerrno>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

Error notWritable(std::string message, const fs::path& path) {
    return {ErrorKind::NotWritable, std::move(message), path.string()};
}

/// The folder at which the disk hangs that holds `path`.
fs::path diskOf(const fs::path& path) {
    std::error_code failed;
    fs::path folder = fs::weakly_canonical(path, failed).parent_path();
    struct stat here = {};
    struct stat above = {};
    while (folder.has_relative_path() && ::stat(folder.c_str(), &here) == 0 &&
           ::stat(folder.parent_path().c_str(), &above) == 0 && here.st_dev == above.st_dev)
        folder = folder.parent_path();
    return folder.empty() ? fs::path("/") : folder;
}

std::string fullDisk(const fs::path& path) {
    const fs::path disk = diskOf(path);
    std::error_code unknown;
    const auto space = fs::space(disk, unknown);
    const std::string left = unknown ? std::string() : fmt::format(" ({} KB left)", space.available >> 10);
    return fmt::format("not written, as the disk at \"{}\" is full{}; free some space, or choose another "
                       "disk. What was there before is as it was",
                       disk.string(), left);
}

} // namespace

Error writeError(int code, const fs::path& path) {
    switch (code) {
    case ENOSPC:
        return notWritable(fullDisk(path), path);
    case EDQUOT:
        return notWritable(
            "not written, as your share of the disk is used up; free some space, or choose another "
            "disk. What was there before is as it was",
            path);
    case EACCES:
    case EPERM:
    case EROFS:
        return notWritable("no permission to write here; choose a folder of yours", path);
    case ENAMETOOLONG:
        return notWritable("the name is too long; choose a shorter one", path);
    default:
        return notWritable(fmt::format("not written: {}. What was there before is as it was",
                                       std::error_code(code, std::generic_category()).message()),
                           path);
    }
}

Error folderInTheWay(const fs::path& path) {
    return notWritable("this is a folder; name a file in it", path);
}

Error noSuchFolder(const fs::path& path, const fs::path& folder) {
    return notWritable(
        fmt::format("the folder \"{}\" does not exist; make it, or choose another", folder.string()), path);
}

Error readOnly(const fs::path& path) {
    return notWritable("this file may be read only; choose another name, or let it be written to", path);
}

} // namespace dateline
