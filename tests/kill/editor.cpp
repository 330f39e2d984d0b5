#include "core/edit/make_edit.h"
#include "core/exchange/dateline_file.h"
#include "ui/open/open_documents.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <unistd.h>

using namespace dateline;

namespace {

constexpr int kBetweenEdits = 100; ///< milliseconds
constexpr int kBetweenSaves = 2100;

/// At once, as this process may be killed after it.
void tell(const std::string& line) {
    if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
        std::exit(1);
}

/// Writes a number into the note of the first event, a higher one each time, and tells it; saves now and
/// then.
int edit(const QString& file, bool saving) {
    MainWindow window;
    window.show();
    Workspace& workspace = window.workspace();
    QTimer edits;
    QTimer saves;
    int count = 0;
    QObject::connect(&edits, &QTimer::timeout, [&] {
        const Timeline& timeline = *workspace.timeline();
        const Event& read = timeline.content().events.front();
        workspace.edit(
            setField(timeline.content().edits, read, EventField::Note, std::to_string(++count), stampNow()),
            QStringLiteral("count"));
        tell(std::to_string(count) + '\n');
    });
    QObject::connect(&saves, &QTimer::timeout, [&] {
        if (!window.saveTo(file))
            tell("refused\n");
    });
    workspace.open({.files = {file}}, [&] {
        edits.start(kBetweenEdits);
        if (saving)
            saves.start(kBetweenSaves);
    });
    return QApplication::exec();
}

/// The number in a Dateline file; none of one that is not whole.
std::optional<int> numberIn(const QString& path) {
    QFile in(path);
    const std::string bytes = in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    const auto read = readDatelineFile(bytes, path.toStdString());
    if (!read || !read->warnings.empty() || read->content.events.empty()) {
        std::fprintf(stderr, "%s is not whole\n", qPrintable(path));
        return std::nullopt;
    }
    const std::string_view note =
        read->content.edits.textOf(read->content.events.front().id, EventField::Note);
    int number = 0;
    std::from_chars(note.data(), note.data() + note.size(), number);
    return number;
}

/// Tells the highest number that is in the file or in what is offered after a crash.
int last(const QString& file) {
    int highest = 0;
    const QStringList files = Recovery::leftBehind() + QStringList{file};
    for (const QString& path : files) {
        const auto number = numberIn(path);
        if (!number)
            return 1;
        highest = std::max(highest, *number);
    }
    tell(std::to_string(highest) + '\n');
    return 0;
}

} // namespace

/// What tests/kill/run kills. Its settings are in $XDG_CONFIG_HOME.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setOrganizationName("dateline-kill");
    QApplication::setApplicationName("dateline-kill");
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    if (arguments.size() != 3 || (what != "edit" && what != "edit-unsaved" && what != "last")) {
        std::fprintf(stderr, "editor edit FILE | editor edit-unsaved FILE | editor last FILE\n");
        return 2;
    }
    return what == "last" ? last(arguments[2]) : edit(arguments[2], what == "edit");
}
