#include "core/edit/carry_over.h"
#include "core/edit/doubles.h"
#include "tests/core/edit/made_events.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

TEST(CarryOver, AChangedEventThatIsNoLongerToldStaysAsItWas) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "talks", EventField::Place, std::string("Yevlakh"));
    EventList now = before;
    now.eraseIf([&](const Event& event) { return event.id == before.back().id; });
    const CarriedOver carried = carryOver(edits, before, now, stampAt(5));
    EXPECT_EQ(carried.kept, std::vector<EventKey>{"talks"});
    const EventList left = applyEdits(carried.edits, now);
    ASSERT_NE(find(left, "talks"), nullptr);
    EXPECT_EQ(find(left, "talks")->place, "Yevlakh");
    EXPECT_EQ(find(left, "talks")->quotes, before[2].quotes);
    EXPECT_EQ(find(left, "talks")->annotation.origin, Origin::Kept);
    // And once the reading tells it again, it is that one.
    const CarriedOver back = carryOver(carried.edits, now, before, stampAt(6));
    const EventList again = applyEdits(back.edits, before);
    EXPECT_EQ(again.size(), before.size());
    EXPECT_EQ(find(again, "talks")->place, "Yevlakh");
    EXPECT_EQ(find(again, "talks")->annotation.origin, Origin::Read);
    EXPECT_EQ(back.edits, edits);
}

TEST(CarryOver, ACheckIsOfWhatWasReadThen) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "raid", EventField::Check, std::string("checked"));
    set(edits, before, "truce", EventField::Check, std::string("checked"));
    EventList now = before;
    now.own(0).when = parseWhen("2023-09-12").value();
    const CarriedOver carried = carryOver(edits, before, now, stampAt(5));
    EXPECT_EQ(carried.unchecked, std::vector<EventKey>{"raid"});
    EXPECT_EQ(find(applyEdits(carried.edits, now), "raid")->annotation.check, Check::Unchecked);
    EXPECT_EQ(find(applyEdits(carried.edits, now), "truce")->annotation.check, Check::Checked);
}

/// Another document that tells of it too takes no check away; one that tells another day does.
TEST(CarryOver, ACheckStaysWhenAnotherDocumentTellsOfItToo) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "raid", EventField::Check, std::string("checked"));
    EventList joined = before;
    Account own;
    own.key = "raid";
    own.title = before[0].title;
    own.when = before[0].when;
    Account other = own;
    other.key = "raid-2";
    other.title = "The assault";
    joined.own(0).accounts = {own, other};
    joined.own(0).title = other.title;
    joined.own(0).quotes.push_back({1, {7, 80}, {}});
    EXPECT_EQ(find(applyEdits(edits, joined), "raid")->annotation.check, Check::Checked);
    joined.own(0).quotes.erase(joined.own(0).quotes.begin());
    EXPECT_EQ(find(applyEdits(edits, joined), "raid")->annotation.check, Check::Unchecked);
}

TEST(CarryOver, WhatAPersonSetIsNotReadOtherwise) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "raid", EventField::When, std::string("2023-09-19T22:00"));
    set(edits, before, "raid", EventField::Check, std::string("checked"));
    EventList now = before;
    now.own(0).when = parseWhen("2023-09-12").value();
    const CarriedOver carried = carryOver(edits, before, now, stampAt(5));
    EXPECT_TRUE(carried.unchecked.empty());
    EXPECT_EQ(find(applyEdits(carried.edits, now), "raid")->when->edtf, "2023-09-19T22:00");
}

TEST(CarryOver, WhatWasMergedStaysOneEventWhenNeitherIsToldAnyMore) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "truce", EventField::MergedInto, std::string("raid"));
    EventList now = before;
    now.eraseIf([](const Event& event) { return event.id != "talks"; });
    const CarriedOver carried = carryOver(edits, before, now, stampAt(5));
    EXPECT_EQ(carried.kept, (std::vector<EventKey>{"truce", "raid"}));
    const EventList left = applyEdits(carried.edits, now);
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(find(left, "raid")->quotes.size(), 2u);
    EXPECT_EQ(carryOver(carried.edits, now, before, stampAt(6)).edits, edits);
}

