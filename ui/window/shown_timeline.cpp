#include "ui/window/shown_timeline.h"

#include "ui/words/phrase_text.h"

#include <algorithm>
#include <utility>

namespace dateline {

std::shared_ptr<const ShownTimeline> shownTimeline(std::shared_ptr<const Timeline> timeline, ShownAs as) {
    auto shown = std::make_shared<ShownTimeline>();
    shown->drawn =
        drawnEvents(*timeline, passing(*timeline, as.filter), as.lanesBy, as.ghosts, inUsersLanguage);
    for (EventIndex i = 0; i < timeline->size(); ++i)
        if (shown->drawn->shown[i])
            shown->rows.push_back(i);
    std::ranges::sort(shown->rows, {}, [&](EventIndex event) { return timeline->rankOf(event); });
    shown->counts = valueCounts(*timeline);
    shown->timeline = std::move(timeline);
    shown->as = std::move(as);
    return shown;
}

} // namespace dateline
