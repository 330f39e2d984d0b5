#pragma once

#include "core/event/event.h"
#include "core/reading/article.h"

#include <optional>

namespace dateline {

/// Who says what a mention tells of.
struct Attribution {
    std::string speaker; ///< empty: not said who ("it is reported")
    Span words;          ///< "Al Jazeera said", "according to medics"
    SpeechForce force = SpeechForce::Say;
};

[[nodiscard]] std::optional<Attribution> attributionOf(const Article& article, const Mention& mention);

/// The words that say that a sentence, or the one before it, could not be verified.
[[nodiscard]] std::optional<Span> unverifiedIn(const Article& article, Span sentence);

} // namespace dateline
