#include "core/edit/carry_over.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"
#include "core/event/events_by_key.h"

namespace dateline {
namespace {

bool hasCheck(const Edits& edits, const Event* read) {
    return read != nullptr && settingsOf(edits, *read).contains(EventField::Check);
}

/// Whether it is kept only because no reading told it.
bool isKept(const Settings& settings) {
    const auto found = settings.find(EventField::Whole);
    const auto* whole =
        found == settings.end() ? nullptr : std::get_if<std::shared_ptr<const Event>>(&found->second.value);
    return whole != nullptr && *whole != nullptr && (*whole)->annotation.origin == Origin::Kept;
}

} // namespace

CarriedOver carryOver(Edits edits, const EventList& before, const EventList& now, const Stamp& stamp) {
    CarriedOver result;
    const EventsByKey was(before);
    const EventsByKey is(now);
    const Edits::State state = edits.state();
    for (const auto& [key, settings] : state) {
        const Event* old = was.find(key);
        const Event* event = is.find(key);
        const bool isWhole = settings.contains(EventField::Whole);
        if (event != nullptr && isKept(settings)) {
            edits.make({key, EventField::Whole, settings.at(EventField::Whole), std::nullopt}, stamp);
        } else if (event == nullptr && old != nullptr && !isWhole &&
                   !settings.contains(EventField::Removed)) {
            Event kept = *old;
            kept.id = key;
            edits.make(addEvent(std::move(kept), Origin::Kept, stamp), stamp);
            result.kept.push_back(key);
        }
        if (hasCheck(edits, old) && event != nullptr && !hasCheck(edits, event))
            result.unchecked.push_back(key);
    }
    result.edits = std::move(edits);
    return result;
}

} // namespace dateline
