#include "core/base/read_file.h"

#include "core/base/descriptor.h"
#include "core/base/file_error.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20;
/// How often work that waits for a pipe looks whether it is still wanted.
constexpr int kLookMs = 20;

/// Until there is something to read, or the end. A pipe that nobody has opened to write gives neither.
bool waitForBytes(int descriptor, const std::stop_token& stop) {
    pollfd wanted{descriptor, POLLIN, 0};
    while (!stop.stop_requested())
        if (poll(&wanted, 1, stop.stop_possible() ? kLookMs : -1) > 0)
            return true;
    return false;
}

/// Appends what there is, one chunk at most. The value is how much that was; 0 at the end, and after an error
/// with errno set.
std::size_t appendChunk(int descriptor, std::string& bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kChunk);
    errno = 0;
    const ssize_t count = read(descriptor, bytes.data() + before, kChunk);
    const auto got = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    bytes.resize(before + got);
    return got;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit,
                             const std::stop_token& stop) {
    const std::string where = path.string();
    const Descriptor file(path);
    struct stat status = {};
    if (file.number() < 0 || fstat(file.number(), &status) != 0)
        return tl::unexpected(openError(errno, where));
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(folderError(where));
    const bool onDisk = S_ISREG(status.st_mode);
    const auto size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
    std::string bytes;
    if (onDisk && size <= limit)
        bytes.reserve(size + kChunk);
    for (;;) {
        if (stop.stop_requested() || (!onDisk && !waitForBytes(file.number(), stop)))
            return tl::unexpected(Error{ErrorKind::Cancelled, Phrase::tr("reading was cancelled"), where});
        const std::size_t got = appendChunk(file.number(), bytes);
        if (bytes.size() > limit)
            return tl::unexpected(tooLargeError(limit, where));
        if (got > 0 || errno == EAGAIN || errno == EINTR)
            continue;
        if (errno != 0)
            return tl::unexpected(openError(errno, where));
        return bytes;
    }
}

} // namespace dateline
