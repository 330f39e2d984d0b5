#include "tests/core/grammar/sentence_reader.h"

#include <array>
#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

/// By Tag.
constexpr std::array<std::string_view, 28> kTagNames{
    "noun",  "name", "adj",  "adv", "det", "poss", "pron", "num", "prep", "to", "sub", "conj", "wh", "that",
    "modal", "be",   "have", "do",  "not", "verb", ",",    ".",   "-",    "<<", ">>",  "(",    ")",  "other",
};

struct Tagged {
    const char* text;
    const char* tags;

    friend void PrintTo(const Tagged& tagged, std::ostream* out) { *out << tagged.text; }
};

class Tags : public testing::TestWithParam<Tagged> {};

TEST_P(Tags, TellWhatEachWordIsInItsSentence) {
    std::string tags;
    for (const SentenceWord& word : taggedWords(GetParam().text))
        tags.append(tags.empty() ? "" : " ").append(kTagNames[static_cast<std::size_t>(word.tag)]);
    EXPECT_EQ(tags, GetParam().tags);
}

INSTANTIATE_TEST_SUITE_P(ClosedClasses, Tags,
                         testing::Values(Tagged{"He said that they left.", "pron verb that pron verb ."},
                                         Tagged{"That town fell.", "det noun verb ."},
                                         Tagged{"One strike destroyed a bridge.", "num noun verb det noun ."},
                                         Tagged{"One destroyed a bridge.", "pron verb det noun ."},
                                         Tagged{"They attack the town.", "pron verb det noun ."},
                                         Tagged{"They want to leave.", "pron verb to verb ."},
                                         Tagged{"They went to Mosul.", "pron verb prep name ."},
                                         Tagged{"Her son was not killed.", "poss noun be not verb ."},
                                         Tagged{"All of them fled.", "pron prep pron verb ."},
                                         Tagged{"All roads were closed.", "det noun be verb ."},
                                         Tagged{"It fell in May.", "pron verb prep name ."},
                                         Tagged{"He may leave.", "pron modal verb ."}));

INSTANTIATE_TEST_SUITE_P(OpenClasses, Tags,
                         testing::Values(Tagged{"The attack failed.", "det noun verb ."},
                                         Tagged{"Rebels attack the port.", "noun verb det noun ."},
                                         Tagged{"Rebels will attack.", "noun modal verb ."},
                                         Tagged{"The army attacks the port.", "det noun verb det noun ."},
                                         Tagged{"The attacks killed ten.", "det noun verb num ."},
                                         Tagged{"Fighting broke out.", "noun verb prep ."},
                                         Tagged{"They are fighting rebels.", "pron be verb noun ."},
                                         Tagged{"A bomb exploded, killing two men.",
                                                "det noun verb , verb num noun ."},
                                         Tagged{"The besieged town fell.", "det adj noun verb ."},
                                         Tagged{"The town was besieged.", "det noun be verb ."},
                                         Tagged{"Israel strikes Gaza.", "name verb name ."}));

INSTANTIATE_TEST_SUITE_P(
    MissingVerbs, Tags,
    testing::Values(
        Tagged{"The union lifts sanctions on Tol.", "det noun verb noun prep name ."},
        Tagged{"The Council votes in favour.", "det name verb prep noun ."},
        Tagged{"The mayor steps down.", "det noun verb prep ."},
        Tagged{"A truck bomb kills nine.", "det noun noun verb num ."},
        Tagged{"The group launch a raid.", "det noun verb det noun ."},
        Tagged{"Police in Tol arrest two men.", "noun prep name verb num noun ."},
        Tagged{"The general captured Tol.", "det noun verb name ."},
        Tagged{"The general ordered troops to leave.", "det noun verb noun to verb ."},
        Tagged{"The attorney general opens proceedings.", "det noun noun verb noun ."},
        Tagged{"A plane carrying tourists crashes near Tol.", "det noun verb noun verb prep name ."},
        Tagged{"On Monday, the talks collapse.", "prep name , det noun verb ."},
        Tagged{"Tol and Rum sign a treaty.", "name conj name verb det noun ."},
        Tagged{"The mayor who lost the vote steps down.", "det noun wh verb det noun verb prep ."}));

INSTANTIATE_TEST_SUITE_P(
    MissingVerbsBesideOthers, Tags,
    testing::Values(Tagged{"Tolian prosecutors state that he left.", "name noun verb that pron verb ."},
                    Tagged{"The Tolians launch a missile, which falls.",
                           "det name verb det noun , wh verb ."},
                    Tagged{"The army launches an offensive as men are killed.",
                           "det noun verb det noun sub noun be verb ."},
                    Tagged{"Riots that killed ten men, end as he leaves.",
                           "noun that verb num noun , verb sub pron verb ."},
                    Tagged{"The death toll from floods caused by rain rises to ten.",
                           "det noun noun prep noun verb prep noun verb prep num ."},
                    Tagged{"The aircraft crashes near Tol.", "det noun verb prep name ."},
                    Tagged{"The army blorps a town.", "det noun verb det noun ."},
                    Tagged{"The office starts searching a mill.", "det noun verb verb det noun ."}));

INSTANTIATE_TEST_SUITE_P(
    NoMissingVerbs, Tags,
    testing::Values(Tagged{"Air strikes that killed ten men.", "noun noun that verb num noun ."},
                    Tagged{"The men left after the army attacks.", "det noun verb sub det noun noun ."},
                    Tagged{"Air strikes in Tol.", "noun noun prep name ."},
                    Tagged{"Peace talks in Tol.", "noun noun prep name ."},
                    Tagged{"A state visit to Tol by the king.", "det noun noun prep name prep det noun ."},
                    Tagged{"The forces of the north.", "det noun prep det noun ."},
                    Tagged{"The rebel attacks failed.", "det noun noun verb ."}));

