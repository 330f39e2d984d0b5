#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/timeline/timeline.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace dateline {

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

/// The same content with the text and the events of each source in it, as if it had been an article. Errors:
/// TooLarge.
[[nodiscard]] Result<TimelineContent> spelledOut(TimelineContent content);

/// The most text of a source that is spelled out, in bytes.
inline constexpr std::size_t kMaxSpelledOut = std::size_t{256} << 20;

} // namespace dateline
