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
    bool leads = false;     ///< at the head of its sentence: "In 1941, …"
    bool tellsYear = false; ///< and did not leave it to be understood
};

/// How a text names a time.
struct Naming {
    bool aside = false;     ///< in a parenthesis or a quotation
    bool looksBack = false; ///< counted back from another time: "a year earlier", "the previous May"
};

/// Whether "3/4/2009" is of April or of March.
enum class DayOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// The day that a text is told on, and the words that say so: a heading, or a dateline.
struct ToldOn {
    CivilDay day;
    Span span;
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
    /// The text tells of days near its publication, so that its "today" is a day, and not nowadays.
    bool reports = false;
    /// Of a text without a day of publication the year in which its days without one begin.
    std::optional<int> firstYear;
    /// Of a text without a day of publication, or a history, the first month whose year it tells: what it
    /// names before without a year is no later.
    std::optional<NamedTime> firstTold;
    DayOrder dayOrder = DayOrder::Unknown;
    /// The heading, or the date before a line, under which the text now stands.
    std::optional<NamedTime> heading;
    /// Of a range or list the member before.
    std::optional<CalendarPoint> memberBefore;
    /// What "today" is counted from, rather than from publication, where a heading or a dateline tells.
    std::optional<ToldOn> today;

    /// The time that a date without a year belongs to; null when that is the publication's.
    [[nodiscard]] const NamedTime* storyAt(std::uint32_t sentence) const;
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
