#pragma once

#include "core/exchange/dateline_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace dateline {

inline const std::string kText =
    "Zoë’s ceasefire 🙂\n\nThe truce began on Tuesday. The truce began on Tuesday.\n";

inline Span spanOf(std::string_view text, std::string_view words, std::size_t from = 0) {
    const auto begin = static_cast<std::uint32_t>(text.find(words, from));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

inline TimelineContent sample() {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.title = "Zoë’s ceasefire 🙂";
    document.text = kText;
    document.headline = spanOf(kText, document.title);
    document.published = std::chrono::sys_days{std::chrono::year{2023} / 9 / 21};
    document.publishedFrom = PublishedFrom::User;
    content.documents.push_back(document);

    Timex timex;
    timex.span = spanOf(kText, "Tuesday");
    timex.value = "2023-09-19";
    timex.when = parseWhen("2023-09-19").value();
    timex.derivation.anchor = AnchorKind::Publication;
    content.timexes.push_back({timex});

    Event event;
    event.id = "e1";
    event.type = EventType::Ceasefire;
    event.title = "The truce began";
    event.when = parseWhen("2023-09-19/..").value();
    event.status = Status::Claimed;
    event.speaker = "Zoë";
    event.actors = {"Zoë", "the army"};
    event.quotes.push_back({0, spanOf(kText, "The truce began on Tuesday."), {}});
    CasualtyClaim claim;
    claim.low = 3;
    claim.who = "people";
    claim.quote = {0, spanOf(kText, "truce"), {}};
    event.casualties.push_back(claim);
    event.reasons.push_back(
        {ReasonFor::Date, Phrase::foreign("it says so"), Quote{0, spanOf(kText, "Tuesday"), {}}});
    event.derivation = Phrase::foreign("“Tuesday” → Tue 19 Sep 2023");
    content.events.push_back(event);
    return content;
}

inline nlohmann::json written(const TimelineContent& content = sample()) {
    return nlohmann::json::parse(writeDatelineFile(content, JsonLayout::OneLine));
}

inline ReadTimeline readBack(const nlohmann::json& file) {
    auto read = readDatelineFile(file.dump(), "file.json");
    EXPECT_TRUE(read.has_value()) << (read ? "" : describe(read.error()));
    return read ? std::move(*read) : ReadTimeline();
}

} // namespace dateline
