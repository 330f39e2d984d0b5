#include "ui/words/file_name.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

std::string nameOf(const std::string& title) {
    return fileNameFor(title).toStdString();
}

TEST(FileNameTest, aLongTitleIsCutAfterAWord) {
    EXPECT_EQ(nameOf("Truce holds in Nagorno-Karabakh as both sides meet in Yevlakh"),
              "Truce holds in Nagorno-Karabakh as both sides meet in");
    EXPECT_EQ(nameOf("Guns fall silent along the river"), "Guns fall silent along the river");
    EXPECT_EQ(nameOf("A day of talks in the old town by the wide river, of which – nothing came"),
              "A day of talks in the old town by the wide river, of which");
    EXPECT_EQ(nameOf(std::string(80, 'a')), std::string(60, 'a'));
}

TEST(FileNameTest, whatNoFileSystemTakesIsLeftOut) {
    EXPECT_EQ(nameOf("War/peace: what\nnow?"), "Warpeace what now");
    EXPECT_EQ(nameOf("???"), "timeline");
    EXPECT_EQ(nameOf(""), "timeline");
}

} // namespace
} // namespace dateline
