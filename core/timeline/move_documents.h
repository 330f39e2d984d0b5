#pragma once

#include "core/timeline/timeline.h"

#include <string>
#include <vector>

namespace dateline {

/// What was done in one timeline, as another holds it whose documents may be others, or stand elsewhere: they
/// are known by their ids. Quotes of those that it does not have are left their words alone.
[[nodiscard]] std::vector<LogEntry> logIn(const Timeline& timeline, const DocumentList& documents);

/// A document that stays in a timeline, and what it is called from then on.
struct KeptDocument {
    DocumentIndex index;
    std::string title;
};

/// A timeline's content with some of its documents, in this order. Events that no other tells of go, those
/// that others tell of keep what these say; events that were added by hand stay, without the quotes that are
/// gone. What was set of events that go is kept, as the document may come again.
[[nodiscard]] TimelineContent withDocuments(const Timeline& timeline, const std::vector<KeptDocument>& kept);

} // namespace dateline
