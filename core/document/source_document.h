#pragma once

#include "core/base/span.h"

#include <chrono>
#include <optional>
#include <string>

namespace dateline {

/// Where a document's publication date was found.
enum class PublishedFrom { Nowhere, Page, Text, User };

/// What a person says of when a text was written, or begins; see SourceDocument.
struct TextDate {
    std::optional<std::chrono::sys_days> published;
    std::optional<int> firstYear;

    friend bool operator==(const TextDate&, const TextDate&) = default;
};

/// An article as it was read: its text, and what is known of it. Everything else points into `text`.
struct SourceDocument {
    std::string id;        ///< unique in a timeline; "d1", "d2" … unless the source names its documents
    std::string title;     ///< the headline, or the file's name when there is none
    std::string publisher; ///< empty when not known
    std::string url;       ///< empty when not known
    /// The day of publication (TimeML's document creation time), against which "Tuesday" is read.
    std::optional<std::chrono::sys_days> published;
    PublishedFrom publishedFrom = PublishedFrom::Nowhere;
    /// The year in which the days and months without one begin, of a text that tells neither its day of
    /// publication nor years, as the user told.
    std::optional<int> firstYear;
    /// What its file's name or its address says of these: to be offered to a person, and never used by
    /// itself.
    TextDate guess;
    /// ISO 639-1: the one that its source tells, and once it is read, the one that it was read in; empty
    /// when not told.
    std::string language;
    /// Well-formed UTF-8 with \n line ends, headline included where the source shows one; a blank line
    /// between paragraphs. Empty of what is no article, but a source of events of its own.
    std::string text;
    /// Quotes of a Dateline file name it, but the file does not hold it. It is not written to a file either.
    bool absent = false;
    Span headline; ///< the part of `text` that is the headline; empty when there is none
    std::string
        extra; ///< fields of its Dateline file that this version does not know, as a JSON object; else empty
};

} // namespace dateline
