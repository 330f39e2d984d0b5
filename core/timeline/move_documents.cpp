#include "core/timeline/move_documents.h"

#include "core/event/move_quotes.h"
#include "core/timeline/join_accounts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// Where each document of a timeline stands in another; none: nowhere.
using Places = std::vector<std::optional<DocumentIndex>>;

Places placesIn(const DocumentList& from, const DocumentList& to) {
    std::unordered_map<std::string, DocumentIndex> byId;
    for (DocumentIndex i = 0; i < to.size(); ++i)
        byId.emplace(to[i].id, i);
    Places places;
    for (const SourceDocument& document : from) {
        const auto found = byId.find(document.id);
        places.push_back(found == byId.end() ? std::nullopt : std::optional(found->second));
    }
    return places;
}

/// Of a quote whose document is nowhere its words stay.
void orphan(Quote& quote, const Timeline& timeline, const Places& places) {
    const auto place = places[quote.document];
    if (!place) {
        quote.orphan = timeline.wordsOf(quote);
        quote.span = {};
    }
    quote.document = place.value_or(0);
}

void orphan(std::optional<Setting>& side, const Timeline& timeline, const Places& places) {
    if (!side)
        return;
    if (auto* quotes = std::get_if<std::vector<Quote>>(&side->value))
        for (Quote& quote : *quotes)
            orphan(quote, timeline, places);
    auto* whole = std::get_if<std::shared_ptr<const Event>>(&side->value);
    if (whole == nullptr || *whole == nullptr)
        return;
    Event event = **whole;
    visitQuotes(event, [&](Quote& quote) { orphan(quote, timeline, places); });
    std::erase_if(event.accounts, [&](const Account& account) { return !places[account.document]; });
    for (Account& account : event.accounts)
        account.document = *places[account.document];
    *whole = std::make_shared<const Event>(std::move(event));
}

/// Without the quotes of documents that are nowhere.
void move(Event& event, const Places& places) {
    std::erase_if(event.quotes, [&](const Quote& quote) { return !places[quote.document]; });
    std::erase_if(event.casualties,
                  [&](const CasualtyClaim& claim) { return !places[claim.quote.document]; });
    std::erase_if(event.reasons,
                  [&](const Reason& reason) { return reason.words && !places[reason.words->document]; });
    std::erase_if(event.accounts, [&](const Account& account) { return !places[account.document]; });
    visitQuotes(event, [&](Quote& quote) { quote.document = *places[quote.document]; });
    for (Account& account : event.accounts)
        account.document = *places[account.document];
}

/// A value without the quotes that are gone; none when nothing is left of it.
std::optional<Setting> moved(Setting setting, const Places& places) {
    if (auto* quotes = std::get_if<std::vector<Quote>>(&setting.value)) {
        std::erase_if(*quotes, [&](const Quote& quote) { return !places[quote.document]; });
        for (Quote& quote : *quotes)
            quote.document = *places[quote.document];
        if (quotes->empty())
            return std::nullopt;
    }
    auto* whole = std::get_if<std::shared_ptr<const Event>>(&setting.value);
    if (whole != nullptr && *whole != nullptr) {
        Event event = **whole;
        move(event, places);
        if (event.quotes.empty() && event.annotation.origin == Origin::Kept)
            return std::nullopt; // its text is gone
        *whole = std::make_shared<const Event>(std::move(event));
    }
    return setting;
}

/// Whether it is the row of a table that is not among some documents.
bool isRowOfAnother(const EventKey& key, const DocumentList& documents) {
    const auto row = parseRowEventKey(key);
    return row && std::none_of(documents.begin(), documents.end(),
                               [&](const SourceDocument& document) { return document.id == row->document; });
}

Edits moved(const Edits& edits, std::vector<LogEntry> log, const Places& places,
            const DocumentList& documents) {
    Edits result;
    for (const auto& [key, settings] : edits.state())
        for (const auto& [field, setting] : settings)
            if (auto kept = isRowOfAnother(key, documents) ? std::nullopt : moved(setting, places))
                result.restore(key, field, *std::move(kept));
    return result.withLog(std::move(log));
}

} // namespace

std::vector<LogEntry> logIn(const Timeline& timeline, const DocumentList& documents) {
    std::vector<LogEntry> log = timeline.content().edits.log();
    const Places places = placesIn(timeline.documents(), documents);
    bool same = true;
    for (DocumentIndex i = 0; i < places.size(); ++i)
        same = same && places[i] == i;
    if (same)
        return log;
    for (LogEntry& entry : log) {
        orphan(entry.edit.before, timeline, places);
        orphan(entry.edit.after, timeline, places);
    }
    return log;
}

TimelineContent withDocuments(const Timeline& timeline, const std::vector<KeptDocument>& kept) {
    TimelineContent content = timeline.content();
    const DocumentList before = content.documents;
    content.documents = {};
    SharedList<std::vector<Timex>> timexes;
    std::map<DocumentIndex, EventSourcePtr> sources;
    for (const KeptDocument& one : kept) {
        const DocumentIndex i = one.index;
        if (const auto source = content.sources.find(i); source != content.sources.end())
            sources.emplace(static_cast<DocumentIndex>(content.documents.size()), source->second);
        content.documents.push_back(before.shared(i));
        if (before[i].title != one.title)
            content.documents.own(content.documents.size() - 1).title = one.title;
        timexes.push_back(content.timexes.shared(i));
    }
    content.timexes = std::move(timexes);
    content.sources = std::move(sources);
    const Places places = placesIn(before, content.documents);
    for (DocumentIndex i = 0; i < places.size(); ++i)
        if (!places[i])
            forgetDocument(content.events, i);
    for (std::size_t i = 0; i < content.events.size(); ++i)
        move(content.events.own(i), places);
    content.edits = moved(content.edits, logIn(timeline, content.documents), places, content.documents);
    return content;
}

} // namespace dateline
