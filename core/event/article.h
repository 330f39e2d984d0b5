#pragma once

#include "core/base/progress.h"
#include "core/document/source_document.h"
#include "core/event/mentions.h"
#include "core/temporal/timex.h"

#include <vector>

namespace dateline {

/// A time in its sentence: an expression, or two that are the ends of a range.
struct TimeMention {
    std::uint32_t timex = 0; ///< index
    std::uint32_t last = 0;  ///< of a range, index of the expression that ends it; else the same
    WordRange words;
    std::uint32_t clause = kNoClause;
};

/// What the steps of reading share: the document, and what was found in it so far.
struct Article {
    const SourceDocument& document;
    const Lexicon& lexicon;
    std::vector<Timex> timexes;
    std::vector<Sentence> sentences;
    std::vector<std::vector<TimeMention>> times; ///< by sentence
    std::vector<Mention> mentions;               ///< in text order

    /// Whether it tells of the days before its publication, and not, like a history, of times long past.
    bool isNews = true;

    [[nodiscard]] std::string_view text(Span span) const { return slice(document.text, span); }
    [[nodiscard]] Span spanOf(const Sentence& sentence, WordRange words) const {
        return {sentence.words[words.begin].span.begin, sentence.words[words.end - 1].span.end};
    }
};

/// Splits, tags and parses the document, and finds its time expressions and event words.
[[nodiscard]] Article parseArticle(const SourceDocument& document, const Lexicon& lexicon,
                                   const Progress& progress);

} // namespace dateline
