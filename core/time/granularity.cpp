#include "core/time/granularity.h"

#include <array>

namespace dateline {

Wording name(Granularity granularity) {
    static constexpr std::array<Wording, 11> kNames{
        Phrase::tr("second"), Phrase::tr("minute"), Phrase::tr("hour"),    Phrase::tr("day"),
        Phrase::tr("week"),   Phrase::tr("month"),  Phrase::tr("season"),  Phrase::tr("quarter"),
        Phrase::tr("year"),   Phrase::tr("decade"), Phrase::tr("century"),
    };
    return kNames[static_cast<std::size_t>(granularity)];
}

} // namespace dateline
