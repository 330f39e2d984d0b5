#include "core/exchange/event_fields.h"

#include "core/document/parse_day.h"
#include "core/exchange/field_names.h"

#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using Json = nlohmann::json;

class EventReader {
public:
    EventReader(const Json& json, QuoteSources& sources, std::string_view place, FileWarnings& warnings)
        : m_fields(json, place, warnings),
          m_sources(sources),
          m_place(place),
          m_warnings(warnings) {}

    std::optional<Event> run() {
        m_event.id = m_fields.string("id");
        m_event.type = named("type", eventTypeFromKey, EventType::Other);
        m_event.title = m_fields.string("title");
        readWhen();
        m_event.modality = named("modality", modalityFromName, Modality::Actual);
        m_event.status = named("status", statusFromName, Status::Reported);
        m_event.speaker = m_fields.string("speaker");
        m_event.actors = m_fields.strings("actors");
        readRoles();
        m_event.place = m_fields.string("place");
        for (const Json* casualties : m_fields.objects("casualties"))
            readCasualties(*casualties);
        for (const Json* quote : m_fields.objects("quotes"))
            if (auto read = readQuote(*quote, m_sources, m_place, m_warnings))
                m_event.quotes.push_back(std::move(*read));
        for (const Json* reason : m_fields.objects("reasons"))
            readReason(*reason);
        for (const Json* account : m_fields.objects("accounts"))
            readAccount(*account);
        m_event.weight = m_fields.number("weight");
        m_event.derivation = Phrase::foreign(m_fields.string("derivation"));
        readAnnotation();
        m_fields.skip("number"); // of the timeline
        m_event.extra = m_fields.rest();
        if (!m_event.quotes.empty() || m_event.annotation.origin != Origin::Read)
            return std::move(m_event);
        m_fields.warn(Phrase::tr("has no quote that says so; left out"));
        return std::nullopt;
    }

private:
    /// A value of a closed list, or `otherwise`, with a warning, for one that this version does not know,
    /// which is kept to be written back.
    template <typename Value>
    Value named(std::string_view key, std::optional<Value> (*fromKey)(std::string_view), Value otherwise) {
        const auto written = m_fields.optionalString(key);
        if (!written)
            return otherwise;
        if (const auto value = fromKey(*written))
            return *value;
        m_fields.warn(Phrase::tr("\"{}\" is \"{}\", which this version does not know", key, *written));
        m_fields.keep(key);
        return otherwise;
    }

    void readRoles() {
        for (const std::string& written : m_fields.strings("roles")) {
            const auto role = actorRoleFromName(written);
            if (!role)
                m_fields.warn(Phrase::tr("a role is \"{}\", which is not known; left empty", written));
            if (m_event.roles.size() < m_event.actors.size())
                m_event.roles.push_back(role.value_or(ActorRole::Unknown));
        }
    }

    void readAnnotation() {
        Annotation& annotation = m_event.annotation;
        annotation.check = named("check", checkFromName, Check::Unchecked);
        annotation.star = m_fields.flag("star");
        const bool added = m_fields.flag("byHand");
        const bool kept = m_fields.flag("kept");
        const bool row = m_fields.flag("row");
        annotation.origin = added ? Origin::Added : kept ? Origin::Kept : row ? Origin::Row : Origin::Read;
        annotation.note = m_fields.string("note");
        annotation.tags = m_fields.strings("tags");
        annotation.changed = m_fields.strings("changed");
    }

    void readWhen() {
        m_fields.skip("earliest");
        m_fields.skip("latest");
        m_fields.skip("offset");
        const auto written = m_fields.optionalString("when");
        if (!written)
            return;
        if (auto when = parseWhen(*written)) {
            m_event.when = std::move(*when);
            return;
        }
        m_fields.warn(Phrase::tr("\"when\" is \"{}\", not a date in EDTF; shown as undated", *written));
        for (const std::string_view key : {"when", "earliest", "latest", "offset"})
            m_fields.keep(key);
    }

    std::optional<int> count(JsonFields& fields, std::string_view key) {
        const auto number = fields.integer(key, 0, std::numeric_limits<int>::max());
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }

    void readCasualties(const Json& json) {
        JsonFields fields(json, m_place, m_warnings);
        CasualtyClaim claim;
        const std::string kind = fields.string("kind");
        const auto known = casualtyKindFromName(kind);
        const Json* quote = fields.object("quote");
        auto words = quote != nullptr ? readQuote(*quote, m_sources, m_place, m_warnings) : std::nullopt;
        if (!known || !words) {
            fields.warn(
                known
                    ? Phrase::tr("a count of casualties has no quote; left out")
                    : Phrase::tr("a count of casualties is of the kind \"{}\", which is not known; left out",
                                 kind));
            return;
        }
        claim.kind = *known;
        claim.low = count(fields, "low");
        claim.best = count(fields, "best");
        claim.high = count(fields, "high");
        claim.who = fields.string("who");
        claim.speaker = fields.string("speaker");
        readScope(fields, claim);
        claim.quote = std::move(*words);
        claim.extra = fields.rest();
        m_event.casualties.push_back(std::move(claim));
    }

    void readScope(JsonFields& fields, CasualtyClaim& claim) {
        if (const auto written = fields.optionalString("scope")) {
            if (const auto scope = casualtyScopeFromName(*written))
                claim.scope = *scope;
            else
                fields.warn(Phrase::tr("a count's scope is \"{}\", which is not known; taken as the event's",
                                       *written));
        }
        if (const auto written = fields.optionalString("asOf"))
            if (const auto day = parseDay(*written))
                claim.asOf = *day;
    }

    void readReason(const Json& json) {
        JsonFields fields(json, m_place, m_warnings);
        const std::string about = fields.string("about");
        const auto known = fromName<ReasonFor>(kReasonNames, about);
        if (!known) {
            fields.warn(Phrase::tr("a reason is about \"{}\", which is not known; left out", about));
            return;
        }
        Reason reason;
        reason.about = *known;
        reason.text = Phrase::foreign(fields.string("text"));
        if (const Json* words = fields.object("words"))
            reason.words = readQuote(*words, m_sources, m_place, m_warnings);
        reason.extra = fields.rest();
        m_event.reasons.push_back(std::move(reason));
    }

    void readAccount(const Json& json) {
        JsonFields fields(json, m_place, m_warnings);
        Account account;
        account.key = fields.optionalString("id").value_or("");
        account.document = m_sources.indexOf(fields.string("document"));
        account.title = fields.string("title");
        if (const auto written = fields.optionalString("when")) {
            if (auto when = parseWhen(*written))
                account.when = std::move(*when);
            else
                fields.warn(Phrase::tr("an account's \"when\" is \"{}\", not a date in EDTF", *written));
        }
        account.status = statusFromName(fields.string("status")).value_or(Status::Reported);
        account.speaker = fields.string("speaker");
        account.derivation = Phrase::foreign(fields.string("derivation"));
        m_event.accounts.push_back(std::move(account));
    }

    JsonFields m_fields;
    QuoteSources& m_sources;
    std::string_view m_place;
    FileWarnings& m_warnings;
    Event m_event;
};

} // namespace

std::optional<Event> readEventFields(const Json& json, QuoteSources& sources, std::string_view place,
                                     FileWarnings& warnings) {
    return EventReader(json, sources, place, warnings).run();
}

} // namespace dateline
