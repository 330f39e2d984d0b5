#include "core/opening/reading_edge.h"

#include <new>
#include <stdexcept>

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;

TEST(ReadingEdge, PassesOnWhatWasRead) {
    EXPECT_EQ(atReadingEdge("a.txt", []() -> Result<int> { return 3; }), 3);
    const auto failed = atReadingEdge("a.txt", []() -> Result<int> {
        return tl::unexpected(Error{ErrorKind::Empty, Phrase::foreign("nothing"), "b.txt"});
    });
    EXPECT_EQ(failed.error().where, "b.txt");
}

TEST(ReadingEdge, MakesAnErrorOfWhatIsThrown) {
    const auto fault =
        atReadingEdge("a.txt", []() -> Result<int> { throw std::runtime_error("type must be string"); });
    ASSERT_FALSE(fault.has_value());
    EXPECT_EQ(fault.error().kind, ErrorKind::BadFormat);
    EXPECT_EQ(fault.error().where, "a.txt");
    EXPECT_THAT(fault.error().message, HasSubstr("type must be string"));
}

TEST(ReadingEdge, SaysThatMemoryRanOut) {
    const auto full = atReadingEdge("a.txt", []() -> Result<int> { throw std::bad_alloc(); });
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().kind, ErrorKind::TooLarge);
    EXPECT_THAT(full.error().message, HasSubstr("memory"));
    const auto tooLong = atReadingEdge("a.txt", []() -> Result<int> { throw std::length_error("x"); });
    EXPECT_EQ(tooLong.error().kind, ErrorKind::TooLarge);
}

} // namespace
} // namespace dateline
