#pragma once

#include "core/base/error.h"
#include "core/document/source_document.h"

#include <string>
#include <string_view>

namespace dateline {

/// The article of an HTML page, found by structure: title, publisher, address, language and publication date
/// from JSON-LD, `meta`, `time` and headings; the text from the element that holds most of the page's prose,
/// without navigation, share bars, related links, captions, comments and scripts. The headline is the first
/// paragraph. `html` is well-formed UTF-8. Errors: BadFormat, when the page has no article's text.
[[nodiscard]] Result<SourceDocument> readHtml(std::string_view html, std::string_view name);

/// The encoding that a page names in its first kilobytes ("<meta charset=…", "<?xml … encoding=…"), in lower
/// case; empty when it names none.
[[nodiscard]] std::string declaredEncoding(std::string_view bytes);

} // namespace dateline
