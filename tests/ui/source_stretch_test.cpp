#include "ui/source/source_stretch.h"

#include <gmock/gmock.h>
#include <string>

namespace dateline {
namespace {

SourceDocument documentOf(std::size_t paragraphs) {
    SourceDocument document;
    for (std::size_t i = 0; i < paragraphs; ++i)
        document.text += "Paragraph " + std::to_string(i) + " – of a long report.\n\n";
    return document;
}

std::shared_ptr<const Timeline> timelineOf(const DocumentList& documents) {
    TimelineContent content;
    content.documents = documents;
    content.timexes.resize(documents.size());
    return buildTimeline(std::move(content));
}

TEST(SourceStretch, everythingIsShownWhenItIsShort) {
    const DocumentList documents{documentOf(3), documentOf(0), documentOf(5)};
    const auto shown = stretchesAround(*timelineOf(documents), {}, 10'000);
    ASSERT_EQ(shown.size(), 3u);
    for (DocumentIndex i = 0; i < 3; ++i)
        EXPECT_EQ(shown[i], (SourceStretch{i, wholeOf(documents[i].text)}));
}

TEST(SourceStretch, ofLongTextsThePartAroundTheFocusIsShownInWholeParagraphs) {
    const DocumentList documents{documentOf(400), documentOf(400), documentOf(400)};
    const auto timeline = timelineOf(documents);
    for (DocumentIndex document = 0; document < 3; ++document) {
        const auto size = static_cast<std::uint32_t>(documents[document].text.size());
        for (const std::uint32_t byte : {0u, size / 3, size - 1}) {
            const auto shown = stretchesAround(*timeline, {document, byte}, 2000);
            std::size_t bytes = 0;
            bool focusShown = false;
            for (const auto& [index, span] : shown) {
                const std::string& text = documents[index].text;
                bytes += span.size();
                focusShown |= index == document && span.contains(byte);
                EXPECT_TRUE(span.begin == 0 || text.substr(span.begin - 2, 2) == "\n\n") << span.begin;
                EXPECT_TRUE(span.end == text.size() || text.substr(span.end, 2) == "\n\n") << span.end;
            }
            EXPECT_TRUE(focusShown) << document << ' ' << byte;
            EXPECT_GE(bytes, 1900u);
            EXPECT_LE(bytes, 2200u);
        }
    }
}

TEST(SourceStretch, aTextWithoutParagraphsIsCutBetweenCharacters) {
    SourceDocument document;
    for (int i = 0; i < 30'000; ++i)
        document.text += "€";
    const auto shown = stretchesAround(*timelineOf({document}), {0, 45'000}, 20'000);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown.front().span.begin % 3, 0u);
    EXPECT_EQ(shown.front().span.end % 3, 0u);
    EXPECT_TRUE(shown.front().span.contains(45'000u));
}

} // namespace
} // namespace dateline
