#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace dateline {

/// So many values are worth a thread.
inline constexpr std::size_t kWorthAThread = 20'000;

/// Calls `work(first, last)` for parts of [0, count), a part a core; parts begin at multiples of `step`.
template <typename Work>
void inParallel(std::size_t count, std::size_t step, const Work& work) {
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t parts = std::min(cores, count / kWorthAThread + 1);
    const std::size_t size = (count / parts / step + 1) * step;
    std::vector<std::jthread> others;
    for (std::size_t first = size; first < count; first += size)
        others.emplace_back([&work, first, last = std::min(count, first + size)] { work(first, last); });
    if (count > 0)
        work(std::size_t{0}, std::min(count, size));
}

template <typename Value>
void sortInParallel(std::vector<Value>& values) {
    std::vector<std::size_t> begins;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t parts = std::min(cores, values.size() / kWorthAThread + 1);
    for (std::size_t part = 0; part <= parts; ++part)
        begins.push_back(values.size() * part / parts);
    const auto at = [&](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(begins[i]); };
    {
        std::vector<std::jthread> others;
        for (std::size_t part = 1; part < parts; ++part)
            others.emplace_back([&at, part] { std::sort(at(part), at(part + 1)); });
        std::sort(at(0), at(1));
    }
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(at(0), at(part), at(part + 1));
}

} // namespace dateline
