#include "core/base/file_writer.h"

#include "core/base/file_error.h"
#include "core/base/older_version.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kWaitingBytes = std::size_t{1} << 16;
constexpr mode_t kRights = 07777;

/// Whether the path leads to something that is open already, such as /dev/stdout or /dev/fd/3.
bool isOpenDescriptor(const fs::path& path) {
    std::error_code ignored;
    fs::path step = path;
    for (int links = 0; links < 8; ++links) {
        if (const std::string name = step.string();
            name.starts_with("/proc/") || name.starts_with("/dev/fd/"))
            return true;
        if (!fs::is_symlink(step, ignored))
            return false;
        const fs::path next = fs::read_symlink(step, ignored);
        step = next.is_absolute() ? next : step.parent_path() / next;
    }
    return false;
}

/// The file that a chain of links leads to, whether or not it is there; a link when they lead in a circle.
fs::path endOfLinks(fs::path path) {
    constexpr int most = 40; // as the system has it
    std::error_code ignored;
    for (int links = 0; links < most && fs::is_symlink(path, ignored); ++links) {
        const fs::path next = fs::read_symlink(path, ignored);
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// Whether somebody took the right to write away from a file; asked of its mode too, as root may do anything.
bool mayNotBeWritten(const fs::path& path, const struct stat& status) {
    return (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0 || ::access(path.c_str(), W_OK) != 0;
}

int syncFolder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return 0; // a folder that may be written to but not read; its file is safe
    const int code = ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
    ::close(descriptor);
    return code;
}

} // namespace

FileWriter::FileWriter(FileWriter&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_target(std::move(other.m_target)),
      m_fresh(std::exchange(other.m_fresh, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_errorNumber(other.m_errorNumber),
      m_waiting(std::move(other.m_waiting)) {}

FileWriter::~FileWriter() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_fresh.empty())
        ::unlink(m_fresh.c_str());
}

Result<FileWriter> FileWriter::open(const fs::path& path, Readers readers) {
    FileWriter writer;
    writer.m_path = path;
    struct stat status = {};
    const bool there = ::stat(path.c_str(), &status) == 0;
    if (there && S_ISDIR(status.st_mode))
        return tl::unexpected(folderInTheWay(path));
    if (isOpenDescriptor(path) || (there && !S_ISREG(status.st_mode))) {
        writer.m_descriptor = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
        if (writer.m_descriptor < 0)
            return tl::unexpected(writeError(errno, path));
        return writer;
    }
    writer.m_target = endOfLinks(path);
    if (std::error_code ignored; fs::is_symlink(writer.m_target, ignored))
        return tl::unexpected(writeError(ELOOP, path));
    if (std::error_code ignored; !fs::is_directory(folderOf(writer.m_target), ignored))
        return tl::unexpected(noSuchFolder(path, folderOf(writer.m_target)));
    if (there && mayNotBeWritten(writer.m_target, status))
        return tl::unexpected(readOnly(path));
    if (const int code = writer.createBeside(readers); code != 0)
        return tl::unexpected(writeError(code, path));
    return writer;
}

int FileWriter::createBeside(Readers readers) {
    const mode_t rights = readers == Readers::Owner ? 0600 : 0666;
    const auto made = freshNameIn(folderOf(m_target), [&](const fs::path& name) {
        m_descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, rights);
        return m_descriptor >= 0 ? 0 : errno;
    });
    if (!made)
        return made.error();
    m_fresh = *made;
    return keepRights();
}

int FileWriter::keepRights() const {
    struct stat status = {};
    if (::stat(m_target.c_str(), &status) != 0)
        return 0;
    // The owner first, as a change of it takes special rights away. Only root may give a file away.
    if (::fchown(m_descriptor, status.st_uid, status.st_gid) != 0 &&
        ::fchown(m_descriptor, static_cast<uid_t>(-1), status.st_gid) != 0 && errno != EPERM)
        return errno;
    return ::fchmod(m_descriptor, status.st_mode & kRights) == 0 || errno == EPERM ? 0 : errno;
}

void FileWriter::write(std::string_view bytes) {
    m_waiting += bytes;
    if (m_waiting.size() >= kWaitingBytes)
        flush();
}

void FileWriter::flush() {
    std::string_view left = m_waiting;
    while (!left.empty() && m_errorNumber == 0) {
        const ssize_t count = ::write(m_descriptor, left.data(), left.size());
        if (count >= 0)
            left.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            m_errorNumber = errno;
    }
    m_waiting.clear();
}

int FileWriter::finish() {
    flush();
    if (m_errorNumber != 0)
        return m_errorNumber;
    // A pipe or a device cannot be synced, and says EINVAL.
    if (::fsync(m_descriptor) != 0 && (!m_target.empty() || (errno != EINVAL && errno != EROFS)))
        return errno;
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return errno;
    if (m_target.empty())
        return 0;
    keepOlderVersion(m_target);
    if (::rename(m_fresh.c_str(), m_target.c_str()) != 0)
        return errno;
    m_fresh.clear();
    return syncFolder(folderOf(m_target));
}

Result<void> FileWriter::commit() {
    if (const int code = finish(); code != 0)
        return tl::unexpected(writeError(code, m_path));
    return {};
}

Result<void> writeFile(const fs::path& path, std::string_view bytes) {
    auto writer = FileWriter::open(path);
    if (!writer)
        return tl::unexpected(std::move(writer.error()));
    writer->write(bytes);
    return writer->commit();
}

} // namespace dateline
