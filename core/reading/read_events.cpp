#include "core/reading/read_events.h"

#include "core/base/hash.h"
#include "core/reading/make_event.h"
#include "core/reading/merge.h"

namespace dateline {
Reading readEvents(SourceDocument document, const Progress& progress, const Lexicon& lexicon) {
    Reading reading;
    reading.document = std::move(document);
    std::vector<Draft> events;
    std::optional<StoryTime> story;
    // Sentence by sentence, so that of a long text no more is held than its events.
    Article article =
        parseArticle(reading.document, lexicon, progress, [&](const Article& read, std::uint32_t sentence) {
            SentenceDrafts drafts = draftSentence(read, sentence);
            settleDates(read, sentence, drafts, story);
            for (Draft& draft : drafts.events)
                mergeDraft(read, std::move(draft), events);
        });
    markHistorical(article, events);
    const std::uint64_t text = hash64(reading.document.text);
    for (Draft& draft : events) {
        reading.events.push_back(makeEvent(article, draft));
        reading.events.back().id = articleEventKey(text, draft.trigger);
        draft = {};
    }
    reading.timexes = std::move(article.timexes);
    return reading;
}

} // namespace dateline
