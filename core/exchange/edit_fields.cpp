#include "core/exchange/edit_fields.h"

#include "core/event/count_text.h"
#include "core/exchange/event_fields.h"
#include "core/time/interval.h"
#include "core/time/iso_time.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using Json = nlohmann::json;

/// 0: the file does not say when.
std::chrono::sys_seconds instantOf(const std::string& written) {
    const bool utc = written.ends_with('Z');
    const auto time = timeFromIso(utc ? written.substr(0, written.size() - 1) : written);
    return time ? std::chrono::sys_seconds{time->time_since_epoch()} : std::chrono::sys_seconds{};
}

/// Whether a text is a value of the field.
bool isValueOf(EventField field, const std::string& text) {
    switch (field) {
    case EventField::Type:
        return eventTypeFromKey(text).has_value();
    case EventField::When:
        return text.empty() || parseWhen(text).has_value();
    case EventField::Modality:
        return modalityFromName(text).has_value();
    case EventField::Status:
        return statusFromName(text).has_value();
    case EventField::Check:
        return checkFromName(text).has_value();
    default:
        return true;
    }
}

class SettingReader {
public:
    SettingReader(const Json& json, QuoteSources& sources, std::string_view place, FileWarnings& warnings)
        : m_fields(json, place, warnings),
          m_json(json),
          m_sources(sources),
          m_place(place),
          m_warnings(warnings) {}

    std::optional<Setting> run(EventField field) {
        auto value = valueFor(field);
        if (!value) {
            m_fields.warn(Phrase::tr("\"value\" is no value of \"{}\"; left out", name(field)));
            return std::nullopt;
        }
        return Setting{std::move(*value), m_fields.string("by"), instantOf(m_fields.string("at")),
                       m_fields.strings("of")};
    }

private:
    std::optional<FieldValue> valueFor(EventField field) {
        switch (field) {
        case EventField::Actors:
        case EventField::Roles:
        case EventField::Tags:
        case EventField::DistinctFrom:
            return isList() ? std::optional<FieldValue>(m_fields.strings("value")) : std::nullopt;
        case EventField::Counts:
            return counts();
        case EventField::Quotes:
            return quotes();
        case EventField::Whole:
            return whole();
        default:
            break;
        }
        const auto value = m_json.find("value");
        if (value == m_json.end() || !value->is_string())
            return std::nullopt;
        const std::string text = m_fields.string("value");
        return isValueOf(field, text) ? std::optional<FieldValue>(text) : std::nullopt;
    }

    bool isList() const {
        const auto value = m_json.find("value");
        return value != m_json.end() && value->is_array();
    }

    std::optional<FieldValue> counts() {
        std::vector<std::string> lines = m_fields.strings("value");
        const bool all = std::all_of(lines.begin(), lines.end(),
                                     [](const std::string& line) { return readCountLine(line).has_value(); });
        return isList() && all ? std::optional<FieldValue>(std::move(lines)) : std::nullopt;
    }

    /// None of a list without a quote, as no event is left without one.
    std::optional<FieldValue> quotes() {
        if (!isList())
            return std::nullopt;
        std::vector<Quote> all;
        for (const Json* json : m_fields.objects("value"))
            if (auto quote = readQuote(*json, m_sources, m_place, m_warnings))
                all.push_back(std::move(*quote));
        return all.empty() ? std::nullopt : std::optional<FieldValue>(std::move(all));
    }

    std::optional<FieldValue> whole() {
        const Json* json = m_fields.object("value");
        if (json == nullptr)
            return std::nullopt;
        auto event = readEventFields(*json, m_sources, m_place, m_warnings);
        if (event && event->annotation.origin == Origin::Read)
            event->annotation.origin = Origin::Added;
        return event ? std::optional<FieldValue>(std::make_shared<const Event>(std::move(*event)))
                     : std::nullopt;
    }

    JsonFields m_fields;
    const Json& m_json;
    QuoteSources& m_sources;
    std::string_view m_place;
    FileWarnings& m_warnings;
};

/// The event and the field that a change is of.
std::optional<Edit> readSubject(JsonFields& fields) {
    Edit edit;
    edit.event = fields.string("event");
    const std::string written = fields.string("field");
    const auto field = eventFieldFromName(written);
    if (edit.event.empty() || !field) {
        fields.warn(
            edit.event.empty()
                ? Phrase::tr("a change names no event; left out")
                : Phrase::tr("a change is of \"{}\", which this version does not know; left out", written));
        return std::nullopt;
    }
    edit.field = *field;
    return edit;
}

/// A whole event has the key that its change names.
void nameWhole(Edit& edit) {
    for (auto* side : {&edit.before, &edit.after}) {
        auto* whole = *side ? std::get_if<std::shared_ptr<const Event>>(&(*side)->value) : nullptr;
        if (whole == nullptr || *whole == nullptr || (*whole)->id == edit.event)
            continue;
        Event event = **whole;
        event.id = edit.event;
        *whole = std::make_shared<const Event>(std::move(event));
    }
}

} // namespace

std::string isoInstant(std::chrono::sys_seconds at) {
    return isoTime(CivilSeconds{at.time_since_epoch()}) + "Z";
}

std::optional<Edit> readEditFields(const Json& json, QuoteSources& sources, std::string_view place,
                                   FileWarnings& warnings) {
    JsonFields fields(json, place, warnings);
    auto edit = readSubject(fields);
    if (!edit)
        return std::nullopt;
    edit->after = SettingReader(json, sources, place, warnings).run(edit->field);
    nameWhole(*edit);
    return edit->after ? edit : std::nullopt;
}

std::optional<LogEntry> readLogFields(const Json& json, QuoteSources& sources, std::string_view place,
                                      FileWarnings& warnings) {
    JsonFields fields(json, place, warnings);
    auto edit = readSubject(fields);
    if (!edit)
        return std::nullopt;
    if (const Json* before = fields.object("before"))
        edit->before = SettingReader(*before, sources, place, warnings).run(edit->field);
    if (const Json* after = fields.object("after"))
        edit->after = SettingReader(*after, sources, place, warnings).run(edit->field);
    nameWhole(*edit);
    return LogEntry{std::move(*edit), {fields.string("by"), instantOf(fields.string("at"))}};
}

} // namespace dateline
