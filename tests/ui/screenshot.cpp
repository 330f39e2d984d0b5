#include "ui/chart/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>

using namespace dateline;

namespace {

QSize sizeFrom(const QString& text) {
    return {text.section('x', 0, 0).toInt(), text.section('x', 1, 1).toInt()};
}

} // namespace

/// Takes the picture of the window for the README: the first sample, or files, with an event selected.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName("dateline-screenshot");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("picture", "The PNG file to write.");
    parser.addPositionalArgument("files", "Opened instead of the first sample.", "[files…]");
    parser.addOptions({{"size", "Width x height of the window.", "size", "1440x900"},
                       {"type", "What is typed then, keys with spaces between them: \"C F2\".", "keys", ""},
                       {"theme", "light or dark.", "theme", "light"},
                       {"select", "Which event is selected, by its place on the timeline.", "number", "4"}});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);

    rememberTheme(parser.value("theme") == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow window;
    window.panes().view().setAnimated(false);
    window.resize(sizeFrom(parser.value("size")));
    window.show();
    if (arguments.size() > 1)
        window.open({.files = arguments.mid(1)});
    else
        window.open({.sample = samplePaths().value(0)});
    const bool read =
        QTest::qWaitFor([&] { return !window.workspace().busy() && !window.workspace().empty(); }, 20'000);
    const auto wanted = parser.value("select").toUInt();
    if (wanted < window.workspace().timeline()->size())
        window.selection().select(wanted);
    for (const QString& key : parser.value("type").split(' ', Qt::SkipEmptyParts)) {
        QWidget* focus = QApplication::focusWidget();
        if (QKeySequence(key)[0].key() == Qt::Key_unknown)
            QTest::keyClicks(focus, key);
        else
            QTest::keySequence(focus, QKeySequence(key));
        QTest::qWait(50);
    }
    QTest::qWait(100);
    if (!read || !window.grab().save(arguments.front())) {
        std::fprintf(stderr, "%s could not be written\n", qPrintable(arguments.front()));
        return 1;
    }
    return 0;
}
