#include "ui/open/file_lock.h"

#include <QFileInfo>
#include <QObject>

namespace dateline {

namespace {

std::unique_ptr<QLockFile> lockBeside(const QString& file) {
    const QFileInfo info(file);
    auto lock =
        std::make_unique<QLockFile>(QStringLiteral("%1/.%2.dateline-lock").arg(info.path(), info.fileName()));
    lock->setStaleLockTime(0); // stale once its process is gone, however old
    return lock;
}

bool isTaken(QLockFile& lock) {
    return !lock.tryLock() && lock.error() == QLockFile::LockFailedError;
}

} // namespace

bool FileLock::take(const QString& file) {
    const QString whole = QFileInfo(file).canonicalFilePath(); // of none empty
    if (whole == m_file)
        return true;
    release();
    if (whole.isEmpty())
        return true;
    auto lock = lockBeside(whole);
    if (isTaken(*lock)) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        m_holder = QObject::tr("process %1 on %2").arg(process).arg(host);
        return false;
    }
    m_lock = std::move(lock);
    m_file = whole;
    return true;
}

bool FileLock::isFree(const QString& file) const {
    const QString whole = QFileInfo(file).canonicalFilePath();
    return whole.isEmpty() || whole == m_file || !isTaken(*lockBeside(whole));
}

void FileLock::release() {
    m_lock.reset();
    m_file.clear();
}

} // namespace dateline
