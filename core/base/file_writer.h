#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace dateline {

/// The one way in which Dateline writes a file: whole, or not at all. The bytes go to a new file beside it,
/// which takes its place only when all of them are on the disk; until then, and whenever something fails,
/// what was there stays as it was. Then the older version is kept as NAME~, as far as the disk allows.
///
/// The file keeps its mode and, where the system permits it, its owner; a link stays a link, and the file
/// that it leads to is replaced. A file that may not be written to is refused. What is no file on a disk (a
/// pipe, a device, a descriptor under /proc) is written into as it is.
class FileWriter {
public:
    /// Who may read a file that was not there before: those whom the umask lets, or its owner alone.
    enum class Readers { ByUmask, Owner };

    /// Errors: NotWritable (a folder, no such folder, no permission, a file that may not be written to).
    [[nodiscard]] static Result<FileWriter> open(const std::filesystem::path& path,
                                                 Readers readers = Readers::ByUmask);

    /// Bytes behind those that were written before. A failure is kept, and told by commit().
    void write(std::string_view bytes);
    /// Puts the file in its place; nothing can be written after it. Errors: NotWritable, naming the disk when
    /// it is full.
    [[nodiscard]] Result<void> commit();

    FileWriter(FileWriter&& other) noexcept;
    FileWriter& operator=(FileWriter&&) = delete;
    /// Without commit() nothing has changed.
    ~FileWriter();

private:
    FileWriter() = default;

    [[nodiscard]] int createBeside(Readers readers);
    [[nodiscard]] int keepRights() const;
    void flush();
    [[nodiscard]] int finish();

    std::filesystem::path m_path;   ///< as it was named
    std::filesystem::path m_target; ///< the file that is replaced; empty: written into as it is
    std::filesystem::path m_fresh;  ///< the new file until it takes its place
    int m_descriptor = -1;
    int m_errorNumber = 0; ///< of the first write that failed
    std::string m_waiting; ///< bytes not yet handed to the system
};

/// All of it at once. Errors: those of FileWriter.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace dateline
