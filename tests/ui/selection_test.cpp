#include "ui/selection/selection.h"

#include "core/timeline/reread.h"
#include "tests/ui/made_timeline.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace dateline {
namespace {

std::shared_ptr<const Timeline> timelineOf(std::string_view text, unsigned day) {
    SourceDocument document;
    document.text = text;
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / std::chrono::day{day}};
    TimelineContent content;
    append(content, readEvents(std::move(document)));
    return buildTimeline(std::move(content));
}

constexpr std::string_view kText = "Rebels shelled the port of Arda on 3 June. Talks began in Lenz on "
                                   "Wednesday. A truce was signed on Friday.";

TEST(Selection, StaysWithItsEventWhenTheOrderOfTimeChanges) {
    const auto before = timelineOf(kText, 15);
    const auto after = timelineOf(kText, 29);
    ASSERT_EQ(before->size(), after->size());
    for (EventIndex i = 0; i < before->size(); ++i) {
        Selection selection;
        selection.setTimeline(before);
        selection.select(i);
        selection.setTimeline(after, true);
        ASSERT_TRUE(selection.selected());
        EXPECT_EQ(after->titleOf(*selection.selected()), before->titleOf(i));
        EXPECT_EQ(selection.key(), before->keyOf(i));
    }
}

TEST(Selection, ComesBackWithTheEventThatWasAway) {
    const auto whole = timelineOf(kText, 15);
    TimelineContent less = whole->content();
    less.events.eraseIf([&](const Event& event) { return event.id == whole->keyOf(0); });
    Selection selection;
    selection.setTimeline(whole);
    selection.select(0);
    selection.setTimeline(buildTimeline(std::move(less)), true);
    EXPECT_FALSE(selection.selected());
    selection.setTimeline(whole, true);
    EXPECT_EQ(selection.selected(), 0u);
}

TEST(Selection, ForgetsEverythingWithOtherTexts) {
    const auto timeline = timelineOf(kText, 15);
    Selection selection;
    selection.setTimeline(timeline);
    selection.select(1, 0);
    selection.hover(2);
    QSignalSpy told(&selection, &Selection::selectedChanged);
    selection.setTimeline(timeline, false);
    EXPECT_FALSE(selection.selected());
    EXPECT_FALSE(selection.hovered());
    EXPECT_EQ(selection.key(), "");
    EXPECT_EQ(told.count(), 0);
}

} // namespace
} // namespace dateline
