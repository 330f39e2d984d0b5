#pragma once

#include <functional>
#include <stop_token>

namespace dateline {

/// How long work tells how far it is and learns that it is no longer wanted. Work checks `cancelled()` at
/// least every few milliseconds and then returns what it has, or ErrorKind::Cancelled.
struct Progress {
    std::stop_token stop;
    std::function<void(double)> report; ///< the share done, 0 to 1; may be empty

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void operator()(double share) const {
        if (report)
            report(share);
    }
};

} // namespace dateline
