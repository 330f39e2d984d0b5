#include "ui/open/background_work.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>

namespace dateline {
namespace {

constexpr std::chrono::milliseconds kLook{2};

std::atomic<int> threads = 0; // never destroyed: a thread that was left behind may outlive main()

} // namespace

struct BackgroundWork::Job {
    explicit Job(BackgroundWork* forWhom) : owner(forWhom) {}

    std::stop_source stop;
    std::mutex mutex;      ///< of all that follows
    BackgroundWork* owner; ///< null once it is left behind
    bool told = false;     ///< the owner is about to look
    double share = 0;
    std::optional<Delivery> result;
};

BackgroundWork::~BackgroundWork() {
    leave();
}

bool BackgroundWork::start(Work work) {
    leave();
    auto job = std::make_shared<Job>(this);
    ++threads;
    try {
        std::thread([job, work = std::move(work)]() mutable {
            run(*job, std::move(work));
            job.reset();
            --threads;
        }).detach();
    } catch (const std::system_error&) {
        --threads;
        return false;
    }
    m_job = std::move(job);
    return true;
}

void BackgroundWork::leave() {
    const auto job = std::exchange(m_job, nullptr);
    if (!job)
        return;
    {
        const std::lock_guard lock(job->mutex);
        job->owner = nullptr;
    }
    job->stop.request_stop();
}

void BackgroundWork::run(Job& job, Work work) {
    Delivery result = work({job.stop.get_token(), [&job](double share) {
                                const std::lock_guard lock(job.mutex);
                                job.share = share;
                                tell(job);
                            }});
    work = nullptr;
    const std::lock_guard lock(job.mutex);
    if (job.owner == nullptr)
        return;
    job.result = std::move(result);
    tell(job);
}

/// By name, as the call then holds nothing that belongs to this thread. The lock keeps the owner alive.
void BackgroundWork::tell(Job& job) {
    if (job.owner == nullptr || std::exchange(job.told, true))
        return;
    QMetaObject::invokeMethod(job.owner, "collect", Qt::QueuedConnection);
}

void BackgroundWork::collect() {
    if (!m_job)
        return;
    std::unique_lock lock(m_job->mutex);
    m_job->told = false;
    const double share = m_job->share;
    const std::optional<Delivery> result = std::exchange(m_job->result, std::nullopt);
    lock.unlock();
    if (!result) {
        emit progressed(share);
        return;
    }
    m_job.reset();
    (*result)();
}

bool BackgroundWork::allEnds(std::chrono::milliseconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (threads > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(kLook);
    return threads == 0;
}

} // namespace dateline
