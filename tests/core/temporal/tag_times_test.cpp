#include "tests/core/temporal/marked_text.h"

#include "core/expressions/time_language.h"
#include "core/temporal/time_range.h"
#include "core/time/named_days.h"

#include <regex>

namespace dateline {
namespace {

using testing::HasSubstr;

const TimeLanguage& kEnglish = TimeLanguage::english();

std::string derivationOf(const char* text, const char* published) {
    const SourceDocument document = documentOf(text, published);
    const auto timexes = tagTimes(document, kEnglish);
    return timexes.empty() ? std::string() : std::string(describeDerivation(timexes.back(), document));
}

TEST(Derivation, NamesWordsAnchorAndOutcome) {
    EXPECT_EQ(derivationOf("They fought on Tuesday.", "2023-09-21"),
              "“Tuesday” + published Thu 21 Sep 2023 → Tue 19 Sep 2023 (day)");
    EXPECT_EQ(derivationOf("On 3 March 2011 he fled; two days later he was caught.", "2023-09-21"),
              "“two days later” + “3 March 2011” → Sat 5 Mar 2011 (day)");
    EXPECT_EQ(derivationOf("It began in August 2021.", ""), "“August 2021” → some time in Aug 2021 (month)");
    EXPECT_EQ(derivationOf("They fought for two\ndays.", ""), "“two days” → P2D");
    EXPECT_THAT(derivationOf("They fought on Tuesday.", ""), HasSubstr("needs the day of publication"));
    EXPECT_THAT(derivationOf("They met on Monday 21 September 2023.", ""),
                HasSubstr("the weekday does not agree"));
    EXPECT_THAT(derivationOf("They met on Thursday 21 September 2023.", ""), Not(HasSubstr("agree")));
}

TEST(Derivation, PointsToTheExpressionThatItCountsFrom) {
    const SourceDocument document =
        documentOf("On 3 March 2011 he fled; two days later he was caught.", "2023-09-21");
    const auto timexes = tagTimes(document, kEnglish);
    ASSERT_EQ(timexes.size(), 2u);
    EXPECT_EQ(timexes[1].derivation.anchor, AnchorKind::Expression);
    EXPECT_EQ(timexes[1].derivation.anchorSpan, timexes[0].span);
}

TEST(Publication, IsNeededForWhatIsToldFromIt) {
    for (const char* text :
         {"on Tuesday", "yesterday", "last week", "in May", "two days ago", "this morning"}) {
        const auto timexes = tagTimes(documentOf(text, ""), kEnglish);
        ASSERT_EQ(timexes.size(), 1u) << text;
        EXPECT_TRUE(needsPublication(timexes[0])) << text;
        EXPECT_FALSE(timexes[0].when) << text;
    }
    for (const char* text : {"on 19 September 2023", "for two days", "every Friday", "now"}) {
        const auto timexes = tagTimes(documentOf(text, ""), kEnglish);
        ASSERT_EQ(timexes.size(), 1u) << text;
        EXPECT_FALSE(needsPublication(timexes[0])) << text;
    }
}

TEST(Publication, IsNotGuessedFromAYearThatIsNamed) {
    const auto timexes =
        tagTimes(documentOf("He has ruled since 1969. Crowds marched last month.", ""), kEnglish);
    ASSERT_EQ(timexes.size(), 2u);
    EXPECT_FALSE(timexes[1].when) << timexes[1].value;
}

std::string rangeIn(const char* text) {
    const SourceDocument document = documentOf(text, "2023-09-21");
    const auto timexes = tagTimes(document, kEnglish);
    const auto range =
        timexes.size() == 2 ? rangeOf(document.text, timexes[0], timexes[1], kEnglish.phrases) : std::nullopt;
    return range ? range->edtf : "none";
}

TEST(Range, IsMadeOfTwoExpressionsByTheWordsBetween) {
    EXPECT_EQ(rangeIn("They fought from 5 to 9 May 1940."), "1940-05-05/1940-05-09");
    EXPECT_EQ(rangeIn("They fought on 22–23 July 1943."), "1943-07-22/1943-07-23");
    EXPECT_EQ(rangeIn("They fought between March and June 1950."), "1950-03/1950-06");
    EXPECT_EQ(rangeIn("They fought in 1979–89."), "1979/1989");
    EXPECT_EQ(rangeIn("They fought from Monday until Wednesday."), "2023-09-18/2023-09-20");
    EXPECT_EQ(rangeIn("They fought on 1 and 3 May 1915."), "none");
    EXPECT_EQ(rangeIn("They fought in 1940 and lost in 1941."), "none");
    EXPECT_EQ(rangeIn("They fought from 1950 to 1949."), "none");
}

TEST(NamedDays, EasterIsWhereTheTablesHaveIt) {
    EXPECT_EQ(easterSunday(1818), (CivilDay{1818, 3, 22}));
    EXPECT_EQ(easterSunday(1916), (CivilDay{1916, 4, 23}));
    EXPECT_EQ(easterSunday(1943), (CivilDay{1943, 4, 25}));
    EXPECT_EQ(easterSunday(2000), (CivilDay{2000, 4, 23}));
    EXPECT_EQ(easterSunday(2024), (CivilDay{2024, 3, 31}));
}

/// Texts that are put together at random, but always the same, from what makes time expressions and what
/// breaks them.
std::string randomText(unsigned seed) {
    static constexpr std::array kPieces{
        "Tuesday", "5",           "May",       "1940",  ",",      "the",     "of",     "and",       "-",
        "–",       "two",         "days",      "ago",   "later",  "last",    "week",   "night",     "19:15",
        "p.m.",    "20th",        "century",   "1990s", "early",  "mid-",    "every",  "half",      "a",
        "an",      "about",       "more",      "than",  "BC",     "AD",      "'",      "’s",        "“",
        "”",       "(",           ")",         ".",     "\n\n",   "Ā",       "日本",   "🙂",      "in",
        "on",      "until",       "from",      "to",    "will",   "was",     "9/11",   "31",        "02",
        "0",       "99999999999", "2/30/2001", "first", "second", "quarter", "spring", "Christmas", "Eve",
        "now",     "year",        "GMT",
    };
    std::string text;
    for (int i = 0; i < 60; ++i) {
        seed = seed * 1664525u + 1013904223u;
        text += kPieces[(seed >> 8) % kPieces.size()];
        if ((seed >> 4) % 4 != 0)
            text += ' ';
    }
    return text;
}

bool isBoundary(std::string_view text, std::uint32_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

TEST(TagTimes, KeepsItsPromisesOnAnyText) {
    const std::regex valid(
        R"((BC)?[0-9X]{2,4}(-([0-9X]{2}(-[0-9X]{2})?|W[0-9X]{2}(-(WE|[1-7]))?|[QH][0-9X]|SP|SU|FA|WI))?)"
        R"((T([0-9X]{2}(:[0-9X]{2}){0,2}Z?|MO|MI|AF|EV|NI|DT|DA))?|PT?[0-9X.]+([SMHDWQY]|DE|CE|WE)|(PAST|PRESENT|FUTURE)_REF)");
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        const SourceDocument document = documentOf(randomText(seed), seed % 3 == 0 ? "" : "2023-09-21");
        const auto timexes = tagTimes(document, kEnglish);
        EXPECT_EQ(markedByTagger(document), markedByTagger(document));
        std::uint32_t at = 0;
        for (const Timex& timex : timexes) {
            EXPECT_GE(timex.span.begin, at) << document.text;
            EXPECT_LT(timex.span.begin, timex.span.end) << document.text;
            ASSERT_LE(timex.span.end, document.text.size()) << document.text;
            EXPECT_TRUE(isBoundary(document.text, timex.span.begin) &&
                        isBoundary(document.text, timex.span.end));
            EXPECT_TRUE(std::regex_match(timex.value, valid)) << timex.value << " in " << document.text;
            if (timex.when) {
                EXPECT_LT(timex.when->bounds.start, timex.when->bounds.end) << timex.value;
                EXPECT_EQ(parseWhen(timex.when->edtf), *timex.when) << timex.when->edtf;
            }
            at = timex.span.end;
        }
    }
}

TEST(TagTimes, ReadsATextOfManyPiecesAsOne) {
    const std::string paragraph =
        "On 3 March 2011 he fled. Two days later he was caught, and in May he was tried.\n\n";
    std::string text;
    while (text.size() < 200'000)
        text += paragraph;
    const auto timexes = tagTimes(documentOf(text, "2023-09-21"), kEnglish);
    ASSERT_EQ(timexes.size(), text.size() / paragraph.size() * 3);
    for (std::size_t i = 0; i < timexes.size(); ++i)
        EXPECT_EQ(timexes[i].value, (std::array{"2011-03-03", "2011-03-05", "2011-05"}[i % 3]));
}

TEST(TagTimes, StopsWhenItIsNoLongerWanted) {
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(tagTimes(documentOf("on 3 March 2011", ""), kEnglish, {source.get_token(), {}}).empty());
}

} // namespace
} // namespace dateline
