#pragma once

#include "core/timeline/timeline.h"

#include <memory>
#include <string>
#include <string_view>

namespace dateline::test {

/// An event that `quote`, which must stand in the text of a document, tells of.
Event eventSaying(const TimelineContent& content, DocumentIndex document, std::string_view quote,
                  std::string_view title, EventType type, std::string_view edtf);

/// Two short made-up documents, with letters beyond ASCII and beyond the BMP before and inside the quotes,
/// and six events, two of them told by one sentence and one undated.
TimelineContent madeContent();
std::shared_ptr<const Timeline> madeTimeline();

/// The same, with `words` in every field that a file can fill: titles, publishers, actors, speakers, places,
/// reasons, quotes, bookmarks and the texts themselves.
TimelineContent contentSaying(const std::string& words);

/// Every event, in the order of time.
[[nodiscard]] std::vector<EventIndex> allOf(const Timeline& timeline);
/// The only event with this title.
EventIndex eventTitled(const Timeline& timeline, std::string_view title);

} // namespace dateline::test
