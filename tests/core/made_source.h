#pragma once

#include "core/timeline/timeline.h"

#include <atomic>
#include <string>

namespace dateline::test {

/// A source that is neither articles nor a table: day after day an incident, which counts how often a whole
/// event is asked for.
class MadeSource : public EventSource {
public:
    explicit MadeSource(int count) {
        for (int i = 0; i < count; ++i) {
            const When day = dayOf(i);
            EventBrief brief;
            brief.time = day;
            brief.dated = true;
            brief.type = EventType::Incident;
            m_columns.add(brief, static_cast<std::uint32_t>(i), m_columns.actorLists.id({}),
                          m_columns.names.id("Arda"));
        }
    }

    mutable std::atomic<int> eventsMade = 0;

    const EventColumns& columns() const override { return m_columns; }
    Event event(std::uint32_t place) const override {
        ++eventsMade;
        Event made;
        made.id = title(place);
        made.type = EventType::Incident;
        made.title = title(place);
        made.when = dayOf(static_cast<int>(place));
        made.place = "Arda";
        made.quotes = {Quote{0, {place, place + 1}, {}}};
        return made;
    }
    const Event* held(std::uint32_t) const override { return nullptr; }
    std::string title(std::uint32_t place) const override { return "Incident " + std::to_string(place); }
    std::string speaker(std::uint32_t) const override { return "the archive"; }
    std::string derivation(std::uint32_t) const override { return "as it was filed"; }
    EventKey key(std::uint32_t place, std::string_view) const override { return title(place); }
    std::optional<std::uint32_t> find(std::string_view key, std::string_view) const override {
        for (std::uint32_t place = 0; place < m_columns.size(); ++place)
            if (title(place) == key)
                return place;
        return std::nullopt;
    }
    std::string_view text(DocumentIndex) const override { return {}; }
    std::string words(const Quote& quote) const override { return title(quote.span.begin) + " was filed"; }
    bool hasRecords() const override { return true; }
    SourceRecord record(const Quote& quote) const override {
        return {quote.span.begin + 1u, {{"filed", words(quote)}}, 0, false};
    }
    std::size_t line(const Quote& quote) const override { return quote.span.begin + 1u; }
    SourceSummary summary() const override {
        SourceSummary summary;
        summary.records = m_columns.size();
        return summary;
    }
    void search(const std::vector<std::string>& words, std::vector<bool>& passes) const override {
        for (std::uint32_t place = 0; place < passes.size(); ++place)
            for (const std::string& word : words)
                passes[place] =
                    passes[place] && ("incident " + std::to_string(place)).find(word) != std::string::npos;
    }
    std::filesystem::path file() const override { return {}; }
    std::pair<std::string, std::string> reference() const override { return {"archive", R"({"box":7})"}; }

private:
    static When dayOf(int place) {
        return whenDay(std::chrono::sys_days{std::chrono::year{2024} / 1 / 1} + std::chrono::days{place});
    }

    EventColumns m_columns;
};

/// A timeline of such a source alone.
[[nodiscard]] inline TimelineContent contentOf(std::shared_ptr<const MadeSource> source) {
    SourceDocument document;
    document.title = "The archive";
    TimelineContent content;
    append(content, std::move(document), std::move(source));
    return content;
}

} // namespace dateline::test
