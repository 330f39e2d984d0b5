#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> actorsOf(const std::string& text, EventType type) {
    const Reading reading = readArticle(text);
    const Event* event = find(reading, type);
    EXPECT_NE(event, nullptr) << text;
    return event ? event->actors : std::vector<std::string>{};
}

TEST(Names, AreOneForOneActor) {
    EXPECT_THAT(actorsOf("The Goran Liberation Army (GLA) issued a statement in March. On Monday the GLA "
                         "abducted two nurses.",
                         EventType::Abduction),
                ElementsAre("Goran Liberation Army", "nurses"));
    EXPECT_THAT(
        actorsOf("President Emil Stranz met reporters in March. On Monday Stranz threatened the miners.",
                 EventType::Threat),
        Contains("Emil Stranz"));
}

TEST(Names, TellNobodyWhereTheyAreTooVague) {
    EXPECT_THAT(actorsOf("Thousands demonstrated against the government on Monday.", EventType::Protest),
                testing::IsEmpty());
}

TEST(Pronouns, AreWhoWasNamedWhereOnlyOneCanBe) {
    EXPECT_THAT(actorsOf("The mayor thanked Anna Weidt. On Monday gunmen shot her dead.", EventType::Attack),
                Contains("gunmen"));
    EXPECT_THAT(
        actorsOf("Ivan Morov and Otto Berg met in March. On Monday gunmen shot him dead.", EventType::Attack),
        Not(Contains("Ivan Morov")));
}

TEST(NounsThatPointBack, AreNobodyWhoIsNoGroupForSure) {
    EXPECT_THAT(actorsOf("Quiet returned to the bay in March. On Monday the army shelled the harbour.",
                         EventType::Strike),
                Contains("army"));
}

} // namespace
} // namespace dateline
