#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {

/// Calls `sink(work(item))` for every item that `next` gives until it gives none, in the order of the items,
/// with `work` on `threads` threads and `next` and `sink` on the caller's. At most four items a thread are
/// under way at a time, so memory stays bounded however many there are.
template <typename In, typename Out>
void orderedMap(unsigned threads, const std::function<std::optional<In>()>& next,
                const std::function<Out(In)>& work, const std::function<void(Out)>& sink) {
    struct Place {
        std::optional<In> in;
        std::optional<Out> out;
    };
    std::mutex mutex;
    std::condition_variable_any wanted;
    std::condition_variable done;
    std::deque<Place>
        slots; // from the oldest item under way to the newest; a deque keeps its elements in place
    std::deque<Place*> waiting;

    const auto serve = [&](std::stop_token stop) {
        std::unique_lock lock(mutex);
        while (wanted.wait(lock, stop, [&] { return !waiting.empty(); })) {
            Place& slot = *waiting.front();
            waiting.pop_front();
            lock.unlock();
            Out out = work(std::move(*slot.in));
            lock.lock();
            slot.out = std::move(out);
            done.notify_one();
        }
    };
    std::vector<std::jthread> pool;
    for (unsigned i = 0; i < threads; ++i)
        pool.emplace_back(serve);

    const auto deliverOldest = [&] {
        std::unique_lock lock(mutex);
        done.wait(lock, [&] { return slots.front().out.has_value(); });
        Out out = std::move(*slots.front().out);
        slots.pop_front();
        lock.unlock();
        sink(std::move(out));
    };
    while (std::optional<In> item = next()) {
        {
            const std::lock_guard lock(mutex);
            slots.push_back({std::move(item), std::nullopt});
            waiting.push_back(&slots.back());
        }
        wanted.notify_one();
        if (slots.size() >= 4u * threads)
            deliverOldest();
    }
    while (!slots.empty())
        deliverOldest();
}

} // namespace dateline
