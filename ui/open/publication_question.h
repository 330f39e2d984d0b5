#pragma once

#include "core/timeline/timeline.h"

#include <QString>
#include <functional>
#include <optional>

namespace dateline {

/// A document whose publication date is not known and would date something.
struct PublicationQuestion {
    DocumentIndex document = 0;
    QString words; ///< the first time expression that needs it: "Tuesday"
};

/// The first document that needs a publication date and whose id is not `alreadyAsked`.
[[nodiscard]] std::optional<PublicationQuestion>
publicationQuestion(const Timeline& timeline, const std::function<bool(const std::string&)>& alreadyAsked);

/// A document's title, cut to a length that fits a line beside other things.
[[nodiscard]] QString shortTitle(const SourceDocument& document);

/// “‘Tuesday’ needs the day the article was published.”, with the document's title when there are several.
[[nodiscard]] QString whyAsk(const PublicationQuestion& question, const Timeline& timeline);

/// "Published Thu 21 Sep 2023", "Publication date not known", "2 of 3 publication dates known".
[[nodiscard]] QString publicationText(const Timeline& timeline);

} // namespace dateline
