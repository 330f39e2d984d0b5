#pragma once

#include "core/timeline/timeline.h"
#include "ui/source/source_page.h"

#include <QString>

namespace dateline {

/// Rich text for the source pane of an event that is a record, such as a row of a table: where it stands, and
/// the record field by field, titles and notes first.
[[nodiscard]] QString recordHtml(const Timeline& timeline, EventIndex event, const SourceStyle& style);

/// The same for a source of records as a whole: what its fields mean, and the records with something wrong.
[[nodiscard]] QString summaryHtml(const Timeline& timeline, DocumentIndex document, const SourceStyle& style);

} // namespace dateline
