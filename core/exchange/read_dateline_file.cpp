#include "core/exchange/dateline_file.h"

#include "core/base/limits.h"
#include "core/exchange/bookmark_fields.h"
#include "core/exchange/document_fields.h"
#include "core/exchange/event_fields.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_sources.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t kVersion = 1;

Error badFormat(std::string message, std::string_view name) {
    return {ErrorKind::BadFormat, std::move(message), std::string(name)};
}

/// "line 12" of the byte at which JSON went wrong.
std::string lineOf(std::string_view bytes, std::size_t byte) {
    const std::string_view before = bytes.substr(0, std::min(byte, bytes.size()));
    return fmt::format("line {}", 1 + std::count(before.begin(), before.end(), '\n'));
}

Result<Json> parseJson(std::string_view bytes, std::string_view name) {
    if (bytes.size() > kMaxDatelineFileBytes)
        return tl::unexpected(
            Error{ErrorKind::TooLarge,
                  fmt::format("larger than {} MB; split it into parts", kMaxDatelineFileBytes >> 20),
                  std::string(name)});
    if (jsonDepth(bytes) > kMaxJsonDepth)
        return tl::unexpected(badFormat(
            fmt::format("its lists and objects are nested more than {} deep", kMaxJsonDepth), name));
    try {
        return Json::parse(bytes);
    } catch (const Json::parse_error& error) {
        return tl::unexpected(
            badFormat(fmt::format("not valid JSON from {} on; the file is damaged or cut short",
                                  lineOf(bytes, error.byte)),
                      name));
    }
}

/// What must be right for anything to be read.
Result<void> checkHead(const Json& root, std::string_view name) {
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (!root.is_object() || format == root.end() || *format != "dateline")
        return tl::unexpected(
            badFormat("JSON, but not a Dateline file: it has no \"format\": \"dateline\"", name));
    const auto version = root.find("version");
    if (version == root.end() || !version->is_number_integer())
        return tl::unexpected(
            badFormat("a Dateline file without a \"version\" that is a whole number", name));
    if (*version != kVersion)
        return tl::unexpected(Error{
            ErrorKind::UnsupportedVersion,
            fmt::format(
                "a Dateline file of version {}; this program reads version {}. Open it with a newer Dateline",
                version->dump(), kVersion),
            std::string(name)});
    const auto documents = root.find("documents");
    if (documents == root.end() || !documents->is_array())
        return tl::unexpected(badFormat("a Dateline file without a list of \"documents\"", name));
    return {};
}

class Reader {
public:
    explicit Reader(std::string_view name) : m_warnings(name) {}

    ReadTimeline run(const Json& root) {
        JsonFields fields(root, "", m_warnings);
        for (const std::string_view known : {"format", "version", "generator"})
            fields.skip(known);
        m_content.title = fields.string("title");
        for (const Json* document : fields.objects("documents"))
            readDocument(*document);
        m_content.timexes.resize(m_content.documents.size());
        // Only now, as texts move while the list of documents grows.
        for (const SourceDocument& document : m_content.documents)
            m_sources.add(document.id, document.text);
        for (const Json* timex : fields.objects("timexes"))
            readTimex(*timex);
        for (auto& timexes : m_content.timexes)
            putInOrder(timexes);
        for (const Json* event : fields.objects("events"))
            readEvent(*event);
        for (const Json* bookmark : fields.objects("bookmarks"))
            readBookmark(*bookmark);
        addMissingDocuments();
        m_content.extra = fields.rest();
        return {std::move(m_content), m_warnings.take()};
    }

private:
    void readDocument(const Json& json) {
        const std::string place = fmt::format("document {}", m_content.documents.size() + 1);
        JsonFields fields(json, place, m_warnings);
        SourceDocument document = readDocumentFields(fields);
        if (document.id.empty() || !m_documentIds.insert(document.id).second) {
            fields.warn(fmt::format("its id \"{}\" is missing or taken; no quote can name it", document.id));
            document.id = fmt::format("{}#{}", document.id, m_content.documents.size() + 1);
            m_documentIds.insert(document.id);
        }
        m_content.documents.push_back(std::move(document));
    }

    void readTimex(const Json& json) {
        const std::string place = fmt::format("time expression {}", ++m_timexCount);
        JsonFields fields(json, place, m_warnings);
        if (auto placed = readTimexFields(fields, m_sources))
            m_content.timexes[placed->document].push_back(std::move(placed->timex));
    }

    /// By their spans, none of which overlaps another.
    void putInOrder(std::vector<Timex>& timexes) {
        std::stable_sort(timexes.begin(), timexes.end(),
                         [](const Timex& a, const Timex& b) { return a.span < b.span; });
        const auto overlap = [](const Timex& a, const Timex& b) { return a.span.overlaps(b.span); };
        const auto kept = std::unique(timexes.begin(), timexes.end(), overlap);
        if (kept != timexes.end())
            m_warnings.add("", "time expressions that overlap others are left out");
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
            m_warnings.add(place, "its id is missing or taken; it gets another");
            event->id = fmt::format("{}#{}", event->id, m_eventCount);
            m_eventIds.insert(event->id);
        }
        m_content.events.push_back(std::move(*event));
    }

    void readBookmark(const Json& json) {
        const std::string place = fmt::format("bookmark {}", ++m_bookmarkCount);
        JsonFields fields(json, place, m_warnings);
        auto bookmark = readBookmarkFields(fields);
        if (!bookmark)
            return;
        if (!bookmark->event.empty() && !m_eventIds.contains(bookmark->event)) {
            fields.warn(
                fmt::format("its event \"{}\" is not in the file; it only keeps its time", bookmark->event));
            bookmark->event.clear();
        }
        m_content.bookmarks.push_back(std::move(*bookmark));
    }

    /// So that the orphaned quotes of a document that is not in the file still say whose they are.
    void addMissingDocuments() {
        for (const std::string& id : m_sources.missing()) {
            m_warnings.add(
                "",
                fmt::format("the document \"{}\" is not in the file; its quotes are shown without it", id));
            SourceDocument document;
            document.id = id;
            document.title = id;
            m_content.documents.push_back(std::move(document));
        }
        m_content.timexes.resize(m_content.documents.size());
    }

    FileWarnings m_warnings;
    TimelineContent m_content;
    QuoteSources m_sources;
    std::set<std::string> m_documentIds;
    std::set<std::string> m_eventIds;
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

Result<ReadTimeline> readDatelineFile(std::string_view bytes, std::string_view name) {
    const auto root = parseJson(bytes, name);
    if (!root)
        return tl::unexpected(root.error());
    if (const auto head = checkHead(*root, name); !head)
        return tl::unexpected(head.error());
    return Reader(name).run(*root);
}

} // namespace dateline
