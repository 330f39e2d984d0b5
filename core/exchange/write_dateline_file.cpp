#include "core/exchange/dateline_file.h"

#include "core/base/code_points.h"
#include "core/base/utf8.h"
#include "core/document/code_point_index.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/edit_fields.h"
#include "core/exchange/field_names.h"
#include "core/exchange/object_text.h"
#include "core/exchange/sha256.h"
#include "core/temporal/tag_times.h"
#include "core/time/iso_time.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>
#include <variant>

namespace dateline {
namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr int kContextCodePoints = 32;
constexpr int kVersionAsRead = 1; ///< of what no person changed
constexpr int kVersionWithEdits = 2;

OrderedJson orNull(std::string_view text) {
    return text.empty() ? OrderedJson(nullptr) : OrderedJson(text);
}

OrderedJson orNull(const std::optional<int>& number) {
    return number ? OrderedJson(*number) : OrderedJson(nullptr);
}

/// What stands in `object` where a file had a value that this version could not use.
bool isStandIn(const OrderedJson& object, const std::string& key, const OrderedJson& standIns) {
    const auto value = object.find(key);
    const auto standIn = standIns.find(key);
    return value == object.end() || value->is_null() || (standIn != standIns.end() && *standIn == *value);
}

/// Adds the fields that were read but not known, unless what is known has taken their names.
void addExtra(OrderedJson& object, const std::string& extra,
              const OrderedJson& standIns = OrderedJson::object()) {
    if (extra.empty())
        return;
    const OrderedJson fields = OrderedJson::parse(extra, nullptr, false);
    for (const auto& [key, value] : fields.items())
        if (isStandIn(object, key, standIns))
            object[key] = value;
}

/// The last `kContextCodePoints` characters before byte `at`.
std::string_view prefixAt(std::string_view text, std::uint32_t at) {
    std::uint32_t begin = at;
    for (int left = kContextCodePoints; left > 0 && begin > 0; --left)
        do
            --begin;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80);
    return text.substr(begin, at - begin);
}

std::string_view suffixAt(std::string_view text, std::uint32_t at) {
    std::uint32_t end = at;
    for (int left = kContextCodePoints; left > 0 && end < text.size(); --left)
        end = codePointAt(text, end).next;
    return text.substr(at, end - at);
}

class Writer {
public:
    explicit Writer(const Chronology& chronology) : m_chronology(chronology), m_content(chronology.content) {
        m_indexes.reserve(m_content.documents.size());
        for (const SourceDocument& document : m_content.documents)
            m_indexes.emplace_back(document.text);
    }

    void run(JsonLayout layout, const ByteSink& sink) const {
        ObjectText text(layout, sink);
        text.add("format", "dateline");
        text.add("version", hasEdits() ? kVersionWithEdits : kVersionAsRead);
        text.add("generator", "Dateline " DATELINE_VERSION);
        text.add("title", titleOf(m_content));
        if (!m_content.description.empty())
            text.add("description", m_content.description);
        if (!m_content.zone.empty())
            text.add("zone", m_content.zone);
        if (m_content.threshold != kThreshold)
            text.add("threshold", m_content.threshold);
        if (m_content.numbers != Numbers())
            text.add("numbers", numbersJson());
        text.beginList("documents");
        for (DocumentIndex i = 0; i < m_content.documents.size(); ++i)
            if (!m_content.documents[i].absent)
                text.addToList(documentJson(i));
        text.endList();
        text.beginList("timexes");
        for (DocumentIndex i = 0; i < m_content.timexes.size(); ++i)
            for (const Timex& timex : m_content.timexes[i])
                text.addToList(timexJson(i, timex));
        text.endList();
        text.beginList("events");
        for (const Event* event : m_chronology.events)
            text.addToList(eventJson(*event));
        text.endList();
        writeEdits(text);
        writeBookmarks(text);
        const OrderedJson extra = m_content.extra.empty()
                                      ? OrderedJson::object()
                                      : OrderedJson::parse(m_content.extra, nullptr, false);
        for (const auto& [key, value] : extra.items())
            text.add(key, value);
        text.end();
    }

private:
    bool hasEdits() const {
        return !m_content.edits.empty() || !m_content.numbers.empty() ||
               std::any_of(m_chronology.events.begin(), m_chronology.events.end(),
                           [](const Event* event) { return event->annotation != Annotation(); });
    }

