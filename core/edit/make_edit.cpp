#include "core/edit/make_edit.h"

#include "core/edit/apply_edits.h"
#include "core/event/count_text.h"
#include "core/event/events_by_key.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::vector<std::string> rolesOf(const Event& event) {
    std::vector<std::string> roles;
    for (std::size_t i = 0; i < event.actors.size(); ++i)
        roles.emplace_back(name(roleOf(event, i)));
    return roles;
}

std::vector<std::string> countsOf(const Event& event) {
    std::vector<std::string> lines;
    for (const CasualtyClaim& claim : event.casualties)
        lines.push_back(countLine(claim));
    return lines;
}

/// What a field would say if it were not set. Parts are those of the actors as they are now.
FieldValue unset(const Event& read, Settings settings, EventField field) {
    if (field != EventField::Roles)
        return valueOf(read, field);
    settings.erase(field);
    return valueOf(withSettings(read, settings), field);
}

} // namespace

FieldValue valueOf(const Event& event, EventField field) {
    switch (field) {
    case EventField::Title:
        return event.title;
    case EventField::Type:
        return std::string(info(event.type).key);
    case EventField::When:
        return event.when ? event.when->edtf : std::string();
    case EventField::Modality:
        return std::string(name(event.modality));
    case EventField::Status:
        return std::string(name(event.status));
    case EventField::Speaker:
        return event.speaker;
    case EventField::Actors:
        return event.actors;
    case EventField::Roles:
        return rolesOf(event);
    case EventField::Place:
        return event.place;
    case EventField::Quotes:
        return event.quotes;
    case EventField::Counts:
        return countsOf(event);
    case EventField::Check:
        return std::string(name(event.annotation.check));
    case EventField::Star:
        return std::string(event.annotation.star ? "yes" : "");
    case EventField::Note:
        return event.annotation.note;
    case EventField::Tags:
        return event.annotation.tags;
    case EventField::DistinctFrom:
        return std::vector<std::string>();
    case EventField::Removed:
    case EventField::MergedInto:
    case EventField::NothingHere:
        return std::string();
    case EventField::Whole:
        return std::make_shared<const Event>(event);
    }
    return std::string();
}

std::vector<Edit> setField(const Edits& edits, const Event& read, EventField field, FieldValue value,
                           const Stamp& stamp) {
    const Settings all = settingsOf(edits, read);
    if (sameValue(value, unset(read, all, field)))
        return resetField(edits, read, field);
    const auto* quotes = std::get_if<std::vector<Quote>>(&value);
    if (quotes != nullptr && quotes->empty())
        return {};
    const auto now = all.find(field);
    if (now != all.end() && sameValue(now->second.value, value))
        return {};
    Setting setting{std::move(value), stamp.who, stamp.at};
    if (field == EventField::Check)
        setting.of = readingOf(read);
    std::vector<EventKey> keys{read.id};
    if (field == EventField::Removed)
        keys = keysOf(read);
    std::vector<Edit> made;
    for (const EventKey& key : keys) {
        const Setting* before = edits.of(key, field);
        made.push_back({key, field, before != nullptr ? std::optional(*before) : std::nullopt, setting});
    }
    return made;
}

std::vector<Edit> resetField(const Edits& edits, const Event& read, EventField field) {
    std::vector<Edit> made;
    for (const EventKey& key : keysOf(read)) {
        if (const Setting* now = edits.of(key, field))
            made.push_back({key, field, *now, std::nullopt});
        if (const Setting* roles = edits.of(key, EventField::Roles); roles && field == EventField::Actors)
            made.push_back({key, EventField::Roles, *roles, std::nullopt});
    }
    return made;
}

Edit addEvent(Event event, Origin origin, const Stamp& stamp) {
    event.annotation.origin = origin;
    const EventKey key = event.id;
    return {key, EventField::Whole, std::nullopt,
            Setting{std::make_shared<const Event>(std::move(event)), stamp.who, stamp.at}};
}

/// By the log, which only grows, so that no key is given twice even if an event was taken back.
EventKey handEventKey(const Edits& edits, const Stamp& stamp) {
    for (std::size_t n = edits.log().size() + 1;; ++n) {
        EventKey key = fmt::format("hand-{:x}-{}", stamp.at.time_since_epoch().count(), n);
        if (edits.of(key) == nullptr)
            return key;
    }
}

} // namespace dateline