TEST(CarryOver, AnEventIsKeptOnceUnderHoweverManyKeysItWasChanged) {
    EventList before = madeEvents();
    Account one;
    one.key = "raid";
    Account other;
    other.key = "ambush";
    before.own(0).accounts = {one, other};
    Edits edits;
    edits.restore("raid", EventField::Title, {std::string("The night raid"), "ann", {}});
    edits.restore("ambush", EventField::Note, {std::string("see the map"), "ann", {}});
    EventList now = before;
    now.eraseIf([](const Event& event) { return event.id == "raid"; });
    const EventList left = applyEdits(carryOver(edits, before, now, stampAt(5)).edits, now);
    ASSERT_EQ(left.size(), 3u);
    EXPECT_EQ(find(left, "raid")->title, "The night raid");
    EXPECT_EQ(find(left, "raid")->annotation.note, "see the map");
}

TEST(CarryOver, ThereAndBackIsTheSame) {
    const EventList before = madeEvents();
    Edits edits;
    set(edits, before, "raid", EventField::Title, std::string("The night raid"));
    set(edits, before, "truce", EventField::Check, std::string("checked"));
    set(edits, before, "talks", EventField::Removed, std::string("yes"));
    EventList now = before;
    now.own(1).when.reset();
    now.eraseIf([&](const Event& event) { return event.id == before.back().id; });
    const CarriedOver there = carryOver(edits, before, now, stampAt(5));
    EXPECT_TRUE(there.kept.empty());
    EXPECT_EQ(there.unchecked, std::vector<EventKey>{"truce"});
    const Edits back = carryOver(there.edits, now, before, stampAt(6)).edits;
    EXPECT_EQ(back, edits);
    EXPECT_EQ(find(applyEdits(back, before), "truce")->annotation.check, Check::Checked);
}

TEST(LikelyPairs, AreOfSeveralSourcesAndAskedAboutOnce) {
    EventList events = {madeEvent("raid", EventType::Attack, "2023-09-19"),
                        madeEvent("assault", EventType::Attack, "2023-09-19"),
                        madeEvent("ambush", EventType::Attack, "2023-09-20"),
                        madeEvent("later", EventType::Attack, "2023-09-27"),
                        madeEvent("talks", EventType::Talks, "2023-09-27")};
    for (std::size_t i = 0; i < events.size(); ++i)
        events.own(i).place = "Lachin";
    Edits edits;
    EXPECT_THAT(likelyPairs(events, edits), testing::IsEmpty()) << "one document tells of them all";
    events.own(0).quotes.front().document = 1;
    using Pair = std::pair<std::size_t, std::size_t>;
    EXPECT_THAT(likelyPairs(events, edits), testing::ElementsAre(Pair(0, 1), Pair(0, 2)));
    set(edits, events, "assault", EventField::DistinctFrom, std::vector<std::string>{"raid"});
    EXPECT_THAT(likelyPairs(events, edits), testing::ElementsAre(Pair(0, 2)));
    events.own(2).place = "Tol";
    EXPECT_THAT(likelyPairs(events, edits), testing::IsEmpty());
}

TEST(LikelyDoubles, OfOneTypeNearInTimeWithACommonPlaceComeFirst) {
    EventList events = madeEvents();
    events.push_back(madeEvent("assault", EventType::Attack, "2023-09-20"));
    events.push_back(madeEvent("ambush", EventType::Attack, "2023-09-20"));
    events.own(0).place = events.own(4).place = "Lachin";
    const std::vector<std::size_t> order = likelyDoubles(events, 0);
    ASSERT_EQ(order.size(), 4u);
    EXPECT_EQ(order[0], 4u);
    EXPECT_EQ(order[1], 3u);
}

} // namespace
} // namespace dateline
