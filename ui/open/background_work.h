#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

namespace dateline {

/// One piece of work at a time, on a thread of its own. It can be left behind at any moment without waiting:
/// it is asked to stop, and whether it listens or not, what it tells and gives from then on is dropped on its
/// own thread. The thread touches nothing of this object once it is left behind.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    /// What is done with the result, on the thread of this object.
    using Delivery = std::function<void()>;
    /// May throw nothing. What it holds and what it gives must not be a QObject's.
    using Work = std::function<Delivery(const Progress&)>;

    using QObject::QObject;
    ~BackgroundWork() override;

    /// What runs is left behind for it. False when the system has no thread left.
    [[nodiscard]] bool start(Work work);
    void leave();
    /// Until the result is delivered.
    [[nodiscard]] bool running() const { return m_job != nullptr; }

    /// Whether all work of the program, left behind or not, ends within so long.
    [[nodiscard]] static bool allEnds(std::chrono::milliseconds patience);

signals:
    void progressed(double share);

private slots:
    void collect();

private:
    struct Job;
    static void run(Job& job, Work work);
    static void tell(Job& job);

    std::shared_ptr<Job> m_job;
};

} // namespace dateline
