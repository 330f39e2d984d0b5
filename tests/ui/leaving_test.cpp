#include "tests/ui/window_fixture.h"
#include "ui/window/settings.h"
#include "ui/words/file_path.h"

#include <QAbstractButton>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <thread>

namespace dateline::test {
namespace {

constexpr std::string_view kPortShelled = "Port shelled\n\nThe army shelled the port of Tol on 3 May 2020.\n";
constexpr std::string_view kDateline =
    R"({"format": "dateline", "version": 1, "documents": [{"id": "d1", "title": "Saved", "text": "Words."}]})";

/// Files that give their bytes late or never. A test that waits for one never ends.
class LeavingTest : public WindowTest {
protected:
    QString makePipe(const QString& name) {
        const QString path = folder.filePath(name);
        EXPECT_EQ(mkfifo(path.toUtf8().constData(), 0600), 0);
        return path;
    }
};

TEST_F(LeavingTest, readingAPipeThatNobodyWritesCanBeCancelled) {
    open({write("a.txt", kPortShelled)});
    const auto before = window.workspace().timeline();
    window.open({.files = {makePipe("pipe.txt")}});
    auto& cancel = find<QAbstractButton>("cancel");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel.isVisible(); }));
    QTest::mouseClick(&cancel, Qt::LeftButton);
    EXPECT_FALSE(window.workspace().busy()) << "at once";
    EXPECT_FALSE(cancel.isVisible());
    EXPECT_EQ(window.workspace().timeline(), before);
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("cancelled"));
}

TEST_F(LeavingTest, anotherFileIsOpenedInItsPlace) {
    window.open({.files = {makePipe("pipe.txt")}});
    ASSERT_TRUE(window.workspace().busy());
    open({write("a.txt", kPortShelled)});
    EXPECT_EQ(timeline().title(), "Port shelled");
    EXPECT_FALSE(said().contains("cancelled"));
}

TEST_F(LeavingTest, theWindowClosesWhileAPipeIsRead) {
    window.open({.files = {makePipe("pipe.txt")}, .lexicon = makePipe("words.json")});
    ASSERT_TRUE(window.workspace().busy());
    EXPECT_TRUE(window.close());
    EXPECT_FALSE(window.workspace().busy());
}

TEST_F(LeavingTest, closingTheTimelineLeavesTheReader) {
    open({write("a.txt", kPortShelled)});
    window.open({.files = {makePipe("pipe.txt")}});
    window.actions().close->trigger();
    EXPECT_FALSE(window.workspace().busy());
    EXPECT_TRUE(window.workspace().empty());
}

TEST_F(LeavingTest, aDatelineFileComesWholeThroughAPipe) {
    const QString pipe = makePipe("pipe.json");
    const std::jthread writer([&] { std::ofstream(pipe.toStdString()) << kDateline; });
    open({pipe});
    EXPECT_EQ(timeline().title(), "Saved");
    EXPECT_EQ(window.workspace().file(), pipe) << "it is known as a Dateline file without opening it again";
}

TEST_F(LeavingTest, aTableOnAPipeIsRefusedWithWords) {
    open({makePipe("pipe.csv")});
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("no file on a disk"));
}

TEST_F(LeavingTest, aFileWhoseNameIsNoUtf8IsOpenedAndShown) {
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "caf\xe9\n.txt";
    std::ofstream(path) << "The army shelled the port of Tol on 3 May 2020.";
    open({fromPath(path)});
    ASSERT_EQ(timeline().documents().size(), 1u);
    EXPECT_THAT(timeline().documents()[0].text, testing::HasSubstr("port of Tol"));
    EXPECT_EQ(timeline().title(), "caf\\xe9\\n");
    EXPECT_TRUE(recentFiles().isEmpty()) << "it could not be kept";
    open({fromPath(path.parent_path() / "no\xff.txt")});
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("no\\xff.txt: there is no such file"));
    std::filesystem::remove(path); // which Qt could not
}

} // namespace
} // namespace dateline::test
