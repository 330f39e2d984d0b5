#include "core/temporal/narrative_clock.h"

#include <cstdlib>

namespace dateline {

const NamedTime* NarrativeClock::lastNamed(std::uint32_t sentence) const {
    if (m_recent && m_recent->sentence == sentence)
        return &*m_recent;
    if (heading)
        return &*heading;
    return m_story ? &*m_story : nullptr;
}

const NamedTime* NarrativeClock::justNamed(std::uint32_t sentence) const {
    constexpr std::uint32_t kMemory = 2;
    return m_recent && sentence - m_recent->sentence <= kMemory ? &*m_recent : lastNamed(sentence);
}

const NamedTime* NarrativeClock::storyAt(std::uint32_t sentence) const {
    if (heading)
        return m_recent && m_recent->sentence == sentence && m_recent->at.year != heading->at.year
                   ? &*m_recent
                   : &*heading;
    if (narrates || !published)
        return lastNamed(sentence);
    // In a report, only the year that the same sentence tells with a month ("began on 3 March 1848 and ended
    // on 5 June"), or begins with: "who seized power in 1994 attacked on March 3" is not of 1994.
    if (!m_recent || m_recent->sentence != sentence)
        return nullptr;
    const bool longPast = m_recent->at.year + 2 <= published->year;
    const bool withMonth = m_recent->tellsYear && m_recent->at.month != 0;
    return withMonth || (longPast && m_recent->leads) ? &*m_recent : nullptr;
}

void NarrativeClock::hear(const NamedTime& named, const Naming& naming) {
    if (!m_story) {
        m_story = named;
    } else if (naming.aside) {
        return;
    } else if (movesStory(named, naming)) {
        m_story = named;
    }
    m_recent = named;
}

bool NarrativeClock::movesStory(const NamedTime& named, const Naming& naming) const {
    if (naming.looksBack)
        return false;
    const CalendarPoint& from = m_story->at;
    const CalendarPoint& to = named.at;
    if (from.year == to.year)
        return to.month != 0;
    const bool opensParagraph = m_recent->paragraph != named.paragraph;
    const bool goesOn = from.month == 0 ? to.year > from.year : to.month != 0 && to.year - from.year == 1;
    return named.leads || opensParagraph || goesOn || isConfirmed(named);
}

/// Whether the remark before it was of the same time.
bool NarrativeClock::isConfirmed(const NamedTime& named) const {
    return named.at.month != 0 && m_recent->at.month != 0 &&
           std::abs(m_recent->at.year - named.at.year) <= 1 && m_recent->at.year != m_story->at.year;
}

} // namespace dateline
