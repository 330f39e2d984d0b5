#include "core/formats/html_paragraphs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::array kInline{
    GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,    GUMBO_TAG_BDI,   GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,    GUMBO_TAG_CITE,   GUMBO_TAG_CODE,    GUMBO_TAG_DATA, GUMBO_TAG_DEL,   GUMBO_TAG_DFN,
    GUMBO_TAG_EM,     GUMBO_TAG_FONT,   GUMBO_TAG_I,       GUMBO_TAG_INS,  GUMBO_TAG_KBD,   GUMBO_TAG_MARK,
    GUMBO_TAG_NOBR,   GUMBO_TAG_Q,      GUMBO_TAG_S,       GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,     GUMBO_TAG_SUP,  GUMBO_TAG_TIME,  GUMBO_TAG_TT,
    GUMBO_TAG_U,      GUMBO_TAG_VAR,    GUMBO_TAG_WBR};
constexpr std::array kUnseen{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,      GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                             GUMBO_TAG_HEAD,   GUMBO_TAG_IFRAME,     GUMBO_TAG_OBJECT,   GUMBO_TAG_SVG,
                             GUMBO_TAG_MATH,   GUMBO_TAG_BUTTON,     GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
                             GUMBO_TAG_LABEL,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION,  GUMBO_TAG_AUDIO,
                             GUMBO_TAG_VIDEO,  GUMBO_TAG_CANVAS,     GUMBO_TAG_MENU};

template <std::size_t N>
bool isOneOf(const GumboNode& node, const std::array<GumboTag, N>& tags) {
    return isElement(node) && std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

bool isHeading(const GumboNode& node) {
    return isElement(node) && node.v.element.tag >= GUMBO_TAG_H1 && node.v.element.tag <= GUMBO_TAG_H6;
}

/// "[1]", the mark of a footnote.
bool isFootnoteMark(const GumboNode& node) {
    return isElement(node, GUMBO_TAG_SUP) && textOf(node).starts_with('[');
}

bool isUnseen(const GumboNode& node) {
    const std::string_view style = attribute(node, "style");
    return isOneOf(node, kUnseen) || isFootnoteMark(node) || attribute(node, "aria-hidden") == "true" ||
           gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr ||
           style.find("display:none") != style.npos || style.find("display: none") != style.npos;
}

class Renderer {
public:
    std::vector<HtmlParagraph> run(const GumboNode& root) {
        m_current.element = &root;
        render(root);
        flush();
        return std::move(m_paragraphs);
    }

private:
    void render(const GumboNode& node) {
        if (!isElement(node)) {
            append(ownText(node));
        } else if (isElement(node, GUMBO_TAG_BR)) {
            lineBreak();
        } else if (isOneOf(node, kInline)) {
            if (!isUnseen(node))
                renderInline(node);
        } else if (!isUnseen(node)) {
            renderBlock(node);
        }
    }

    void renderInline(const GumboNode& node) {
        const int links = isElement(node, GUMBO_TAG_A) ? 1 : 0;
        m_links += links;
        renderChildren(node);
        m_links -= links;
    }

    void renderBlock(const GumboNode& node) {
        flush();
        const HtmlParagraph outer{{}, 0, m_current.element, m_current.heading};
        m_current = {{}, 0, &node, outer.heading || isHeading(node)};
        renderChildren(node);
        flush();
        m_current = outer;
    }

    void renderChildren(const GumboNode& node) {
        for (const GumboNode* child : children(node))
            render(*child);
    }

    void append(std::string_view text) {
        const std::size_t before = m_current.text.size();
        appendCollapsed(m_current.text, text);
        const bool words = m_current.text.find_first_not_of(" \n", before) != std::string::npos;
        m_current.linkBytes += m_links > 0 ? m_current.text.size() - before : 0;
        m_breaks = words ? 0 : m_breaks;
    }

    /// One <br> is a line end, as in a poem or an address; two are how untidy pages end a paragraph.
    void lineBreak() {
        if (++m_breaks >= 2)
            flush();
        else if (!m_current.text.empty())
            m_current.text += '\n';
    }

    void flush() {
        std::string& text = m_current.text;
        while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
            text.pop_back();
        if (!text.empty())
            m_paragraphs.push_back(m_current);
        text.clear();
        m_current.linkBytes = 0;
        m_breaks = 0;
    }

    std::vector<HtmlParagraph> m_paragraphs;
    HtmlParagraph m_current;
    int m_links = 0;
    int m_breaks = 0;
};

} // namespace

std::vector<HtmlParagraph> htmlParagraphs(const GumboNode& root) {
    return Renderer().run(root);
}

bool isProse(const HtmlParagraph& paragraph) {
    constexpr std::size_t leastSentence = 8;
    const bool inParagraph = paragraph.element != nullptr && isElement(*paragraph.element, GUMBO_TAG_P);
    const std::size_t longWithoutStop = inParagraph ? 40 : 120;
    constexpr std::array<std::string_view, 9> ends{".", "!", "?", "…", ".\"", "”", "\"", ".)", "’"};
    const std::string_view text = paragraph.text;
    if (paragraph.heading || paragraph.mostlyLink() || text.size() < leastSentence || text.starts_with("©") ||
        text.starts_with("Copyright") || text.find(' ') == std::string_view::npos)
        return false;
    return text.size() >= longWithoutStop ||
           std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

} // namespace dateline
