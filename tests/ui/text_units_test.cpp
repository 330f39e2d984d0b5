#include "ui/words/text_units.h"

#include <QString>
#include <gtest/gtest.h>
#include <string>

namespace dateline {
namespace {

/// The naive twin: converts everything before.
std::uint32_t unitsBefore(const std::string& text, std::uint32_t byte) {
    return static_cast<std::uint32_t>(QString::fromUtf8(text.data(), static_cast<qsizetype>(byte)).size());
}

bool isBoundary(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

class TextUnitsOf : public testing::TestWithParam<std::string> {};

TEST_P(TextUnitsOf, agreesWithQStringAtEveryCharacter) {
    const std::string text = GetParam();
    const TextUnits units(text);
    for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
        if (!isBoundary(text, byte))
            continue;
        ASSERT_EQ(units.unitOf(byte), unitsBefore(text, byte)) << byte;
        ASSERT_EQ(units.byteOf(units.unitOf(byte)), byte);
    }
}

std::string repeated(const std::string& words, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += words;
    return all;
}

INSTANTIATE_TEST_SUITE_P(Texts, TextUnitsOf,
                         testing::Values("", "plain", "Łódź – “naïve”", "🕊🧑‍🌾 x",
                                         repeated("aé€🕊 ", 1300)));

TEST(TextUnits, theSecondHalfOfASurrogatePairBelongsToItsCharacter) {
    const TextUnits units("a🕊b");
    EXPECT_EQ(units.byteOf(1), 1u);
    EXPECT_EQ(units.byteOf(2), 1u);
    EXPECT_EQ(units.byteOf(3), 5u);
}

} // namespace
} // namespace dateline
