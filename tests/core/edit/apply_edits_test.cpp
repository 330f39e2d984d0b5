#include "tests/core/edit/made_events.h"

#include <deque>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace dateline {
namespace {

std::string all(const EventList& events) {
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
    const EventList read = madeEvents();
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
    EXPECT_EQ(raid.annotation, (Annotation{Check::Checked,
                                           true,
                                           Origin::Read,
                                           "see the second source",
                                           {"night"},
                                           {"title", "type", "when", "modality", "status", "speaker",
                                            "actors", "roles", "place"}}));
    EXPECT_EQ(all(EventList{*find(applyEdits(edits, read), "talks")}), all(EventList{read[2]}));
}

TEST(ApplyEdits, ATimeThatWasSetHasNoReasonOfTheReading) {
    EventList read = madeEvents();
    Event& event = read.own(0);
    event.derivation = Phrase::foreign("“Tuesday” → Tue 19 Sep 2023");
    event.reasons = {{ReasonFor::Date, event.derivation, {}},
                     {ReasonFor::Type, Phrase::foreign("“raid”"), {}}};
    Edits edits;
    set(edits, read, "raid", EventField::When, std::string("2023-09-18"));
    const Event raid = *find(applyEdits(edits, read), "raid");
    EXPECT_EQ(std::string(raid.derivation), "set by ann");
    ASSERT_EQ(raid.reasons.size(), 1u);
    EXPECT_EQ(raid.reasons[0].about, ReasonFor::Type);
}

TEST(ApplyEdits, AFieldThatSaysWhatWasReadIsNotSet) {
    const EventList read = madeEvents();
    Edits edits;
    set(edits, read, "raid", EventField::Place, std::string("Lachin"));
    set(edits, read, "raid", EventField::Place, std::string());
    EXPECT_TRUE(edits.state().empty());
    EXPECT_EQ(edits.log().size(), 2u);
    EXPECT_TRUE(setField(edits, read[0], EventField::Title, read[0].title, stampAt(1)).empty());
}

TEST(ApplyEdits, WhatIsRemovedIsGoneUntilItIsBroughtBack) {
    const EventList read = madeEvents();
    Edits edits;
    set(edits, read, "truce", EventField::Removed, std::string("yes"));
    EXPECT_EQ(applyEdits(edits, read).size(), 2u);
    edits.make(resetField(edits, read[1], EventField::Removed).at(0), stampAt(2));
    EXPECT_EQ(all(applyEdits(edits, read)), all(read));
}

TEST(ApplyEdits, AMergedEventGivesItsQuotesToTheOther) {
    const EventList read = madeEvents();
    Edits edits;
    set(edits, read, "talks", EventField::MergedInto, std::string("truce"));
    set(edits, read, "truce", EventField::MergedInto, std::string("raid"));
    const EventList left = applyEdits(edits, read);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].id, "raid");
    EXPECT_EQ(left[0].quotes.size(), 3u);
}

TEST(ApplyEdits, AMergedEventOfAnotherDocumentIsAnAccountOfTheOther) {
    EventList read = madeEvents();
    read.own(2).quotes.front().document = 1;
    Edits edits;
    set(edits, read, "truce", EventField::MergedInto, std::string("raid"));
    EXPECT_TRUE(applyEdits(edits, read)[0].accounts.empty()) << "one document told of both";
    set(edits, read, "talks", EventField::MergedInto, std::string("raid"));
    const EventList left = applyEdits(edits, read);
    ASSERT_EQ(left[0].accounts.size(), 2u);
    EXPECT_EQ(left[0].accounts[0].key, "raid");
    EXPECT_EQ(left[0].accounts[1].key, "talks");
    EXPECT_EQ(left[0].accounts[1].document, 1u);
    EXPECT_TRUE(read[0].accounts.empty());
}

TEST(ApplyEdits, AChainOfMergesOfAnyLengthEndsInOneEvent) {
    EventList read;
    Edits edits;
    for (int i = 0; i < 5000; ++i) {
        Event event = madeEvent("raid", EventType::Attack, "2023-09-19");
        event.id = std::to_string(i);
        event.quotes[0].span.end = 100 + static_cast<std::uint32_t>(i);
        read.push_back(std::move(event));
        if (i > 0)
            edits.restore(std::to_string(i), EventField::MergedInto, {std::to_string(i - 1), "ann", {}});
    }
    const EventList left = applyEdits(edits, read);
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].id, "0");
    EXPECT_EQ(left[0].quotes.size(), 5000u);
}

