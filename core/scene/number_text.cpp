#include "core/scene/number_text.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace dateline {

Phrase lengthText(double seconds) {
    struct Unit {
        double seconds;
        Phrase (*words)(const std::string& count);
    };
    static const std::array<Unit, 3> units{
        {{86'400,
          [](const std::string& n) { return n == "1" ? Phrase::tr("a day") : Phrase::tr("{} days", n); }},
         {3'600,
          [](const std::string& n) { return n == "1" ? Phrase::tr("an hour") : Phrase::tr("{} hours", n); }},
         {60, [](const std::string& n) {
              return n == "1" ? Phrase::tr("a minute") : Phrase::tr("{} minutes", n);
          }}}};
    for (const Unit& unit : units)
        if (seconds >= unit.seconds) {
            const double count = seconds / unit.seconds;
            return unit.words(count == std::floor(count) ? grouped(static_cast<std::uint64_t>(count))
                                                         : fmt::format("{:.1f}", count));
        }
    return Phrase::tr("{} seconds", fmt::format("{:.0f}", seconds));
}

} // namespace dateline
