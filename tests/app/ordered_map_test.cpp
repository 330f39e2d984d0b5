#include "app/ordered_map.h"

#include <atomic>
#include <chrono>
#include <gmock/gmock.h>
#include <numeric>

namespace dateline {
namespace {

std::vector<int> doubled(unsigned threads, int count, std::atomic<int>* mostUnderWay = nullptr) {
    std::vector<int> out;
    std::atomic<int> underWay = 0;
    int given = 0;
    orderedMap<int, int>(
        threads,
        [&]() -> std::optional<int> {
            if (given == count)
                return std::nullopt;
            if (const int now = ++underWay; mostUnderWay && now > *mostUnderWay)
                *mostUnderWay = now;
            return given++;
        },
        [](int item) {
            if (item % 7 == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return 2 * item;
        },
        [&](int result) {
            --underWay;
            out.push_back(result);
        });
    return out;
}

TEST(OrderedMap, KeepsTheOrder) {
    for (const unsigned threads : {1u, 2u, 5u}) {
        const auto out = doubled(threads, 200);
        ASSERT_EQ(out.size(), 200u);
        for (int i = 0; i < 200; ++i)
            EXPECT_EQ(out[static_cast<std::size_t>(i)], 2 * i);
    }
}

TEST(OrderedMap, HoldsOnlyAFewItemsAtATime) {
    std::atomic<int> most = 0;
    doubled(2, 500, &most);
    EXPECT_LE(most, 8);
    EXPECT_TRUE(doubled(3, 0).empty());
}

} // namespace
} // namespace dateline
