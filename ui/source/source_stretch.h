#pragma once

#include "core/timeline/timeline.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// A place in the source texts.
struct SourcePlace {
    DocumentIndex document = 0;
    std::uint32_t byte = 0;
    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

/// A part of one document.
struct SourceStretch {
    DocumentIndex document = 0;
    Span span;
    friend bool operator==(const SourceStretch&, const SourceStretch&) = default;
};

/// What of the documents, one after the other, is shown at once: all of them when they hold at most `budget`
/// bytes, else about that much around `focus`, cut at the ends of paragraphs where there are any. In order,
/// none empty unless its document is; the focus lies in one of them.
[[nodiscard]] std::vector<SourceStretch> stretchesAround(const Timeline& timeline, SourcePlace focus,
                                                         std::size_t budget);

} // namespace dateline
