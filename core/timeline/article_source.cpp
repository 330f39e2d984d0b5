#include "core/timeline/article_source.h"

#include "core/base/hash.h"
#include "core/timeline/fold_case.h"

#include <algorithm>
#include <cassert>

namespace dateline {
namespace {

EventColumns columnsOf(const EventList& events) {
    EventColumns columns;
    columns.reserve(events.size());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        columns.add(briefOf(events[i]), i, columns.actorLists.id(EventColumns::listOf(events[i])),
                    columns.names.id(events[i].place));
    }
    return columns;
}

class ArticleSource : public EventSource {
public:
    ArticleSource(const DocumentList& documents, const EventList& events)
        : m_documents(documents),
          m_events(events),
          m_columns(columnsOf(events)) {
        for (std::uint32_t i = 0; i < events.size(); ++i) {
            m_byKey.emplace_back(hash64(events[i].id), i);
            for (const Account& account : events[i].accounts)
                if (!account.key.empty() && account.key != events[i].id)
                    m_byKey.emplace_back(hash64(account.key), i);
        }
        std::sort(m_byKey.begin(), m_byKey.end());
    }

    const EventColumns& columns() const override { return m_columns; }
    Event event(std::uint32_t place) const override { return m_events[place]; }
    const Event* held(std::uint32_t place) const override { return &m_events[place]; }
    std::string title(std::uint32_t place) const override { return m_events[place].title; }

    std::string speaker(std::uint32_t place) const override { return m_events[place].speaker; }
    std::string derivation(std::uint32_t place) const override {
        return std::string(m_events[place].derivation);
    }

    EventKey key(std::uint32_t place, std::string_view) const override { return m_events[place].id; }
    std::optional<std::uint32_t> find(std::string_view key, std::string_view) const override {
        const std::uint64_t hash = hash64(key);
        for (auto at = std::lower_bound(m_byKey.begin(), m_byKey.end(), std::pair(hash, std::uint32_t{0}));
             at != m_byKey.end() && at->first == hash; ++at)
            if (answersTo(m_events[at->second], key))
                return at->second;
        return std::nullopt;
    }

    std::string_view text(DocumentIndex document) const override { return m_documents[document].text; }
    std::string words(const Quote& quote) const override {
        if (!quote.orphan.empty())
            return quote.orphan;
        const std::string_view whole = text(quote.document); // of the document of a changed row empty
        return quote.span.end <= whole.size() ? std::string(slice(whole, quote.span)) : std::string();
    }

    bool hasRecords() const override { return false; }
    SourceRecord record(const Quote&) const override {
        assert(false);
        return {};
    }
    std::size_t line(const Quote&) const override {
        assert(false);
        return 0;
    }
    SourceSummary summary() const override {
        assert(false);
        return {};
    }

    void search(const std::vector<std::string>& words, std::vector<bool>& passes) const override {
        for (std::uint32_t i = 0; i < m_events.size(); ++i)
            if (passes[i]) {
                const std::string shown = foldedCase(shownText(m_events[i]));
                passes[i] = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
                    return shown.find(word) != std::string::npos;
                });
            }
    }

    std::filesystem::path file() const override { return {}; }
    std::pair<std::string, std::string> reference() const override { return {}; }

private:
    static bool answersTo(const Event& event, std::string_view key) {
        return event.id == key || std::any_of(event.accounts.begin(), event.accounts.end(),
                                              [&](const Account& account) { return account.key == key; });
    }

    /// What a user sees of an event, a line each, so that no word is found across two of them.
    std::string shownText(const Event& event) const {
        std::string all = event.title;
        const auto add = [&](std::string_view line) { all.append("\n").append(line); };
        add(info(event.type).label);
        add(event.place);
        add(event.speaker);
        for (const std::string& actor : event.actors)
            add(actor);
        for (const Quote& quote : event.quotes)
            add(words(quote));
        for (const std::string& tag : event.annotation.tags)
            add(tag);
        add(event.annotation.note);
        return all;
    }

    const DocumentList& m_documents;
    const EventList& m_events;
    EventColumns m_columns;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_byKey; ///< hashes of keys, and places
};

} // namespace

EventSourcePtr articleSource(const DocumentList& documents, const EventList& events) {
    return std::make_shared<const ArticleSource>(documents, events);
}

} // namespace dateline
