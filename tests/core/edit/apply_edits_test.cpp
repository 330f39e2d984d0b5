#include "tests/core/edit/made_events.h"

#include <gtest/gtest.h>
#include <random>

namespace dateline {
namespace {

std::string all(const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events) {
        text += event.id + '|';
        for (std::size_t i = 0; i < kEventFieldCount; ++i) {
            const FieldValue value = valueOf(event, static_cast<EventField>(i));
            if (const auto* words = std::get_if<std::string>(&value))
                text += *words;
            if (const auto* list = std::get_if<std::vector<std::string>>(&value))
                for (const std::string& word : *list)
                    text += word + ',';
            if (const auto* quotes = std::get_if<std::vector<Quote>>(&value))
                for (const Quote& quote : *quotes)
                    text += std::to_string(quote.span.begin) + ',';
            text += '|';
        }
        text += '\n';
    }
    return text;
}

TEST(ApplyEdits, LaysEveryFieldOverWhatWasRead) {
    const std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "raid", EventField::Title, std::string("The night raid"));
    set(edits, read, "raid", EventField::Type, std::string("strike"));
    set(edits, read, "raid", EventField::When, std::string("2023-09-18/2023-09-19"));
    set(edits, read, "raid", EventField::Modality, std::string("future"));
    set(edits, read, "raid", EventField::Status, std::string("disputed"));
    set(edits, read, "raid", EventField::Speaker, std::string("the mayor"));
    set(edits, read, "raid", EventField::Actors, std::vector<std::string>{"the army", "the village"});
    set(edits, read, "raid", EventField::Roles, std::vector<std::string>{"did", "suffered"});
    set(edits, read, "raid", EventField::Place, std::string("Lachin"));
    set(edits, read, "raid", EventField::Check, std::string("checked"));
    set(edits, read, "raid", EventField::Star, std::string("yes"));
    set(edits, read, "raid", EventField::Note, std::string("see the second source"));
    set(edits, read, "raid", EventField::Tags, std::vector<std::string>{"night"});
    const Event raid = *find(applyEdits(edits, read), "raid");
    EXPECT_EQ(raid.title, "The night raid");
    EXPECT_EQ(raid.type, EventType::Strike);
    EXPECT_EQ(raid.when->edtf, "2023-09-18/2023-09-19");
    EXPECT_EQ(raid.modality, Modality::Future);
    EXPECT_EQ(raid.status, Status::Disputed);
    EXPECT_EQ(raid.speaker, "the mayor");
    EXPECT_EQ(roleOf(raid, 1), ActorRole::Suffered);
    EXPECT_EQ(raid.place, "Lachin");
    EXPECT_EQ(raid.annotation, (Annotation{Check::Checked, true, false, "see the second source", {"night"}}));
    EXPECT_EQ(all({*find(applyEdits(edits, read), "talks")}), all({read[2]}));
}

TEST(ApplyEdits, ATimeThatWasSetHasNoReasonOfTheReading) {
    std::vector<Event> read = madeEvents();
    read[0].derivation = Phrase::foreign("“Tuesday” → Tue 19 Sep 2023");
    read[0].reasons = {{ReasonFor::Date, read[0].derivation, {}},
                       {ReasonFor::Type, Phrase::foreign("“raid”"), {}}};
    Edits edits;
    set(edits, read, "raid", EventField::When, std::string("2023-09-18"));
    const Event raid = *find(applyEdits(edits, read), "raid");
    EXPECT_EQ(std::string(raid.derivation), "set by ann");
    ASSERT_EQ(raid.reasons.size(), 1u);
    EXPECT_EQ(raid.reasons[0].about, ReasonFor::Type);
}

TEST(ApplyEdits, AFieldThatSaysWhatWasReadIsNotSet) {
    const std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "raid", EventField::Place, std::string("Lachin"));
    set(edits, read, "raid", EventField::Place, std::string());
    EXPECT_TRUE(edits.state().empty());
    EXPECT_EQ(edits.log().size(), 2u);
    EXPECT_FALSE(setField(edits, "raid", read.data(), EventField::Title, read[0].title, stampAt(1)));
}

TEST(ApplyEdits, WhatIsRemovedIsGoneUntilItIsBroughtBack) {
    const std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "truce", EventField::Removed, std::string("yes"));
    EXPECT_EQ(applyEdits(edits, read).size(), 2u);
    edits.make(*resetField(edits, "truce", EventField::Removed), stampAt(2));
    EXPECT_EQ(all(applyEdits(edits, read)), all(read));
}

TEST(ApplyEdits, AMergedEventGivesItsQuotesToTheOther) {
    const std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "talks", EventField::MergedInto, std::string("truce"));
    set(edits, read, "truce", EventField::MergedInto, std::string("raid"));
    const std::vector<Event> left = applyEdits(edits, read);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].id, "raid");
    EXPECT_EQ(left[0].quotes.size(), 3u);
}

