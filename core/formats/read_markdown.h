#pragma once

#include "core/document/source_document.h"

#include <string>
#include <string_view>

namespace dateline {

/// The text of a Markdown document (CommonMark, and GitHub's tables and strike-through) without its mark-up,
/// one paragraph for each block; title, publisher, url and publication date from its front matter. `text` is
/// well-formed UTF-8.
[[nodiscard]] SourceDocument readMarkdown(std::string_view text);

/// One line of Markdown without its mark-up: emphasis, links, images, code, HTML tags, escapes, entities.
[[nodiscard]] std::string stripInlineMarkdown(std::string_view line);

} // namespace dateline
