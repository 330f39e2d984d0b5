#include "core/reading/read_events.h"

#include "core/base/hash.h"
#include "core/document/text_language.h"
#include "core/language/language.h"
#include "core/reading/assign_tolls.h"
#include "core/reading/make_event.h"
#include "core/reading/merge.h"
#include "core/reading/trace.h"
#include "core/reading/weigh.h"
#include "core/temporal/tag_times.h"

#include <algorithm>

namespace dateline {
namespace {

Warning notRead(const SourceDocument& document) {
    return {Phrase::tr(
                "this text is in {}; Dateline reads English so far, so no events are found in it, only dates "
                "that are written in digits",
                nameOfLanguage(document.language)),
            document.title.empty() ? document.id : document.title};
}

/// Words that tell a date which no event can have: "February 29, 2015", "7 May"; not "recently".
const Timex* unplacedDate(const Article& article, Span words) {
    const auto timex = std::find_if(article.timexes.begin(), article.timexes.end(),
                                    [&](const Timex& t) { return t.span.begin == words.begin; });
    return timex == article.timexes.end() || timex->value.ends_with("_REF") ? nullptr : &*timex;
}

Warning undated(const Article& article, const Timex& timex, Span words, const Event& event) {
    const SourceDocument& document = article.document;
    const std::string_view told = article.text(words);
    return {needsOnlyYear(timex)
                ? Phrase::tr("“{}” tells no year, so “{}” has no date", told, event.title)
                : Phrase::tr("“{}” names no day that can be placed on the calendar, so “{}” has no date",
                             told, event.title),
            document.title.empty() ? document.id : document.title};
}

/// What can be read of a text in any language.
Reading readDigits(SourceDocument document, const Progress& progress) {
    Reading reading;
    reading.warnings.push_back(notRead(document));
    reading.timexes = tagTimes(document, TimeLanguage::digits(), progress);
    reading.document = std::move(document);
    return reading;
}

/// Merges what a sentence tells to what was told before; `traced` is null when nobody asks for it.
void mergeSentence(const Article& article, SentenceDrafts drafts, std::vector<Draft>& events,
                   std::vector<TracedDraft>* traced) {
    for (Draft& draft : drafts.events) {
        if (traced)
            traced->push_back({draft});
        const auto event = mergeDraft(article, std::move(draft), events);
        if (traced)
            traced->back().event = event;
    }
    for (Draft& draft : drafts.folded)
        traced->push_back({std::move(draft), std::nullopt, true});
}

Reading readIn(const Language& language, SourceDocument document, const Progress& progress,
               const ReadingOptions& options) {
    Reading reading;
    reading.document = std::move(document);
    std::vector<Draft> events;
    std::vector<TracedDraft> traced;
    std::optional<StoryTime> story;
    Cast cast;
    // Sentence by sentence, so that of a long text no more is held than its events.
    Article article =
        parseArticle(reading.document, language, progress, [&](const Article& read, std::uint32_t sentence) {
            SentenceDrafts drafts = draftSentence(read, sentence, cast, options.trace != nullptr);
            settleDates(read, sentence, events, drafts, story);
            mergeSentence(read, std::move(drafts), events, options.trace ? &traced : nullptr);
        });
    settleByLater(article, events);
    markHistorical(article, events);
    if (options.trace)
        *options.trace = traceOf(article, std::move(traced), events, options.threshold);
    const std::uint64_t text = hash64(reading.document.text);
    std::erase_if(events, [&](const Draft& draft) {
        const Judgement judgement = judge(article, draft);
        const bool shown = judgement.weight >= options.threshold;
        if (shown)
            reading.judgements.push_back(judgement);
        return !shown;
    });
    auto tolls = assignTolls(article, events);
    for (std::size_t i = 0; i < events.size(); ++i) {
        Draft& draft = events[i];
        reading.events.push_back(makeEvent(article, draft, reading.judgements[i], cast, std::move(tolls[i])));
        const auto& words = draft.date.notUnderstood;
        if (const Timex* timex = words && !draft.date.when ? unplacedDate(article, *words) : nullptr)
            reading.warnings.push_back(undated(article, *timex, *words, reading.events.back()));
        reading.events.back().id = articleEventKey(text, draft.trigger);
        draft = {};
    }
    reading.timexes = std::move(article.timexes);
    return reading;
}

} // namespace

Reading readEvents(SourceDocument document, const Progress& progress, const ReadingOptions& options) {
    document.language = languageOf(document);
    const Language* language = Language::of(document.language);
    Reading reading = language ? readIn(options.words ? language->with(*options.words) : *language,
                                        std::move(document), progress, options)
                               : readDigits(std::move(document), progress);
    reading.threshold = options.threshold;
    return reading;
}

Reading readTimes(SourceDocument document, const Progress& progress) {
    document.language = languageOf(document);
    const Language* language = Language::of(document.language);
    if (!language)
        return readDigits(std::move(document), progress);
    Reading reading;
    reading.timexes = tagTimes(document, *language->times, progress);
    reading.document = std::move(document);
    return reading;
}

} // namespace dateline
