#pragma once

#include "core/document/error.h"

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

} // namespace dateline
