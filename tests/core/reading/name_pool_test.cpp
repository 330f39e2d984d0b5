#include "core/event/event_columns.h"

#include <map>
#include <random>

#include <gmock/gmock.h>

namespace dateline {
namespace {

/// A pool answers as a map from names to the order in which they came does.
TEST(NamePool, IsANaiveMap) {
    std::mt19937 random(3);
    std::map<std::string, NameId> naive{{"", 0}};
    NamePool pool;
    for (int i = 0; i < 20'000; ++i) {
        std::string name(random() % 12, 'a');
        for (char& c : name)
            c = static_cast<char>('a' + random() % 4);
        if (i % 5000 == 0)
            name.append(200'000, 'x'); // more than a block
        const auto next = static_cast<NameId>(naive.size());
        EXPECT_EQ(pool.find(name).has_value(), naive.contains(name));
        EXPECT_EQ(pool.id(name), naive.emplace(name, next).first->second);
    }
    ASSERT_EQ(pool.size(), naive.size());
    const NamePool moved = std::move(pool);
    for (const auto& [name, id] : naive) {
        EXPECT_EQ(moved.name(id), name);
        EXPECT_EQ(moved.find(name), id);
    }
}

} // namespace
} // namespace dateline
