#include "core/reading/article.h"

#include "tests/core/reading/article_reader.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr std::uint32_t kMany = 3 * SentenceCache::kKept;

/// Sentences that each tell of another town, with a time in every third.
SourceDocument longArticle() {
    SourceDocument document;
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    for (std::uint32_t i = 0; i < kMany; ++i)
        document.text +=
            fmt::format("Rebels, who came from the north, attacked the town of T{}a{}. {}", i,
                        i % 3 == 0 ? fmt::format(" on {} May", i % 14 + 1) : "", i % 4 == 0 ? "\n\n" : "");
    return document;
}

std::string shown(const Sentence& sentence) {
    std::string all =
        fmt::format("{}-{} {} {} {}-{}:", sentence.span.begin, sentence.span.end, sentence.paragraph,
                    sentence.headline, sentence.firstMention, sentence.lastMention);
    for (const SentenceWord& word : sentence.words)
        all += fmt::format(" {}/{}/{}{}{}", word.span.begin, static_cast<int>(word.tag), word.id(), word.time,
                           word.place);
    for (const Clause& clause : sentence.clauses)
        all += fmt::format(" [{}-{} {} {}]", clause.range.begin, clause.range.end,
                           static_cast<int>(clause.tense), clause.parent);
    for (const TimeMention& time : sentence.times)
        all += fmt::format(" <{} {} {}>", time.timex, time.words.begin, time.clause);
    return all;
}

TEST(Article, ReadsASentenceAgainAsItWas) {
    const SourceDocument document = longArticle();
    std::vector<std::string> first;
    std::vector<std::weak_ptr<const Sentence>> kept;
    const Article article =
        parseArticle(document, Language::english(), {}, [&](const Article& read, std::uint32_t index) {
            kept.emplace_back(read.sentence(index));
            first.push_back(shown(*kept.back().lock()));
        });
    ASSERT_EQ(first.size(), kMany);
    for (std::uint32_t i = 0; i < kMany; ++i)
        EXPECT_EQ(shown(*article.sentence(i)), first[i]);
}

TEST(Article, KeepsNoMoreSentencesThanItNeeds) {
    const SourceDocument document = longArticle();
    std::vector<std::weak_ptr<const Sentence>> all;
    const Article article =
        parseArticle(document, Language::english(), {}, [&](const Article& read, std::uint32_t index) {
            all.emplace_back(read.sentence(index));
        });
    const auto kept =
        std::count_if(all.begin(), all.end(), [](const auto& sentence) { return !sentence.expired(); });
    EXPECT_EQ(kept, SentenceCache::kKept);
}

TEST(Article, LeavesASentenceToWhoHoldsIt) {
    const SourceDocument document = longArticle();
    const Article article =
        parseArticle(document, Language::english(), {}, [](const Article&, std::uint32_t) {});
    const SentencePtr held = article.sentence(0);
    const std::string before = shown(*held);
    for (std::uint32_t i = 1; i < kMany; ++i)
        (void)article.sentence(i);
    EXPECT_EQ(shown(*held), before);
}

TEST(LongArticle, TellsWhatItsPartsTell) {
    const Reading reading = readEvents(longArticle());
    ASSERT_FALSE(reading.events.empty());
    for (const Event& event : reading.events)
        for (const Quote& quote : event.quotes)
            EXPECT_NE(slice(reading.document.text, quote.span).find("attacked"), std::string_view::npos);
    EXPECT_EQ(reading.events.front().title,
              "Rebels, who came from the north, attacked the town of T0a on 1 May");
}

} // namespace
} // namespace dateline
