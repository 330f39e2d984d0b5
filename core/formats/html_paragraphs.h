#pragma once

#include "core/formats/html_tree.h"

#include <string>
#include <vector>

namespace dateline {

/// A stretch of a page's text that a reader sees as a block.
struct HtmlParagraph {
    std::string text;
    std::size_t linkBytes = 0;          ///< how much of it is the text of links
    const GumboNode* element = nullptr; ///< the innermost block element around it
    bool heading = false;

    [[nodiscard]] bool mostlyLink() const { return linkBytes * 2 > text.size(); }
};

/// The text of all that can be seen in `root`, block by block. Captions, buttons, forms' fields, scripts,
/// hidden elements and marks of footnotes are left out.
[[nodiscard]] std::vector<HtmlParagraph> htmlParagraphs(const GumboNode& root);

/// Whether a paragraph is prose: a sentence at least, and not the text of a link.
[[nodiscard]] bool isProse(const HtmlParagraph& paragraph);

} // namespace dateline
