#include "ui/source/source_parting.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <string>

namespace dateline {
namespace {

std::string parted(const std::string& text) {
    std::string out;
    std::uint32_t done = 0;
    for (const SourceParting& parting : partingsIn(text)) {
        out += text.substr(done, parting.byte - done) + (parting.kind == Parting::Word ? '|' : '\n');
        done = parting.byte;
    }
    return out + text.substr(done);
}

/// Of what stands between the given bytes.
std::size_t longestBetween(const std::string& text, std::string_view ends) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

std::string repeated(std::string_view words, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += words;
    return text;
}

TEST(SourceParting, LeavesArticlesAlone) {
    EXPECT_TRUE(partingsIn(repeated("Troops shelled the town.\n\n", 100'000)).empty());
    EXPECT_TRUE(partingsIn("").empty());
}

TEST(SourceParting, NoWordAndNoParagraphStaysLong) {
    for (const std::string& text : {std::string(300'000, 'x'), repeated("Troops shelled the town. ", 100'000),
                                    repeated("🕊é", 100'000), repeated("a\xcc\x81", 50'000)}) {
        const std::string page = parted(text);
        EXPECT_LE(longestBetween(page, "|\n "), kLongestSourceWord + 4);
        EXPECT_LE(longestBetween(page, "\n"), kLongestSourceParagraph + kLongestSourceWord * 2);
    }
}

TEST(SourceParting, PartsBetweenCharacters) {
    const std::string doves = repeated("🕊", 10'000);
    const auto partings = partingsIn(doves);
    ASSERT_FALSE(partings.empty());
    for (const SourceParting& parting : partings)
        EXPECT_EQ(parting.byte % 4, 0u);
}

} // namespace
} // namespace dateline
