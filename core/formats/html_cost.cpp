#include "core/formats/html_cost.h"

#include "core/base/ascii.h"
#include "core/base/limits.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

namespace dateline {
namespace {

/// Elements that have no end tag, or end by themselves when the next one begins.
constexpr std::array<std::string_view, 33> kNeverNest{
    "area",  "base", "br",   "col",    "colgroup", "command", "dd",    "dt",   "embed",    "frame",  "hr",
    "html",  "body", "head", "img",    "input",    "li",      "link",  "meta", "optgroup", "option", "p",
    "param", "rp",   "rt",   "source", "tbody",    "td",      "tfoot", "th",   "thead",    "tr",     "track"};
/// Elements whose content is no mark-up.
constexpr std::array<std::string_view, 6> kRaw{"script", "style", "textarea", "title", "xmp", "noframes"};
/// Pictures and formulas, in which these are elements like others; and what HTML may stand in there.
constexpr std::array<std::string_view, 2> kForeign{"svg", "math"};
constexpr std::array<std::string_view, 8> kHtmlInForeign{"desc", "title", "foreignobject",  "mi",
                                                         "mo",   "mn",    "annotation-xml", "mtext"};
/// Elements that, left open, are opened again in each block that follows.
constexpr std::array<std::string_view, 14> kFormatting{
    "a", "b", "big", "code", "em", "font", "i", "nobr", "small", "strike", "strong", "s", "tt", "u"};

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Goes on from the name of a tag to the ">" that ends it, by HTML's own rules of quoting; adds the number of
/// attributes to `count`.
std::size_t skipAttributes(std::string_view html, std::size_t at, std::size_t& count) {
    const auto skip = [&](auto isPassed) {
        while (at < html.size() && isPassed(html[at]))
            ++at;
    };
    const auto skipBlank = [&] { skip(isBlank); };
    const auto endsName = [](char c) { return isBlank(c) || c == '/' || c == '>'; };
    at += at < html.size() && html[at] == '/' ? 1 : 0;
    skip([&](char c) { return !endsName(c); });
    for (;;) {
        skip([](char c) { return isBlank(c) || c == '/'; });
        if (at >= html.size() || html[at] == '>')
            return at;
        ++count;
        ++at;
        skip([&](char c) { return !endsName(c) && c != '='; });
        skipBlank();
        if (at >= html.size() || html[at] != '=')
            continue;
        ++at;
        skipBlank();
        if (at < html.size() && (html[at] == '"' || html[at] == '\''))
            at = std::min(html.find(html[at], at + 1), html.size() - 1) + 1;
        else
            skip([](char c) { return !isBlank(c) && c != '>'; });
    }
}

class CostCounter {
public:
    CostCounter(std::string_view html, const HtmlCost& most) : m_html(html), m_most(most) {}

    HtmlCost run() {
        for (std::size_t at = m_html.find('<'); at < m_html.size() && isWithinLimits();
             at = m_html.find('<', at))
            at = readTag(at);
        return {std::max(m_deepest, depth()), m_comparisons};
    }

private:
    [[nodiscard]] bool isWithinLimits() const {
        return depth() <= m_most.depth && m_comparisons <= m_most.comparisons;
    }
    [[nodiscard]] std::size_t depth() const { return m_open.size() + m_leftOpen; }

    /// The byte to go on from after the "<" at `at`.
    std::size_t readTag(std::size_t at) {
        if (m_html.substr(at).starts_with("<!--"))
            return afterComment(at + 4);
        const bool closing = at + 1 < m_html.size() && m_html[at + 1] == '/';
        const std::string name = nameAt(at + (closing ? 2 : 1));
        if (name.empty())
            return at + 1;
        compareAttributes(name, at + 1);
        const std::size_t end = after(">", at);
        if (closing)
            close(name);
        else if (isRaw(name))
            return afterRaw(name, end);
        else if (!isOneOf(name, kNeverNest) && !endsItself(end))
            open(name);
        return end;
    }

    /// Adds what the attributes of the tag at `at` cost. Nothing that stands in their values is a tag, so
    /// that no byte is looked at twice.
    void compareAttributes(const std::string& name, std::size_t at) {
        if (at < m_attributesEnd)
            return;
        std::size_t count = 0;
        m_attributesEnd = skipAttributes(m_html, at, count);
        // Those of a second "<html>" or "<body>" are compared with the first one's.
        if (name == "html" || name == "body")
            count = m_rootAttributes += count;
        if (count > 1)
            m_comparisons += count * count * (isOneOf(name, kFormatting) ? 1 + openFormatting() : 1);
    }

