#include "core/dataset/row_keys.h"
#include "tests/core/dataset/table_file.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace dateline {
namespace {

std::shared_ptr<const Dataset> tableOf(std::string_view csv, const std::string& id = {}) {
    return test::readTable(csv, "start=date,title=title" + (id.empty() ? id : ",id=" + id)).value();
}

/// By title.
std::map<std::string, std::uint64_t> keysOf(const Dataset& dataset) {
    std::map<std::string, std::uint64_t> keys;
    for (const std::uint32_t record : dataset.columns().record)
        keys.emplace(dataset.titleAt(record), dataset.keyAt(record));
    return keys;
}

void expectEachIsFound(const Dataset& dataset) {
    std::set<std::uint64_t> keys;
    for (std::uint32_t place = 0; place < dataset.columns().size(); ++place) {
        const std::uint64_t key = dataset.keyAt(dataset.columns().record[place]);
        EXPECT_TRUE(keys.insert(key).second) << place;
        EXPECT_EQ(dataset.find(key), place);
    }
    EXPECT_FALSE(dataset.find(12345));
}

TEST(RowKeys, OfIdsStayWhenOtherRowsComeAndTheRowIsMended) {
    const auto before = tableOf("date,title,no\n2020-05-01,A,7\n2020-05-02,B,8\n", "no");
    const auto after = tableOf("date,title,no\n2019-01-01,New,6\n2020-05-02,B,8\n2020-06-01,A,7\n", "no");
    EXPECT_TRUE(before->hasUniqueIds());
    for (const auto& [title, key] : keysOf(*before))
        EXPECT_EQ(keysOf(*after).at(title), key) << title;
    expectEachIsFound(*before);
    expectEachIsFound(*after);
}

TEST(RowKeys, WithoutIdsAreThoseOfTheBytes) {
    const auto before = tableOf("date,title\n2020-05-01,A\n2020-05-02,B\n");
    const auto after = tableOf("date,title\n2019-01-01,New\n2020-05-02,B\n2020-05-01,A again\n");
    EXPECT_FALSE(before->hasUniqueIds());
    EXPECT_EQ(keysOf(*before).at("B"), keysOf(*after).at("B"));
    EXPECT_NE(keysOf(*before).at("A"), keysOf(*after).at("A again"));
    expectEachIsFound(*before);
}

TEST(RowKeys, OfEqualRowsAndRepeatedIdsDiffer) {
    for (const char* id : {"", "no"}) {
        const auto table = tableOf(
            "date,title,no\n2020-05-01,A,7\n2020-05-01,A,7\n2020-05-02,B,7\n2020-05-01,A,7\n2020-05-03,C,\n",
            id);
        EXPECT_FALSE(table->hasUniqueIds());
        ASSERT_EQ(table->columns().size(), 5u);
        expectEachIsFound(*table);
    }
}

} // namespace
} // namespace dateline
