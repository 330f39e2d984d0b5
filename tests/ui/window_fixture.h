#pragma once

#include "ui/chart/timeline_view.h"
#include "ui/details/event_details.h"
#include "ui/details/event_table.h"
#include "ui/open/publication_bar.h"
#include "ui/source/source_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <string_view>

namespace dateline::test {

/// The real window on files that are written for the test.
class WindowTest : public testing::Test {
protected:
    WindowTest();
    /// No reader that was left behind goes on.
    static void TearDownTestSuite();

    /// Writes a file of this name and returns its path.
    QString write(const QString& name, std::string_view bytes);
    /// Opens and waits until it is read.
    void open(const QStringList& files);
    void openSample(const QString& path);
    void waitUntilRead();

    const Timeline& timeline() { return *window.workspace().timeline(); }
    TimelineView& view() { return window.panes().view(); }
    SourceView& source() { return window.panes().source(); }
    template <typename Widget>
    Widget& find(const char* name = "") {
        auto* widget = window.findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            throw std::logic_error(std::string("the window has no ") + name);
        return *widget;
    }
    /// What the bar says, all of it.
    QString said();
    /// The words of the selected event's quote that is read.
    QString quoteWords();
    /// The first event of a type.
    EventIndex eventOf(EventType type);

    QTemporaryDir folder;

private:
    struct CleanSettings {
        CleanSettings() { QSettings().clear(); }
    } m_clean;

protected:
    MainWindow window;
};

} // namespace dateline::test
