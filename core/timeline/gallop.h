#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dateline {

/// The place of the first of sorted `values` that is not less than `value`: as std::lower_bound, but
/// searched in growing steps from `hint`, so O(log of the distance) for an answer near it.
template <typename Value>
[[nodiscard]] std::size_t gallop(const std::vector<Value>& values, Value value, std::size_t hint) {
    std::size_t low = 0;
    std::size_t high = values.size();
    if (hint < high) {
        std::size_t step = 1;
        if (values[hint] < value) {
            low = hint + 1;
            while (low + step < high && values[low + step] < value) {
                low += step;
                step *= 2;
            }
            high = std::min(high, low + step);
        } else {
            high = hint;
            while (step < high && !(values[high - step] < value)) {
                high -= step;
                step *= 2;
            }
            low = high > step ? high - step : 0;
        }
    }
    const auto at = [&](std::size_t i) { return values.begin() + static_cast<std::ptrdiff_t>(i); };
    return static_cast<std::size_t>(std::lower_bound(at(low), at(high), value) - values.begin());
}

} // namespace dateline