    /// How far they are given, and those of what is written nowhere else.
    OrderedJson numbersJson() const {
        const Numbers& numbers = m_content.numbers;
        OrderedJson json{{"nextEvent", numbers.events.next()}, {"nextDocument", numbers.documents.next()}};
        if (!numbers.range.empty())
            json["range"] = numbers.range;
        std::set<std::string_view> written;
        for (const Event* event : m_chronology.events)
            written.insert(event->id);
        OrderedJson others = OrderedJson::object();
        for (const auto& [key, number] : numbers.events.all())
            if (!written.contains(key))
                others[key] = number;
        if (!others.empty())
            json["others"] = std::move(others);
        return json;
    }

    static void addNumber(OrderedJson& json, std::string_view number) {
        if (!number.empty())
            json["number"] = number;
    }

    void writeEdits(ObjectText& text) const {
        if (m_content.edits.empty())
            return;
        text.beginList("edits");
        for (const auto& [event, settings] : m_content.edits.state())
            for (const auto& [field, setting] : settings) {
                OrderedJson json{{"event", event}, {"field", name(field)}};
                json.update(settingJson(setting));
                text.addToList(json);
            }
        text.endList();
        text.beginList("log");
        for (const LogEntry& entry : m_content.edits.log())
            text.addToList(logJson(entry));
        text.endList();
    }

    OrderedJson settingJson(const Setting& setting) const {
        OrderedJson json{
            {"value", std::visit([&](const auto& value) { return valueJson(value); }, setting.value)},
            {"by", setting.who},
            {"at", isoInstant(setting.at)}};
        if (!setting.of.empty())
            json["of"] = setting.of;
        return json;
    }

    OrderedJson valueJson(const std::string& text) const { return text; }
    OrderedJson valueJson(const std::vector<std::string>& words) const { return words; }
    OrderedJson valueJson(const std::vector<Quote>& quotes) const { return list(quotes, &Writer::quoteJson); }
    OrderedJson valueJson(const std::shared_ptr<const Event>& event) const {
        return event == nullptr ? OrderedJson(nullptr) : eventJson(*event);
    }

    OrderedJson logJson(const LogEntry& entry) const {
        const auto side = [&](const std::optional<Setting>& setting) {
            return setting ? settingJson(*setting) : OrderedJson(nullptr);
        };
        return {{"event", entry.edit.event},
                {"field", name(entry.edit.field)},
                {"before", side(entry.edit.before)},
                {"after", side(entry.edit.after)},
                {"by", entry.stamp.who},
                {"at", isoInstant(entry.stamp.at)}};
    }

    void writeBookmarks(ObjectText& text) const {
        if (m_chronology.bookmarks.empty())
            return;
        text.beginList("bookmarks");
        for (const Bookmark& bookmark : m_chronology.bookmarks)
            text.addToList(bookmarkJson(bookmark));
        text.endList();
    }

    static std::string titleOf(const TimelineContent& content) {
        const bool none = content.title.empty() && !content.documents.empty();
        return none ? content.documents.front().title : content.title;
    }

    OrderedJson documentJson(DocumentIndex index) const {
        const SourceDocument& document = m_content.documents[index];
        OrderedJson json{{"id", document.id},
                         {"title", document.title},
                         {"publisher", orNull(document.publisher)},
                         {"url", orNull(document.url)},
                         {"published", document.published ? OrderedJson(isoDay(*document.published))
                                                          : OrderedJson(nullptr)},
                         {"publishedFrom", nameOf(kPublishedFromNames, document.publishedFrom)}};
        addNumber(json, m_content.numbers.documents.of(document.id));
        if (document.firstYear)
            json["firstYear"] = *document.firstYear;
        if (!document.language.empty())
            json["language"] = document.language;
        if (const auto source = m_content.sources.find(index); source != m_content.sources.end()) {
            const auto [name, value] = source->second->reference();
            json[name] = OrderedJson::parse(value);
        } else {
            std::string text = wellFormedUtf8(document.text); // so that the hash is that of what is written
            json["sha256"] = sha256Hex(text);
            json["text"] = std::move(text);
        }
        addExtra(json, document.extra);
        return json;
    }

