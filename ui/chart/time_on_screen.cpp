#include "ui/chart/time_on_screen.h"

#include "core/time/iso_time.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace dateline {
namespace {

constexpr double kLeastPixels = 5;
constexpr double kDay = 86'400;
constexpr std::array<std::pair<Granularity, double>, 5> kUnits{{{Granularity::Minute, 60},
                                                                {Granularity::Hour, 3600},
                                                                {Granularity::Day, kDay},
                                                                {Granularity::Month, 30 * kDay},
                                                                {Granularity::Year, 365 * kDay}}};

/// The one of kUnits in which something that is told so finely is written.
Granularity writtenIn(Granularity told) {
    if (told <= Granularity::Minute)
        return Granularity::Minute;
    if (told <= Granularity::Hour)
        return Granularity::Hour;
    if (told <= Granularity::Week)
        return Granularity::Day;
    return told <= Granularity::Quarter ? Granularity::Month : Granularity::Year;
}

double secondsOf(Granularity unit) {
    for (const auto& [one, seconds] : kUnits)
        if (one == writtenIn(unit))
            return seconds;
    return kDay;
}

std::string qualifier(const When& when) {
    return when.approximate && when.uncertain ? "%" : when.approximate ? "~" : when.uncertain ? "?" : "";
}

std::string offsetOf(const When& when, Granularity unit) {
    return when.offset.said() && unit <= Granularity::Hour ? isoOffset(when.offset) : std::string();
}

/// The two sides of what is written, the second the same as the first where there is one.
std::pair<std::string, std::string> sidesOf(const std::string& edtf) {
    const std::size_t bar = edtf.find('/');
    return bar == std::string::npos ? std::pair(edtf, edtf)
                                    : std::pair(edtf.substr(0, bar), edtf.substr(bar + 1));
}

/// What lies nearest to a time.
std::string nearest(const When& when, double seconds, Granularity told) {
    const Granularity unit = writtenIn(told);
    return edtfAt(secondOf(seconds), unit) + offsetOf(when, unit) + qualifier(when);
}

/// The month so many months after that of a time.
CivilSeconds monthsLater(CivilSeconds at, int months) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{std::chrono::sys_days{day.time_since_epoch()}};
    const auto later = date.year() / date.month() + std::chrono::months{months};
    return CivilSeconds{std::chrono::sys_days{later / 1}.time_since_epoch()};
}

/// By the calendar, so that spans of months stay as long as they are.
std::string movedByMonths(const When& when, double by, Granularity unit) {
    constexpr double month = 30.436875 * kDay;
    const bool years = std::max(writtenIn(unit), writtenIn(when.start)) == Granularity::Year;
    const int months = static_cast<int>(std::round(by / month / (years ? 12 : 1))) * (years ? 12 : 1);
    const auto side = [&](bool open, CivilSeconds at, Granularity told) {
        return open ? std::string("..") : edtfAt(monthsLater(at, months), writtenIn(told)) + qualifier(when);
    };
    const std::string start = side(when.bounds.startsOpen(), when.bounds.start, when.start);
    return when.isSpan ? start + "/" +
                             side(when.bounds.endsOpen(), when.bounds.end - std::chrono::seconds{1}, when.end)
                       : start;
}

std::string movedWhole(const When& when, double by, Granularity unit) {
    if (when.start >= Granularity::Month && when.end >= Granularity::Month)
        return movedByMonths(when, by, unit);
    const double step = std::max(secondsOf(unit), secondsOf(when.start));
    const double snapped = std::round(by / step) * step;
    const auto side = [&](bool open, double seconds, Granularity told) {
        // In the middle of its unit, so that months of different lengths do not matter.
        return open ? std::string("..") : nearest(when, seconds + snapped, told);
    };
    const double half = secondsOf(when.start) / 2;
    const std::string start =
        side(when.bounds.startsOpen(), when.bounds.startsOpen() ? 0 : toSeconds(when.bounds.start) + half,
             when.start);
    if (!when.isSpan)
        return start;
    return start + "/" +
           side(when.bounds.endsOpen(),
                when.bounds.endsOpen() ? 0 : toSeconds(when.bounds.end) - secondsOf(when.end) / 2, when.end);
}

} // namespace

Granularity unitOnScreen(const Viewport& view) {
    for (const auto& [unit, seconds] : kUnits)
        if (seconds * view.pixelsPerSecond() >= kLeastPixels)
            return unit;
    return Granularity::Year;
}

std::string edtfAt(CivilSeconds at, Granularity unit) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{std::chrono::sys_days{day.time_since_epoch()}};
    const std::string iso = isoTime(at); // of years beyond four figures longer
    const std::size_t clock = iso.find('T');
    switch (writtenIn(unit)) {
    case Granularity::Minute:
        return iso.substr(0, clock + 6);
    case Granularity::Hour:
        return iso.substr(0, clock + 3) + ":00";
    case Granularity::Day:
        return iso.substr(0, clock);
    case Granularity::Month:
        return iso.substr(0, clock - 3);
    default:
        return iso.substr(0, clock - 6);
    }
}

std::optional<When> stretchOf(double from, double to, Granularity unit) {
    const std::string first = edtfAt(secondOf(std::min(from, to)), unit);
    const std::string last = edtfAt(secondOf(std::max(from, to)), unit);
    auto when = parseWhen(first == last ? first : first + "/" + last);
    return when ? std::optional(*std::move(when)) : std::nullopt;
}

bool canBeDragged(const When& when) {
    const auto fits = [](Granularity told) {
        return told <= Granularity::Day || told == Granularity::Month || told == Granularity::Year;
    };
    return when.edtf.find_first_of("{[") == std::string::npos && fits(when.start) && fits(when.end);
}

std::optional<When> dragged(const When& when, MarkPart part, double from, double to, Granularity unit) {
    if (!canBeDragged(when))
        return std::nullopt;
    const auto [start, end] = sidesOf(when.edtf);
    const std::string written = part == MarkPart::Whole   ? movedWhole(when, to - from, unit)
                                : part == MarkPart::Start ? nearest(when, to, unit) + "/" + end
                                                          : start + "/" + nearest(when, to, unit);
    auto moved = parseWhen(written);
    return moved ? std::optional(*std::move(moved)) : std::nullopt;
}

} // namespace dateline
