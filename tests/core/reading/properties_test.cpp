#include "core/document/sentences.h"
#include "core/reading/language.h"
#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

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
        all.append(event.id).append(info(event.type).key).append(event.title).append(event.derivation);
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
        EXPECT_EQ(event.when.has_value(), !event.derivation.empty());
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

INSTANTIATE_TEST_SUITE_P(Drawn, AnyArticle, testing::ValuesIn(articles()));

} // namespace
} // namespace dateline