    OrderedJson timexJson(DocumentIndex index, const Timex& timex) const {
        const SourceDocument& document = m_content.documents[index];
        OrderedJson json{{"document", document.id},
                         {"start", m_indexes[index].codePointAtByte(timex.span.begin)},
                         {"end", m_indexes[index].codePointAtByte(timex.span.end)},
                         {"text", slice(document.text, timex.span)},
                         {"type", nameOf(kTimexTypeNames, timex.type)},
                         {"value", timex.value},
                         {"mod", orNull(timex.mod)},
                         {"derivation", std::string(describeDerivation(timex, document))},
                         {"rule", orNull(std::string(timex.derivation.rule))},
                         {"anchor", anchorJson(index, timex.derivation)}};
        if (timex.fromFile)
            addExtra(json, timex.fromFile->extra);
        return json;
    }

    OrderedJson anchorJson(DocumentIndex index, const TimexDerivation& derivation) const {
        if (derivation.anchor == AnchorKind::Publication)
            return {{"kind", "publication"}};
        if (derivation.anchor == AnchorKind::None)
            return nullptr;
        return {{"kind", "expression"},
                {"start", m_indexes[index].codePointAtByte(derivation.anchorSpan.begin)},
                {"end", m_indexes[index].codePointAtByte(derivation.anchorSpan.end)},
                {"text", slice(m_content.documents[index].text, derivation.anchorSpan)}};
    }

    OrderedJson quoteJson(const Quote& quote) const {
        const SourceDocument& document = m_content.documents[quote.document];
        OrderedJson json{{"document", document.id}};
        if (quote.orphan.empty()) {
            const CodePointIndex& index = m_indexes[quote.document];
            json["start"] = index.codePointAtByte(quote.span.begin);
            json["end"] = index.codePointAtByte(quote.span.end);
            json["exact"] = slice(document.text, quote.span);
            json["prefix"] = prefixAt(document.text, quote.span.begin);
            json["suffix"] = suffixAt(document.text, quote.span.end);
        } else {
            json["exact"] = quote.orphan;
        }
        addExtra(json, quote.extra);
        return json;
    }

    /// As many as actors.
    static OrderedJson rolesJson(const Event& event) {
        OrderedJson roles = OrderedJson::array();
        for (std::size_t i = 0; i < event.actors.size(); ++i)
            roles.push_back(name(roleOf(event, i)));
        return roles;
    }

    OrderedJson casualtyJson(const CasualtyClaim& claim) const {
        OrderedJson json{{"kind", name(claim.kind)},
                         {"low", orNull(claim.low)},
                         {"best", orNull(claim.best)},
                         {"high", orNull(claim.high)},
                         {"who", orNull(claim.who)},
                         {"speaker", orNull(claim.speaker)},
                         {"scope", name(claim.scope)},
                         {"asOf", claim.asOf ? OrderedJson(isoDay(*claim.asOf)) : OrderedJson(nullptr)},
                         {"quote", quoteJson(claim.quote)}};
        addExtra(json, claim.extra);
        return json;
    }

    OrderedJson reasonJson(const Reason& reason) const {
        OrderedJson json{{"about", nameOf(kReasonNames, reason.about)},
                         {"text", std::string(reason.text)},
                         {"words", reason.words ? quoteJson(*reason.words) : OrderedJson(nullptr)}};
        addExtra(json, reason.extra);
        return json;
    }

