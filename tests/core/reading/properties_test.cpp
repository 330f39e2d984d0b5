#include "core/document/sentences.h"
#include "core/language/language.h"
#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

#include <array>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <tuple>
#include <vector>

namespace dateline {
namespace {

std::vector<std::string> sentences() {
    std::vector<std::string> result;
    std::ifstream file(DATELINE_TEST_DATA "/happenings.txt");
    for (std::string line; std::getline(file, line);)
        if (line.size() > 2 && line[1] == ' ' && line[0] != '#')
            result.push_back(line.substr(2));
    return result;
}

/// Articles of sentences drawn at random, always the same.
std::vector<std::string> articles() {
    const auto all = sentences();
    std::mt19937 random(20240515);
    std::vector<std::string> result;
    for (int i = 0; i < 60; ++i) {
        std::string text;
        for (int s = 0; s < 12; ++s)
            text.append(all[random() % all.size()]).append(random() % 3 == 0 ? "\n\n" : " ");
        result.push_back(std::move(text));
    }
    return result;
}

std::string shown(const Reading& reading) {
    std::string all;
    for (const Event& event : reading.events) {
        all.append(event.id)
            .append(info(event.type).key)
            .append(event.title)
            .append(std::string(event.derivation));
        all.append(event.when ? event.when->edtf : "-").append(event.speaker).append(event.place);
        for (const Quote& quote : event.quotes)
            all.append(std::to_string(quote.span.begin)).append(",");
    }
    return all;
}

class AnyArticle : public testing::TestWithParam<std::string> {};

TEST_P(AnyArticle, HasWholeSentencesAsQuotes) {
    const Reading reading = readArticle(GetParam());
    const auto spans = splitSentences(reading.document.text, *Language::english().sentences);
    for (const Event& event : reading.events) {
        ASSERT_FALSE(event.quotes.empty());
        for (const Quote& quote : event.quotes)
            EXPECT_THAT(spans, testing::Contains(quote.span));
    }
}

TEST_P(AnyArticle, HasTitlesFromTheFirstQuote) {
    const Reading reading = readArticle(GetParam());
    for (const Event& event : reading.events) {
        const std::string_view quote = slice(reading.document.text, event.quotes.front().span);
        EXPECT_FALSE(event.title.empty());
        EXPECT_NE(quote.find(event.title), std::string_view::npos) << event.title << "\n" << quote;
    }
}

TEST_P(AnyArticle, HasReasonsThatLieInTheText) {
    const Reading reading = readArticle(GetParam());
    for (const Event& event : reading.events) {
        EXPECT_TRUE(!event.when || !event.derivation.empty());
        for (const Reason& reason : event.reasons)
            EXPECT_LE(reason.words ? reason.words->span.end : 0, reading.document.text.size());
    }
}

TEST_P(AnyArticle, TellsNoEventTwice) {
    const Reading reading = readArticle(GetParam());
    std::set<std::tuple<EventType, std::string, std::uint32_t>> seen;
    std::set<std::string> ids;
    for (const Event& event : reading.events) {
        EXPECT_TRUE(ids.insert(event.id).second);
        const bool isNew =
            seen.emplace(event.type, event.when ? event.when->edtf : "", event.quotes.front().span.begin)
                .second;
        EXPECT_TRUE(isNew || event.modality != Modality::Actual) << event.title;
    }
}

TEST_P(AnyArticle, IsAlwaysReadAlike) {
    EXPECT_EQ(shown(readArticle(GetParam())), shown(readArticle(GetParam())));
}

TEST_P(AnyArticle, HasNothingActualAfterItsPublication) {
    const Reading reading = readArticle(GetParam());
    const CivilSeconds end{*reading.document.published + std::chrono::days{1}};
    for (const Event& event : reading.events)
        if (event.when && event.modality == Modality::Actual) {
            EXPECT_LT(event.when->bounds.start, end) << event.title;
        }
}

TEST_P(AnyArticle, HasTimesWithTheirEndsInOrder) {
    for (const Event& event : readArticle(GetParam()).events)
        if (event.when) {
            EXPECT_LT(event.when->bounds.start, event.when->bounds.end) << event.title;
        }
}

TEST_P(AnyArticle, HasNoTitleThatEndsInsideATime) {
    const Reading reading = readArticle(GetParam());
    for (const Event& event : reading.events) {
        const Span quote = event.quotes.front().span;
        const std::size_t at = slice(reading.document.text, quote).find(event.title);
        const std::size_t end = quote.begin + at + event.title.size();
        for (const Timex& timex : reading.timexes)
            EXPECT_FALSE(timex.span.begin < end && end < timex.span.end) << event.title;
    }
}

TEST_P(AnyArticle, CountsNobodyByTheDigitsOfATime) {
    const Reading reading = readArticle(GetParam());
    for (const Event& event : reading.events)
        for (const CasualtyClaim& claim : event.casualties)
            for (const Timex& timex : reading.timexes)
                if (claim.best && timex.type != TimexType::Duration) {
                    const std::string_view words = slice(reading.document.text, timex.span);
                    const bool inTime =
                        claim.quote.span.overlaps(timex.span) && words == std::to_string(*claim.best);
                    const std::string_view quote = slice(reading.document.text, claim.quote.span);
                    EXPECT_FALSE(inTime && quote.find(words) == quote.rfind(words)) << quote;
                }
}

/// Of one clause a sentence, with several times in it.
class AnySentence : public testing::TestWithParam<std::string> {};

TEST_P(AnySentence, UsesEveryTimeOrSaysThatItDoesNot) {
    const Reading reading = readArticle(GetParam());
    for (const Event& event : reading.events) {
        if (!event.when)
            continue;
        for (const Timex& timex : reading.timexes) {
            const bool isTime = timex.type == TimexType::Date || timex.type == TimexType::Time;
            if (!isTime || !timex.when || timex.when->bounds.contains(event.when->bounds) ||
                (event.when->isSpan && event.when->bounds.contains(timex.when->bounds)))
                continue;
            const bool isTold = std::any_of(event.reasons.begin(), event.reasons.end(), [&](const Reason& r) {
                return r.words && r.words->span.overlaps(timex.span);
            });
            EXPECT_TRUE(isTold) << event.title << ": " << slice(reading.document.text, timex.span);
        }
    }
}

std::vector<std::string> sentencesOfTwoTimes() {
    constexpr std::array happenings{"Rebels captured the town", "Troops shelled the port",
                                    "A bomb killed 12 people"};
    constexpr std::array times{
        "on Monday",  "on Oct. 7",   "in 2017",          "on 5 May 2020", "in June last year",
        "a week ago", "before 1920", "at noon Thursday", "in May",        "on 3 May 2001"};
    std::vector<std::string> texts;
    for (const char* happening : happenings)
        for (const char* first : times)
            for (const char* second : times)
                if (first != second)
                    texts.push_back(std::string(happening) + " " + first + " " + second + ".");
    return texts;
}

INSTANTIATE_TEST_SUITE_P(TwoTimes, AnySentence, testing::ValuesIn(sentencesOfTwoTimes()));

/// Whether a value hangs on the day of publication, by itself or by what it is counted from.
bool hangsOnPublication(const Timex& timex, const std::vector<Timex>& all) {
    constexpr int kLongestChain = 8;
    const Timex* at = &timex;
    for (int i = 0; i < kLongestChain && at->derivation.anchor == AnchorKind::Expression; ++i) {
        const auto base = std::find_if(all.begin(), all.end(), [&](const Timex& other) {
            return other.span.overlaps(at->derivation.anchorSpan);
        });
        if (base == all.end() || &*base == at)
            return false;
        at = &*base;
    }
    return at->derivation.anchor == AnchorKind::Publication;
}

TEST_P(AnyArticle, MovesWithItsPublicationOnlyWhatDependsOnIt) {
    const Reading reading = readArticle(GetParam());
    SourceDocument later = reading.document;
    later.published = *later.published + std::chrono::days{7};
    const Reading moved = readEvents(later);
    ASSERT_EQ(reading.timexes.size(), moved.timexes.size());
    for (std::size_t i = 0; i < reading.timexes.size(); ++i) {
        const Timex& timex = reading.timexes[i];
        EXPECT_EQ(timex.span, moved.timexes[i].span);
        if (!hangsOnPublication(timex, reading.timexes) &&
            !hangsOnPublication(moved.timexes[i], moved.timexes)) {
            EXPECT_EQ(timex.value, moved.timexes[i].value) << slice(reading.document.text, timex.span);
        }
    }
}

/// Happenings at all kinds of times, each in its sentence.
std::vector<std::string> datedArticles() {
    constexpr std::array happenings{"Rebels captured the town", "Troops shelled the port",
                                    "The two sides signed a truce", "A bomb killed 12 people",
                                    "The army said it had taken the bridge"};
    constexpr std::array times{"on Monday",
                               "on Oct. 7",
                               "on 3/4/2009",
                               "on February 30",
                               "by March 1",
                               "before 1920",
                               "after 2001",
                               "around 20 April",
                               "on May 3, 7 and 12",
                               "from December to February 2015",
                               "on the night of 19-20 April",
                               "at noon Thursday",
                               "a week ago today",
                               "in June last year",
                               "the day before yesterday",
                               "during Ramadan",
                               "in 2017",
                               "on 18 Brumaire",
                               "since Tuesday",
                               "from 10 p.m. on 31 December 2022 to 2 a.m. on 1 January 2023",
                               "in nineteen ninety-six",
                               "on 1914-1918 Street",
                               "in the past three months",
                               "shortly after midnight on Wednesday"};
    std::vector<std::string> texts;
    std::mt19937 random(20240516);
    for (std::size_t i = 0; i < times.size() * 2; ++i) {
        std::string text;
        for (int s = 0; s < 4; ++s)
            text.append(happenings[random() % happenings.size()])
                .append(" ")
                .append(times[random() % times.size()])
                .append(". ");
        texts.push_back(std::move(text));
    }
    return texts;
}

INSTANTIATE_TEST_SUITE_P(Dated, AnyArticle, testing::ValuesIn(datedArticles()));
INSTANTIATE_TEST_SUITE_P(Drawn, AnyArticle, testing::ValuesIn(articles()));

} // namespace
} // namespace dateline
