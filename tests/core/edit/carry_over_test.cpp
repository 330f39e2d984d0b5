#include "core/edit/carry_over.h"
#include "core/edit/doubles.h"
#include "tests/core/edit/made_events.h"

#include <gtest/gtest.h>

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
