#include "core/event/event_key.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(EventKey, OfARowIsReadAgain) {
    for (const char* document : {"d2", "d#1", ""}) {
        const EventKey key = rowEventKey({document, 0x00F3A9C1185A5C5E});
        const auto row = parseRowEventKey(key);
        ASSERT_TRUE(row) << key;
        EXPECT_EQ(row->document, document);
        EXPECT_EQ(row->row, 0x00F3A9C1185A5C5Eu);
    }
}

TEST(EventKey, OfNoRowIsTold) {
    for (const char* key :
         {"", "e1", "d2#", "d2#00f3a9c1185a5c5", "d2#00f3a9c1185a5c5g", "d2#00f3a9c1185a5c5e0"})
        EXPECT_FALSE(parseRowEventKey(key)) << key;
    EXPECT_FALSE(parseRowEventKey(articleEventKey(7, {3, 9})));
}

TEST(EventKey, OfAnArticleTellsTextsAndWordsApart) {
    EXPECT_EQ(articleEventKey(0x9C1185A5C5E9FC54, {812, 819}), "9c1185a5c5e9fc54-812-819");
    EXPECT_NE(articleEventKey(1, {3, 9}), articleEventKey(1, {3, 8}));
    EXPECT_NE(articleEventKey(1, {3, 9}), articleEventKey(2, {3, 9}));
}

} // namespace
} // namespace dateline
