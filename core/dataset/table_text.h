#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/utf8.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

class SharedProgress;

/// What weighUtf8() says of bytes, found by several threads. None when it was stopped.
[[nodiscard]] std::optional<Utf8Evidence> weighInParallel(std::string_view bytes, std::size_t workers,
                                                          SharedProgress& progress);

/// A file's bytes as text in UTF-8.
struct TableText {
    std::string encoding;
    std::string_view text;    ///< of the bytes, when they are well-formed UTF-8, without a byte order mark
    std::string converted;    ///< else the text is here, well-formed
    std::size_t replaced = 0; ///< bytes that are not of the encoding and became U+FFFD
};
/// Errors: NotText; Cancelled.
[[nodiscard]] Result<TableText> textOf(std::string_view bytes, const Utf8Evidence& evidence,
                                       const std::string& where, const Progress& progress = {});

/// Counts lines as it goes through a text.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : m_text(text) {}
    /// From a place whose line is known.
    LineCounter(std::string_view text, std::size_t at, std::size_t line)
        : m_text(text),
          m_at(at),
          m_line(line) {}
    /// The line, from 1, of a place at which a line begins. Places must come in order. Linear over all.
    [[nodiscard]] std::size_t lineAt(std::size_t at);

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// Gives memory that was released back to the system.
void giveBackMemory();

} // namespace dateline
