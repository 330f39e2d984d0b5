#pragma once

#include "core/base/error.h"

#include <QString>
#include <algorithm>
#include <climits>
#include <cstddef>
#include <string>

namespace dateline {

/// The sentences of core in the user's language.
[[nodiscard]] std::string inUsersLanguage(const char* english);

/// What core says, in the user's language.
[[nodiscard]] QString worded(const Phrase& phrase);
[[nodiscard]] QString worded(const Error& error);
[[nodiscard]] QString worded(const Warning& warning);

/// The number by which tr() chooses the form of a plural.
[[nodiscard]] inline int plural(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, INT_MAX));
}

} // namespace dateline