TEST(ApplyEdits, NothingIsLostByAMergeIntoItselfIntoACircleOrIntoNothing) {
    const std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "talks", EventField::MergedInto, std::string("talks"));
    set(edits, read, "truce", EventField::MergedInto, std::string("raid"));
    set(edits, read, "raid", EventField::MergedInto, std::string("truce"));
    EXPECT_EQ(all(applyEdits(edits, read)), all(read));
    Edits nowhere;
    set(nowhere, read, "talks", EventField::MergedInto, std::string("a fire"));
    EXPECT_EQ(all(applyEdits(nowhere, read)), all(read));
}

TEST(ApplyEdits, AnAddedEventIsThereWithoutAReading) {
    Edits edits;
    Event event = madeEvent("fire", EventType::Incident, "2023-10");
    event.quotes.clear();
    event.id = handEventKey(edits, stampAt(9));
    edits.make(addEvent(event, stampAt(9)), stampAt(9));
    set(edits, {}, event.id, EventField::Place, std::string("Shusha"));
    const std::vector<Event> left = applyEdits(edits, madeEvents());
    ASSERT_EQ(left.size(), 4u);
    EXPECT_TRUE(left[3].annotation.byHand);
    EXPECT_EQ(left[3].place, "Shusha");
    EXPECT_NE(handEventKey(edits, stampAt(9)), event.id);
}

TEST(ApplyEdits, ASettingUnderAnAccountsKeyIsTheJoinedEventsOwn) {
    std::vector<Event> read = madeEvents();
    Edits edits;
    set(edits, read, "truce", EventField::Title, std::string("The ceasefire"));
    Account account;
    account.key = "truce";
    read[0].accounts = {account};
    read.erase(read.begin() + 1);
    EXPECT_EQ(applyEdits(edits, read)[0].title, "The ceasefire");
}

TEST(ApplyEdits, TheOrderInWhichDifferentEventsAreChangedDoesNotMatter) {
    const std::vector<Event> read = madeEvents();
    Edits one;
    set(one, read, "raid", EventField::Title, std::string("A"));
    set(one, read, "truce", EventField::MergedInto, std::string("talks"));
    Edits other;
    set(other, read, "truce", EventField::MergedInto, std::string("talks"));
    set(other, read, "raid", EventField::Title, std::string("A"));
    EXPECT_EQ(one, other);
    EXPECT_EQ(all(applyEdits(one, read)), all(applyEdits(other, read)));
}

Edit randomEdit(const Edits& edits, const std::vector<Event>& read, std::mt19937& random, int second) {
    for (;;) {
        const Event& event = read[random() % read.size()];
        const auto field = static_cast<EventField>(random() % (kEventFieldCount - 1));
        const std::string text = std::to_string(random() % 5);
        FieldValue value = text;
        if (field == EventField::Type)
            value = std::string(info(static_cast<EventType>(random() % kEventTypeCount)).key);
        else if (field == EventField::When)
            value = "202" + text;
        else if (field == EventField::MergedInto)
            value = read[random() % read.size()].id;
        else if (field == EventField::Actors || field == EventField::Tags || field == EventField::Roles)
            value = std::vector<std::string>{text};
        else if (field == EventField::Quotes)
            value = std::vector<Quote>{{0, {static_cast<std::uint32_t>(random() % 9), 9}, {}}};
        auto edit = random() % 4 == 0
                        ? resetField(edits, event.id, field)
                        : setField(edits, event.id, &event, field, std::move(value), stampAt(second));
        if (edit)
            return *edit;
    }
}

/// 10,000 changes, taken back one by one and made again, pass the same states; the log keeps all of it.
TEST(ApplyEdits, UndoOfAnySequenceGivesTheFirstStateAndRedoTheLast) {
    const std::vector<Event> read = madeEvents();
    std::mt19937 random(7);
    Edits edits;
    std::vector<Edit> made;
    std::vector<std::string> states{all(applyEdits(edits, read))};
    for (int i = 0; i < 10'000; ++i) {
        made.push_back(randomEdit(edits, read, random, i));
        edits.make(made.back(), stampAt(i));
        states.push_back(all(applyEdits(edits, read)));
    }
    const Edits last = edits;
    for (std::size_t i = made.size(); i-- > 0;) {
        edits.make(inverse(made[i]), stampAt(0));
        ASSERT_EQ(all(applyEdits(edits, read)), states[i]) << i;
    }
    EXPECT_TRUE(edits.state().empty());
    for (const Edit& edit : made)
        edits.make(edit, stampAt(0));
    EXPECT_EQ(edits, last);
    EXPECT_EQ(edits.log().size(), 30'000u);
}

} // namespace
} // namespace dateline
