#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What an event is known by in its timeline, whatever becomes of its date, its type, or its place in a list:
/// its id, if it is one that a file gave it; else one of the two below.
using EventKey = std::string;

/// Of what a word of an article tells: the same whenever the same text is read, for another day of
/// publication, with other words, or by better rules. `text` is hash64() of the whole text, `teller` where
/// the word stands: "9c1185a5c5e9fc54-812-819".
[[nodiscard]] EventKey articleEventKey(std::uint64_t text, Span teller);

/// A row's key in its table, and the id of the document that the table is.
struct RowInDocument {
    std::string_view document;
    std::uint64_t row = 0;
};

/// Of a row: "d2#00f3a9c1185a5c5e".
[[nodiscard]] EventKey rowEventKey(const RowInDocument& row);
/// None of what is no such key.
[[nodiscard]] std::optional<RowInDocument> parseRowEventKey(std::string_view key);

} // namespace dateline
