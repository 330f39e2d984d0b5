#pragma once

#include "core/formats/html_paragraphs.h"

#include <string_view>
#include <vector>

namespace dateline {

struct ArticleText {
    /// From the first that is prose to the last; empty when there is no prose.
    std::vector<HtmlParagraph> paragraphs;
    /// What stands on the page before them: headline, byline, date.
    std::vector<HtmlParagraph> head;
};

/// The text of the element that holds most of the page's prose, without noise.
[[nodiscard]] ArticleText articleText(const GumboNode& root);

} // namespace dateline
