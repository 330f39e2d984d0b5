#include "core/time/said_zone.h"

#include <cassert>

namespace dateline {

UtcOffset SaidZone::offsetOfClock(CivilSeconds civil) const {
    const UtcOffset there = zone ? zone->offsetOfClock(civil) : UtcOffset();
    return !only.said() || only == there ? there : UtcOffset();
}

UtcOffset SaidZone::offsetOfAnyClock() const {
    return zone && zone->isFixed() ? zone->offsetAt({}) : UtcOffset();
}

SaidZone readSaidZone(std::string_view text) {
    SaidZone said;
    if (text == "?")
        return said;
    const std::size_t space = text.find(' ');
    said.zone = Zone::named(text.substr(0, space));
    assert(said.zone);
    if (space != std::string_view::npos) {
        const auto only = Zone::named(text.substr(space + 1));
        assert(only && only->isFixed());
        said.only = only->offsetAt({});
    }
    return said;
}

} // namespace dateline
