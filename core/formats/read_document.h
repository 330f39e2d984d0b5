#pragma once

#include "core/base/error.h"
#include "core/document/source_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What the bytes of a document hold.
enum class DocumentFormat { PlainText, Markdown, Html };

struct ReadDocument {
    SourceDocument document; ///< its id is empty: the timeline gives it one
    std::vector<Warning> warnings;
};

/// Reads an article from bytes in any encoding that ICU detects. `name` is the file's name: its ending and
/// the first bytes tell the format; it is the title of last resort, and `where` of errors and warnings.
/// Errors: Empty, NotText, TooLarge, BadFormat (an HTML page without an article's text).
[[nodiscard]] Result<ReadDocument> readDocument(std::string_view bytes, std::string_view name);

} // namespace dateline
