#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace dateline {

/// The bytes of a file, mapped into memory and not read. When the file is cut short by somebody else while it
/// is open, the bytes that are gone read as zeros instead of ending the program, and `changed()` tells.
class MappedFile {
public:
    /// Errors: NotFound, NotReadable, Empty, TooLarge (more than `limit` bytes).
    [[nodiscard]] static Result<std::shared_ptr<const MappedFile>> open(const std::filesystem::path& path,
                                                                        std::size_t limit);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::string_view bytes() const { return {m_data, m_size}; }
    /// Whether the file is no longer as it was: cut short, written to, replaced or removed.
    [[nodiscard]] bool changed() const;

private:
    MappedFile() = default;

    const char* m_data = nullptr;
    std::size_t m_size = 0;
    std::filesystem::path m_path;
    std::int64_t m_modified = 0; ///< nanoseconds
    std::size_t m_slot = 0;      ///< in the table of the handler of SIGBUS
};

} // namespace dateline
