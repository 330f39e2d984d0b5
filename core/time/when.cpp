#include "core/time/when.h"

#include "core/time/calendar.h"
#include "core/time/edtf.h"
#include "core/time/edtf_text.h"

#include <array>
#include <cassert>

namespace dateline {
namespace {

void note(When& when, EdtfQualifier qualifier) {
    when.approximate |= qualifier == EdtfQualifier::Approximate || qualifier == EdtfQualifier::Both;
    when.uncertain |= qualifier == EdtfQualifier::Uncertain || qualifier == EdtfQualifier::Both;
}

void noteQualifiers(When& when, const EdtfEnd& end) {
    const EdtfDate& date = end.date;
    for (const EdtfPart* part :
         {&date.year, date.month ? &*date.month : nullptr, date.day ? &*date.day : nullptr}) {
        if (part == nullptr)
            continue;
        note(when, part->before);
        note(when, part->after);
    }
}

/// The first and last date of an expression, ends that are open or unknown passed over.
struct Ends {
    const EdtfDate* first = nullptr;
    const EdtfDate* last = nullptr;

    void add(const EdtfEnd& end) {
        if (end.kind != EdtfEnd::Kind::Date)
            return;
        first = first != nullptr ? first : &end.date;
        last = &end.date;
    }
};

std::vector<const EdtfEnd*> endsOf(const Edtf& edtf) {
    if (edtf.kind == Edtf::Kind::Date)
        return {&edtf.start};
    if (edtf.kind == Edtf::Kind::Interval)
        return {&edtf.start, &edtf.end};
    std::vector<const EdtfEnd*> ends;
    for (const EdtfMember& member : edtf.members) {
        ends.push_back(&member.first);
        if (member.last)
            ends.push_back(&*member.last);
    }
    return ends;
}

When whenOf(const Edtf& edtf, std::string text) {
    When when{{boundsOf(edtf)}, std::move(text)};
    when.offset = offsetOf(edtf);
    when.isSpan = edtf.kind == Edtf::Kind::Interval;
    Ends ends;
    for (const EdtfEnd* end : endsOf(edtf)) {
        ends.add(*end);
        noteQualifiers(when, *end);
    }
    assert(ends.first != nullptr);
    when.start = granularityOf(*ends.first);
    when.end = granularityOf(*ends.last);
    return when;
}

/// The When of text that this program wrote itself.
When known(std::string_view edtf) {
    Result<When> when = parseWhen(edtf);
    assert(when);
    return std::move(*when);
}

/// The sign stands after the finest part, and so speaks of all of them.
void markApproximate(EdtfEnd& end) {
    EdtfDate& date = end.date;
    EdtfQualifier& sign = (date.day ? *date.day : date.month ? *date.month : date.year).after;
    sign = sign == EdtfQualifier::None ? EdtfQualifier::Approximate : EdtfQualifier::Both;
}

std::int64_t secondsOf(CivilSeconds time) {
    return time.time_since_epoch().count();
}

/// The end of an interval that begins, or ends, as `when` does; a set has no place in an interval.
std::string_view firstEnd(const When& when, std::string& store) {
    if (when.edtf.front() != '[' && when.edtf.front() != '{')
        return std::string_view(when.edtf).substr(0, when.edtf.find('/'));
    store = when.bounds.startsOpen() ? ".." : edtfAt(secondsOf(when.bounds.start), when.start, when.offset);
    return store;
}

std::string_view lastEnd(const When& when, std::string& store) {
    if (when.edtf.front() != '[' && when.edtf.front() != '{')
        return std::string_view(when.edtf).substr(when.edtf.find('/') + 1);
    store = when.bounds.endsOpen() ? ".." : edtfAt(secondsOf(when.bounds.end) - 1, when.end, when.offset);
    return store;
}

std::int64_t shiftedDays(std::int64_t days, std::int64_t count, Granularity unit) {
    if (unit == Granularity::Day || unit == Granularity::Week)
        return days + count * (unit == Granularity::Week ? 7 : 1);
    constexpr std::array<int, 11> months{0, 0, 0, 0, 0, 1, 3, 3, 12, 120, 1200};
    const CivilDay day = civilFromDays(days);
    const YearMonth moved =
        fromMonthIndex(monthIndex(day.year, day.month) + count * months[static_cast<std::size_t>(unit)]);
    return daysFromCivil(moved.year, moved.month, std::min(day.day, daysInMonth(moved.year, moved.month)));
}

} // namespace

TimeShape toldAt(UtcOffset offset, TimeShape time) {
    if (!offset.said() || !time.offset.said())
        return time;
    const auto later = offset.ahead() - time.offset.ahead();
    if (time.startsAtInstant())
        time.bounds.start += later;
    if (time.endsAtInstant())
        time.bounds.end += later;
    time.offset = offset;
    return time;
}

TimeShape toldIn(const Zone& zone, const TimeShape& time) {
    if (!time.startsAtInstant() && !time.endsAtInstant())
        return time;
    const CivilSeconds at = time.startsAtInstant() ? time.bounds.start : time.bounds.end;
    return toldAt(zone.offsetAt(at - time.offset.ahead()), time);
}

std::chrono::seconds betweenStarts(const TimeShape& a, const TimeShape& b) {
    const bool instants = a.startsAtInstant() && b.startsAtInstant();
    return (instants ? toldAt(a.offset, b) : b).bounds.start - a.bounds.start;
}

bool isSameTime(const TimeShape& a, const TimeShape& b) {
    return toldAt(a.offset, b).bounds == a.bounds;
}

Result<When> parseWhen(std::string_view edtf) {
    return parseEdtf(edtf).map([&](const Edtf& parsed) { return whenOf(parsed, std::string(edtf)); });
}

When whenDay(std::chrono::sys_days day, bool approximate) {
    return known(edtfDay(day.time_since_epoch().count()) + (approximate ? "~" : ""));
}

When whenDays(std::chrono::sys_days first, std::chrono::sys_days last) {
    return first == last ? whenDay(first) : whenFromTo(whenDay(first), whenDay(last));
}

When whenFromTo(const When& first, const When& last) {
    if (first == last || first.bounds.start >= toldAt(first.offset, last).bounds.end)
        return first;
    std::string firstStore;
    std::string lastStore;
    return known(std::string(firstEnd(first, firstStore)) + "/" + std::string(lastEnd(last, lastStore)));
}

When whenSince(const When& first) {
    std::string store;
    return first.bounds.startsOpen() ? first : known(std::string(firstEnd(first, store)) + "/..");
}

std::optional<When> shifted(const When& when, std::int64_t count, Granularity unit) {
    constexpr std::int64_t kMost = 1'000'000;
    if (when.bounds.startsOpen() || count > kMost || count < -kMost)
        return std::nullopt;
    std::int64_t seconds = secondsOf(when.bounds.start);
    if (unit <= Granularity::Hour) {
        constexpr std::array<std::int64_t, 3> sizes{1, 60, 3600};
        if (when.start > Granularity::Hour)
            return when;
        seconds += count * sizes[static_cast<std::size_t>(unit)];
    } else {
        const std::int64_t days = floorDiv(seconds, 86400);
        seconds += (shiftedDays(days, count, unit) - days) * 86400;
    }
    const auto moved = parseWhen(edtfAt(seconds, std::max(unit, when.start), when.offset));
    if (!moved)
        return std::nullopt;
    return when.approximate ? approximately(*moved) : *moved;
}

When approximately(When when) {
    if (when.approximate)
        return when;
    Edtf edtf = parseEdtf(when.edtf).value();
    markApproximate(edtf.start);
    markApproximate(edtf.end);
    for (EdtfMember& member : edtf.members) {
        markApproximate(member.first);
        if (member.last)
            markApproximate(*member.last);
    }
    return known(print(edtf));
}

} // namespace dateline
