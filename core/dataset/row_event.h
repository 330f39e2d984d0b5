#pragma once

#include "core/base/span.h"
#include "core/dataset/row_columns.h"
#include "core/event/event.h"

#include <string>

namespace dateline {

/// A row's title, or what its type and place make of one.
[[nodiscard]] std::string rowTitle(RowCells& cells);

/// Who reports it: the first of the row's list of sources; empty when it names none.
[[nodiscard]] std::string rowSpeaker(RowCells& cells);

/// What its date was read from: “'date_start' 2014-01-22 → Wed 22 January 2014 (day)”; empty when it has
/// none.
[[nodiscard]] std::string rowDerivation(RowCells& cells);

/// A row's own id; empty when it has none.
[[nodiscard]] std::string rowId(RowCells& cells);

/// The event of a row that stands at `row` in the text, without its title.
[[nodiscard]] Event rowEvent(RowCells& cells, Span row);

} // namespace dateline
