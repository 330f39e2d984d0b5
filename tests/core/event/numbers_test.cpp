#include "core/event/numbers.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Numbers, AreGivenInOrderAndStay) {
    NumberSeries numbers('E');
    numbers.give("raid");
    numbers.give("truce");
    numbers.give("raid");
    EXPECT_EQ(numbers.of("raid"), "E-001");
    EXPECT_EQ(numbers.of("truce"), "E-002");
    EXPECT_EQ(numbers.of("talks"), "");
    EXPECT_EQ(numbers.next(), 3u);
}

TEST(Numbers, AreNeverGivenAgain) {
    NumberSeries numbers('D');
    numbers.restore("a", "D-017");
    numbers.restore("b", "D-017");
    numbers.restore("c", "E-001");
    numbers.restore("d", "D-0");
    numbers.restore("e", "D-99999999999999999999");
    EXPECT_EQ(numbers.all().size(), 1u);
    numbers.give("b");
    EXPECT_EQ(numbers.of("b"), "D-018");
    numbers.setNext(30);
    numbers.setNext(3);
    numbers.give("c");
    EXPECT_EQ(numbers.of("c"), "D-030");
}

TEST(Numbers, OfACopyAreOfARangeOfItsOwn) {
    Numbers numbers;
    numbers.events.give("raid");
    numbers.setRange(rangeAfter(numbers.range));
    numbers.events.give("truce");
    EXPECT_EQ(numbers.events.of("raid"), "E-001");
    EXPECT_EQ(numbers.events.of("truce"), "E-002b");
    NumberSeries again('E');
    again.restore("truce", "E-002b");
    EXPECT_EQ(again.of("truce"), "E-002b");
    EXPECT_EQ(rangeAfter("z"), "aa");
    EXPECT_EQ(rangeAfter("az"), "ba");
}

} // namespace
} // namespace dateline