INSTANTIATE_TEST_SUITE_P(VerbsInARow, Tags,
                         testing::Values(Tagged{"Rebels enter the town and storm the hall.",
                                                "noun verb det noun conj verb det noun ."},
                                         Tagged{"A bomb kills ten men and wounds nine others.",
                                                "det noun verb num noun conj verb num pron ."},
                                         Tagged{"Rebels fear the army and attack helicopters.",
                                                "noun verb det noun conj noun noun ."}));

INSTANTIATE_TEST_SUITE_P(
    BoundedNumbers, Tags,
    testing::Values(Tagged{"A bomb kills at least seven.", "det noun verb det det num ."},
                    Tagged{"Over 50 arrests were made.", "det num noun be verb ."},
                    Tagged{"As many as 90 men fled.", "det det det num noun verb ."},
                    Tagged{"They evacuated about a dozen men.", "pron verb det det num noun ."},
                    Tagged{"Planes flew over two villages.", "noun verb prep num noun ."},
                    Tagged{"They spoke about 2 villages.", "pron verb prep num noun ."}));

INSTANTIATE_TEST_SUITE_P(
    NamedHappenings, Tags,
    testing::Values(Tagged{"He fell at the Battle of Tol.", "pron verb prep det noun prep name ."},
                    Tagged{"They left after the Tolian War.", "pron verb sub det name noun ."},
                    Tagged{"The army began Operation Tol.", "det noun verb noun name ."},
                    Tagged{"He wrote to the War Office.", "pron verb prep det name name ."},
                    Tagged{"He asked the Council of Tol.", "pron verb det name prep name ."}));

INSTANTIATE_TEST_SUITE_P(NamesLikeWords, Tags,
                         testing::Values(Tagged{"Grant took the town.", "name verb det noun ."},
                                         Tagged{"Grant them a day.", "verb pron det noun ."},
                                         Tagged{"Don Felix left the US.", "name name verb det name ."},
                                         Tagged{"Do they leave us?", "do pron verb pron ."},
                                         Tagged{"Then I Corps left.", "adv name name verb ."},
                                         Tagged{"Then I left.", "adv pron verb ."},
                                         Tagged{"United Nations troops left.", "adj name noun verb ."}));

INSTANTIATE_TEST_SUITE_P(
    NounsLikeVerbs, Tags,
    testing::Values(Tagged{"The army left due to storms.", "det noun verb adj prep noun ."},
                    Tagged{"He lifted the arms embargo on Tol.", "pron verb det noun noun prep name ."},
                    Tagged{"He lifted a sales ban on Tol.", "pron verb det noun noun prep name ."},
                    Tagged{"The troops attack the town.", "det noun verb det noun ."},
                    Tagged{"He left the Tolian Mills plant in May.",
                           "pron verb det name name noun prep name ."},
                    Tagged{"The U.S.-led coalition left.", "det adj noun verb ."},
                    Tagged{"They met behind closed doors.", "pron verb prep adj noun ."},
                    Tagged{"They began an offensive on Monday.", "pron verb det noun prep name ."},
                    Tagged{"He said that attacks killed four.", "pron verb that noun verb num ."},
                    Tagged{"He called for volunteers.", "pron verb prep noun ."},
                    Tagged{"He seized the weak Tolian garrison.", "pron verb det adj name noun ."},
                    Tagged{"They cut Tolian supply lines.", "pron verb name noun noun ."},
                    Tagged{"The men they shot at died.", "det noun pron verb prep verb ."}));

INSTANTIATE_TEST_SUITE_P(Capitals, Tags,
                         testing::Values(Tagged{"REBELS SEIZE TOWN IN NORTH", "noun verb noun prep noun"},
                                         Tagged{"THREE MEN HAVE DIED", "num noun have verb"},
                                         Tagged{"The US, UK and EU left.",
                                                "det name , name conj name verb ."}));

INSTANTIATE_TEST_SUITE_P(Signs, Tags,
                         testing::Values(Tagged{"The Biqa‘ Valley fell.", "det name name verb ."},
                                         Tagged{"They burned the Qur'an in Sana'a.",
                                                "pron verb det name prep name ."},
                                         Tagged{"The miners' union left.", "det noun poss noun verb ."},
                                         Tagged{"They didn't say ‘yes’.", "pron do not verb << noun >> ."},
                                         Tagged{"They re-occupied the town.", "pron verb det noun ."},
                                         Tagged{"They air-dropped tanks.", "pron verb noun ."},
                                         Tagged{"The re-armed men left.", "det adj noun verb ."}));

INSTANTIATE_TEST_SUITE_P(UnknownWords, Tags,
                         testing::Values(Tagged{"The zorks blorped.", "det noun verb ."},
                                         Tagged{"The zork vumply left.", "det noun adv verb ."},
                                         Tagged{"A blorpous zork fell.", "det adj noun verb ."},
                                         Tagged{"The anti-zork patrol left.", "det adj noun verb ."},
                                         Tagged{"Bad Zork fell at 4 a.m. on Sunday.",
                                                "adj name verb prep num adv prep name ."}));

INSTANTIATE_TEST_SUITE_P(Marks, Tags,
                         testing::Values(Tagged{"“We left,” he said (twice).",
                                                "<< pron verb , >> pron verb ( adv ) ."},
                                         Tagged{"Tol – a port; fell", "name - det noun . verb"}));

TEST(TaggedWords, KnowTheirNumber) {
    const Words words = taggedWords("The zorks left three towns and a class.");
    std::string plural;
    for (const SentenceWord& word : words)
        plural += word.plural ? 'p' : '.';
    EXPECT_EQ(plural, ".p..p....");
}

} // namespace
} // namespace dateline
