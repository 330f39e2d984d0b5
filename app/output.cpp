#include "app/output.h"

#include <iostream>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> notWritable(std::string message, const fs::path& path) {
    return tl::unexpected(Error{ErrorKind::NotWritable, std::move(message), path.string()});
}

} // namespace

Result<Output> Output::open(const std::string& path) {
    Output output;
    if (path.empty())
        return output;
    std::error_code ignored;
    const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
    if (fs::is_directory(path, ignored))
        return notWritable("this is a folder; name a file in it", path);
    if (!fs::is_directory(folder, ignored))
        return notWritable(
            "the folder \"" + folder.string() + "\" does not exist; make it, or choose another", path);
    // A link stays a link: the file that it leads to is replaced.
    output.m_path = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : fs::path(path);
    if (fs::exists(output.m_path, ignored) && !fs::is_regular_file(output.m_path, ignored)) {
        output.m_file.open(output.m_path, std::ios::binary);
    } else {
        output.m_temporary = output.m_path.string() + ".part";
        output.m_file.open(output.m_temporary, std::ios::binary | std::ios::trunc);
    }
    if (!output.m_file)
        return notWritable("cannot be written; check the folder's permissions", path);
    return output;
}

std::ostream& Output::stream() {
    return m_path.empty() ? std::cout : m_file;
}

void Output::write(std::string_view bytes) {
    stream().write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Result<void> Output::commit() {
    stream().flush();
    if (!stream())
        return notWritable("could not be written whole; is the disk full?", m_path);
    if (m_path.empty())
        return {};
    m_file.close();
    if (m_temporary.empty())
        return {};
    std::error_code error;
    fs::rename(m_temporary, m_path, error);
    if (error)
        return notWritable("cannot be replaced: " + error.message(), m_path);
    m_temporary.clear();
    return {};
}

Output::~Output() {
    if (m_temporary.empty())
        return;
    m_file.close();
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
}

} // namespace dateline
