#include "core/base/file_error.h"

#include <cerrno>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

Error notWritable(Phrase message, const fs::path& path) {
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

Phrase fullDisk(const fs::path& path) {
    const fs::path disk = diskOf(path);
    std::error_code unknown;
    const auto space = fs::space(disk, unknown);
    const Phrase left = unknown ? Phrase() : Phrase::tr(" ({} KB left)", space.available >> 10);
    return Phrase::tr("not written, as the disk at \"{}\" is full{}; free some space, or choose another "
                      "disk. What was there before is as it was",
                      disk.string(), left);
}

} // namespace

Error openError(int code, const std::string& where) {
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, Phrase::tr("there is no such file; check its name and folder"), where};
    case EACCES:
    case EPERM:
        return {ErrorKind::NotReadable,
                Phrase::tr("no permission to read this file; ask its owner, or copy it to a folder of yours"),
                where};
    case ENXIO:
        return {ErrorKind::NotReadable,
                Phrase::tr("this is a socket or a device with nothing behind it; name a file"), where};
    default:
        return {ErrorKind::NotReadable,
                Phrase::tr("cannot be read: {}", std::error_code(code, std::generic_category()).message()),
                where};
    }
}

Error folderError(const std::string& where) {
    return {ErrorKind::NotReadable, Phrase::tr("this is a folder; name the files in it instead"), where};
}

Error tooLargeError(std::size_t limit, const std::string& where) {
    return {ErrorKind::TooLarge, Phrase::tr("larger than {} MB; split it into parts", limit >> 20), where};
}

Error writeError(int code, const fs::path& path) {
    switch (code) {
    case ENOSPC:
        return notWritable(fullDisk(path), path);
    case EDQUOT:
        return notWritable(
            Phrase::tr(
                "not written, as your share of the disk is used up; free some space, or choose another "
                "disk. What was there before is as it was"),
            path);
    case EACCES:
    case EPERM:
    case EROFS:
        return notWritable(Phrase::tr("no permission to write here; choose a folder of yours"), path);
    case ENAMETOOLONG:
        return notWritable(Phrase::tr("the name is too long; choose a shorter one"), path);
    default:
        return notWritable(Phrase::tr("not written: {}. What was there before is as it was",
                                      std::error_code(code, std::generic_category()).message()),
                           path);
    }
}

Error folderInTheWay(const fs::path& path) {
    return notWritable(Phrase::tr("this is a folder; name a file in it"), path);
}

Error noSuchFolder(const fs::path& path, const fs::path& folder) {
    return notWritable(
        Phrase::tr("the folder \"{}\" does not exist; make it, or choose another", folder.string()), path);
}

Error readOnly(const fs::path& path) {
    return notWritable(Phrase::tr("this file may be read only; choose another name, or let it be written to"),
                       path);
}

} // namespace dateline