TEST(ApplyEdits, NothingIsLostByAMergeIntoItselfIntoACircleOrIntoNothing) {
    const EventList read = madeEvents();
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
    edits.make(addEvent(event, Origin::Added, stampAt(9)), stampAt(9));
    set(edits, {}, event.id, EventField::Place, std::string("Shusha"));
    const EventList left = applyEdits(edits, madeEvents());
    ASSERT_EQ(left.size(), 4u);
    EXPECT_EQ(left[3].annotation.origin, Origin::Added);
    EXPECT_EQ(left[3].place, "Shusha");
    EXPECT_NE(handEventKey(edits, stampAt(9)), event.id);
}

TEST(ApplyEdits, ASettingUnderAnAccountsKeyIsTheJoinedEventsOwn) {
    EventList read = madeEvents();
    Edits edits;
    set(edits, read, "truce", EventField::Title, std::string("The ceasefire"));
    Account account;
    account.key = "truce";
    read.own(0).accounts = {account};
    read.eraseIf([](const Event& event) { return event.id == "truce"; });
    EXPECT_EQ(applyEdits(edits, read)[0].title, "The ceasefire");
}

TEST(ApplyEdits, TheOrderInWhichDifferentEventsAreChangedDoesNotMatter) {
    const EventList read = madeEvents();
    Edits one;
    set(one, read, "raid", EventField::Title, std::string("A"));
    set(one, read, "truce", EventField::MergedInto, std::string("talks"));
    Edits other;
    set(other, read, "truce", EventField::MergedInto, std::string("talks"));
    set(other, read, "raid", EventField::Title, std::string("A"));
    EXPECT_EQ(one, other);
    EXPECT_EQ(all(applyEdits(one, read)), all(applyEdits(other, read)));
}

/// A whole event is one of two that are there for it, as one that is written again is another.
std::vector<Edit> randomEdit(const Edits& edits, const EventList& read, std::mt19937& random, int second) {
    for (;;) {
        const Event& event = read[random() % read.size()];
        const auto field = static_cast<EventField>(random() % kEventFieldCount);
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
        if (field == EventField::Whole) {
            Event added = madeEvent("fire", EventType::Incident, "202" + text);
            added.id = text;
            if (edits.of(text) == nullptr)
                return {addEvent(std::move(added), Origin::Added, stampAt(second))};
            continue;
        }
        const std::vector<Edit> made = random() % 4 == 0
                                           ? resetField(edits, event, field)
                                           : setField(edits, event, field, std::move(value), stampAt(second));
        if (!made.empty())
            return made;
    }
}

/// 10,000 changes, taken back one by one and made again, pass the same states; the log keeps all of it.
TEST(ApplyEdits, UndoOfAnySequenceGivesTheFirstStateAndRedoTheLast) {
    const EventList read = madeEvents();
    std::mt19937 random(7);
    Edits edits;
    std::vector<std::vector<Edit>> made;
    std::vector<std::string> states{all(applyEdits(edits, read))};
    std::size_t count = 0;
    const auto make = [&](const std::vector<Edit>& step, int second) {
        for (const Edit& edit : step)
            edits.make(edit, stampAt(second));
        count += step.size();
    };
    for (int i = 0; i < 10'000; ++i) {
        made.push_back(randomEdit(edits, read, random, i));
        make(made.back(), i);
        states.push_back(all(applyEdits(edits, read)));
    }
    const Edits last = edits;
    for (std::size_t i = made.size(); i-- > 0;) {
        make(inverse(made[i]), 0);
        ASSERT_EQ(all(applyEdits(edits, read)), states[i]) << i;
    }
    EXPECT_TRUE(edits.state().empty());
    for (const std::vector<Edit>& step : made)
        make(step, 0);
    EXPECT_EQ(edits, last);
    EXPECT_EQ(all(applyEdits(edits, read)), states.back());
    EXPECT_EQ(edits.log().size(), count);
}

/// The changes of one event keep their order; those of different ones come in any.
TEST(ApplyEdits, AnyOrderOfTheChangesOfDifferentEventsGivesTheSame) {
    const EventList read = madeEvents();
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Edits edits;
        std::map<EventKey, std::deque<Edit>> byEvent;
        for (int i = 0; i < 20; ++i)
            for (const Edit& edit : randomEdit(edits, read, random, i)) {
                edits.make(edit, stampAt(i));
                byEvent[edit.event].push_back(edit);
            }
        Edits shuffled;
        while (!byEvent.empty()) {
            const auto at = std::next(byEvent.begin(), static_cast<int>(random() % byEvent.size()));
            shuffled.make(at->second.front(), stampAt(0));
            at->second.pop_front();
            if (at->second.empty())
                byEvent.erase(at);
        }
        ASSERT_EQ(shuffled, edits);
        ASSERT_EQ(all(applyEdits(shuffled, read)), all(applyEdits(edits, read)));
    }
}

