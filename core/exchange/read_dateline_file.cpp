#include "core/exchange/dateline_file.h"

#include "core/base/file_error.h"
#include "core/base/limits.h"
#include "core/base/parse_json.h"
#include "core/event/events_by_key.h"
#include "core/exchange/bookmark_fields.h"
#include "core/exchange/document_fields.h"
#include "core/exchange/edit_fields.h"
#include "core/exchange/event_fields.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_sources.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t kNewestVersion = 2;

Error badFormat(Phrase message, std::string_view name) {
    return {ErrorKind::BadFormat, std::move(message), std::string(name)};
}

/// What must be right for anything to be read.
Result<void> checkHead(const Json& root, std::string_view name) {
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (!root.is_object() || format == root.end() || *format != "dateline")
        return tl::unexpected(
            badFormat(Phrase::tr("JSON, but not a Dateline file: it has no \"format\": \"dateline\""), name));
    const auto version = root.find("version");
    if (version == root.end() || !version->is_number_integer())
        return tl::unexpected(
            badFormat(Phrase::tr("a Dateline file without a \"version\" that is a whole number"), name));
    if (*version < 1 || *version > kNewestVersion)
        return tl::unexpected(Error{
            ErrorKind::UnsupportedVersion,
            Phrase::tr(
                "a Dateline file of version {}; this program reads versions 1 to {}. Open it with a newer "
                "Dateline",
                version->dump(), kNewestVersion),
            std::string(name)});
    const auto documents = root.find("documents");
    if (documents == root.end() || !documents->is_array())
        return tl::unexpected(badFormat(Phrase::tr("a Dateline file without a list of \"documents\""), name));
    return {};
}

class Reader {
public:
    explicit Reader(std::string_view name) : m_warnings(name) {}

    /// The two ways through the file: the texts first, as everything else points into them.
    [[nodiscard]] std::map<std::string, JsonElementReader> documentsAlone() {
        return {{"documents", objects("documents", [this](const Json& json) { readDocument(json); })},
                {"timexes", {}},
                {"events", {}}};
    }
    [[nodiscard]] std::map<std::string, JsonElementReader> allButDocuments() {
        m_content.timexes.resize(m_content.documents.size());
        // Only now, as texts move while the list of documents grows.
        for (const SourceDocument& document : m_content.documents)
            m_sources.add(document.id, document.text);
        return {{"documents", {}},
                {"timexes", objects("timexes", [this](const Json& json) { readTimex(json); })},
                {"events", objects("events", [this](const Json& json) { readEvent(json); })}};
    }

    /// `root` is the file without its long lists.
    ReadTimeline finish(const Json& root) {
        JsonFields fields(root, "", m_warnings);
        for (const std::string_view known : {"format", "version", "generator"})
            fields.skip(known);
        m_content.title = fields.string("title");
        m_content.description = fields.string("description");
        readNumbers(fields);
        readZone(fields);
        m_content.threshold = fields.number("threshold").value_or(kThreshold);
        for (const std::string_view list : {"documents", "timexes", "events"})
            static_cast<void>(fields.objects(list));
        for (std::size_t i = 0; i < m_content.timexes.size(); ++i)
            putInOrder(m_content.timexes.own(i));
        readEdits(fields);
        for (const Json* bookmark : fields.objects("bookmarks"))
            readBookmark(*bookmark);
        m_sources.tell(m_warnings);
        addAbsentDocuments();
        m_content.extra = fields.rest();
        return {std::move(m_content), m_warnings.take()};
    }

private:
    void readZone(JsonFields& fields) {
        m_content.zone = fields.optionalString("zone").value_or("");
        if (!m_content.zone.empty() && !Zone::named(m_content.zone))
            m_warnings.add(
                "", Phrase::tr("\"zone\" is \"{}\", which is no zone of time that is known here; clocks are "
                               "told as they are",
                               m_content.zone));
    }

