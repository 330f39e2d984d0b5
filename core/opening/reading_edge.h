#pragma once

#include "core/base/error.h"

#include <string_view>
#include <type_traits>
#include <utility>

namespace dateline {

/// What the exception that is being handled means for the reader of `where`: TooLarge when memory ran out,
/// else BadFormat. To be called from a catch clause.
[[nodiscard]] Error errorOfException(std::string_view where);

/// The edge of reading: what `read` gives (a Result), or, whatever it throws, an Error. Every document is
/// read inside one, so that a fault in one costs that document and not the program.
template <typename Read>
[[nodiscard]] std::invoke_result_t<Read> atReadingEdge(std::string_view where, Read&& read) {
    try {
        return std::forward<Read>(read)();
    } catch (...) {
        return tl::unexpected(errorOfException(where));
    }
}

} // namespace dateline
