#include "tests/app/shell.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

Shell::Shell() {
    std::string pattern = (fs::temp_directory_path() / "dateline-test-XXXXXX").string();
    m_folder = mkdtemp(pattern.data());
    fs::create_directory(m_folder / "work");
}

Shell::~Shell() {
    fs::permissions(m_folder, fs::perms::owner_all);
    fs::remove_all(m_folder);
}

void Shell::write(const std::string& name, std::string_view bytes) const {
    std::ofstream(m_folder / "work" / name, std::ios::binary) << bytes;
}

std::string Shell::read(const std::string& name) const {
    return contents(m_folder / "work" / name);
}

ShellResult Shell::run(const std::string& command) const {
    const std::string folder = m_folder.string();
    const std::string program = fs::path(DATELINE_PROGRAM).parent_path().string();
    const std::string line = "cd '" + folder +
                             "/work' && unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; PATH='" + program +
                             "':\"$PATH\"; export PATH; (" + command + ") >../out 2>../err";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(m_folder / "out"),
            contents(m_folder / "err")};
}

} // namespace dateline
