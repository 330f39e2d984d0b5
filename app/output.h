#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <string_view>

namespace dateline {

/// Where `extract` writes: standard output, or a file that takes its place only when all of it is written;
/// what is no file on a disk, such as /dev/stdout or a pipe, is written to as it is.
class Output {
public:
    /// An empty path is standard output. Errors: NotWritable.
    [[nodiscard]] static Result<Output> open(const std::string& path);

    void write(std::string_view bytes);
    /// Errors: NotWritable, such as a full disk; the file that was there before then stays as it was.
    [[nodiscard]] Result<void> commit();

    Output(Output&&) = default;
    Output& operator=(Output&&) = delete;
    ~Output();

private:
    Output() = default;

    [[nodiscard]] std::ostream& stream();

    std::filesystem::path m_path; ///< empty: standard output
    std::filesystem::path m_temporary;
    std::ofstream m_file;
};

} // namespace dateline
