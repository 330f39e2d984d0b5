#pragma once

#include <filesystem>
#include <string>

namespace dateline {

/// What a shell command left behind.
struct ShellResult {
    int exitCode = 0;
    std::string out;
    std::string err;
};

/// A fresh folder that is removed at the end, in which shell commands run with the `dateline` that was built
/// on their PATH, without a display.
class Shell {
public:
    Shell();
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    void write(const std::string& name, std::string_view bytes) const;
    [[nodiscard]] std::string read(const std::string& name) const;
    ShellResult run(const std::string& command) const;

private:
    std::filesystem::path m_folder;
};

} // namespace dateline
