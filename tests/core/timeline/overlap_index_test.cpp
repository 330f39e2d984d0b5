#include "core/timeline/overlap_index.h"

#include <gmock/gmock.h>
#include <random>

namespace dateline {
namespace {

CivilSeconds at(std::int64_t seconds) {
    return CivilSeconds{std::chrono::seconds{seconds}};
}

std::vector<std::uint32_t> naive(const std::vector<Interval>& all, Interval wanted) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (all[i].start <= wanted.end && all[i].end >= wanted.start)
            found.push_back(i);
    return found;
}

TEST(OverlapIndexTest, FindsWhatTheLoopFinds) {
    std::mt19937 random(5);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (const int count : {0, 1, 2, 3, 7, 64, 300}) {
        std::vector<Interval> all;
        for (int i = 0; i < count; ++i) {
            const int start = below(1000);
            all.push_back(
                {at(start), below(20) == 0 ? kEndOfTime : at(start + 1 + below(below(10) == 0 ? 900 : 20))});
        }
        if (count > 2)
            all.front().start = kBeginningOfTime;
        std::sort(all.begin(), all.end(),
                  [](const Interval& a, const Interval& b) { return a.start < b.start; });
        const OverlapIndex index(all);
        for (int i = 0; i < 200; ++i) {
            const int from = below(1200) - 100;
            const Interval wanted{at(from), at(from + below(80))};
            EXPECT_EQ(index.overlapping(wanted), naive(all, wanted));
        }
    }
}

} // namespace
} // namespace dateline