    /// Those of events and documents were read with them.
    void readNumbers(JsonFields& fields) {
        const Json* json = fields.object("numbers");
        if (json == nullptr)
            return;
        JsonFields numbers(*json, "numbers", m_warnings);
        constexpr std::int64_t most = 1'000'000'000;
        for (auto [series, key] : {std::pair(&m_content.numbers.events, "nextEvent"),
                                   {&m_content.numbers.documents, "nextDocument"}})
            if (const auto next = numbers.integer(key, 1, most))
                series->setNext(static_cast<std::uint32_t>(*next));
        m_content.numbers.setRange(numbers.string("range"));
        if (const Json* others = numbers.object("others"))
            for (const auto& [key, number] : others->items())
                if (number.is_string())
                    m_content.numbers.events.restore(key, number.get<std::string>());
    }

    static void restoreNumber(NumberSeries& series, const std::string& key, const Json& json) {
        if (const auto number = json.find("number"); number != json.end() && number->is_string())
            series.restore(key, number->get<std::string>());
    }

    void readEdits(JsonFields& fields) {
        std::size_t count = 0;
        for (const Json* json : fields.objects("edits")) {
            const std::string place = fmt::format("change {}", ++count);
            if (auto edit = readEditFields(*json, m_sources, place, m_warnings))
                m_content.edits.restore(edit->event, edit->field, std::move(*edit->after));
        }
        count = 0;
        m_sources.stopNoting();
        for (const Json* json : fields.objects("log")) {
            const std::string place = fmt::format("entry {} of the log", ++count);
            if (auto entry = readLogFields(*json, m_sources, place, m_warnings))
                m_content.edits.restoreLog(std::move(*entry));
        }
        noteLoose();
    }

    /// Changes of what is nowhere are kept, as a later reading may tell it again.
    void noteLoose() {
        std::size_t loose = 0;
        const EventsByKey read(m_content.events);
        for (const auto& [event, settings] : m_content.edits.state()) {
            m_eventKeys.insert(event);
            if (!settings.contains(EventField::Whole) && !settings.contains(EventField::NothingHere) &&
                !parseRowEventKey(event) && read.find(event) == nullptr)
                ++loose;
        }
        if (loose > 0)
            m_warnings.add("", Phrase::tr("changes of {} events that are not in the file are kept, and show "
                                          "nowhere",
                                          loose));
    }

    /// Reads the elements of a list, each of which must be an object.
    JsonElementReader objects(std::string_view list, std::function<void(const Json&)> read) {
        return [this, list, read = std::move(read)](const Json& element) {
            if (element.is_object())
                read(element);
            else
                m_warnings.add("",
                               Phrase::tr("\"{}\" holds something that is not an object; left out", list));
        };
    }

    void readDocument(const Json& json) {
        const std::string place = fmt::format("document {}", m_content.documents.size() + 1);
        JsonFields fields(json, place, m_warnings);
        SourceDocument document = readDocumentFields(fields);
        if (document.id.empty() || !m_documentIds.insert(document.id).second) {
            fields.warn(Phrase::tr("its id \"{}\" is missing or taken; no quote can name it", document.id));
            document.id = fmt::format("{}#{}", document.id, m_content.documents.size() + 1);
            m_documentIds.insert(document.id);
        }
        restoreNumber(m_content.numbers.documents, document.id, json);
        m_content.documents.push_back(std::move(document));
    }

    void readTimex(const Json& json) {
        const std::string place = fmt::format("time expression {}", ++m_timexCount);
        JsonFields fields(json, place, m_warnings);
        if (auto placed = readTimexFields(fields, m_sources))
            m_content.timexes.own(placed->document).push_back(std::move(placed->timex));
    }

    /// By their spans, none of which overlaps another.
    void putInOrder(std::vector<Timex>& timexes) {
        std::stable_sort(timexes.begin(), timexes.end(),
                         [](const Timex& a, const Timex& b) { return a.span < b.span; });
        const auto overlap = [](const Timex& a, const Timex& b) { return a.span.overlaps(b.span); };
        const auto kept = std::unique(timexes.begin(), timexes.end(), overlap);
        if (kept != timexes.end())
            m_warnings.add("", Phrase::tr("time expressions that overlap others are left out"));
        timexes.erase(kept, timexes.end());
    }

