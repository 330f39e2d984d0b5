#pragma once

#include "core/base/file_writer.h"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Where `extract` writes: standard output, or a file that takes its place only when all of it is written.
class Output {
public:
    /// An empty path is standard output. Errors: those of FileWriter.
    [[nodiscard]] static Result<Output> open(const std::string& path);

    void write(std::string_view bytes);
    /// Errors: NotWritable, such as a full disk; the file that was there before then stays as it was.
    [[nodiscard]] Result<void> commit();

private:
    Output() = default;

    std::optional<FileWriter> m_file; ///< none: standard output
};

} // namespace dateline