    /// Those that a new formatting element is compared with.
    [[nodiscard]] std::size_t openFormatting() const {
        return m_leftOpen + static_cast<std::size_t>(
                                std::count_if(m_open.begin(), m_open.end(), [](const std::string& name) {
                                    return isOneOf(name, kFormatting);
                                }));
    }

    /// Whether the content of the element is no mark-up where it stands: in pictures and formulas it is, and
    /// most of these are no elements in a list to choose from.
    [[nodiscard]] bool isRaw(const std::string& name) const {
        if (!isOneOf(name, kRaw) || m_foreign > 0)
            return false;
        return !m_inSelect || name == "script" || name == "textarea";
    }

    /// "<path …/>" ends itself inside pictures and formulas only; elsewhere HTML takes no notice of the
    /// slash.
    [[nodiscard]] bool endsItself(std::size_t end) const {
        return m_html.substr(0, end).ends_with("/>") &&
               std::any_of(m_open.begin(), m_open.end(),
                           [&](const auto& name) { return isOneOf(name, kForeign); });
    }

    [[nodiscard]] std::size_t after(std::string_view mark, std::size_t at) const {
        const std::size_t found = m_html.find(mark, at);
        return found == std::string_view::npos ? m_html.size() : found + mark.size();
    }

    /// "<!-->" and "<!--->" end at once, others also with "--!>".
    [[nodiscard]] std::size_t afterComment(std::size_t at) const {
        for (const std::string_view end : {">", "->"})
            if (m_html.substr(at).starts_with(end))
                return at + end.size();
        for (at = m_html.find("--", at); at < m_html.size(); at = m_html.find("--", at + 1))
            for (const std::string_view end : {"-->", "--!>"})
                if (m_html.substr(at).starts_with(end))
                    return at + end.size();
        return m_html.size();
    }

    [[nodiscard]] std::string nameAt(std::size_t at) const {
        std::string name;
        for (; at < m_html.size() && name.size() < 16 &&
               (isLetter(m_html[at]) || (!name.empty() && m_html[at] > ' ')) && m_html[at] != '>' &&
               m_html[at] != '/';
             ++at)
            name += lower(m_html[at]);
        return name;
    }

    /// After the end tag of the element `name`, whose content is not read.
    [[nodiscard]] std::size_t afterRaw(const std::string& name, std::size_t at) const {
        while (at < m_html.size()) {
            at = after("</", at);
            if (nameAt(at) == name)
                break;
        }
        return after(">", at);
    }

    void open(const std::string& name) {
        m_foreign += isOneOf(name, kForeign) ? 1 : 0;
        m_inSelect |= name == "select";
        m_anyTemplate |= name == "template";
        m_open.push_back(name);
        m_deepest = std::max(m_deepest, depth());
    }

    /// An end tag ends all that was opened after its start tag; one without a start tag ends nothing.
    void close(const std::string& name) {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), name);
        if (found == m_open.rend())
            return;
        leaveParts(name, std::any_of(m_open.rbegin(), found, [](const std::string& inner) {
                       return isOneOf(inner, kHtmlInForeign);
                   }));
        m_leftOpen += static_cast<std::size_t>(std::count_if(
            m_open.rbegin(), found, [](const std::string& left) { return isOneOf(left, kFormatting); }));
        m_open.erase(std::next(found).base(), m_open.end());
    }

    /// An end tag that HTML passes over in the part of the page that it stands in leaves nothing.
    void leaveParts(const std::string& name, bool inHtmlPart) {
        if (isOneOf(name, kForeign) && m_foreign > 0 && !m_inSelect && !inHtmlPart)
            --m_foreign;
        if (name == "select" && !m_anyTemplate)
            m_inSelect = false;
    }

    std::string_view m_html;
    HtmlCost m_most;
    std::vector<std::string> m_open;
    std::size_t m_leftOpen = 0;
    std::size_t m_deepest = 0;
    std::size_t m_foreign = 0; ///< pictures and formulas that are open
    bool m_inSelect = false;
    bool m_anyTemplate = false;
    std::size_t m_attributesEnd = 0;
    std::size_t m_rootAttributes = 0;
    std::size_t m_comparisons = 0;
};

} // namespace

HtmlCost htmlCost(std::string_view html, const HtmlCost& most) {
    return CostCounter(html, most).run();
}

std::optional<Phrase> tooCostly(std::string_view html) {
    const HtmlCost cost = htmlCost(html, {kMaxHtmlDepth, kMaxAttributeComparisons});
    if (cost.depth > kMaxHtmlDepth)
        return Phrase::tr("its elements are nested more than {} deep; save its text as .txt", kMaxHtmlDepth);
    if (cost.comparisons > kMaxAttributeComparisons)
        return Phrase::tr("its elements have too many attributes; save its text as .txt");
    return std::nullopt;
}

} // namespace dateline
