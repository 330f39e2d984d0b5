#pragma once

#include "core/dataset/dataset.h"
#include "core/event/event_columns.h"

#include <string>
#include <vector>

namespace dateline {

/// Marks in `passes` (by event of the dataset's columns) those whose rows do not hold `word`, in case-folded
/// form, and whose type's label does not either, as not passing. Reads the file once, on all cores, or only
/// the rows that still pass when they are few.
void searchRows(const Dataset& dataset, const std::string& word, std::vector<bool>& passes);

} // namespace dateline
