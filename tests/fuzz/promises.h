#pragma once

#include "core/formats/read_document.h"
#include "core/reading/read_events.h"
#include "core/timeline/timeline.h"

#include <chrono>
#include <string_view>

namespace dateline::test {

/// A day of publication for articles that tell of none, a Thursday: 21 September 2023.
inline constexpr std::chrono::sys_days kPublished{std::chrono::days{19621}};

/// Promises of every document, reading and timeline; each aborts when it is broken.

/// Well-formed UTF-8.
void requireText(std::string_view text);
/// Quotes, titles, reasons and counts lie inside the document; times are not upside down.
void requireReading(const Reading& reading);
/// Written, read again and written once more: the same bytes. `whole`: without a warning, too.
void requireKeptByAFile(const TimelineContent& content, bool whole);
/// As many CSV rows as events, all as long as the header; TimeML that gives the text back.
void requireWritten(const TimelineContent& content);
/// A picture in finite numbers, in which each glyph is found where it is drawn.
void requirePicture(TimelineContent content);

/// Reads a document that was opened, with a day of publication if `dated` and it has none. Holds the
/// promises of the document and of the reading.
[[nodiscard]] Reading readingOf(ReadDocument read, bool dated);

} // namespace dateline::test
