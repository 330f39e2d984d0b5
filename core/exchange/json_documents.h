#pragma once

#include "core/base/error.h"
#include "core/formats/read_document.h"

#include <string_view>

namespace dateline {

/// A document from one line of a `.jsonl` file: {"id", "title", "published", "url", "text"}, of which only
/// "text" must be there; other fields are passed over. The text stands as it is, so that offsets into it
/// hold; where it begins with the title, that is its headline. Without "published" the text's first lines are
/// asked. `where` names the file and the line. Errors: TooLarge, BadFormat (no JSON object, or no text),
/// Empty; a "published" that is no date is a warning.
[[nodiscard]] Result<ReadDocument> readDocumentLine(std::string_view json, std::string_view where);

} // namespace dateline
