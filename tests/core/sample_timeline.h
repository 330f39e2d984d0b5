#pragma once

#include "core/timeline/timeline.h"

#include <chrono>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Made-up timelines for tests: each event's quote is a sentence of a document that is written along with it.
class SampleTimeline {
public:
    SampleTimeline() {
        SourceDocument& document = m_document;
        document.id = "d1";
        document.title = "A made-up war, told from its beginning";
        document.publisher = "The Port Arda Observer";
        document.published = std::chrono::sys_days{std::chrono::year{2021} / 6 / 20};
        document.text = document.title + "\n\n";
        document.headline = {0, static_cast<std::uint32_t>(document.title.size())};
        m_content.timexes.resize(1);
    }

    Event& add(EventType type, std::string_view title, std::optional<When> when) {
        std::string& text = m_document.text;
        const auto begin = static_cast<std::uint32_t>(text.size());
        text.append(title).append(", people in the town recalled.");
        Event event;
        event.id = "e" + std::to_string(m_content.events.size() + 1);
        event.type = type;
        event.title = title;
        event.when = std::move(when);
        event.quotes.push_back({0, {begin, static_cast<std::uint32_t>(text.size())}, {}});
        text += "\n\n";
        m_content.events.push_back(std::move(event));
        return m_content.events.own(m_content.events.size() - 1);
    }

    [[nodiscard]] std::shared_ptr<const Timeline> build() const {
        TimelineContent content = m_content;
        content.documents.push_back(m_document);
        return buildTimeline(std::move(content));
    }

private:
    SourceDocument m_document;
    TimelineContent m_content; ///< but for the document
};

[[nodiscard]] inline std::chrono::sys_days day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                 std::chrono::day{dayOfMonth}};
}

/// Some time within [start, end), told as finely as `granularity`.
[[nodiscard]] inline When within(CivilSeconds start, CivilSeconds end, Granularity granularity) {
    When when;
    when.bounds = {start, end};
    when.start = when.end = granularity;
    return when;
}

[[nodiscard]] inline When onDay(int year, unsigned month, unsigned dayOfMonth) {
    const auto at = day(year, month, dayOfMonth);
    return within(at, at + std::chrono::days{1}, Granularity::Day);
}

[[nodiscard]] inline When inMonth(int year, unsigned month) {
    const auto next = std::chrono::year{year} / std::chrono::month{month} + std::chrono::months{1};
    return within(day(year, month, 1), std::chrono::sys_days{next / 1}, Granularity::Month);
}

[[nodiscard]] inline When allThrough(CivilSeconds start, CivilSeconds end,
                                     Granularity granularity = Granularity::Day) {
    When when = within(start, end, granularity);
    when.isSpan = true;
    return when;
}

/// Eleven events of two months, in which every way of drawing occurs.
[[nodiscard]] inline SampleTimeline smallWar() {
    using namespace std::chrono_literals;
    SampleTimeline war;
    war.add(EventType::Offensive, "the siege of Port Arda", allThrough(day(2021, 4, 4), day(2021, 6, 12)));
    war.add(EventType::Strike, "shells hit the market, killing 17", onDay(2021, 5, 2)).status =
        Status::Claimed;
    war.add(EventType::Rejection, "the army denied shelling the market", onDay(2021, 5, 3)).status =
        Status::Disputed;
    war.add(EventType::Strike, "a second strike hit the port", onDay(2021, 5, 4));
    war.add(EventType::Talks, "talks in Velm", allThrough(day(2021, 5, 10), day(2021, 6, 2)));
    war.add(EventType::Ceasefire, "a ceasefire is to begin", onDay(2021, 6, 28)).modality = Modality::Future;
    war.add(EventType::Displacement, "families left the delta",
            allThrough(day(2021, 6, 1), kEndOfTime, Granularity::Month));
    war.add(EventType::Aid, "an aid convoy was turned back", onDay(2021, 4, 19)).status = Status::Disputed;
    war.add(EventType::Mobilisation, "troops moved to the border", inMonth(2021, 4));
    war.add(EventType::Withdrawal, "no soldier left the hills", onDay(2021, 5, 20)).modality =
        Modality::Negated;
    war.add(EventType::Capture, "the bridge was taken",
            within(day(2021, 5, 8) + 6h, day(2021, 5, 8) + 7h, Granularity::Hour));
    war.add(EventType::Fighting, "clashes had gone on for years", std::nullopt);
    war.add(EventType::Threat, "the general may cut the water", std::nullopt).modality =
        Modality::Hypothetical;
    return war;
}

/// `count` events over `years` from 1990 in bursts, a quarter of them spans, all families; the same for the
/// same seed.
[[nodiscard]] inline SampleTimeline manyEvents(std::size_t count, double years, unsigned seed = 1) {
    static constexpr std::string_view kWhat[]{"shells fell on",     "soldiers took",      "crowds marched in",
                                              "envoys met at",      "a convoy reached",   "families fled",
                                              "police held men in", "ministers spoke in", "a court heard of",
                                              "a bridge burned at"};
    static constexpr std::string_view kWhere[]{"Port Arda",
                                               "Velm",
                                               "the delta",
                                               "Sool and two villages near it",
                                               "the capital",
                                               "Hill 40",
                                               "the old market of the northern town"};
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return random() % n; };
    const auto all = static_cast<std::size_t>(years * 31'556'952);
    SampleTimeline sample;
    std::size_t burst = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 7 == 0)
            burst = below(all);
        const std::size_t offset = burst + below(std::max<std::size_t>(all / 40, 86'400));
        const auto at = std::chrono::floor<std::chrono::days>(
            CivilSeconds{day(1990, 1, 1)} + std::chrono::seconds{static_cast<std::int64_t>(offset)});
        const auto length = std::chrono::days{1 + static_cast<int>(below(60))};
        const std::string title =
            std::string(kWhat[below(std::size(kWhat))]) + " " + std::string(kWhere[below(std::size(kWhere))]);
        const When when = below(4) == 0 ? allThrough(at, at + length)
                                        : within(at, at + std::chrono::days{1}, Granularity::Day);
        Event& event = sample.add(static_cast<EventType>(below(kEventTypeCount)), title, when);
        event.status = static_cast<Status>(below(3));
    }
    return sample;
}

} // namespace dateline
