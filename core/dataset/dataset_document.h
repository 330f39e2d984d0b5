#pragma once

#include "core/base/error.h"
#include "core/dataset/dataset.h"
#include "core/document/source_document.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Which profile a file is read by: `given`, else the first of the user's that fits, else one that comes with
/// the program, else a guess.
struct ChosenProfile {
    ColumnProfile profile;
    bool guessed = false;
};
/// Errors: BadFormat (`given` does not fit the header, or nothing in it looks like dates).
[[nodiscard]] Result<ChosenProfile> chooseProfile(const TableHead& head,
                                                  const std::optional<ColumnProfile>& given,
                                                  const std::vector<ColumnProfile>& saved);

/// Whether a user names a profile by its text, and not by its file.
[[nodiscard]] bool isProfileText(const std::string& fileOrText);

/// The profile that a user names: a file of JSON, or "start=event_date,title=notes". Errors: those of reading
/// it.
[[nodiscard]] Result<ColumnProfile> profileNamed(const std::string& fileOrText);

/// A dataset as one of a timeline's documents, without an id.
[[nodiscard]] SourceDocument documentOf(const Dataset& dataset);

/// What a Dateline file says of a dataset in place of its text: where it is, and how its columns are read.
/// JSON:
/// {"file": "/data/events.csv", "bytes": 2524725, "columns": {…}}.
[[nodiscard]] std::string datasetReference(const Dataset& dataset);

/// That bytes of it were replaced, the first of its problems in words, and how many more there are.
[[nodiscard]] std::vector<Warning> warningsOf(const Dataset& dataset);

/// Whether a file's name says that it is CSV: .csv, .tsv, .tab.
[[nodiscard]] bool isCsvName(const std::filesystem::path& file);

} // namespace dateline
