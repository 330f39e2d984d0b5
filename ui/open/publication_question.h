#pragma once

#include "core/timeline/timeline.h"

#include <QString>
#include <functional>
#include <optional>

namespace dateline {

/// When was a document published, or, of one that tells days without a year, in which year does it begin?
struct PublicationQuestion {
    DocumentIndex document = 0;
    QString words;       ///< the first time expression that needs it: "Tuesday"; empty when none does
    bool ofYear = false; ///< a year is enough; a day answers it too
    TextDate known;      ///< so far, else what the name of its file suggests
};

/// What may be asked of a document.
[[nodiscard]] PublicationQuestion questionOf(const Timeline& timeline, DocumentIndex document);

/// The first document that needs an answer to date something, and whose id is not `alreadyAsked`.
[[nodiscard]] std::optional<PublicationQuestion>
publicationQuestion(const Timeline& timeline, const std::function<bool(const std::string&)>& alreadyAsked);

/// A document's title, cut to a length that fits a line beside other things.
[[nodiscard]] QString shortTitle(const SourceDocument& document);

/// “‘Tuesday’ needs the day the article was published.” or “‘7 May’ tells no year. Which year does the text
/// begin in?”, with the document's title when there are several.
[[nodiscard]] QString whyAsk(const PublicationQuestion& question, const Timeline& timeline);

/// "Published Thu 21 Sep 2023", "Begins in 1943", "Publication date not known", "2 of 3 publication dates
/// known".
[[nodiscard]] QString publicationText(const Timeline& timeline);

} // namespace dateline
