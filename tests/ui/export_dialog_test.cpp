#include "ui/picture/export_dialog.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(ExportDialogTest, aLongTitleShowsItsBeginning) {
    ExportDialog dialog(QStringLiteral("Truce ").repeated(60).trimmed(), {});
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto* title = dialog.findChild<QLineEdit*>(QStringLiteral("pictureTitle"));
    ASSERT_TRUE(title);
    EXPECT_LE(title->cursorPositionAt(QPoint(6, title->height() / 2)), 1);
}

} // namespace
} // namespace dateline
