#include "ui/words/file_path.h"

#include <QUrl>
#include <gmock/gmock.h>

namespace dateline {
namespace {

class FilePath : public testing::TestWithParam<std::string> {};

TEST_P(FilePath, IsTheSameBytesAgain) {
    const std::filesystem::path path = GetParam();
    EXPECT_EQ(toPath(fromPath(path)), path);
    const QByteArray encoded = QByteArray::fromStdString(GetParam()).toPercentEncoding("/");
    EXPECT_EQ(toPath(fromUrl(QUrl::fromEncoded("file://" + encoded))), path);
}

INSTANTIATE_TEST_SUITE_P(Names, FilePath,
                         testing::Values("/a/plain.txt", "/Łódź/🕊 50%.json", "/caf\xe9/\xff\xfe.txt",
                                         "/cut\xf0\x9f\x95", "/\xed\xb3\xbf/surrogate", "/\x80\xe2\x82\xac"));

TEST(FilePathShown, IsOnePrintableLine) {
    EXPECT_EQ(shownName(fromPath("/tmp/caf\xe9\n\x1b[1m.txt")), "caf\\xe9\\n\\x1b[1m.txt");
    EXPECT_EQ(shownPath("/tmp/Łódź.txt"), "/tmp/Łódź.txt");
}

} // namespace
} // namespace dateline
