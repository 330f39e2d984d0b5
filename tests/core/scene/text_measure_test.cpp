#include "core/scene/text_measure.h"

#include "tests/core/scene/fixed_measure.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::string cut(std::string_view text, double width) {
    return elided(text, width, TextRole::Label, FixedMeasure());
}

TEST(ElidedTest, WhatFitsStaysWhole) {
    EXPECT_EQ(cut("talks", 35), "talks");
}

TEST(ElidedTest, TheLongestBeginningThatFitsIsKept) {
    EXPECT_EQ(cut("talks opened", 8 * 7), "talks…") << "no space or comma before the dots";
    EXPECT_EQ(cut("talks opened", 12 * 7), "talks opened");
    EXPECT_EQ(cut("talks on prisoners", 14 * 7), "talks on…") << "words stay whole";
    EXPECT_EQ(cut("talks reopened", 13 * 7), "talks reop…") << "unless little would be left";
}

TEST(ElidedTest, NoLetterIsCutThrough) {
    EXPECT_EQ(cut("Şuşa’da çatışma", 6 * 7), "Şu…");
    EXPECT_EQ(cut("e\u0301e\u0301e\u0301", 8 * 7), "e\u0301…") << "a mark stays with its letter";
}

TEST(ElidedTest, NothingIsLeftWhereNotALetterFits) {
    EXPECT_EQ(cut("talks", 10), "");
    EXPECT_EQ(cut("", 0), "");
}

TEST(LooseEndTest, IsTakenOff) {
    EXPECT_EQ(withoutLooseEnd("talks opened, – "), "talks opened");
    EXPECT_EQ(withoutLooseEnd("“talks” (“"), "“talks”");
    EXPECT_EQ(withoutLooseEnd(", "), "");
}

} // namespace
} // namespace dateline
