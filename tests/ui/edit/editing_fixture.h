#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/edit/event_chooser.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTextCursor>
#include <QTimer>

namespace dateline::test {

inline constexpr std::string_view kTruceAtTol =
    "Truce at Tol\n\nPublished 21 September 2023\n\nThe army shelled the port of Tol on 3 May 2023. "
    "Both sides signed a truce on 9 May 2023. Rebels captured the town of Arda on 1 June 2023. "
    "A strange light was seen over the bay on 4 June 2023.";

/// The window on one article, with what a person does to its events.
class EditingFixture : public WindowTest {
protected:
    EditingFixture() { open({write("a.txt", kTruceAtTol)}); }

    const EventMenu& does() { return window.actions().event; }
    void select(EventType type) { window.selection().select(eventOf(type)); }
    Event selected() { return timeline().event(*window.selection().selected()); }
    QString details() { return window.panes().details().toPlainText(); }
    void type(const char* field, const QString& words) {
        auto& line = find<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, words);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        window.activateWindow(); // a dialog may have been in front
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Selects words in the source as a mouse or the keyboard does.
    void chooseWords(const QString& words) {
        QTextCursor cursor = source().document()->find(words);
        ASSERT_FALSE(cursor.isNull());
        source().setTextCursor(cursor);
    }
    /// Answers the next dialog with some of its lines.
    void answer(const QList<int>& rows) {
        QTimer::singleShot(0, [rows] {
            auto* chooser = qobject_cast<EventChooser*>(QApplication::activeModalWidget());
            ASSERT_NE(chooser, nullptr);
            auto* list = chooser->findChild<QListWidget*>("events");
            list->clearSelection();
            for (const int row : rows)
                list->item(row)->setSelected(true);
            QTest::keyClick(chooser, Qt::Key_Return);
        });
    }
};

} // namespace dateline::test
