#include "core/edit/carry_over.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"
#include "core/event/events_by_key.h"

namespace dateline {
namespace {

bool hasCheck(const Edits& edits, const Event* read) {
    return read != nullptr && settingsOf(edits, *read).contains(EventField::Check);
}

/// Events that are no longer told stay as they were; an event that another was merged into with it.
class Keeper {
public:
    Keeper(Edits& edits, const EventsByKey& was, const EventsByKey& is, const Stamp& stamp)
        : m_edits(edits),
          m_was(was),
          m_is(is),
          m_stamp(stamp) {}

    /// Also under the key of an account that it joins.
    void keep(const EventKey& key) {
        const Event* old = m_was.find(key);
        if (old == nullptr || m_is.find(key) != nullptr || m_edits.of(old->id, EventField::Whole) != nullptr)
            return;
        m_edits.make(addEvent(*old, Origin::Kept, m_stamp), m_stamp);
        m_kept.push_back(old->id);
        const Settings settings = settingsOf(m_edits, *old);
        if (const auto into = settings.find(EventField::MergedInto); into != settings.end())
            if (const auto* target = std::get_if<std::string>(&into->second.value))
                keep(*target);
    }

    [[nodiscard]] std::vector<EventKey> take() { return std::move(m_kept); }

private:
    Edits& m_edits;
    const EventsByKey& m_was;
    const EventsByKey& m_is;
    const Stamp& m_stamp;
    std::vector<EventKey> m_kept;
};

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
    Keeper keeper(edits, was, is, stamp);
    const Edits::State state = edits.state();
    for (const auto& [key, settings] : state) {
        const Event* old = was.find(key);
        const Event* event = is.find(key);
        const bool isWhole = settings.contains(EventField::Whole);
        if (event != nullptr && isKept(settings)) {
            edits.make({key, EventField::Whole, settings.at(EventField::Whole), std::nullopt}, stamp);
        } else if (event == nullptr && old != nullptr && !isWhole &&
                   !settings.contains(EventField::Removed)) {
            keeper.keep(key);
        }
        if (hasCheck(edits, old) && event != nullptr && !hasCheck(edits, event))
            result.unchecked.push_back(key);
    }
    result.kept = keeper.take();
    result.edits = std::move(edits);
    return result;
}

} // namespace dateline
