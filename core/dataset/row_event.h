#pragma once

#include "core/base/span.h"
#include "core/dataset/row_columns.h"
#include "core/event/event.h"

#include <string>

namespace dateline {

/// A row's title, or what its type and place make of one.
[[nodiscard]] std::string rowTitle(RowCells& cells);

/// The event of a row that stands at `row` in the text, without its title.
[[nodiscard]] Event rowEvent(RowCells& cells, Span row);

} // namespace dateline
