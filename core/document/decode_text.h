#pragma once

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct DecodedText {
    std::string
        text; ///< well-formed UTF-8, \n line ends, no byte order mark, no control characters but \n and tab
    std::vector<Warning> warnings;
};

/// Turns bytes of text in any encoding into UTF-8. A byte order mark decides; else UTF-8 if it is
/// well-formed; else `declared`, the encoding that the document itself names, if any; else what ICU detects.
/// UTF-8 that is broken here and there stays UTF-8, its broken bytes replaced by U+FFFD, with a warning.
/// `name` is `where` of messages. Errors: NotText, when the bytes are those of a picture, an office document
/// or other binary data.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, std::string_view name,
                                             std::string_view declared = {});

struct TextEncoding {
    std::string name = "UTF-8"; ///< as ICU has it
    std::size_t markLength = 0; ///< bytes of the byte order mark
};

/// The encoding of bytes of text, found as decodeText() does. `evidence` is that of all of them. Errors:
/// NotText, when they begin as those of a picture, an office document or a program do, or have too many
/// control characters among the first.
[[nodiscard]] Result<TextEncoding> encodingOf(std::string_view bytes, const Utf8Evidence& evidence,
                                              std::string_view name);

/// Bytes in an encoding that ICU knows, as well-formed UTF-8; what is broken becomes U+FFFD.
[[nodiscard]] std::string toUtf8(std::string_view bytes, const std::string& encoding);

} // namespace dateline
