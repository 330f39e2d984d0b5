#include "core/reading/trace.h"

#include "core/language/language.h"
#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

#include <limits>

namespace dateline {
namespace {

constexpr double kAll = -std::numeric_limits<double>::infinity();

struct Traced {
    Reading reading;
    Trace trace;

    [[nodiscard]] std::string_view words(const Candidate& candidate) const {
        return slice(reading.document.text, candidate.words);
    }
    /// Of the first candidate that is told by these words.
    [[nodiscard]] const Candidate* find(std::string_view told) const {
        for (const Candidate& candidate : trace.candidates)
            if (words(candidate) == told)
                return &candidate;
        return nullptr;
    }
};

Traced traced(std::string text, double threshold = kThreshold) {
    SourceDocument document;
    document.text = std::move(text);
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    Traced read;
    read.reading = readEvents(std::move(document), {}, {nullptr, threshold, &read.trace});
    return read;
}

const std::string kStory =
    "Rebels attacked the town of Halva on Monday, killing 12 people. Analysts fear a war. "
    "The attack on Halva lasted an hour. It was the deadliest attack since 2019.";

std::size_t count(const Trace& trace, Fate fate) {
    return static_cast<std::size_t>(
        std::count_if(trace.candidates.begin(), trace.candidates.end(),
                      [&](const Candidate& candidate) { return candidate.fate == fate; }));
}

TEST(Trace, TellsOfEverySentenceAndIsInTextOrder) {
    const Traced read = traced(kStory);
    EXPECT_EQ(read.trace.sentences.size(), 4u);
    EXPECT_TRUE(
        std::is_sorted(read.trace.candidates.begin(), read.trace.candidates.end(),
                       [](const Candidate& a, const Candidate& b) { return a.sentence < b.sentence; }));
    for (const Candidate& candidate : read.trace.candidates)
        EXPECT_TRUE(read.trace.sentences[candidate.sentence].contains(candidate.words))
            << read.words(candidate);
}

TEST(Trace, ShowsAsManyAsThereAreEvents) {
    for (const double threshold : {kAll, -1.0, 0.0, 1.0, 50.0}) {
        const Traced read = traced(kStory, threshold);
        EXPECT_EQ(count(read.trace, Fate::Shown), read.reading.events.size()) << threshold;
    }
    EXPECT_EQ(count(traced(kStory, kAll).trace, Fate::UnderThreshold), 0u);
    EXPECT_EQ(count(traced(kStory, 50).trace, Fate::Shown), 0u);
    EXPECT_GT(count(traced(kStory, 50).trace, Fate::UnderThreshold), 0u);
}

TEST(Trace, FollowsWhatIsToldTwice) {
    const Traced read = traced(kStory);
    const Candidate* killing = read.find("killing");
    ASSERT_TRUE(killing);
    EXPECT_EQ(killing->fate, Fate::Folded);
    ASSERT_TRUE(killing->into);
    EXPECT_EQ(read.words(read.trace.candidates[*killing->into]), "attacked");
    const Candidate* again = read.find("attack");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->fate, Fate::Joined);
    ASSERT_TRUE(again->into);
    EXPECT_EQ(read.words(read.trace.candidates[*again->into]), "attacked");
}

TEST(Trace, LeadsToWhatLeads) {
    for (const double threshold : {kAll, 0.0, 50.0}) {
        const Traced read = traced(kStory, threshold);
        for (const Candidate& candidate : read.trace.candidates)
            if (candidate.into) {
                EXPECT_NE(read.trace.candidates[*candidate.into].fate, Fate::Folded) << read.words(candidate);
            }
    }
}

TEST(Trace, WeighsAsTheReadingDoes) {
    const Traced read = traced(kStory, kAll);
    const Weights& weights = Language::english().words->weights;
    for (const Candidate& candidate : read.trace.candidates) {
        double sum = weights.ofAny() + weights.of(candidate.judgement.meaning);
        for (const Clue clue : weights.weightiest(candidate.judgement.clues))
            sum += weights.of(clue);
        EXPECT_NEAR(candidate.judgement.weight, sum, 1e-9);
    }
    const Candidate* attacked = read.find("attacked");
    ASSERT_TRUE(attacked);
    EXPECT_EQ(attacked->judgement.weight, read.reading.judgements.front().weight);
    EXPECT_TRUE(attacked->judgement.clues.has(Clue::OwnDate));
    EXPECT_TRUE(attacked->judgement.clues.has(Clue::Toll));
}

TEST(Trace, ChangesNothing) {
    const Traced read = traced(kStory);
    const Reading plain = readArticle(kStory);
    ASSERT_EQ(read.reading.events.size(), plain.events.size());
    for (std::size_t i = 0; i < plain.events.size(); ++i)
        EXPECT_EQ(read.reading.events[i].id, plain.events[i].id);
}

TEST(Threshold, ShowsMoreTheLowerItIs) {
    std::size_t before = 0;
    for (const double threshold : {50.0, 1.0, 0.0, -1.0, -2.0, kAll}) {
        const Traced read = traced(kStory, threshold);
        EXPECT_GE(read.reading.events.size(), before);
        EXPECT_EQ(read.reading.threshold, threshold);
        before = read.reading.events.size();
        for (const Judgement& judgement : read.reading.judgements)
            EXPECT_GE(judgement.weight, threshold);
    }
    EXPECT_GT(before, 0u);
}

} // namespace
} // namespace dateline
