#include "tests/ui/made_timeline.h"
#include "ui/picture/exporter.h"
#include "ui/words/shown_text.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <array>
#include <gmock/gmock.h>

namespace dateline {
namespace {

/// Words that another program would obey if they stood in a file as they are, or that have no place in it.
const std::array kWords{
    "Q&A: what the truce <means>",
    "Army <script xmlns='http://www.w3.org/2000/svg'>alert(1)</script> takes town",
    "]]> --> <!-- <![CDATA[ <?xml ?> &lt; &#0; &nosuch; \" ' <foreignObject/>",
    "bell \a escape \x1b[31m form \f nul-like \x01 next \xc2\x85 last \xef\xbf\xbf \xef\xbf\xbe end",
    "(paren \\) >> endobj stream << /JS (app.alert) >>",
    "=cmd|' /C calc'!A0 @SUM(1) {\\rtf1}",
};

class HostileExport : public testing::TestWithParam<const char*> {
protected:
    QString written(const char* name) const {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto result = exportTimeline(*timeline, {}, path);
        EXPECT_TRUE(result) << describe(result.error());
        return path;
    }

    QTemporaryDir folder;
    QString shown = shownLine(std::string_view(GetParam()));
    std::shared_ptr<const Timeline> timeline = buildTimeline(test::contentSaying(GetParam()));
};

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

TEST_P(HostileExport, AnSvgIsXmlThatHoldsTheWordsAsText) {
    QFile file(written("a.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList elements;
    QString title;
    QString description;
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements << reader.name().toString();
        if (reader.name() == u"title")
            title = reader.readElementText();
        else if (reader.name() == u"desc")
            description = reader.readElementText();
        else if (reader.name() == u"text")
            texts += reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    elements.removeDuplicates();
    for (const QString& element : elements)
        EXPECT_TRUE(QStringList({"svg",     "title",    "desc",           "defs",           "g",
                                 "path",    "polyline", "polygon",        "rect",           "circle",
                                 "ellipse", "text",     "linearGradient", "radialGradient", "stop",
                                 "line",    "image",    "clipPath",       "pattern",        "use"})
                        .contains(element))
            << element.toStdString();
    EXPECT_EQ(title, shown);
    EXPECT_TRUE(description.contains(shown)) << description.toStdString();
    EXPECT_TRUE(texts.simplified().contains(shown.left(8))) << texts.toStdString();
}

TEST_P(HostileExport, OtherProgramsReadTheSvg) {
    outputOf("xmllint", {"--noout", "--nonet", written("a.svg")});
}

TEST_P(HostileExport, APdfIsReadAndItsTitleIsTheWords) {
    const QString pdf = written("a.pdf");
    const QString info = outputOf("pdfinfo", {"-enc", "UTF-8", pdf});
    EXPECT_TRUE(info.contains(shown.simplified())) << info.toStdString();
    EXPECT_TRUE(info.contains("JavaScript: no")) << info.toStdString();
    EXPECT_TRUE(outputOf("pdftotext", {pdf, "-"}).contains(shown.left(8)));
}

INSTANTIATE_TEST_SUITE_P(Words, HostileExport, testing::ValuesIn(kWords));

/// Only so much of it is laid out, which the size of the files tells.
TEST(LongExport, IsElided) {
    const QTemporaryDir folder;
    const auto timeline = buildTimeline(test::contentSaying(std::string(300'000, 'x')));
    for (const char* name : {"long.svg", "long.pdf", "long.png"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const auto result = exportTimeline(*timeline, {}, path);
        ASSERT_TRUE(result) << describe(result.error());
        EXPECT_LT(QFile(path).size(), 1'500'000) << name;
    }
    EXPECT_LT(outputOf("pdftotext", {folder.filePath("long.pdf"), "-"}).size(), 300'000);
}

} // namespace
} // namespace dateline
