#pragma once

#include "core/base/error.h"
#include "core/document/source_document.h"

#include <string_view>

namespace dateline {

/// The text of a Markdown document (CommonMark, and GitHub's tables and strike-through) without its mark-up,
/// one paragraph for each block; title, publisher, url and publication date from its front matter. `text` is
/// well-formed UTF-8. Errors: BadFormat (quotes and lists nested more than kMaxMarkdownDepth deep, or a table
/// of far more cells than are written).
[[nodiscard]] Result<SourceDocument> readMarkdown(std::string_view text, std::string_view name);

} // namespace dateline
