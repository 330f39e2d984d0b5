#include "core/base/read_file.h"

#include "core/base/open_error.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace dateline {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return tl::unexpected(folderError(path.string()));
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
            return tl::unexpected(tooLargeError(limit, path.string()));
        if (count < chunk)
            break;
    }
    if (std::ferror(file.get()) != 0)
        return tl::unexpected(openError(errno, path.string()));
    return bytes;
}

} // namespace dateline