TEST(ApplyEdits, CountsByHandStandBesideThoseThatWereRead) {
    EventList read = madeEvents();
    CasualtyClaim claim;
    claim.low = claim.best = claim.high = 7;
    claim.quote = {0, {3, 9}, {}};
    read.own(0).casualties = {claim};
    read.own(1).casualties = {claim};
    read.own(1).casualties.front().quote = {0, {30, 39}, {}};
    Edits edits;
    set(edits, read, "raid", EventField::Counts,
        std::vector<std::string>{"7 killed", "at least 3 injured: guards — said by a medic"});
    Event raid = *find(applyEdits(edits, read), "raid");
    ASSERT_EQ(raid.casualties.size(), 2u);
    EXPECT_EQ(raid.casualties[0].quote, claim.quote) << "its words are those of the text";
    EXPECT_EQ(raid.casualties[1].speaker, "a medic");
    EXPECT_EQ(raid.casualties[1].quote, raid.quotes.front());
    EXPECT_EQ(raid.annotation.changed, std::vector<std::string>{"counts"});
    set(edits, read, "truce", EventField::MergedInto, std::string("raid"));
    EXPECT_EQ(find(applyEdits(edits, read), "raid")->casualties.size(), 2u) << "both say seven";
    set(edits, read, "raid", EventField::Counts, std::vector<std::string>{"7 killed"});
    EXPECT_EQ(edits.of("raid", EventField::Counts), nullptr);
}

TEST(ApplyEdits, AnEventKeepsAQuote) {
    const EventList read = madeEvents();
    Edits edits;
    EXPECT_TRUE(setField(edits, read[0], EventField::Quotes, std::vector<Quote>(), stampAt(1)).empty());
    edits.restore("raid", EventField::Quotes, {std::vector<Quote>(), "ann", {}});
    EXPECT_EQ(applyEdits(edits, read)[0].quotes, read[0].quotes);
}

TEST(ApplyEdits, ActorsGoBackWithTheirParts) {
    EventList read = madeEvents();
    read.own(0).actors = {"the army", "the village"};
    read.own(0).roles = {ActorRole::Did, ActorRole::Suffered};
    Edits edits;
    set(edits, read, "raid", EventField::Actors, std::vector<std::string>{"the village", "the town"});
    EXPECT_EQ(roleOf(applyEdits(edits, read)[0], 0), ActorRole::Suffered);
    set(edits, read, "raid", EventField::Roles, std::vector<std::string>{"did", "with"});
    EXPECT_EQ(roleOf(applyEdits(edits, read)[0], 1), ActorRole::With);
    for (const Edit& edit : resetField(edits, read[0], EventField::Actors))
        edits.make(edit, stampAt(3));
    EXPECT_TRUE(edits.state().empty());
}

/// Of an event that several documents tell of.
class JoinedEvent : public ::testing::Test {
protected:
    JoinedEvent() {
        Account one;
        one.key = "raid";
        Account other;
        other.key = "truce";
        m_read.own(0).accounts = {one, other};
        m_read.eraseIf([](const Event& event) { return event.id == "truce"; });
    }

    EventList m_read = madeEvents();
    Edits m_edits;
};

TEST_F(JoinedEvent, IsNotRemovedByTheRemovalOfOneAccount) {
    set(m_edits, madeEvents(), "truce", EventField::Removed, std::string("yes"));
    EXPECT_EQ(applyEdits(m_edits, m_read).size(), 2u);
    set(m_edits, m_read, "raid", EventField::Removed, std::string("yes"));
    EXPECT_EQ(applyEdits(m_edits, m_read).size(), 1u);
    for (const Edit& edit : resetField(m_edits, m_read[0], EventField::Removed))
        m_edits.make(edit, stampAt(3));
    EXPECT_TRUE(m_edits.state().empty());
}

TEST_F(JoinedEvent, GivesBackWhatIsSetUnderAnAccountsKey) {
    set(m_edits, madeEvents(), "truce", EventField::Title, std::string("The ceasefire"));
    for (const Edit& edit : setField(m_edits, m_read[0], EventField::Title, m_read[0].title, stampAt(3)))
        m_edits.make(edit, stampAt(3));
    EXPECT_EQ(applyEdits(m_edits, m_read)[0].title, m_read[0].title);
}

} // namespace
} // namespace dateline
