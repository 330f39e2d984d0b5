#include "core/base/older_version.h"

#include <cerrno>
#include <fmt/format.h>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr int kMostNames = 100;

/// The same file under another name; where a disk knows no such thing, as FAT does not, a copy.
int linkOrCopy(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) == 0)
        return 0;
    if (errno == EEXIST)
        return EEXIST;
    std::error_code failed;
    fs::copy_file(from, to, failed);
    if (failed && failed.value() != EEXIST) {
        std::error_code ignored;
        fs::remove(to, ignored);
    }
    return failed.value();
}

} // namespace

tl::expected<fs::path, int> freshNameIn(const fs::path& folder,
                                        const std::function<int(const fs::path&)>& make) {
    std::random_device random;
    int code = EEXIST;
    for (int i = 0; i < kMostNames && code == EEXIST; ++i) {
        const fs::path name = folder / fmt::format(".dateline-{:08x}{:08x}", random(), random());
        code = make(name);
        if (code == 0)
            return name;
    }
    return tl::unexpected(code);
}

void keepOlderVersion(const fs::path& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || status.st_size == 0)
        return;
    const auto link = freshNameIn(path.has_parent_path() ? path.parent_path() : fs::path("."),
                                  [&](const fs::path& name) { return linkOrCopy(path, name); });
    if (!link)
        return;
    if (::rename(link->c_str(), (path.string() + "~").c_str()) != 0)
        ::unlink(link->c_str());
    // rename() does nothing when both names are links to one file already.
    else if (std::error_code ignored; fs::exists(*link, ignored))
        ::unlink(link->c_str());
}

} // namespace dateline
