#include "core/exchange/dataset_reference.h"

#include "core/exchange/dateline_file.h"
#include "tests/core/dataset/made_csv.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

namespace dateline {
namespace {

constexpr std::string_view kRows =
    "date,title,deaths\n2020-05-03,shells fell on Tol,4\n2020-05-09,a truce,0\n";

DatasetPlaces besideOf(const test::TemporaryFile& file) {
    return {file.path().parent_path(), false};
}

/// A Dateline file whose one document refers to a dataset as `reference` has it.
TimelineContent referringTo(const std::string& reference) {
    auto read = readDatelineFile(R"({"format":"dateline","version":1,"documents":[{"id":"d","dataset":)" +
                                     reference + "}]}",
                                 "war.json");
    return read ? read->content : TimelineContent{};
}

TEST(DatasetReferenceTest, OnlyWhatLiesBesideTheFileOrBelowIsOpened) {
    const test::TemporaryFile csv("places.csv", kRows);
    const std::filesystem::path folder = csv.path().parent_path();
    const std::string columns = R"(,"columns":{"start":"date","titles":["title"]}})";
    const std::string whole = R"({"file":")" + csv.path().string() + "\"" + columns;
    const std::string relative = R"({"file":")" + csv.path().filename().string() + "\"" + columns;
    const auto opens = [&](const std::string& reference, const DatasetPlaces& places) {
        TimelineContent content = referringTo(reference);
        const OpenedDatasets opened = openDatasets(content, "war.json", places, {});
        EXPECT_EQ(opened.elsewhere.size() + opened.failures.size(), content.sources.contains(0) ? 0u : 1u);
        return content.sources.contains(0);
    };
    EXPECT_TRUE(opens(whole, {folder, false}));
    EXPECT_TRUE(opens(relative, {folder, false}));
    EXPECT_TRUE(opens(whole, {folder.parent_path(), false})) << "below it";
    EXPECT_FALSE(opens(whole, {folder / "nowhere", false}));
    EXPECT_FALSE(opens(whole, {std::nullopt, false})) << "what was pasted lies nowhere";
    EXPECT_TRUE(opens(whole, {std::nullopt, true}));

    const std::filesystem::path other = folder / "dateline-places-other";
    std::filesystem::create_directory(other);
    std::filesystem::create_symlink(csv.path(), other / csv.path().filename());
    EXPECT_FALSE(opens(relative, {other, false})) << "a link out of the folder";
    EXPECT_FALSE(opens(R"({"file":"../)" + csv.path().filename().string() + "\"" + columns, {other, false}));
    std::filesystem::remove_all(other);
}

TEST(DatasetReferenceTest, OfTheWrongTypesIsToldAndKept) {
    for (const char* reference :
         {R"({"file":1})", R"({})", R"({"file":""})", R"({"file":"a.csv","bytes":"x"})",
          R"({"file":"a.csv","bytes":-1})", R"({"file":"a.csv","columns":[1]})",
          R"({"file":"a.csv","columns":{"start":{}}})"}) {
        TimelineContent content = referringTo(reference);
        ASSERT_EQ(content.documents.size(), 1u) << reference;
        const OpenedDatasets opened = openDatasets(content, "war.json", {".", true}, {});
        ASSERT_EQ(opened.failures.size(), 1u) << reference;
        EXPECT_THAT(describe(opened.failures[0]), testing::StartsWith("war.json, document d")) << reference;
        const bool ofColumns = std::string_view(reference).find("columns") != std::string_view::npos;
        EXPECT_EQ(describe(opened.failures[0]).find("dataset \"a.csv\"") != std::string::npos, ofColumns);
        EXPECT_EQ(nlohmann::json::parse(content.documents[0].extra)["dataset"],
                  nlohmann::json::parse(reference));
    }
}

TEST(DatasetReferenceTest, AFileWithADatasetRefersToItAndOpensItAgain) {
    const test::TemporaryFile csv("refer.csv", kRows);
    const std::string file = writeDatelineFile(test::contentOf(csv.path()), JsonLayout::Indented);
    EXPECT_THAT(file, testing::Not(testing::HasSubstr("shells fell")));
    auto read = readDatelineFile(file, "war.json");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->warnings.empty());
    const OpenedDatasets opened = openDatasets(read->content, "war.json", besideOf(csv), {});
    EXPECT_TRUE(opened.warnings.empty() && opened.failures.empty() && opened.elsewhere.empty());
    ASSERT_TRUE(read->content.sources.contains(0));
    EXPECT_TRUE(read->content.documents.front().extra.empty()) << "it is no longer a reference";
    const auto timeline = buildTimeline(read->content);
    ASSERT_EQ(timeline->size(), 2u);
    EXPECT_EQ(timeline->titleOf(0), "shells fell on Tol");
    EXPECT_EQ(writeDatelineFile(read->content, JsonLayout::Indented), file);
}

TEST(DatasetReferenceTest, ADatasetThatIsGoneIsAFailureAndItsReferenceIsKept) {
    std::string file;
    DatasetPlaces places;
    {
        const test::TemporaryFile csv("gone.csv", kRows);
        places = besideOf(csv);
        file = writeDatelineFile(test::contentOf(csv.path()), JsonLayout::Indented);
    }
    auto read = readDatelineFile(file, "war.json");
    ASSERT_TRUE(read);
    const OpenedDatasets opened = openDatasets(read->content, "war.json", places, {});
    ASSERT_EQ(opened.failures.size(), 1u);
    EXPECT_THAT(opened.failures.front().message, testing::HasSubstr("left out"));
    EXPECT_THAT(writeDatelineFile(read->content, JsonLayout::Indented), testing::HasSubstr("\"columns\""));
}

TEST(DatasetReferenceTest, SpelledOutItsRowsAreEventsWithQuotes) {
    const test::TemporaryFile csv("spelled.csv", kRows);
    const auto content = spelledOut(test::contentOf(csv.path()));
    ASSERT_TRUE(content);
    ASSERT_EQ(content->events.size(), 2u);
    const Quote& quote = content->events.front().quotes.front();
    EXPECT_EQ(slice(content->documents.front().text, quote.span), "2020-05-03,shells fell on Tol,4");
}

} // namespace
} // namespace dateline
