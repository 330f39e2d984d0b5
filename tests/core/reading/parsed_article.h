#pragma once

#include "core/reading/article.h"

#include <optional>
#include <string>

namespace dateline {

/// An article that was published on Wednesday 15 May 2024, with what is found in its sentences.
class ParsedArticle {
public:
    explicit ParsedArticle(std::string text)
        : m_document(documentOf(std::move(text))),
          m_article(parseArticle(m_document, Language::english(), {}, [](const Article&, std::uint32_t) {})) {
    }

    [[nodiscard]] const Article& article() const { return m_article; }

    /// The first mention of a type; null when there is none.
    [[nodiscard]] const Mention* mention(EventType type) const {
        for (const Mention& mention : m_article.mentions)
            if (mention.type == type)
                return &mention;
        return nullptr;
    }

private:
    static SourceDocument documentOf(std::string text) {
        SourceDocument document;
        document.text = std::move(text);
        document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
        return document;
    }

    SourceDocument m_document;
    Article m_article;
};

} // namespace dateline
