#include "core/formats/read_markdown.h"

#include "core/base/limits.h"
#include "core/document/paragraphs.h"
#include "core/document/parse_day.h"
#include "core/formats/html_tree.h"

#include <algorithm>
#include <map>
#include <md4c.h>
#include <unordered_map>
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

/// How many quotes and lists a line may open by the marks that it begins with: "> - 1. ".
std::size_t marksOf(std::string_view line) {
    std::size_t marks = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t mark = line.find_first_not_of(" \t0123456789", at);
        if (mark >= line.size())
            break;
        const bool quote = line[mark] == '>';
        const bool item = mark + 1 < line.size() && line[mark + 1] == ' ' &&
                          std::string_view("-*+.)").find(line[mark]) != std::string_view::npos;
        if (!quote && !item)
            break;
        marks += 1 + (mark - at) / 2;
        at = mark + 1;
    }
    return marks;
}

/// Every line costs as much as there are quotes and lists open.
bool isTooDeep(std::string_view text) {
    while (!text.empty())
        if (marksOf(takeLine(text)) > kMaxMarkdownDepth)
            return true;
    return false;
}

/// Without the marks of footnotes: "[^1]".
std::string withoutNotes(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t open = std::min(words.find("[^", at), words.size());
        const std::size_t close = words.find(']', open);
        out += words.substr(at, close == std::string_view::npos ? close : open - at);
        at = close == std::string_view::npos ? words.size() : close + 1;
    }
    return out;
}

/// Makes paragraphs of the blocks that md4c finds. Each call may end the reading by something else than 0.
class MarkdownText {
public:
    /// `cells`: more than all tables have.
    MarkdownText(SourceDocument& document, std::size_t cells) : m_document(document), m_cellsLeft(cells) {}

    [[nodiscard]] bool tooWide() const { return m_cellsLeft == 0; }

    int enter(MD_BLOCKTYPE block) {
        if (!isCell(block))
            finish(false);
        else if (!m_words.empty())
            m_words += " | ";
        m_raw = block == MD_BLOCK_HTML || block == MD_BLOCK_CODE;
        return 0;
    }

    int leave(MD_BLOCKTYPE block) {
        if (isCell(block))
            return m_cellsLeft > 0 ? (--m_cellsLeft, 0) : 1;
        if (block == MD_BLOCK_HTML) {
            m_words = textOfHtml(m_words);
            m_settled = m_words.size();
        }
        finish(block == MD_BLOCK_H);
        m_raw = false;
        return 0;
    }

    int enter(MD_SPANTYPE span) {
        m_pictures += span == MD_SPAN_IMG ? 1 : 0;
        return 0;
    }

    int leave(MD_SPANTYPE span) {
        m_pictures -= span == MD_SPAN_IMG ? 1 : 0;
        return 0;
    }

    int text(MD_TEXTTYPE kind, std::string_view words) {
        if (m_pictures > 0 || (kind == MD_TEXT_HTML && !m_raw))
            return 0;
        if (kind != MD_TEXT_NORMAL)
            settle();
        if (kind == MD_TEXT_BR || kind == MD_TEXT_SOFTBR)
            m_words += ' ';
        else if (kind == MD_TEXT_ENTITY)
            m_words += character(words);
        else
            m_words += words;
        if (kind != MD_TEXT_NORMAL)
            m_settled = m_words.size();
        return 0;
    }

private:
    static bool isCell(MD_BLOCKTYPE block) { return block == MD_BLOCK_TD || block == MD_BLOCK_TH; }

    /// "&amp;" is "&".
    const std::string& character(std::string_view entity) {
        std::string& known = m_characters[std::string(entity)];
        if (known.empty()) {
            // White space counts only between words.
            const std::string within = textOfHtml("x" + std::string(entity) + "x");
            known = within.substr(1, within.size() - 2);
        }
        return known;
    }

    /// Takes the marks of footnotes off what was added since the last call, code and entities apart.
    void settle() {
        m_words.replace(m_settled, std::string::npos,
                        withoutNotes(std::string_view(m_words).substr(m_settled)));
        m_settled = m_words.size();
    }

    void finish(bool heading) {
        settle();
        const std::string_view words = trimmedView(m_words);
        std::string& out = m_document.text;
        if (heading && out.empty())
            m_document.headline = {0, static_cast<std::uint32_t>(words.size())};
        if (!words.empty())
            out.append(out.empty() ? "" : "\n\n").append(words);
        m_words.clear();
        m_settled = 0;
    }

    SourceDocument& m_document;
    std::size_t m_cellsLeft;
    std::unordered_map<std::string, std::string> m_characters;
    std::string m_words;       ///< of the paragraph that is read
    std::size_t m_settled = 0; ///< how much of it has no marks of footnotes any more
    int m_pictures = 0;        ///< that are open: what stands in them is no text
    bool m_raw = false;        ///< in a block of HTML or code
};

MarkdownText& textAt(void* user) {
    return *static_cast<MarkdownText*>(user);
}

/// False: it cannot be read in a time that goes with its length.
bool readBlocks(std::string_view markdown, SourceDocument& document) {
    if (isTooDeep(markdown))
        return false;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* user) { return textAt(user).enter(type); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) { return textAt(user).leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* user) { return textAt(user).enter(type); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) { return textAt(user).leave(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
        return textAt(user).text(type, {words, size});
    };
    MarkdownText text(document, markdown.size() + 1);
    // A table that is left early does not end the parser with an error.
    return md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &text) == 0 &&
           !text.tooWide();
}

} // namespace

Result<SourceDocument> readMarkdown(std::string_view text, std::string_view name) {
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
    if (!readBlocks(text, document))
        return tl::unexpected(Error{ErrorKind::BadFormat,
                                    Phrase::tr("its quotes, lists or tables are too deep or too wide; save "
                                               "its text as .txt"),
                                    std::string(name)});
    if (document.headline.empty() && !document.title.empty() && !document.text.empty()) {
        document.text.insert(0, document.title + "\n\n");
        document.headline = {0, static_cast<std::uint32_t>(document.title.size())};
    }
    return document;
}

} // namespace dateline
