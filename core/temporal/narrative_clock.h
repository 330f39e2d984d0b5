#pragma once

#include "core/base/span.h"
#include "core/time/calendar.h"
#include "core/time/granularity.h"

#include <cstdint>
#include <optional>

namespace dateline {

/// A time that the text has named, and the words that did.
struct NamedTime {
    CalendarPoint at;
    Span span;
    std::uint32_t paragraph = 0;
    std::uint32_t sentence = 0;
};

/// How a text names a time.
struct Naming {
    bool leads = false;     ///< at the head of its sentence: "In 1941, …"
    bool aside = false;     ///< in a parenthesis or a quotation
    bool looksBack = false; ///< counted back from another time: "a year earlier", "the previous May"
};

/// What time a text is speaking of.
///
/// A story goes forward. A date that lies before the story's, and does not lead its sentence, is a remark on
/// the past: it holds for its own sentence only. Two such dates that agree, or one that leads its sentence,
/// move the story there.
class NarrativeClock {
public:
    std::optional<CivilDay> published;
    /// The text tells of long before its publication: a bare "20 March" is in the year that it is telling of.
    bool narrates = false;

    /// The time that a date without a year belongs to; null when that is the publication's.
    [[nodiscard]] const NamedTime* storyAt(std::uint32_t paragraph, std::uint32_t sentence) const;
    /// The time named last: in this sentence, else the story's. Null when none was named.
    [[nodiscard]] const NamedTime* lastNamed(std::uint32_t sentence) const;

    /// What "that year" means: the time named last, if not too long ago; else the story's.
    [[nodiscard]] const NamedTime* justNamed(std::uint32_t sentence) const;

    void hear(const NamedTime& named, const Naming& naming);

private:
    [[nodiscard]] bool movesStory(const NamedTime& named, const Naming& naming) const;
    [[nodiscard]] bool isConfirmed(const NamedTime& named) const;

    std::optional<NamedTime> m_story;
    std::optional<NamedTime> m_recent; ///< remarks included
};

} // namespace dateline
