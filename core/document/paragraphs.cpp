#include "core/document/paragraphs.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t kWidestWrappedLine = 120;

constexpr bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The lines between two blank lines.
class Block {
public:
    explicit Block(std::vector<Span>& out) : m_out(out) {}

    void add(Span line) { m_lines.push_back(line); }

    void finish() {
        const bool wrapped = std::all_of(m_lines.begin(), m_lines.end(),
                                         [](Span line) { return line.size() <= kWidestWrappedLine; });
        if (wrapped && !m_lines.empty())
            m_out.push_back({m_lines.front().begin, m_lines.back().end});
        else
            m_out.insert(m_out.end(), m_lines.begin(), m_lines.end());
        m_lines.clear();
    }

private:
    std::vector<Span> m_lines;
    std::vector<Span>& m_out;
};

} // namespace

Span trimmed(std::string_view text, Span span) {
    while (!span.empty() && isSpace(text[span.begin]))
        ++span.begin;
    while (!span.empty() && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<Span> splitParagraphs(std::string_view text) {
    std::vector<Span> paragraphs;
    Block block(paragraphs);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const Span line = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        if (line.empty())
            block.finish();
        else
            block.add(line);
        at = end + 1;
    }
    block.finish();
    return paragraphs;
}

} // namespace dateline
