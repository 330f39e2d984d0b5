#include "core/event/read_events.h"

#include "core/event/make_event.h"
#include "core/event/merge.h"

namespace dateline {
Reading readEvents(SourceDocument document, const Progress& progress, const Lexicon& lexicon) {
    Reading reading;
    reading.document = std::move(document);
    Article article = parseArticle(reading.document, lexicon, progress);
    std::vector<Draft> drafts = draftEvents(article);
    settleDates(article, drafts);
    for (const Draft& draft : mergeDrafts(article, std::move(drafts))) {
        reading.events.push_back(makeEvent(article, draft));
        reading.events.back().id = "e" + std::to_string(reading.events.size());
    }
    reading.timexes = std::move(article.timexes);
    return reading;
}

} // namespace dateline
