#include "core/document/sentences.h"
#include "core/edit/carry_over.h"
#include "core/language/language.h"
#include "core/opening/open_input.h"
#include "core/time/timex_when.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/reread.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {
namespace {

Reread carriedOver(TimelineContent content, const Timeline& before, const Rereading& how) {
    content = joinAccounts(std::move(content));
    CarriedOver carried =
        carryOver(std::move(content.edits), before.content().events, content.events, how.stamp);
    content.edits = std::move(carried.edits);
    return {buildTimeline(std::move(content)), std::move(carried.kept), std::move(carried.unchecked)};
}

/// The sentence that holds the first of the words, or the words where they leave it.
Span quotedSpan(const SourceDocument& document, Span words) {
    const Language* language = Language::of(document.language);
    const SentenceRules& rules = *(language != nullptr ? *language : Language::english()).sentences;
    for (const Span sentence : splitSentences(document.text, rules))
        if (sentence.begin <= words.begin && words.begin < sentence.end)
            return {sentence.begin, std::max(sentence.end, words.end)};
    return words;
}

/// Of the events that are told in the words and that the timeline does not have, the one for which most
/// speaks.
const Event* likeliest(const std::vector<Event>& events, const Timeline& timeline, Span words) {
    const Event* best = nullptr;
    const auto weightOf = [](const Event& event) {
        return event.weight.value_or(-std::numeric_limits<double>::infinity());
    };
    for (const Event& event : events) {
        const bool told = std::any_of(event.quotes.begin(), event.quotes.end(),
                                      [&](const Quote& quote) { return quote.span.overlaps(words); });
        if (told && timeline.asRead(event.id) == nullptr &&
            (best == nullptr || weightOf(event) > weightOf(*best)))
            best = &event;
    }
    return best;
}

std::optional<When> timeToldIn(const std::vector<Timex>& timexes, Span words) {
    for (const Timex& timex : timexes)
        if (words.contains(timex.span))
            if (auto when = whenOfTimexValue(timex.value, timex.mod))
                return when;
    return std::nullopt;
}

} // namespace

Reread withDate(const Timeline& timeline, DocumentIndex document, const TextDate& date, const Rereading& how,
                const Progress& progress) {
    SourceDocument changed = timeline.documents()[document];
    changed.published = date.published;
    changed.firstYear = date.firstYear;
    changed.publishedFrom = date.published ? PublishedFrom::User : PublishedFrom::Nowhere;
    Reading reading = readEvents(std::move(changed), progress, {how.lexicon, timeline.content().threshold});
    if (progress.cancelled())
        return {};
    return carriedOver(withReading(timeline.content(), document, std::move(reading)), timeline, how);
}

Reread withThreshold(const Timeline& timeline, double threshold, const Rereading& how,
                     const Progress& progress) {
    TimelineContent content = timeline.content();
    const auto count = static_cast<DocumentIndex>(content.documents.size());
    for (DocumentIndex i = 0; i < count; ++i) {
        if (!isText(content, i))
            continue;
        const Progress part{progress.stop, [&](double share) { progress((i + share) / count); }};
        Reading reading = readEvents(content.documents[i], part, {how.lexicon, threshold});
        if (progress.cancelled())
            return {};
        content = withReading(std::move(content), i, std::move(reading));
    }
    return carriedOver(std::move(content), timeline, how);
}

Event offeredEvent(const Timeline& timeline, const Quote& words, const Rereading& how) {
    const SourceDocument& document = timeline.documents()[words.document];
    const Reading reading = readEvents(document, {}, {how.lexicon, kAnythingAtAll});
    Event offered;
    if (const Event* event = likeliest(reading.events, timeline, words.span)) {
        offered = *event;
        offered.id.clear();
        offered.reasons.clear();
        offered.casualties.clear();
        offered.weight.reset();
    } else {
        offered.when = timeToldIn(reading.timexes, quotedSpan(document, words.span));
    }
    const Span sentence = quotedSpan(document, words.span);
    if (offered.title.empty() || words.span != sentence)
        offered.title = slice(document.text, words.span);
    offered.quotes = {{words.document, sentence, {}}};
    return offered;
}

} // namespace dateline
