#include "core/lexicon/rule_text.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string>

namespace dateline {
namespace {

std::string_view signOf(Slot slot) {
    switch (slot) {
    case Slot::Object:
        return ">";
    case Slot::NotObject:
        return "!>";
    case Slot::Subject:
        return "<";
    case Slot::NotSubject:
        return "!<";
    case Slot::Near:
        return "~";
    case Slot::NotNear:
        return "!~";
    }
    return "?";
}

struct TakenApart {
    const char* text;
    const char* words;
    const char* conditions;

    friend void PrintTo(const TakenApart& example, std::ostream* out) { *out << example.text; }
};

class RuleTexts : public testing::TestWithParam<TakenApart> {};

TEST_P(RuleTexts, HaveWordsAndConditions) {
    const RuleText rule = readRule(GetParam().text);
    std::string words;
    for (const std::string_view word : rule.words)
        words.append(words.empty() ? "" : ", ").append(word);
    std::string conditions;
    for (const auto& [slot, choice] : rule.conditions)
        conditions.append(conditions.empty() ? "" : ", ").append(signOf(slot)).append(" ").append(choice);
    EXPECT_EQ(words, GetParam().words);
    EXPECT_EQ(conditions, GetParam().conditions);
}

INSTANTIATE_TEST_SUITE_P(
    OfEntriesAndFrames, RuleTexts,
    testing::Values(TakenApart{"", "", ""}, TakenApart{"slay", "slay", ""},
                    TakenApart{"drop on|over", "drop, on|over", ""},
                    TakenApart{"generic attack", "generic, attack", ""},
                    TakenApart{"strike < @aircraft|jet", "strike", "< @aircraft|jet"},
                    TakenApart{"drop on > @munition !< @weather", "drop, on", "> @munition, !< @weather"},
                    TakenApart{"hold > @person ~ ransom !~ book !> price", "hold",
                               "> @person, ~ ransom, !~ book, !> price"},
                    TakenApart{"beat ~ men ~ death", "beat", "~ men, ~ death"},
                    TakenApart{"beat ~ men death", "beat", "~ men, ~ death"},
                    TakenApart{"  take   over  ", "take, over", ""}, TakenApart{"see >", "see", ""}));

TEST(PartsOf, LeavesOutWhatIsEmpty) {
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(partsOf("a|b||c|", '|'), (Parts{"a", "b", "c"}));
    EXPECT_EQ(partsOf("", '|'), Parts{});
    EXPECT_EQ(partsOf("|", '|'), Parts{});
}

} // namespace
} // namespace dateline
