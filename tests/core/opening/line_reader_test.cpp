#include "core/opening/line_reader.h"

#include <sstream>
#include <vector>

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> linesOf(const std::string& text, std::size_t limit = 100) {
    std::istringstream in(text);
    LineReader lines(in, limit);
    std::vector<std::string> found;
    while (const auto line = lines.next())
        found.push_back(line->has_value() ? **line : "error: " + std::string(line->error().message));
    return found;
}

TEST(LineReader, GivesEachLine) {
    EXPECT_THAT(linesOf("a\n\nb\r\nc"), ElementsAre("a", "", "b\r", "c"));
    EXPECT_THAT(linesOf("a\n"), ElementsAre("a"));
    EXPECT_THAT(linesOf(""), IsEmpty());
    EXPECT_THAT(linesOf(std::string("\0x\n\xFF", 4)), ElementsAre(std::string("\0x", 2), "\xFF"));
}

TEST(LineReader, TellsOfALineThatIsTooLongAndGoesOn) {
    EXPECT_THAT(linesOf("1234567890\n123456789012\nx\n", 10),
                ElementsAre("1234567890", testing::StartsWith("error: larger than"), "x"));
}

} // namespace
} // namespace dateline
