#include "core/timeline/zoned_columns.h"

#include "core/event/order_columns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dateline {
namespace {

void tellClocks(const Zone& zone, EventColumns& columns) {
    for (std::size_t i = 0; i < columns.offset.size(); ++i) {
        if (!columns.offset[i].said())
            continue;
        const TimeShape told = toldIn(zone, columns.time(i));
        columns.start[i] = told.bounds.start.time_since_epoch().count();
        columns.end[i] = told.bounds.end.time_since_epoch().count();
        columns.offset[i] = told.offset;
    }
}

} // namespace

UtcOffset ownOffset(const EventList& articles, const std::vector<const EventColumns*>& columns) {
    UtcOffset own;
    bool alike = true;
    const auto take = [&](UtcOffset offset) {
        alike = alike && (!offset.said() || !own.said() || own == offset);
        if (offset.said() && !own.said())
            own = offset;
    };
    for (const Event& event : articles)
        take(event.when ? event.when->offset : UtcOffset());
    for (const EventColumns* of : columns)
        std::for_each(of->offset.begin(), of->offset.end(), take);
    return alike ? own : UtcOffset(0);
}

bool areToldIn(const Zone& zone, const EventColumns& columns) {
    for (std::size_t i = 0; i < columns.offset.size(); ++i)
        if (columns.offset[i].said() && toldIn(zone, columns.time(i)).offset != columns.offset[i])
            return false;
    return true;
}

std::vector<EventIndex> tellIn(const Zone& zone, MergedColumns& merged) {
    EventColumns& columns = merged.columns;
    tellClocks(zone, columns);
    std::vector<EventIndex> order(columns.size());
    std::iota(order.begin(), order.end(), EventIndex{0});
    if (std::is_sorted(columns.start.begin(), columns.start.end()))
        return order;
    std::stable_sort(order.begin(), order.end(),
                     [&](EventIndex a, EventIndex b) { return columns.start[a] < columns.start[b]; });
    const auto from = [&](std::size_t i) { return order[i]; };
    putInOrder(columns, from);
    putInOrder(merged.source, from);
    return order;
}

} // namespace dateline