    void readEvent(const Json& json) {
        const auto id = json.find("id");
        ++m_eventCount;
        const std::string place = id != json.end() && id->is_string() ? "event " + id->get<std::string>()
                                                                      : fmt::format("event {}", m_eventCount);
        auto event = readEventFields(json, m_sources, place, m_warnings);
        if (!event)
            return;
        if (event->id.empty() || !m_eventIds.insert(event->id).second) {
            m_warnings.add(place, Phrase::tr("its id is missing or taken; it gets another"));
            event->id = fmt::format("{}#{}", event->id, m_eventCount);
            m_eventIds.insert(event->id);
        }
        restoreNumber(m_content.numbers.events, event->id, json);
        m_eventKeys.insert(event->id);
        for (const Account& account : event->accounts)
            m_eventKeys.insert(account.key);
        m_content.events.push_back(std::move(*event));
    }

    void readBookmark(const Json& json) {
        const std::string place = fmt::format("bookmark {}", ++m_bookmarkCount);
        JsonFields fields(json, place, m_warnings);
        auto bookmark = readBookmarkFields(fields);
        if (!bookmark)
            return;
        if (!bookmark->event.empty() && !m_eventKeys.contains(bookmark->event) &&
            !parseRowEventKey(bookmark->event))
            fields.warn(Phrase::tr("its event \"{}\" is not in the file; it only leads to its time",
                                   bookmark->event));
        m_content.bookmarks.push_back(std::move(*bookmark));
    }

    /// So that the orphaned quotes of a document that is not in the file still say whose they are.
    void addAbsentDocuments() {
        for (const std::string& id : m_sources.missing()) {
            m_warnings.add(
                "", id.empty()
                        ? Phrase::tr("quotes that name no document are shown without one")
                        : Phrase::tr(
                              "the document \"{}\" is not in the file; its quotes are shown without it", id));
            SourceDocument document;
            document.id = id;
            document.title = id.empty() ? std::string("a document that is not named") : id;
            document.absent = true;
            m_content.documents.push_back(std::move(document));
        }
        m_content.timexes.resize(m_content.documents.size());
    }

    FileWarnings m_warnings;
    TimelineContent m_content;
    QuoteSources m_sources;
    std::set<std::string> m_documentIds;
    std::set<std::string> m_eventIds;
    std::set<EventKey> m_eventKeys; ///< those of the accounts that events join too
    std::size_t m_timexCount = 0;
    std::size_t m_eventCount = 0;
    std::size_t m_bookmarkCount = 0;
};

} // namespace

bool looksLikeDatelineFile(std::string_view bytes) {
    constexpr std::size_t beginning = 4096;
    const std::string_view head = bytes.substr(0, beginning);
    const std::size_t key = head.find("\"format\"");
    const std::size_t open = head.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (key == std::string_view::npos || head[open] != '{')
        return false;
    const std::size_t colon = head.find_first_not_of(" \t\r\n", key + 8);
    const std::size_t value =
        colon == std::string_view::npos ? colon : head.find_first_not_of(" \t\r\n", colon + 1);
    return value != std::string_view::npos && head[colon] == ':' &&
           head.substr(value).starts_with("\"dateline\"");
}

Result<ReadTimeline> readDatelineFile(std::string_view bytes, std::string_view name,
                                      const Progress& progress) {
    if (bytes.size() > kMaxDatelineFileBytes)
        return tl::unexpected(tooLargeError(kMaxDatelineFileBytes, std::string(name)));
    Reader reader(name);
    return parseJsonLists(bytes, name, reader.documentsAlone(), progress)
        .and_then([&](const Json& root) { return checkHead(root, name); })
        .and_then([&] { return parseJsonLists(bytes, name, reader.allButDocuments(), progress); })
        .map([&](const Json& root) { return reader.finish(root); });
}

} // namespace dateline
