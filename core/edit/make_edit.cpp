#include "core/edit/make_edit.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::vector<std::string> rolesOf(const Event& event) {
    std::vector<std::string> roles;
    for (std::size_t i = 0; i < event.actors.size(); ++i)
        roles.emplace_back(name(roleOf(event, i)));
    return roles;
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
    case EventField::Check:
        return std::string(name(event.annotation.check));
    case EventField::Star:
        return std::string(event.annotation.star ? "yes" : "");
    case EventField::Note:
        return event.annotation.note;
    case EventField::Tags:
        return event.annotation.tags;
    case EventField::Removed:
    case EventField::MergedInto:
        return std::string();
    case EventField::Whole:
        return std::make_shared<const Event>(event);
    }
    return std::string();
}

std::optional<Edit> setField(const Edits& edits, const EventKey& event, const Event* read, EventField field,
                             FieldValue value, const Stamp& stamp) {
    const bool asRead = sameValue(value, valueOf(read != nullptr ? *read : Event(), field));
    if (asRead)
        return resetField(edits, event, field);
    const Setting* now = edits.of(event, field);
    if (now != nullptr && sameValue(now->value, value))
        return std::nullopt;
    return Edit{event, field, now != nullptr ? std::optional(*now) : std::nullopt,
                Setting{std::move(value), stamp.who, stamp.at}};
}

std::optional<Edit> resetField(const Edits& edits, const EventKey& event, EventField field) {
    const Setting* now = edits.of(event, field);
    return now == nullptr ? std::nullopt : std::optional(Edit{event, field, *now, std::nullopt});
}

Edit addEvent(Event event, const Stamp& stamp) {
    event.annotation.byHand = true;
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
