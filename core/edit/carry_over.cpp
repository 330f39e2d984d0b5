#include "core/edit/carry_over.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"

#include <array>

namespace dateline {
namespace {

/// What a check was of.
constexpr std::array kCompared{EventField::Title, EventField::Type, EventField::When, EventField::Quotes};

/// Whether a field that no person set is read otherwise now.
bool isReadOtherwise(const Settings& settings, const Event& before, const Event& now) {
    for (const EventField field : kCompared)
        if (!settings.contains(field) && !sameValue(valueOf(before, field), valueOf(now, field)))
            return true;
    return false;
}

} // namespace

CarriedOver carryOver(Edits edits, const std::vector<Event>& before, const std::vector<Event>& now,
                      const Stamp& stamp) {
    CarriedOver result;
    const Edits::State state = edits.state();
    for (const auto& [key, settings] : state) {
        const Event* was = eventAnswering(before, key);
        const Event* is = eventAnswering(now, key);
        if (was != nullptr && is == nullptr && !settings.contains(EventField::Whole)) {
            Event kept = *was;
            kept.id = key;
            edits.make(addEvent(std::move(kept), stamp), stamp);
            result.kept.push_back(key);
        }
        const bool checked = edits.textOf(key, EventField::Check) == name(Check::Checked);
        if (was == nullptr || is == nullptr || !checked || !isReadOtherwise(settings, *was, *is))
            continue;
        if (const auto undone = resetField(edits, key, EventField::Check))
            edits.make(*undone, stamp);
        result.unchecked.push_back(key);
    }
    result.edits = std::move(edits);
    return result;
}

} // namespace dateline
