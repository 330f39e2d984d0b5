#pragma once

#include "core/base/progress.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

namespace dateline {

/// Tells how far several threads are together, from one of them at a time.
class SharedProgress {
public:
    /// The work goes from one share of all of it to another.
    SharedProgress(const Progress& progress, double from, double to, std::size_t work)
        : m_progress(progress),
          m_from(from),
          m_to(to),
          m_work(std::max<std::size_t>(work, 1)) {}

    /// Adds what was done. False when the work is no longer wanted.
    [[nodiscard]] bool done(std::size_t work) {
        m_done += work;
        if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock) {
            const double share = std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_work));
            m_progress(m_from + share * (m_to - m_from));
        }
        return !m_progress.cancelled();
    }

private:
    const Progress& m_progress;
    double m_from;
    double m_to;
    std::size_t m_work;
    std::atomic<std::size_t> m_done{0};
    std::mutex m_mutex;
};

[[nodiscard]] inline std::size_t coreCount() {
    return std::max(1u, std::thread::hardware_concurrency());
}

/// Calls `work(worker, item)` for every item, by several workers at a time, of which this thread is one.
template <typename Work>
void shareWork(std::size_t workers, std::size_t items, const Work& work) {
    std::atomic<std::size_t> next{0};
    const auto run = [&](std::size_t worker) {
        for (std::size_t item = next++; item < items; item = next++)
            work(worker, item);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t worker = 1; worker < std::min(workers, items); ++worker)
        helpers.emplace_back(run, worker);
    run(0);
}

} // namespace dateline