    OrderedJson accountJson(const Account& account) const {
        OrderedJson json{{"document", m_content.documents[account.document].id},
                         {"title", account.title},
                         {"when", account.when ? OrderedJson(account.when->edtf) : OrderedJson(nullptr)},
                         {"status", name(account.status)},
                         {"speaker", orNull(account.speaker)},
                         {"derivation", std::string(account.derivation)}};
        if (!account.key.empty())
            json["id"] = account.key;
        return json;
    }

    OrderedJson eventJson(const Event& event) const {
        const auto bound = [&](bool open, CivilSeconds at) {
            return open ? OrderedJson(nullptr) : OrderedJson(isoTime(at));
        };
        const auto& when = event.when;
        OrderedJson json{
            {"id", event.id},
            {"type", info(event.type).key},
            {"title", event.title},
            {"when", when ? OrderedJson(when->edtf) : OrderedJson(nullptr)},
            {"earliest",
             bound(!when || when->bounds.startsOpen(), when ? when->bounds.start : CivilSeconds())},
            {"latest", bound(!when || when->bounds.endsOpen(), when ? when->bounds.end : CivilSeconds())},
            {"modality", name(event.modality)},
            {"status", name(event.status)},
            {"speaker", orNull(event.speaker)},
            {"actors", event.actors},
            {"roles", rolesJson(event)},
            {"place", orNull(event.place)},
            {"casualties", list(event.casualties, &Writer::casualtyJson)},
            {"quotes", list(event.quotes, &Writer::quoteJson)},
            {"derivation", std::string(event.derivation)},
            {"reasons", list(event.reasons, &Writer::reasonJson)},
            {"accounts", list(event.accounts, &Writer::accountJson)}};
        if (when && when->offset.said())
            json["offset"] = isoOffset(when->offset);
        if (event.weight)
            json["weight"] = *event.weight;
        addNumber(json, m_content.numbers.events.of(event.id));
        addAnnotation(json, event.annotation);
        addExtra(json, event.extra,
                 {{"type", info(EventType::Other).key},
                  {"modality", name(Modality::Actual)},
                  {"status", name(Status::Reported)}});
        return json;
    }

    /// What is as it is of itself is left out.
    static void addAnnotation(OrderedJson& json, const Annotation& annotation) {
        if (annotation.check != Check::Unchecked)
            json["check"] = name(annotation.check);
        if (annotation.star)
            json["star"] = true;
        if (annotation.origin == Origin::Added)
            json["byHand"] = true;
        if (annotation.origin == Origin::Kept)
            json["kept"] = true;
        if (annotation.origin == Origin::Row)
            json["row"] = true;
        if (!annotation.note.empty())
            json["note"] = annotation.note;
        if (!annotation.tags.empty())
            json["tags"] = annotation.tags;
        if (!annotation.changed.empty())
            json["changed"] = annotation.changed;
    }

    static OrderedJson bookmarkJson(const Bookmark& bookmark) {
        OrderedJson json{{"name", bookmark.name},
                         {"start", isoTime(bookmark.stretch.start)},
                         {"end", isoTime(bookmark.stretch.end)},
                         {"event", orNull(bookmark.event)},
                         {"note", orNull(bookmark.note)}};
        addExtra(json, bookmark.extra);
        return json;
    }

    template <typename Value>
    OrderedJson list(const std::vector<Value>& values,
                     OrderedJson (Writer::*toJson)(const Value&) const) const {
        OrderedJson array = OrderedJson::array();
        for (const Value& value : values)
            array.push_back((this->*toJson)(value));
        return array;
    }

    const Chronology& m_chronology;
    const TimelineContent& m_content;
    std::vector<CodePointIndex> m_indexes;
};

} // namespace

void writeDatelineFile(const Chronology& chronology, JsonLayout layout, const ByteSink& sink) {
    Writer(chronology).run(layout, sink);
}

std::string writeDatelineFile(const TimelineContent& content, JsonLayout layout) {
    std::string text;
    writeDatelineFile(Chronology(content), layout, [&](std::string_view piece) { text += piece; });
    return text;
}

} // namespace dateline
