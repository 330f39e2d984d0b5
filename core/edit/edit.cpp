#include "core/edit/edit.h"

#include "core/event/move_quotes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

struct FieldInfo {
    std::string_view name;
    Wording label;
};

constexpr std::array<FieldInfo, kEventFieldCount> kFields{{
    {"title", Phrase::tr("Title")},
    {"type", Phrase::tr("Type")},
    {"when", Phrase::tr("Time")},
    {"modality", Phrase::tr("Did it happen?")},
    {"status", Phrase::tr("Who vouches for it")},
    {"speaker", Phrase::tr("Said by")},
    {"actors", Phrase::tr("Who took part")},
    {"roles", Phrase::tr("Their parts")},
    {"place", Phrase::tr("Place")},
    {"quotes", Phrase::tr("Quotes")},
    {"counts", Phrase::tr("Counts")},
    {"check", Phrase::tr("Check")},
    {"star", Phrase::tr("Star")},
    {"note", Phrase::tr("Note")},
    {"tags", Phrase::tr("Tags")},
    {"removed", Phrase::tr("Removed")},
    {"mergedInto", Phrase::tr("Merged")},
    {"whole", Phrase::tr("Event")},
    {"nothingHere", Phrase::tr("No event here")},
    {"distinctFrom", Phrase::tr("Another than")},
}};

EventKey renamedKey(const EventKey& key, const std::map<EventKey, EventKey>& renamed) {
    const auto found = renamed.find(key);
    return found == renamed.end() ? key : found->second;
}

/// A setting of another timeline's, with the names and numbers of this one.
Setting moved(Setting setting, EventField field, const EventKey& event,
              const std::map<EventKey, EventKey>& renamed, DocumentIndex by) {
    if (auto* quotes = std::get_if<std::vector<Quote>>(&setting.value))
        for (Quote& quote : *quotes)
            quote.document += by;
    if (const auto* whole = std::get_if<std::shared_ptr<const Event>>(&setting.value); whole && *whole) {
        auto copy = std::make_shared<Event>(**whole);
        copy->id = event;
        moveQuotes(*copy, by);
        setting.value = std::shared_ptr<const Event>(std::move(copy));
    }
    if (auto* into = std::get_if<std::string>(&setting.value); into && field == EventField::MergedInto)
        *into = renamedKey(*into, renamed);
    if (auto* others = std::get_if<std::vector<std::string>>(&setting.value);
        others && field == EventField::DistinctFrom)
        for (std::string& other : *others)
            other = renamedKey(other, renamed);
    return setting;
}

} // namespace

std::string_view name(EventField field) {
    return kFields[static_cast<std::size_t>(field)].name;
}

std::optional<EventField> eventFieldFromName(std::string_view name) {
    for (std::size_t i = 0; i < kFields.size(); ++i)
        if (kFields[i].name == name)
            return static_cast<EventField>(i);
    return std::nullopt;
}

Wording label(EventField field) {
    return kFields[static_cast<std::size_t>(field)].label;
}

bool sameValue(const FieldValue& a, const FieldValue& b) {
    return a == b;
}

Edit inverse(Edit edit) {
    std::swap(edit.before, edit.after);
    return edit;
}

std::vector<Edit> inverse(std::vector<Edit> edits) {
    std::reverse(edits.begin(), edits.end());
    for (Edit& edit : edits)
        edit = inverse(std::move(edit));
    return edits;
}

const Settings* Edits::of(std::string_view key) const {
    const auto found = m_state.find(key);
    return found == m_state.end() ? nullptr : &found->second;
}

const Setting* Edits::of(std::string_view key, EventField field) const {
    const Settings* settings = of(key);
    if (settings == nullptr)
        return nullptr;
    const auto found = settings->find(field);
    return found == settings->end() ? nullptr : &found->second;
}

std::string_view Edits::textOf(std::string_view key, EventField field) const {
    const Setting* setting = of(key, field);
    const auto* text = setting == nullptr ? nullptr : std::get_if<std::string>(&setting->value);
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

void Edits::make(const Edit& edit, const Stamp& stamp) {
    set(edit.event, edit.field, edit.after);
    m_log.push_back({edit, stamp});
}

void Edits::restore(const EventKey& event, EventField field, Setting setting) {
    set(event, field, std::move(setting));
}

void Edits::set(const EventKey& event, EventField field, std::optional<Setting> setting) {
    if (setting) {
        m_state[event].insert_or_assign(field, std::move(*setting));
        return;
    }
    const auto found = m_state.find(event);
    if (found == m_state.end())
        return;
    found->second.erase(field);
    if (found->second.empty())
        m_state.erase(found);
}

Edits Edits::withLog(std::vector<LogEntry> log) const {
    Edits edits;
    edits.m_state = m_state;
    edits.m_log = std::move(log);
    return edits;
}

void Edits::take(Edits more, const std::map<EventKey, EventKey>& renamed, DocumentIndex documentsBy) {
    for (const auto& [event, settings] : more.m_state) {
        const EventKey key = renamedKey(event, renamed);
        for (const auto& [field, setting] : settings)
            set(key, field, moved(setting, field, key, renamed, documentsBy));
    }
    for (LogEntry& entry : more.m_log) {
        entry.edit.event = renamedKey(entry.edit.event, renamed);
        for (auto* side : {&entry.edit.before, &entry.edit.after})
            if (*side)
                *side = moved(std::move(**side), entry.edit.field, entry.edit.event, renamed, documentsBy);
        m_log.push_back(std::move(entry));
    }
}

} // namespace dateline
