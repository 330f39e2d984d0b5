#include "core/event/count_text.h"

#include <gtest/gtest.h>
#include <tuple>

namespace dateline {
namespace {

using Number = std::tuple<std::optional<int>, std::optional<int>, std::optional<int>>;

Number numberIn(std::string_view line) {
    const auto claim = readCountLine(line);
    EXPECT_TRUE(claim) << line;
    return claim ? Number(claim->low, claim->best, claim->high) : Number();
}

TEST(CountLine, IsReadAsItIsWritten) {
    for (const char* line :
         {"12 killed", "3 to 5 injured: farmers", "at least 200 displaced: people of Tol — said by the mayor",
          "at most 40 captured (shared)",
          "about 30 missing — said by an aid group (cumulative) (up to 2023-05-03)",
          "an unknown number killed: guards"}) {
        const auto claim = readCountLine(line);
        ASSERT_TRUE(claim) << line;
        EXPECT_EQ(countLine(*claim), line);
    }
}

TEST(CountLine, IsReadAsPeopleWriteIt) {
    const auto none = std::nullopt;
    EXPECT_EQ(numberIn("1,200 dead"), Number(1200, 1200, 1200));
    EXPECT_EQ(numberIn(" 3-5 wounded "), Number(3, none, 5));
    EXPECT_EQ(numberIn("5–3 hurt"), Number(3, none, 5));
    EXPECT_EQ(numberIn("200+ killed: troops"), Number(200, 200, none));
    EXPECT_EQ(numberIn("more than 7 killed"), Number(7, 7, none));
    EXPECT_EQ(numberIn("up to 9 captured"), Number(none, none, 9));
    EXPECT_EQ(numberIn("~40 missing"), Number(none, 40, none));
    const auto claim = readCountLine("2 killed: a mother and her son — said by the Post (local edition)");
    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->who, "a mother and her son");
    EXPECT_EQ(claim->speaker, "the Post (local edition)");
}

TEST(CountLine, ThatIsNotUnderstoodIsNone) {
    for (const char* line : {"", "12", "killed", "many killed", "12 vanished", "-3 killed", "1e9 killed",
                             "99999999999 killed", "3 to many killed", ": soldiers", "12killed"})
        EXPECT_FALSE(readCountLine(line)) << line;
}

} // namespace
} // namespace dateline
