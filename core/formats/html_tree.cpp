#include "core/formats/html_tree.h"

#include "core/base/utf8.h"
#include "core/formats/html_cost.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// Space characters of HTML and the no-break spaces; and what is not to be seen.
constexpr std::array<std::string_view, 4> kWideSpaces{"\u00A0", "\u202F", "\u2009", "\u200A"};
constexpr std::array<std::string_view, 5> kInvisible{"\u00AD", "\u200B", "\u200C", "\u2060", "\uFEFF"};

template <std::size_t N>
std::size_t lengthOfAny(std::string_view text, const std::array<std::string_view, N>& beginnings) {
    for (const std::string_view beginning : beginnings)
        if (text.starts_with(beginning))
            return beginning.size();
    return 0;
}

void collectText(const GumboNode& node, std::string& out) {
    appendCollapsed(out, ownText(node));
    if (isElement(node))
        for (const GumboNode* child : children(node))
            collectText(*child, out);
}

} // namespace

HtmlTree::HtmlTree(std::string_view html) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, html.data(), html.size()));
}

void HtmlTree::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

std::span<const GumboNode* const> children(const GumboNode& node) {
    const GumboVector& vector =
        node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
    return {reinterpret_cast<const GumboNode* const*>(vector.data), vector.length};
}

std::string_view ownText(const GumboNode& node) {
    const bool text =
        node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
    return text ? std::string_view(node.v.text.text) : std::string_view();
}

std::string_view attribute(const GumboNode& node, const char* name) {
    const GumboAttribute* found =
        isElement(node) ? gumbo_get_attribute(&node.v.element.attributes, name) : nullptr;
    return found == nullptr || !weighUtf8(found->value).wellFormed() ? std::string_view() : found->value;
}

void appendCollapsed(std::string& out, std::string_view text) {
    if (!weighUtf8(text).wellFormed())
        return appendCollapsed(out, wellFormedUtf8(text));
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const std::size_t wide = c < 0 ? lengthOfAny(text.substr(at), kWideSpaces) : 0;
        const std::size_t invisible = c < 0 ? lengthOfAny(text.substr(at), kInvisible) : 0;
        if (c == ' ' || (c >= '\t' && c <= '\r') || wide > 0) {
            if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                out += ' ';
            at += std::max<std::size_t>(wide, 1);
        } else if (invisible > 0) {
            at += invisible;
        } else {
            out += c;
            ++at;
        }
    }
}

std::string textOf(const GumboNode& node) {
    std::string out;
    collectText(node, out);
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

std::string textOfHtml(std::string_view html) {
    if (html.find_first_of("<&") == std::string_view::npos || tooCostly(html))
        return std::string(html);
    return textOf(HtmlTree(html).root());
}

} // namespace dateline
