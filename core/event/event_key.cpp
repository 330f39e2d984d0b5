#include "core/event/event_key.h"

#include <charconv>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr char kOfRow = '#';
constexpr std::size_t kDigits = 16;
constexpr int kHexadecimal = 16;

} // namespace

EventKey articleEventKey(std::uint64_t text, Span teller) {
    return fmt::format("{:016x}-{}-{}", text, teller.begin, teller.end);
}

EventKey rowEventKey(const RowInDocument& row) {
    return fmt::format("{}{}{:016x}", row.document, kOfRow, row.row);
}

std::optional<RowInDocument> parseRowEventKey(std::string_view key) {
    const std::size_t mark = key.rfind(kOfRow);
    if (mark == std::string_view::npos || key.size() - mark - 1 != kDigits)
        return std::nullopt;
    RowInDocument row{key.substr(0, mark)};
    const char* const end = key.data() + key.size();
    const auto [read, failed] = std::from_chars(key.data() + mark + 1, end, row.row, kHexadecimal);
    return failed == std::errc() && read == end ? std::optional(row) : std::nullopt;
}

} // namespace dateline
