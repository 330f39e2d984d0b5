#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

constexpr const char* kGerman =
    "Die Fähren fahren nicht\n\nDer Bürgermeister der Hafenstadt sagte am "
    "21.09.2023, dass die Fähren nicht vor "
    "dem 2023-09-30 fahren werden. Zwei von ihnen sind bei dem Sturm am 5/6/2023 "
    "beschädigt worden, eine dritte "
    "am 17/6/2023, und die Mannschaften warten in der Stadt auf Teile. Der Hafen bleibt bis auf weiteres "
    "geschlossen.";

std::vector<std::string> timesOf(const Reading& reading) {
    std::vector<std::string> times;
    for (const Timex& timex : reading.timexes)
        times.push_back(timex.value);
    return times;
}

TEST(OtherLanguages, GiveDatesInDigitsAndAWarning) {
    const Reading reading = readArticle(kGerman);
    EXPECT_THAT(reading.events, testing::IsEmpty());
    EXPECT_THAT(timesOf(reading),
                testing::ElementsAre("2023-09-21", "2023-09-30", "2023-06-05", "2023-06-17"));
    EXPECT_EQ(reading.document.language, "de");
    ASSERT_EQ(reading.warnings.size(), 1u);
    EXPECT_THAT(reading.warnings.front().message, testing::HasSubstr("in German"));
}

TEST(OtherLanguages, NameTheDocumentThatIsNotRead) {
    SourceDocument document;
    document.title = "Fähren";
    document.text = kGerman;
    for (const Reading& reading : {readEvents(document), readTimes(document)}) {
        ASSERT_EQ(reading.warnings.size(), 1u);
        EXPECT_EQ(reading.warnings.front().where, "Fähren");
    }
}

TEST(OtherLanguages, AreTheSourcesWhereTheTextIsShort) {
    SourceDocument document;
    document.text = "Rebels captured the port on 3 May 2020.";
    document.language = "fr";
    EXPECT_THAT(readEvents(document).events, testing::IsEmpty());
    document.language.clear();
    EXPECT_THAT(readEvents(document).events, testing::SizeIs(1));
    document.language = "en-GB";
    EXPECT_THAT(readEvents(document).events, testing::SizeIs(1));
}

TEST(English, IsReadWithoutAWarning) {
    const Reading reading = readArticle("Rebels captured the port of Tol on Monday.");
    EXPECT_EQ(reading.document.language, "en");
    EXPECT_THAT(reading.warnings, testing::IsEmpty());
    EXPECT_THAT(readTimes(reading.document).timexes, testing::SizeIs(1));
}

} // namespace
} // namespace dateline
