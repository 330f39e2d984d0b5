#include "ui/picture/exporter.h"

#include "tests/core/sample_timeline.h"
#include "ui/paint/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

namespace dateline {
namespace {

class ExporterTest : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QString written(const char* name, ExportOptions options = {}) const {
        options.made = QDate(2021, 7, 1);
        const Result<void> result = exportTimeline(*timeline, options, path(name));
        EXPECT_TRUE(result) << describe(result.error());
        return path(name);
    }

    QTemporaryDir folder;
    std::shared_ptr<const Timeline> timeline = smallWar().build();
};

/// The text of a PDF as a reader's search finds it, in one line.
QString textOfPdf(const QString& file) {
    QProcess process;
    process.start("pdftotext", {file, "-"});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

int pagesOf(const QString& file) {
    QProcess process;
    process.start("pdfinfo", {file});
    EXPECT_TRUE(process.waitForFinished());
    static const QRegularExpression pages("Pages:\\s*(\\d+)");
    return pages.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

int pixelsOf(const QImage& image, const QColor& ink) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == ink;
    return count;
}

TEST_F(ExporterTest, PngHasTheAskedSizeAndInkForEachFamily) {
    ExportOptions options;
    options.size = {1333, 777};
    const QImage image(written("a.png", options));
    EXPECT_EQ(image.size(), QSize(1333, 777));
    for (const Family family :
         {Family::Violence, Family::Movement, Family::Diplomacy, Family::Politics, Family::Humanitarian})
        EXPECT_GT(pixelsOf(image, lightTheme().of(family)), 20) << info(family).label.english;
    EXPECT_EQ(pixelsOf(image, lightTheme().of(Family::Protest)), 0);
}

TEST_F(ExporterTest, ScaleMakesThingsLargerNotThePicture) {
    ExportOptions options;
    options.size = {2400, 1400};
    const int inkAtOne = pixelsOf(QImage(written("one.png", options)), lightTheme().of(Family::Violence));
    options.scale = 2;
    const QImage twice(written("two.png", options));
    EXPECT_EQ(twice.size(), QSize(2400, 1400));
    EXPECT_GT(pixelsOf(twice, lightTheme().of(Family::Violence)), inkAtOne * 3 / 2);
}

TEST_F(ExporterTest, TheDarkThemeHasADarkGround) {
    ExportOptions options;
    options.theme = ExportTheme::Dark;
    EXPECT_EQ(QImage(written("dark.png", options)).pixelColor(2, 2), darkTheme().background);
}

TEST_F(ExporterTest, PdfTextHoldsTitleEveryEventAndEveryQuote) {
    const QString text = textOfPdf(written("a.pdf"));
    EXPECT_TRUE(text.contains("A made-up war, told from its beginning"));
    EXPECT_TRUE(text.contains("Made 1 July 2021 with Dateline"));
    EXPECT_TRUE(text.contains("The Port Arda Observer, Sun 20 Jun 2021, paragraph"));
    for (EventIndex i = 0; i < timeline->size(); ++i) {
        const Event& event = timeline->event(i);
        EXPECT_TRUE(
            text.contains(QStringLiteral("[%1] %2").arg(i + 1).arg(QString::fromStdString(event.title))))
            << event.title;
        const Quote& quote = event.quotes.front();
        const std::string words(slice(timeline->documents()[quote.document].text, quote.span));
        EXPECT_TRUE(text.contains(QStringLiteral("“%1”").arg(QString::fromStdString(words)))) << words;
    }
}

TEST_F(ExporterTest, ParagraphsAreCountedFromUnderTheHeadline) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "shells fell on the town", onDay(2021, 5, 1));
    sample.add(EventType::Protest, "crowds asked for a vote", onDay(2021, 5, 2));
    timeline = sample.build();
    const QString text = textOfPdf(written("paragraphs.pdf"));
    const QRegularExpression first("“shells fell[^”]*” The Port Arda Observer, Sun 20 Jun 2021, paragraph 1");
    const QRegularExpression second("“crowds[^”]*” The Port Arda Observer, Sun 20 Jun 2021, paragraph 2");
    EXPECT_TRUE(text.contains(first)) << text.toStdString();
    EXPECT_TRUE(text.contains(second)) << text.toStdString();
}

TEST_F(ExporterTest, ASearchInThePdfFindsCeasefire) {
    EXPECT_TRUE(textOfPdf(written("a.pdf")).contains("ceasefire"));
}

TEST_F(ExporterTest, QuotesFlowOverAsManyPagesAsTheyNeed) {
    timeline = manyEvents(200, 20, 3).build();
    ExportOptions options;
    options.paper = *paperFromName("letter");
    options.orientation = QPageLayout::Portrait;
    const QString file = written("many.pdf", options);
    EXPECT_GT(pagesOf(file), 3);
    const QString text = textOfPdf(file);
    for (int i = 1; i <= 200; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("[%1] ").arg(i))) << i;
}

TEST_F(ExporterTest, OfVeryManyEventsThoseThatTheChartNamesAreQuoted) {
    timeline = manyEvents(3000, 20, 3).build();
    const QString file = written("crowd.pdf");
    const QString text = textOfPdf(file).simplified();
    EXPECT_TRUE(text.contains("Of 3,000 events, those that are named in the chart"));
    EXPECT_GT(text.count("people in the town recalled"), 10) << "their quotes are there";
    EXPECT_LT(pagesOf(file), 12);
}

