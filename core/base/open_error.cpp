#include "core/base/open_error.h"

#include <cerrno>
#include <fmt/format.h>
#include <system_error>

namespace dateline {

Error openError(int code, const std::string& where) {
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, "there is no such file; check its name and folder", where};
    case EACCES:
    case EPERM:
        return {ErrorKind::NotReadable,
                "no permission to read this file; ask its owner, or copy it to a folder of yours", where};
    case ENXIO:
        return {ErrorKind::NotReadable, "this is a socket or a device with nothing behind it; name a file",
                where};
    default:
        return {ErrorKind::NotReadable,
                fmt::format("cannot be read: {}", std::error_code(code, std::generic_category()).message()),
                where};
    }
}

Error folderError(const std::string& where) {
    return {ErrorKind::NotReadable, "this is a folder; name the files in it instead", where};
}

Error tooLargeError(std::size_t limit, const std::string& where) {
    return {ErrorKind::TooLarge, fmt::format("larger than {} MB; split it into parts", limit >> 20), where};
}

} // namespace dateline
