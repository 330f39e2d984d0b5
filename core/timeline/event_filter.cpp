#include "core/timeline/event_filter.h"

#include <algorithm>
#include <string_view>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringoptions.h>

namespace dateline {
namespace {

std::string folded(std::string_view text) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                           nullptr, status);
    return U_SUCCESS(status) ? result : std::string(text);
}

std::vector<std::string> wordsOf(std::string_view text) {
    const std::string whole = folded(text);
    std::vector<std::string> words;
    for (std::size_t begin = whole.find_first_not_of(" \t\n"); begin != std::string::npos;) {
        const std::size_t end = std::min(whole.find_first_of(" \t\n", begin), whole.size());
        words.push_back(whole.substr(begin, end - begin));
        begin = whole.find_first_not_of(" \t\n", end);
    }
    return words;
}

/// What a user sees of an event, a line each, so that no word is found across two of them.
std::string shownText(const Timeline& timeline, const Event& event) {
    std::string text = event.title;
    const auto add = [&](std::string_view line) { text.append("\n").append(line); };
    add(info(event.type).label);
    add(event.place);
    add(event.speaker);
    for (const std::string& actor : event.actors)
        add(actor);
    for (const Quote& quote : event.quotes)
        add(quote.orphan.empty() ? slice(timeline.documents()[quote.document].text, quote.span)
                                 : quote.orphan);
    return text;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

template <typename Value>
bool holds(const std::vector<Value>& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isOfDocuments(const Event& event, const std::vector<DocumentIndex>& documents) {
    return documents.empty() ||
           std::any_of(event.quotes.begin(), event.quotes.end(),
                       [&](const Quote& quote) { return holds(documents, quote.document); });
}

bool hasActor(const Event& event, const std::vector<std::string>& actors) {
    return actors.empty() || std::any_of(event.actors.begin(), event.actors.end(),
                                         [&](const std::string& actor) { return holds(actors, actor); });
}

} // namespace

std::vector<bool> passing(const Timeline& timeline, const EventFilter& filter) {
    const std::vector<std::string> words = wordsOf(filter.text);
    const auto passes = [&](const Event& event) {
        return filter.families[static_cast<std::size_t>(familyOf(event.type))] &&
               filter.types[static_cast<std::size_t>(event.type)] &&
               filter.statuses[static_cast<std::size_t>(event.status)] &&
               filter.modalities[static_cast<std::size_t>(event.modality)] &&
               isOfDocuments(event, filter.documents) && hasActor(event, filter.actors) &&
               (filter.places.empty() || holds(filter.places, event.place)) &&
               (words.empty() || holdsAll(folded(shownText(timeline, event)), words));
    };
    std::vector<bool> result(timeline.events().size());
    std::transform(timeline.events().begin(), timeline.events().end(), result.begin(), passes);
    return result;
}

} // namespace dateline
