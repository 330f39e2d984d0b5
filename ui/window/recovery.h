#pragma once

#include "core/base/error.h"
#include "ui/open/background_work.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <mutex>

namespace dateline {

class Workspace;

/// Keeps what is not saved in a file beside the settings, within a second of each change, so that a crash, a
/// kill or a power cut costs no more than that. It is a Dateline file, written whole and atomically on a
/// thread of its own, private to the user, and gone once all is saved or the program ends as it should.
class Recovery : public QObject {
    Q_OBJECT

public:
    explicit Recovery(Workspace& workspace, QObject* parent = nullptr);
    /// An end as it should be: what was not saved is meant to go.
    ~Recovery() override;

    /// What programs left behind that are no longer there.
    [[nodiscard]] static QStringList leftBehind();
    /// Takes such a file away once what it holds is opened here and kept in this one's own; or at once.
    void takeOver(const QString& file);
    static void remove(const QString& file);
    /// Where this one keeps what is not saved, whether there is anything or not.
    [[nodiscard]] const QString& file() const { return m_file; }

signals:
    /// What is not saved could not be kept, for the first time since it could.
    void failed(const dateline::Error& error);

private:
    /// Whether a writer that is still on its way may put its file in place.
    struct Leave {
        std::mutex mutex; ///< held while it does
        bool taken = false;
    };

    void follow();
    void write();
    void written(const Result<void>& done);
    void forget();

    Workspace& m_workspace;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; ///< held as long as this process lives
    QTimer m_pause;
    BackgroundWork m_work;
    std::shared_ptr<Leave> m_leave = std::make_shared<Leave>();
    bool m_changedSince = false; ///< while it was written
    bool m_failing = false;      ///< the last time
    QStringList m_takenOver;
};

} // namespace dateline
