#include "tests/ui/made_timeline.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace dateline::test {
namespace {

constexpr std::string_view kFirst =
    "Waffenruhe 🕊 in Orlen\n\n"
    "Émigré groups in Łódź – many of them 🧑‍🌾 farmers – met on Monday.\n\n"
    "Troops shelled Orlen on 2 May 2021 and a crowd marched in Zürich the same day. "
    "Both sides signed a truce on 4 May 2021, the mediator said. “Naïve” hopes, said a critic, had been "
    "dashed before.\n\n"
    "Families had fled the valley.";

constexpr std::string_view kSecond =
    "A second report\n\n"
    "The truce of 4 May 2021 held, and a court in Bern opened an inquiry on 6 May 2021.";

Span spanOf(std::string_view text, std::string_view words) {
    const std::size_t at = text.find(words);
    if (at == text.npos)
        throw std::logic_error("not in the text: " + std::string(words));
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

SourceDocument document(std::string_view id, std::string_view text) {
    SourceDocument made;
    made.id = id;
    made.text = text;
    made.headline = {0, static_cast<std::uint32_t>(text.find('\n'))};
    made.title = slice(text, made.headline);
    made.publisher = "The Made-Up Post";
    return made;
}

Timex timex(std::string_view text, std::string_view words, std::string_view value) {
    Timex made;
    made.span = spanOf(text, words);
    made.value = value;
    if (auto when = parseWhen(value))
        made.when = *when;
    return made;
}

} // namespace

Event eventSaying(const TimelineContent& content, DocumentIndex document, std::string_view quote,
                  std::string_view title, EventType type, std::string_view edtf) {
    Event event;
    event.type = type;
    event.title = title;
    if (!edtf.empty())
        event.when = parseWhen(edtf).value();
    event.quotes.push_back({document, spanOf(content.documents[document].text, quote), {}});
    return event;
}

TimelineContent madeContent() {
    constexpr std::string_view kTwoInOne =
        "Troops shelled Orlen on 2 May 2021 and a crowd marched in Zürich the same day.";
    constexpr std::string_view kTruce = "Both sides signed a truce on 4 May 2021, the mediator said.";
    constexpr std::string_view kHeld =
        "The truce of 4 May 2021 held, and a court in Bern opened an inquiry on 6 May 2021.";
    TimelineContent content;
    content.documents = {document("d1", kFirst), document("d2", kSecond)};
    content.timexes = {
        {timex(kFirst, "Monday", "XXXX-WXX-1"), timex(kFirst, "2 May 2021", "2021-05-02"),
         timex(kFirst, "4 May 2021", "2021-05-04")},
        {timex(kSecond, "4 May 2021", "2021-05-04"), timex(kSecond, "6 May 2021", "2021-05-06")}};
    content.events = {
        eventSaying(content, 0, kTwoInOne, "Troops shelled Orlen", EventType::Strike, "2021-05-02"),
        eventSaying(content, 0, kTwoInOne, "a crowd marched in Zürich", EventType::Protest, "2021-05-02"),
        eventSaying(content, 0, kTruce, "signed a truce", EventType::Ceasefire, "2021-05-04"),
        eventSaying(content, 1, kHeld, "a court in Bern opened an inquiry", EventType::Investigation,
                    "2021-05-06"),
        eventSaying(content, 0, "Families had fled the valley.", "Families had fled the valley",
                    EventType::Displacement, ""),
        eventSaying(content, 0, "“Naïve” hopes, said a critic, had been dashed before.", "“Naïve” hopes",
                    EventType::Statement, "2021-05")};
    Event& truce = content.events.own(2);
    truce.quotes.push_back({1, spanOf(kSecond, kHeld), {}});
    truce.status = Status::Claimed;
    truce.speaker = "the mediator";
    truce.place = "Orlen";
    truce.derivation = Phrase::foreign("“on 4 May 2021” → Tue 4 May 2021 (day)");
    CasualtyClaim claim;
    claim.low = 12;
    claim.who = "farmers";
    claim.quote = {0, spanOf(kFirst, "farmers"), {}};
    truce.casualties.push_back(claim);
    for (std::size_t i = 0; i < content.events.size(); ++i)
        content.events.own(i).id = "e" + std::to_string(i + 1);
    return content;
}

TimelineContent contentSaying(const std::string& words) {
    TimelineContent content = madeContent();
    content.title = words;
    for (std::size_t i = 0; i < content.documents.size(); ++i) {
        SourceDocument& document = content.documents.own(i);
        document.title = document.publisher = document.url = words;
        document.text += "\n\n" + words + "\n";
    }
    const auto at = static_cast<std::uint32_t>(content.documents[0].text.size() - words.size() - 1);
    const Quote quote{0, {at, at + static_cast<std::uint32_t>(words.size())}, {}};
    for (std::size_t i = 0; i < content.events.size(); ++i) {
        Event& event = content.events.own(i);
        event.title = event.speaker = event.place = words;
        event.derivation = Phrase::foreign(words);
        event.actors = {words, "A & B"};
        event.status = Status::Claimed;
        CasualtyClaim claim;
        claim.who = claim.speaker = words;
        claim.quote = quote;
        event.casualties = {claim};
        event.reasons = {{ReasonFor::Type, event.derivation, quote},
                         {ReasonFor::Conflict, event.derivation, quote}};
        for (const DocumentIndex document : {0u, 1u})
            event.accounts.push_back(
                {{}, document, words, event.when, Status::Claimed, words, event.derivation});
        event.quotes.push_back(quote);
        event.quotes.push_back({1, {}, words});
    }
    content.timexes.own(0).front().mod = words;
    content.bookmarks = {{words, {parseWhen("2021-05").value().bounds}, "e1", words, {}}};
    return content;
}

std::shared_ptr<const Timeline> madeTimeline() {
    return buildTimeline(madeContent());
}

std::vector<EventIndex> allOf(const Timeline& timeline) {
    std::vector<EventIndex> all(timeline.size());
    std::iota(all.begin(), all.end(), EventIndex{0});
    return all;
}

EventIndex eventTitled(const Timeline& timeline, std::string_view title) {
    const auto found = std::ranges::find(timeline.content().events, title, &Event::title);
    if (found == timeline.content().events.end())
        throw std::logic_error("no event is titled " + std::string(title));
    return static_cast<EventIndex>(found - timeline.content().events.begin());
}

} // namespace dateline::test
