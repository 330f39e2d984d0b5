#pragma once

#include "core/base/byte_sink.h"
#include "core/base/error.h"
#include "core/exchange/chronology.h"

#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// A row of the one table of files that are read or written, pictures apart.
struct FileFormat {
    std::string_view key;    ///< "json", as the command line has it
    std::string_view ending; ///< ".json"
    Wording label;           ///< "Dateline file"
    bool read;
    /// None: it is only read. Errors: BadFormat (it cannot hold this chronology).
    Result<void> (*write)(const Chronology&, const ByteSink&);
    bool each = false;      ///< a file of it holds one chronology after the other, one for each input
    bool timesOnly = false; ///< the events are not written
};

[[nodiscard]] std::span<const FileFormat> fileFormats();
/// None when there is no such format, or nothing is written in it.
[[nodiscard]] const FileFormat* writtenFormat(std::string_view key);
/// The keys of those that are written: "json, csv".
[[nodiscard]] std::string writtenKeys(std::string_view separator);

} // namespace dateline
