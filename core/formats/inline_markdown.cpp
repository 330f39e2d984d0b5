#include "core/formats/read_markdown.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr bool isPunctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

constexpr bool isWordByte(char c) {
    return c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kEntities{{{"&amp;", "&"},
                                                                                   {"&lt;", "<"},
                                                                                   {"&gt;", ">"},
                                                                                   {"&quot;", "\""},
                                                                                   {"&#39;", "'"},
                                                                                   {"&apos;", "'"},
                                                                                   {"&nbsp;", " "},
                                                                                   {"&ndash;", "–"},
                                                                                   {"&mdash;", "—"},
                                                                                   {"&rsquo;", "’"},
                                                                                   {"&ldquo;", "“"},
                                                                                   {"&rdquo;", "”"}}};

class InlineStripper {
public:
    explicit InlineStripper(std::string_view line) : m_line(line) {}

    std::string run() {
        while (m_at < m_line.size())
            if (!escape() && !code() && !image() && !link() && !tag() && !emphasis() && !entity())
                m_out += m_line[m_at++];
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_line.substr(m_at); }

    bool escape() {
        if (m_line[m_at] != '\\' || m_at + 1 == m_line.size() || !isPunctuation(m_line[m_at + 1]))
            return false;
        m_out += m_line[m_at + 1];
        m_at += 2;
        return true;
    }

    bool code() {
        const std::size_t ticks = std::min(rest().find_first_not_of('`'), rest().size());
        if (ticks == 0)
            return false;
        const std::string_view fence = rest().substr(0, ticks);
        const std::size_t close = m_line.find(fence, m_at + ticks);
        if (close == std::string_view::npos) {
            m_out += fence;
            m_at += ticks;
        } else {
            m_out += m_line.substr(m_at + ticks, close - m_at - ticks);
            m_at = close + ticks;
        }
        return true;
    }

    /// The byte after the bracket that closes the one at `open`; npos when there is none on this line.
    [[nodiscard]] std::size_t afterBracket(std::size_t open, char opening, char closing) const {
        int depth = 0;
        const std::size_t end = std::min(m_line.size(), open + kLongestLink);
        for (std::size_t i = open; i < end; ++i) {
            if (m_line[i] == '\\')
                ++i;
            else if (m_line[i] == opening)
                ++depth;
            else if (m_line[i] == closing && --depth == 0)
                return i + 1;
        }
        return std::string_view::npos;
    }

    /// The byte after the "(…)" or "[…]" at `at`, else `at`.
    [[nodiscard]] std::size_t afterTarget(std::size_t at) const {
        if (at >= m_line.size() || (m_line[at] != '(' && m_line[at] != '['))
            return at;
        const std::size_t end = m_line[at] == '(' ? afterBracket(at, '(', ')') : afterBracket(at, '[', ']');
        return end == std::string_view::npos ? at : end;
    }

    bool image() {
        if (!rest().starts_with("!["))
            return false;
        const std::size_t end = afterBracket(m_at + 1, '[', ']');
        if (end == std::string_view::npos || afterTarget(end) == end)
            return false;
        m_at = afterTarget(end);
        return true;
    }

    bool link() {
        if (m_line[m_at] != '[')
            return false;
        const std::size_t end = afterBracket(m_at, '[', ']');
        if (end == std::string_view::npos)
            return false;
        const std::string_view label = m_line.substr(m_at + 1, end - m_at - 2);
        const std::size_t after = afterTarget(end);
        const bool footnote = label.starts_with('^');
        if (after == end && !footnote)
            return false;
        if (!footnote)
            m_out += InlineStripper(label).run();
        m_at = footnote ? end : after;
        return true;
    }

    /// An HTML tag, or an address in angle brackets, of which the address is kept.
    bool tag() {
        if (m_line[m_at] != '<' || m_at + 1 == m_line.size())
            return false;
        const char first = m_line[m_at + 1];
        const std::size_t length = rest().substr(0, kLongestLink).find('>');
        if (length == std::string_view::npos || !(isWordByte(first) || first == '/' || first == '!'))
            return false;
        const std::string_view inside = rest().substr(1, length - 1);
        if (inside.find("://") != inside.npos && inside.find(' ') == inside.npos)
            m_out += inside;
        m_at += length + 1;
        return true;
    }

    bool emphasis() {
        const char mark = m_line[m_at];
        if (mark != '*' && mark != '_' && !rest().starts_with("~~"))
            return false;
        const std::size_t length = std::min(rest().find_first_not_of(mark), rest().size());
        const char before = m_at == 0 ? ' ' : m_line[m_at - 1];
        const char after = m_at + length == m_line.size() ? ' ' : m_line[m_at + length];
        const bool alone = before == ' ' && after == ' ';
        const bool insideWord = mark == '_' && isWordByte(before) && isWordByte(after);
        if (alone || insideWord)
            m_out += rest().substr(0, length);
        m_at += length;
        return true;
    }

    bool entity() {
        for (const auto& [name, character] : kEntities)
            if (rest().starts_with(name)) {
                m_out += character;
                m_at += name.size();
                return true;
            }
        return false;
    }

    static constexpr std::size_t kLongestLink = 4096; ///< keeps a line of brackets from costing its square

    std::string_view m_line;
    std::string m_out;
    std::size_t m_at = 0;
};

} // namespace

std::string stripInlineMarkdown(std::string_view line) {
    return InlineStripper(line).run();
}

} // namespace dateline
