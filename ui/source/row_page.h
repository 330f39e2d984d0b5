#pragma once

#include "core/timeline/timeline.h"
#include "ui/source/source_page.h"

#include <QString>

namespace dateline {

/// Rich text for the source pane of an event that is a row of a CSV file: where it stands, and the row field
/// by field, titles and notes first.
[[nodiscard]] QString rowHtml(const Timeline& timeline, EventIndex event, const SourceStyle& style);

/// The same for a dataset as a whole: its columns' meaning, and the rows with something wrong.
[[nodiscard]] QString datasetHtml(const Timeline& timeline, DocumentIndex document, const SourceStyle& style);

} // namespace dateline
