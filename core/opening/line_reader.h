#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace dateline {

/// Goes through a stream line by line. No line is ever longer in memory than `limit` bytes.
class LineReader {
public:
    /// `in` must outlive this.
    LineReader(std::istream& in, std::size_t limit) : m_in(&in), m_limit(limit) {}

    /// The next line, without its end; none after the last. Errors, about this line alone, or with which the
    /// stream ends: TooLarge, NotReadable. Their `where` is empty.
    [[nodiscard]] std::optional<Result<std::string>> next();

private:
    std::istream* m_in;
    std::size_t m_limit;
};

} // namespace dateline
