#include "ui/window/recovery.h"

#include "core/base/file_writer.h"
#include "core/exchange/dateline_file.h"
#include "ui/window/workspace.h"
#include "ui/words/file_path.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>
#include <chrono>

namespace dateline {
namespace {

constexpr std::chrono::milliseconds kPause{500};
const QString kLockEnding = QStringLiteral(".lock");
const QString kPattern = QStringLiteral("unsaved-*.json");

QDir recoveryFolder() {
    QDir folder(QFileInfo(QSettings().fileName()).path());
    folder.mkpath(QStringLiteral("recovery"));
    folder.cd(QStringLiteral("recovery"));
    return folder;
}

std::unique_ptr<QLockFile> lockOf(const QString& file) {
    auto lock = std::make_unique<QLockFile>(file + kLockEnding);
    lock->setStaleLockTime(0); // stale once its process is gone, however old
    return lock;
}

/// What was being written when a program was killed, long enough ago that nobody writes it now.
void removeHalves(const QDir& folder) {
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo& half :
         folder.entryInfoList({QStringLiteral(".dateline-*")}, QDir::Files | QDir::Hidden))
        if (half.lastModified() < yesterday)
            QFile::remove(half.filePath());
}

} // namespace

Recovery::Recovery(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_file(recoveryFolder().filePath(
          QStringLiteral("unsaved-%1.json").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))),
      m_lock(lockOf(m_file)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Recovery::write);
    connect(&m_workspace, &Workspace::standingChanged, this, &Recovery::follow);
    connect(&m_workspace, &Workspace::bookmarksChanged, this, &Recovery::follow);
}

Recovery::~Recovery() {
    m_work.leave();
    const std::lock_guard guard(m_leave->mutex);
    m_leave->taken = true;
    forget();
    m_lock.reset();
}

void Recovery::follow() {
    if (!m_workspace.modified()) {
        m_pause.stop();
        m_changedSince = false;
        forget();
    } else if (m_work.running()) {
        m_changedSince = true;
    } else if (!m_pause.isActive()) {
        m_pause.start();
    }
}

void Recovery::write() {
    if (!m_lock->isLocked() && !m_lock->tryLock()) {
        written(tl::unexpected(Error{ErrorKind::NotWritable,
                                     Phrase::tr("the folder of the settings cannot be written to"),
                                     toPath(m_file).native()}));
        return;
    }
    m_changedSince = false;
    const bool started =
        m_work.start([this, timeline = m_workspace.timeline(), bookmarks = m_workspace.bookmarks(),
                      path = toPath(m_file), leave = m_leave](const Progress&) {
            auto file = FileWriter::open(path, FileWriter::Readers::Owner);
            Result<void> done = file ? Result<void>() : tl::unexpected(file.error());
            if (file) {
                writeDatelineFile(Chronology(timeline->content(), bookmarks), JsonLayout::OneLine,
                                  [&](std::string_view piece) { file->write(piece); });
                const std::lock_guard guard(leave->mutex);
                if (!leave->taken)
                    done = file->commit();
            }
            return [this, done = std::move(done)] { written(done); };
        });
    if (!started)
        m_pause.start();
}

void Recovery::written(const Result<void>& done) {
    if (!m_workspace.modified())
        forget(); // it was saved meanwhile
    if (done)
        for (const QString& file : std::exchange(m_takenOver, {}))
            remove(file);
    else if (!m_failing)
        emit failed(done.error());
    m_failing = !done;
    if (m_changedSince)
        m_pause.start();
}

/// The file, but not the lock, which stands for this process.
void Recovery::forget() {
    QFile::remove(m_file);
    QFile::remove(m_file + QLatin1Char('~'));
}

void Recovery::takeOver(const QString& file) {
    m_takenOver << file;
}

void Recovery::remove(const QString& file) {
    QFile::remove(file);
    QFile::remove(file + QLatin1Char('~'));
    QFile::remove(file + kLockEnding);
}

QStringList Recovery::leftBehind() {
    QStringList files;
    const QDir folder = recoveryFolder();
    removeHalves(folder);
    for (const QString& name : folder.entryList({kPattern}, QDir::Files, QDir::Time)) {
        const QString file = folder.filePath(name);
        if (lockOf(file)->tryLock()) // and let go again: nobody lives who holds it
            files << file;
    }
    return files;
}

} // namespace dateline
