#include "core/base/mapped_file.h"

#include "core/base/bus_guard.h"
#include "core/base/descriptor.h"
#include "core/base/file_error.h"

#include <cerrno>
#include <sys/mman.h>
#include <sys/stat.h>

namespace dateline {
namespace {

std::int64_t modifiedAt(const struct stat& status) {
    return std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
}

Result<void> checkMappable(const struct stat& status, std::size_t limit, const std::string& where) {
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(folderError(where));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(Error{ErrorKind::NotReadable,
                                    Phrase::tr("this is no file on a disk; save it to one first"), where});
    if (status.st_size == 0)
        return tl::unexpected(Error{ErrorKind::Empty, Phrase::tr("the file is empty"), where});
    if (static_cast<std::uintmax_t>(status.st_size) > limit)
        return tl::unexpected(tooLargeError(limit, where));
    return {};
}

} // namespace

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::filesystem::path& path,
                                                           std::size_t limit) {
    const Descriptor descriptor(path);
    struct stat status = {};
    if (descriptor.number() < 0 || fstat(descriptor.number(), &status) != 0)
        return tl::unexpected(openError(errno, path.string()));
    if (const auto fine = checkMappable(status, limit, path.string()); !fine)
        return tl::unexpected(fine.error());

    const auto size = static_cast<std::size_t>(status.st_size);
    void* data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.number(), 0);
    if (data == MAP_FAILED)
        return tl::unexpected(openError(errno, path.string()));
    const auto slot = guardRange(data, size);
    if (!slot) {
        munmap(data, size);
        return tl::unexpected(Error{ErrorKind::NotReadable,
                                    Phrase::tr("too many files are open; close some first"), path.string()});
    }
    const std::shared_ptr<MappedFile> file(new MappedFile);
    file->m_data = static_cast<const char*>(data);
    file->m_size = size;
    file->m_path = path;
    file->m_modified = modifiedAt(status);
    file->m_slot = *slot;
    return file;
}

MappedFile::~MappedFile() {
    if (m_data == nullptr)
        return;
    releaseRange(m_slot);
    munmap(const_cast<char*>(m_data), m_size);
}

bool MappedFile::changed() const {
    if (rangeDamaged(m_slot))
        return true;
    struct stat status = {};
    return stat(m_path.c_str(), &status) != 0 || static_cast<std::uintmax_t>(status.st_size) != m_size ||
           modifiedAt(status) != m_modified;
}

} // namespace dateline
