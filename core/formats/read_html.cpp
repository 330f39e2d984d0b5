#include "core/formats/read_html.h"

#include "core/base/ascii.h"
#include "core/base/limits.h"
#include "core/document/paragraphs.h"
#include "core/document/parse_day.h"
#include "core/formats/article_text.h"
#include "core/formats/html_cost.h"
#include "core/formats/html_tree.h"
#include "core/formats/page_metadata.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace dateline {
namespace {

std::vector<std::string> topHeadings(const GumboNode& root) {
    std::vector<std::string> headings;
    visitElements(root, [&](const GumboNode& element) {
        if (isElement(element, GUMBO_TAG_H1))
            headings.push_back(textOf(element));
        return true;
    });
    std::erase(headings, std::string());
    return headings;
}

/// The headline that stands on the page: the h1 that the page's title begins with or that begins with the
/// title; else the title, or the only h1 where there is none.
std::string headlineOf(const GumboNode& root, const PageMetadata& metadata) {
    const auto headings = topHeadings(root);
    for (const std::string& heading : headings)
        if (heading.starts_with(metadata.title) || metadata.title.starts_with(heading))
            return heading;
    const bool siteName = headings.size() != 1 || headings.front() == metadata.publisher;
    if (metadata.title.empty() || metadata.title == metadata.publisher)
        return siteName ? metadata.title : headings.front();
    return metadata.title;
}

/// The day in a short line above the article, for pages that tell it nowhere else.
std::optional<std::chrono::sys_days> dayAbove(const std::vector<HtmlParagraph>& head) {
    constexpr std::size_t longestLine = 120;
    for (const HtmlParagraph& paragraph : head)
        if (!paragraph.heading && paragraph.text.size() <= longestLine)
            if (const auto found = findDay(paragraph.text))
                return found->day;
    return std::nullopt;
}

/// JSON-LD's articleBody: plain text, with or without blank lines.
std::vector<HtmlParagraph> paragraphsOfBody(const std::string& body) {
    std::vector<HtmlParagraph> paragraphs;
    for (const Span span : splitParagraphs(body))
        paragraphs.push_back({textOfHtml(slice(body, span)), 0, nullptr, false});
    return paragraphs;
}

void addParagraph(std::string& text, std::string_view paragraph) {
    text.append(text.empty() ? "" : "\n\n").append(paragraph);
}

SourceDocument makeDocument(const std::vector<HtmlParagraph>& paragraphs, const std::string& headline,
                            PageMetadata metadata) {
    SourceDocument document;
    document.title = headline;
    document.publisher = std::move(metadata.publisher);
    document.url = std::move(metadata.url);
    document.published = metadata.published;
    document.publishedFrom = metadata.published ? PublishedFrom::Page : PublishedFrom::Nowhere;
    if (metadata.language.size() == 2)
        document.language = metadata.language;
    if (!headline.empty()) {
        addParagraph(document.text, headline);
        document.headline = wholeOf(document.text);
    }
    for (const HtmlParagraph& paragraph : paragraphs)
        if (paragraph.text != headline)
            addParagraph(document.text, paragraph.text);
    return document;
}

} // namespace

Result<SourceDocument> readHtml(std::string_view html, std::string_view name) {
    if (html.size() > kMaxHtmlBytes)
        return tl::unexpected(
            Error{ErrorKind::TooLarge,
                  Phrase::tr("a page larger than {} MB; save its text as .txt", kMaxHtmlBytes >> 20),
                  std::string(name)});
    if (auto why = tooCostly(html))
        return tl::unexpected(Error{ErrorKind::BadFormat, std::move(*why), std::string(name)});
    const HtmlTree tree(html);
    PageMetadata metadata = readPageMetadata(tree.root());
    ArticleText article = articleText(tree.root());
    if (article.paragraphs.empty())
        article.paragraphs = paragraphsOfBody(metadata.body);
    if (article.paragraphs.empty())
        return tl::unexpected(Error{
            ErrorKind::BadFormat,
            Phrase::tr("this page has no article's text; open the article itself and save that, or copy "
                       "its text and paste it"),
            std::string(name)});
    const std::string headline = headlineOf(tree.root(), metadata);
    if (!metadata.published)
        metadata.published = dayAbove(article.head);
    return makeDocument(article.paragraphs, headline, std::move(metadata));
}

std::string declaredEncoding(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, 4096));
    for (const std::string_view key : {"charset=", "encoding="}) {
        std::size_t at = head.find(key);
        if (at == std::string::npos)
            continue;
        at = head.find_first_not_of("\"' ", at + key.size());
        const std::size_t end = head.find_first_of("\"' ;/>?", std::min(at, head.size()));
        if (end != std::string::npos)
            return head.substr(at, end - at);
    }
    return {};
}

} // namespace dateline
