#pragma once

#include <gumbo.h>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// A parsed page. Its nodes live as long as it does; `html` must too.
class HtmlTree {
public:
    explicit HtmlTree(std::string_view html);

    [[nodiscard]] const GumboNode& root() const { return *m_output->root; }

private:
    struct Destroy {
        void operator()(GumboOutput* output) const;
    };
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] inline bool isElement(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}
[[nodiscard]] inline bool isElement(const GumboNode& node, GumboTag tag) {
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}
[[nodiscard]] std::span<const GumboNode* const> children(const GumboNode& node);
/// The text of a text node; empty for all others. It may be no UTF-8: gumbo makes a wrong character of a
/// reference to one whose number is too large ("&#x82FFFFFFF;").
[[nodiscard]] std::string_view ownText(const GumboNode& node);
/// The value of an attribute of an element; empty when it has none, or one that is no UTF-8.
[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name);
/// All text in `node`, white space run together.
[[nodiscard]] std::string textOf(const GumboNode& node);
/// The text of a piece of HTML: "Q&amp;A" is "Q&A".
[[nodiscard]] std::string textOfHtml(std::string_view html);

/// Calls `visit(element)` for `node` and all elements in it, in document order; where it returns false, its
/// children are left out.
template <typename Visit>
void visitElements(const GumboNode& node, Visit&& visit) {
    if (!isElement(node) || !visit(node))
        return;
    for (const GumboNode* child : children(node))
        visitElements(*child, visit);
}

/// Appends `text` to `out` with each run of white space made one space, none at the start, and invisible
/// characters (soft hyphen, zero-width space) left out. Bytes that are no UTF-8 become U+FFFD.
void appendCollapsed(std::string& out, std::string_view text);

} // namespace dateline
