#include "core/document/code_point_index.h"

#include "core/base/code_points.h"

#include <gtest/gtest.h>
#include <string>

namespace dateline {
namespace {

TEST(CodePointIndex, AgreesWithCountingFromTheStart) {
    std::string text;
    for (int i = 0; i < 700; ++i)
        text += i % 7 == 0 ? "🙂" : i % 3 == 0 ? "é" : i % 5 == 0 ? "–" : "a";
    const CodePointIndex index(text);
    std::uint32_t codePoint = 0;
    for (std::uint32_t at = 0; at < text.size(); at = codePointAt(text, at).next, ++codePoint) {
        ASSERT_EQ(index.codePointAtByte(at), codePoint);
        ASSERT_EQ(index.byteAtCodePoint(codePoint), at);
    }
    EXPECT_EQ(index.size(), 700u);
    EXPECT_EQ(index.codePointAtByte(static_cast<std::uint32_t>(text.size())), 700u);
    EXPECT_EQ(index.byteAtCodePoint(700), text.size());
    EXPECT_EQ(index.byteAtCodePoint(701), std::nullopt);
}

TEST(CodePointIndex, OfNothing) {
    const CodePointIndex index("");
    EXPECT_EQ(index.size(), 0u);
    EXPECT_EQ(index.byteAtCodePoint(0), 0u);
    EXPECT_EQ(index.byteAtCodePoint(1), std::nullopt);
}

TEST(CodePointIndex, OfWholeStepsOfBytes) {
    const std::string text(512, 'x');
    const CodePointIndex index(text);
    EXPECT_EQ(index.byteAtCodePoint(512), 512u);
    EXPECT_EQ(index.codePointAtByte(512), 512u);
}

} // namespace
} // namespace dateline
