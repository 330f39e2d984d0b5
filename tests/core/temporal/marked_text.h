#pragma once

#include "core/temporal/tag_times.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace dateline {

/// A text in which the expected time expressions are marked: "fighting on {Tuesday|2023-09-19}", with the
/// modifier after the value: "{early June|2023-06 START}". The type is told by the value, but for sets:
/// "{every day|SET:P1D}".
[[nodiscard]] std::string unmarked(std::string_view marked);

/// The text of a document, marked with what the tagger finds in it.
[[nodiscard]] std::string markedByTagger(const SourceDocument& document);

/// A document with that text; published on "2023-09-21", or never when `published` is empty.
[[nodiscard]] SourceDocument documentOf(std::string_view text, std::string_view published);

/// What the tagger makes of a marked text should be that marked text. `published` is an ISO date, or empty.
#define EXPECT_TAGGED(published, marked)                                                                     \
    EXPECT_EQ(markedByTagger(documentOf(unmarked(marked), published)), marked)

} // namespace dateline
