#pragma once

#include "core/base/progress.h"
#include "core/document/source_document.h"
#include "core/language/language.h"
#include "core/mentions/mentions.h"
#include "core/reading/sentence_cache.h"
#include "core/time/timex.h"

#include <functional>
#include <vector>

namespace dateline {

/// Where a sentence stands, and where what was found in it begins.
struct SentenceMark {
    Span span;
    std::uint32_t paragraph = 0;
    std::uint32_t line = 0;
    std::uint32_t firstTimex = 0;   ///< index
    std::uint32_t firstMention = 0; ///< index
};

/// A date that stands over a part of the text, as a heading or before a line of a list.
struct HeadingTime {
    Span scope; ///< what it dates, its own words not
    std::uint32_t timex = 0;
    std::uint32_t last = 0; ///< of a range its last expression, else the same
    When when;
};

/// What the steps of reading share: the document, and what was found in it so far. Of its sentences only the
/// marks are kept: words and clauses take twenty times the room of their text.
struct Article {
    const SourceDocument& document;
    const Language& language;
    std::vector<Timex> timexes;
    std::vector<HeadingTime> headings = {}; ///< in text order
    std::vector<SentenceMark> sentences = {};
    std::vector<Mention> mentions = {}; ///< in text order
    mutable SentenceCache cache = {};

    /// Whether it tells of the days before its publication, and not, like a history, of times long past.
    bool isNews = true;

    /// The words and clauses of a sentence, read again when it was not looked at lately. Linear in its
    /// length.
    [[nodiscard]] SentencePtr sentence(std::uint32_t index) const;
    /// The date under which a place of the text stands; null when it stands under none.
    [[nodiscard]] const HeadingTime* headingOver(std::uint32_t at) const;
    [[nodiscard]] const Vocabulary& vocabulary() const { return language.words->vocabulary; }
    [[nodiscard]] const Lexicon& lexicon() const { return vocabulary().lexicon(); }
    [[nodiscard]] std::string_view text(Span span) const { return slice(document.text, span); }
    [[nodiscard]] Span spanOf(const Sentence& sentence, WordRange words) const {
        return {sentence.words[words.begin].span.begin, sentence.words[words.end - 1].span.end};
    }
};

/// What is done with each sentence, in text order, while it is at hand.
using SentenceReader = std::function<void(const Article& article, std::uint32_t sentence)>;

/// Splits, tags and parses the document, and finds its time expressions and event words.
[[nodiscard]] Article parseArticle(const SourceDocument& document, const Language& language,
                                   const Progress& progress, const SentenceReader& read);

} // namespace dateline
