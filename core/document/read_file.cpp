#include "core/document/limits.h"
#include "core/document/read_document.h"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <system_error>

namespace dateline {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Error openError(int code, const std::string& where) {
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, "there is no such file; check its name and folder", where};
    case EACCES:
    case EPERM:
        return {ErrorKind::NotReadable,
                "no permission to read this file; ask its owner, or copy it to a folder of yours", where};
    default:
        return {ErrorKind::NotReadable,
                fmt::format("cannot be read: {}", std::error_code(code, std::generic_category()).message()),
                where};
    }
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return tl::unexpected(
            Error{ErrorKind::NotReadable, "this is a folder; name the files in it instead", path.string()});
    errno = 0;
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return tl::unexpected(openError(errno, path.string()));
    std::string bytes;
    constexpr std::size_t chunk = 1 << 20;
    if (const auto size = std::filesystem::file_size(path, ignored); !ignored && size <= limit)
        bytes.reserve(size + chunk);
    for (std::size_t size = 0;;) {
        bytes.resize(size + chunk);
        const std::size_t count = std::fread(bytes.data() + size, 1, chunk, file.get());
        size += count;
        bytes.resize(size);
        if (size > limit)
            return tl::unexpected(Error{ErrorKind::TooLarge,
                                        fmt::format("larger than {} MB; split it into parts", limit >> 20),
                                        path.string()});
        if (count < chunk)
            break;
    }
    if (std::ferror(file.get()) != 0)
        return tl::unexpected(openError(errno, path.string()));
    return bytes;
}

Result<ReadDocument> readDocumentFile(const std::filesystem::path& path) {
    return readFile(path, kMaxDocumentBytes).and_then([&](const std::string& bytes) {
        return readDocument(bytes, path.string());
    });
}

} // namespace dateline
