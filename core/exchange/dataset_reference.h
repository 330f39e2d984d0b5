#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/dataset/dataset.h"
#include "core/timeline/timeline.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <vector>

namespace dateline {

/// A Dateline file does not hold a dataset's text, but says where it is and how its columns are read:
/// {"file": "/data/events.csv", "bytes": 2524725, "columns": {…}}.
[[nodiscard]] nlohmann::ordered_json datasetReference(const Dataset& dataset);

/// Where the datasets of a Dateline file may lie. A file that somebody else wrote could name any file of this
/// machine, so those that are elsewhere are opened only when the user wants it.
struct DatasetPlaces {
    /// Of the Dateline file: what lies in it or below may be opened. None for what is no file.
    std::optional<std::filesystem::path> folder;
    bool anywhere = false;
};

struct OpenedDatasets {
    std::vector<Warning> warnings;
    std::vector<Error> failures;                  ///< of those that could not be opened
    std::vector<std::filesystem::path> elsewhere; ///< not opened, as they lie in none of the places
};

/// Opens the datasets that documents of a Dateline file refer to, where the reference says (a relative path
/// is one from `places.folder`) or, of the same name, in `places.folder`. One that is not opened stays a
/// reference, so that it is not lost when the file is saved. `name` is the Dateline file's, where of
/// messages.
[[nodiscard]] OpenedDatasets openDatasets(TimelineContent& content, std::string_view name,
                                          const DatasetPlaces& places, const Progress& progress);

/// The same content with each dataset's text and events in it, as if they had been an article. Errors:
/// TooLarge.
[[nodiscard]] Result<TimelineContent> spelledOut(TimelineContent content);

/// The most text of datasets that is spelled out, in bytes.
inline constexpr std::size_t kMaxSpelledOut = std::size_t{256} << 20;

} // namespace dateline
