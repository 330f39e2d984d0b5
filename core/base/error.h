#pragma once

#include "core/base/phrase.h"

#include <string>
#include <tl/expected.hpp>

namespace dateline {

enum class ErrorKind {
    NotFound,           ///< no such file or folder
    NotReadable,        ///< a directory, no permission, or a failing disk
    NotWritable,        ///< the folder does not exist, no permission, or a full disk
    Empty,              ///< nothing in it
    TooLarge,           ///< over one of the limits in limits.h
    NotText,            ///< binary data
    BadFormat,          ///< text, but not what its name or its beginning says
    UnsupportedVersion, ///< a Dateline file of another version
    BadDate,            ///< not a date, or no such day
    Cancelled,          ///< the user stopped it
};

/// Why something could not be done. `message` says what happened and what the user can do, as one sentence or
/// two; `where` names the file and, if known, the line ("events.csv, line 812"); it may be empty.
struct Error {
    ErrorKind kind;
    Phrase message;
    std::string where;
};

/// "where: message", or the message alone, in English or in the language given; printable, as both may hold
/// foreign words, and without its middle when it is too long to be read.
[[nodiscard]] std::string describe(const Error& error);
[[nodiscard]] std::string describe(const Error& error, Translation language);

template <typename T>
using Result = tl::expected<T, Error>;

/// Something that was mended, skipped or doubted while the rest was read; said to the user, never fatal.
struct Warning {
    Phrase message;
    std::string where;
};

[[nodiscard]] std::string describe(const Warning& warning);
[[nodiscard]] std::string describe(const Warning& warning, Translation language);

} // namespace dateline
