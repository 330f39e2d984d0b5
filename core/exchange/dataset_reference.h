#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/timeline/timeline.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace dateline {

/// A Dateline file does not hold a dataset's text, but says where it is and how its columns are read:
/// {"file": "/data/events.csv", "bytes": 2524725, "columns": {…}}.
[[nodiscard]] nlohmann::ordered_json datasetReference(const Dataset& dataset);

/// Opens the datasets that documents of a Dateline file refer to, where the reference says or beside the
/// Dateline file in `folder`. One that cannot be opened stays a reference, so that it is not lost when the
/// file is saved, and is a warning.
[[nodiscard]] std::vector<Warning> openDatasets(TimelineContent& content, const std::filesystem::path& folder,
                                                const Progress& progress);

/// The same content with each dataset's text and events in it, as if they had been an article. Errors:
/// TooLarge.
[[nodiscard]] Result<TimelineContent> spelledOut(TimelineContent content);

/// The most text of datasets that is spelled out, in bytes.
inline constexpr std::size_t kMaxSpelledOut = std::size_t{256} << 20;

} // namespace dateline
