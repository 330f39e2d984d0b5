#include "core/document/html_tree.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
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
/// Elements that, left open, are opened again in each block that follows.
constexpr std::array<std::string_view, 14> kFormatting{
    "a", "b", "big", "code", "em", "font", "i", "nobr", "small", "strike", "strong", "s", "tt", "u"};

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class DepthCounter {
public:
    DepthCounter(std::string_view html, std::size_t most) : m_html(html), m_most(most) {}

    std::size_t run() {
        for (std::size_t at = m_html.find('<'); at < m_html.size() && depth() <= m_most;
             at = m_html.find('<', at))
            at = readTag(at);
        return std::max(m_deepest, depth());
    }

private:
    [[nodiscard]] std::size_t depth() const { return m_open.size() + m_leftOpen; }

    /// The byte to go on from after the "<" at `at`.
    std::size_t readTag(std::size_t at) {
        if (m_html.substr(at).starts_with("<!--"))
            return after("-->", at + 4);
        const bool closing = at + 1 < m_html.size() && m_html[at + 1] == '/';
        const std::string name = nameAt(at + (closing ? 2 : 1));
        if (name.empty())
            return at + 1;
        const std::size_t end = after(">", at);
        if (closing)
            close(name);
        else if (isOneOf(name, kRaw))
            return afterRaw(name, end);
        else if (!isOneOf(name, kNeverNest) && !endsItself(end))
            open(name);
        return end;
    }

    /// "<path …/>" ends itself inside pictures and formulas only; elsewhere HTML takes no notice of the
    /// slash.
    [[nodiscard]] bool endsItself(std::size_t end) const {
        constexpr std::array<std::string_view, 2> foreign{"svg", "math"};
        return m_html.substr(0, end).ends_with("/>") &&
               std::any_of(m_open.begin(), m_open.end(),
                           [&](const auto& name) { return isOneOf(name, foreign); });
    }

    [[nodiscard]] std::size_t after(std::string_view mark, std::size_t at) const {
        const std::size_t found = m_html.find(mark, at);
        return found == std::string_view::npos ? m_html.size() : found + mark.size();
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
        m_open.push_back(name);
        m_deepest = std::max(m_deepest, depth());
    }

    /// An end tag ends all that was opened after its start tag; one without a start tag ends nothing.
    void close(const std::string& name) {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), name);
        if (found == m_open.rend())
            return;
        m_leftOpen += static_cast<std::size_t>(std::count_if(
            m_open.rbegin(), found, [](const std::string& left) { return isOneOf(left, kFormatting); }));
        m_open.erase(std::next(found).base(), m_open.end());
    }

    std::string_view m_html;
    std::size_t m_most;
    std::vector<std::string> m_open;
    std::size_t m_leftOpen = 0;
    std::size_t m_deepest = 0;
};

} // namespace

std::size_t htmlDepth(std::string_view html, std::size_t most) {
    return DepthCounter(html, most).run();
}

} // namespace dateline
