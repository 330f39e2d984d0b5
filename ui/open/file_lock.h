#pragma once

#include <QLockFile>
#include <QString>
#include <memory>
#include <optional>

namespace dateline {

/// Says to other windows, of this program or of another machine's on one folder, that a file is being worked
/// on: by a file beside it, which tells of a process that is gone by itself. Where none can be made, as in a
/// folder that may not be written to, nothing is locked and nobody is kept out.
class FileLock {
public:
    /// Lets go of what was held. False when somebody else holds it; then nothing is held.
    [[nodiscard]] bool take(const QString& file);
    void release();
    /// Whether it is held here, or by nobody.
    [[nodiscard]] bool isFree(const QString& file) const;
    /// Who holds a file that could not be taken: "process 1234 on desk-7".
    [[nodiscard]] const QString& holder() const { return m_holder; }

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QString m_holder;
};

} // namespace dateline