TEST_F(ExporterTest, AnSvgGrowsWithItsPixelsAndNotWithTheEvents) {
    constexpr qint64 most = 3'000'000;
    timeline = manyEvents(15'000, 20, 3).build();
    EXPECT_LT(QFileInfo(written("crowd.svg")).size(), most);
}

TEST_F(ExporterTest, WithoutQuotesThePdfIsOnePage) {
    ExportOptions options;
    options.quotes = false;
    EXPECT_EQ(pagesOf(written("chart.pdf", options)), 1);
}

TEST_F(ExporterTest, SvgIsWellFormedAndItsTextIsText) {
    QFile file(written("a.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText().simplified();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(texts.contains("A made-up war, told from its beginning"));
    EXPECT_TRUE(texts.contains("the siege of Port Arda"));
    EXPECT_TRUE(texts.contains("claimed by a party"));
}

TEST_F(ExporterTest, SvgHasNoPenThatOtherProgramsPaintBlack) {
    QFile file(written("a.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("stroke=\"#000000\"")) << "the bars without an end fade in steps";
}

TEST_F(ExporterTest, ARangeShowsOnlyWhatLiesInIt) {
    ExportOptions options;
    options.range = Interval{day(2021, 5, 1), day(2021, 5, 5)};
    const QString text = textOfPdf(written("may.pdf", options));
    EXPECT_TRUE(text.contains("a second strike hit the port"));
    EXPECT_TRUE(text.contains("the siege of Port Arda")) << "it goes on all through the range";
    EXPECT_FALSE(text.contains("an aid convoy was turned back"));
}

SampleTimeline aWeekAndItsPast() {
    SampleTimeline sample;
    sample.add(EventType::Agreement, "an old treaty was signed", onDay(1991, 3, 1));
    sample.add(EventType::Protest, "crowds asked for a vote", inMonth(1994, 7));
    for (unsigned i = 1; i <= 9; ++i)
        sample.add(EventType::Attack, "shells fell on the town", onDay(2021, 5, i));
    return sample;
}

TEST_F(ExporterTest, AStoryNamesWhatLiesOutside) {
    timeline = aWeekAndItsPast().build();
    const QString text = textOfPdf(written("story.pdf"));
    EXPECT_TRUE(text.contains("Outside this picture: 2 events, Fri 1 March 1991 – July 1994"))
        << text.toStdString();
    EXPECT_EQ(text.count("an old treaty was signed, people"), 1) << "its quote is in the list";
    EXPECT_EQ(text.count("[1]"), 1) << "its number is in the list alone";
    EXPECT_EQ(text.count("[3]"), 2) << "another's is at its mark, too";
    QFile svg(written("story.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("Outside this picture: 2 events"));
}

TEST_F(ExporterTest, TheWholeSpanLeavesNothingOutside) {
    timeline = aWeekAndItsPast().build();
    ExportOptions options;
    options.whole = true;
    const QString text = textOfPdf(written("whole.pdf", options));
    EXPECT_FALSE(text.contains("Outside this picture"));
    EXPECT_EQ(text.count("[1]"), 2);
    EXPECT_NE(QImage(written("story.png")), QImage(written("whole.png", options)));
}

TEST_F(ExporterTest, AnotherThresholdIsNamed) {
    const auto writtenWith = [&](const char* name, double threshold) {
        TimelineContent content = smallWar().build()->content();
        content.threshold = threshold;
        timeline = buildTimeline(std::move(content));
        return written(name);
    };
    EXPECT_FALSE(textOfPdf(writtenWith("usual.pdf", 0)).contains("threshold"));
    EXPECT_TRUE(textOfPdf(writtenWith("more.pdf", -1.5))
                    .contains("More events than usual, and less certain ones: threshold −1.5"));
    EXPECT_TRUE(textOfPdf(writtenWith("fewer.pdf", 2)).contains("the more certain ones: threshold 2"));
    QFile svg(writtenWith("more.svg", -1.5));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(svg.readAll()).contains("threshold −1.5"));
    EXPECT_NE(QImage(writtenWith("usual.png", 0)), QImage(writtenWith("more.png", -1.5)));
}

TEST_F(ExporterTest, TheSameTimelineGivesTheSamePicture) {
    EXPECT_EQ(QImage(written("a.png")), QImage(written("b.png")));
}

struct BadExport {
    const char* name;
    QSize size;
    ErrorKind kind;
    const char* says;
};

class BadExportTest : public ExporterTest, public testing::WithParamInterface<BadExport> {};

TEST_P(BadExportTest, SaysWhatIsWrong) {
    ExportOptions options;
    options.size = GetParam().size;
    const Result<void> result = exportTimeline(*timeline, options, path(GetParam().name));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, GetParam().kind);
    EXPECT_THAT(result.error().message, testing::HasSubstr(GetParam().says));
    EXPECT_THAT(result.error().where, testing::HasSubstr(GetParam().name));
}

INSTANTIATE_TEST_SUITE_P(
    Exports, BadExportTest,
    testing::Values(BadExport{"a.gif", {800, 600}, ErrorKind::BadFormat, ".png, .pdf or .svg"},
                    BadExport{"none/a.png", {800, 600}, ErrorKind::NotWritable, "does not exist"},
                    BadExport{"a.png", {100'000, 600}, ErrorKind::TooLarge, "20000 pixels"},
                    BadExport{"a.svg", {0, 600}, ErrorKind::BadFormat, "at least"}));

TEST_F(ExporterTest, AFolderIsNoFile) {
    ExportOptions options;
    options.format = ExportFormat::Png;
    const Result<void> result = exportTimeline(*timeline, options, folder.path());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::NotWritable);
    EXPECT_THAT(result.error().message, testing::HasSubstr("folder"));
}

TEST_F(ExporterTest, AFailedExportLeavesTheOldFileAlone) {
    QFile old(path("a.png"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    ExportOptions options;
    options.size = {100'000, 10};
    EXPECT_FALSE(exportTimeline(*timeline, options, path("a.png")));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "mine");
}

} // namespace
} // namespace dateline
