#include "core/formats/read_markdown.h"

#include "core/document/paragraphs.h"
#include "core/document/parse_day.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace dateline {
namespace {

std::string_view trimmedView(std::string_view text) {
    return slice(text, trimmed(text, wholeOf(text)));
}

/// Takes the first line, without its line end, off `text`.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string_view unquoted(std::string_view value) {
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        return value.substr(1, value.size() - 2);
    return value;
}

using FrontMatter = std::map<std::string, std::string, std::less<>>;

/// Takes YAML ("---") or TOML ("+++") front matter off `text`: of it, the plain "key: value" lines.
FrontMatter takeFrontMatter(std::string_view& text) {
    FrontMatter fields;
    std::string_view rest = text;
    const std::string_view fence = trimmedView(takeLine(rest));
    if (fence != "---" && fence != "+++")
        return fields;
    const char separator = fence == "---" ? ':' : '=';
    while (!rest.empty()) {
        const std::string_view line = trimmedView(takeLine(rest));
        if (line == fence) {
            text = rest;
            return fields;
        }
        const std::size_t at = line.find(separator);
        if (at != std::string_view::npos)
            fields.emplace(trimmedView(line.substr(0, at)), unquoted(trimmedView(line.substr(at + 1))));
    }
    return {};
}

std::string_view firstOf(const FrontMatter& fields, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
        if (const auto found = fields.find(key); found != fields.end() && !found->second.empty())
            return found->second;
    return {};
}

bool isRepeated(std::string_view line, char mark, std::size_t least) {
    const auto marks = static_cast<std::size_t>(std::count(line.begin(), line.end(), mark));
    const auto spaces = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
    return marks >= least && marks + spaces == line.size();
}

bool isRule(std::string_view line) {
    return isRepeated(line, '-', 3) || isRepeated(line, '*', 3) || isRepeated(line, '_', 3);
}

/// How long the list marker at the start of `line` is, its space included: "- ", "12. ", "* [x] ".
std::size_t markerLength(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && at < 9 && line[at] >= '0' && line[at] <= '9')
        ++at;
    const bool numbered = at > 0 && at < line.size() && (line[at] == '.' || line[at] == ')');
    const bool bulleted = at == 0 && !line.empty() && (line[0] == '-' || line[0] == '*' || line[0] == '+');
    if ((!numbered && !bulleted) || at + 1 >= line.size() || line[at + 1] != ' ')
        return 0;
    at += 2;
    for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
        if (line.substr(at).starts_with(box))
            return at + box.size();
    return at;
}

/// "[1]: https://…"
bool isReference(std::string_view line) {
    const std::size_t close = line.find("]:");
    return line.starts_with('[') && !line.starts_with("[^") && close != std::string_view::npos &&
           line.find(']') == close;
}

class BlockReader {
public:
    explicit BlockReader(SourceDocument& document) : m_document(document) {}

    void read(std::string_view text) {
        while (!text.empty())
            readLine(takeLine(text));
        flush(false);
    }

private:
    void readLine(std::string_view raw) {
        std::string_view line = trimmedView(raw);
        if (readFenced(line, raw) || readComment(line))
            return;
        while (line.starts_with('>'))
            line = trimmedView(line.substr(1));
        if (line.empty())
            flush(false);
        else if (line.starts_with('#'))
            readHeading(line);
        else if (!m_paragraph.empty() && (isRepeated(line, '=', 1) || isRepeated(line, '-', 2)))
            flush(true);
        else if (isRule(line) || isReference(line))
            flush(false);
        else
            readText(line);
    }

    /// Lines between ``` and ```: kept as they are.
    bool readFenced(std::string_view line, std::string_view raw) {
        const bool fence = line.starts_with("```") || line.starts_with("~~~");
        if (fence && (m_fence.empty() || line.starts_with(m_fence))) {
            flush(false);
            m_fence = m_fence.empty() ? line.substr(0, 3) : std::string_view();
            return true;
        }
        if (m_fence.empty())
            return false;
        m_paragraph.append(m_paragraph.empty() ? "" : "\n").append(raw);
        return true;
    }

    bool readComment(std::string_view line) {
        const bool inside = m_inComment || line.starts_with("<!--");
        if (inside)
            m_inComment = line.find("-->") == std::string_view::npos;
        return inside;
    }

    void readHeading(std::string_view line) {
        const std::size_t level = line.find_first_not_of('#');
        if (level == std::string_view::npos || level > 6 || line[level] != ' ') {
            readText(line);
            return;
        }
        flush(false);
        line = trimmedView(line.substr(level));
        const std::size_t last = line.find_last_not_of('#');
        if (last != std::string_view::npos && line[last] == ' ')
            line = line.substr(0, last);
        addText(line);
        flush(true);
    }

    void readText(std::string_view line) {
        const std::size_t marker = markerLength(line);
        const bool tableRow = line.starts_with('|');
        if (tableRow && line.find_first_not_of("|-: ") == std::string_view::npos)
            return;
        if (marker > 0 || tableRow)
            flush(false);
        if (tableRow)
            line =
                trimmedView(line.substr(1, line.size() - (line.size() > 1 && line.ends_with('|') ? 2 : 1)));
        addText(line.substr(marker));
    }

    void addText(std::string_view line) {
        m_paragraph.append(m_paragraph.empty() ? "" : " ").append(trimmedView(line));
        m_inlineMarkup = true;
    }

    /// Ends the paragraph. Mark-up is stripped here, as it may begin on one line and end on the next.
    void flush(bool heading) {
        const std::string stripped = m_inlineMarkup ? stripInlineMarkdown(m_paragraph) : m_paragraph;
        m_paragraph.clear();
        m_inlineMarkup = false;
        const std::string_view text = trimmedView(stripped);
        if (text.empty())
            return;
        std::string& out = m_document.text;
        if (heading && out.empty())
            m_document.headline = {0, static_cast<std::uint32_t>(text.size())};
        out.append(out.empty() ? "" : "\n\n").append(text);
    }

    SourceDocument& m_document;
    std::string m_paragraph;
    std::string_view m_fence;
    bool m_inlineMarkup = false;
    bool m_inComment = false;
};

} // namespace

SourceDocument readMarkdown(std::string_view text) {
    SourceDocument document;
    const FrontMatter fields = takeFrontMatter(text);
    document.title = firstOf(fields, {"title", "headline"});
    document.publisher = firstOf(fields, {"publisher", "source", "site", "site_name"});
    document.url = firstOf(fields, {"url", "canonical_url", "link"});
    if (const auto day =
            parseDay(firstOf(fields, {"date", "published", "publishdate", "pubdate", "published_at"}))) {
        document.published = *day;
        document.publishedFrom = PublishedFrom::Page;
    }
    BlockReader(document).read(text);
    if (document.headline.empty() && !document.title.empty() && !document.text.empty()) {
        document.text.insert(0, document.title + "\n\n");
        document.headline = {0, static_cast<std::uint32_t>(document.title.size())};
    }
    return document;
}

} // namespace dateline
