#include "app/command_line.h"
#include "app/explain.h"
#include "app/extract.h"
#include "core/opening/reading_edge.h"
#ifdef DATELINE_UI
#include "app/export_command.h"
#include "core/base/printable.h"
#include "core/dataset/dataset_document.h"
#include "ui/window/run_window.h"
#include "ui/words/file_path.h"

#include <QApplication>
#include <algorithm>
#include <array>
#include <cstdlib>
#endif

#include <iostream>

namespace {

using namespace dateline;

#ifdef DATELINE_UI
/// What tells Qt where to open windows.
constexpr std::array kDisplaySettings{"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"};

bool hasDisplay() {
    return std::ranges::any_of(kDisplaySettings, qEnvironmentVariableIsSet);
}

/// Standard error is for what the user can act on: Qt's own warnings, such as a missing runtime folder, are
/// not. After a fatal message Qt would abort.
void passOnlyErrors(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << printable(message.toStdString()) << '\n';
    if (type == QtFatalMsg)
        std::_Exit(kInputFailed);
}

/// Qt has no other way to tell that it found no display than to end the program.
void tellOfNoDisplay(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg)
        return;
    std::string settings;
    for (const char* name : kDisplaySettings)
        if (qEnvironmentVariableIsSet(name))
            settings += (settings.empty() ? "" : ", ") + std::string(name) + "=" + std::getenv(name);
    std::cerr
        << "No window can be opened with " << printable(settings)
        << "; set it to a display that is there. `dateline export FILE -o timeline.pdf` draws a timeline "
           "without one.\n";
    std::_Exit(kInputFailed);
}

int runExport(const CommandLine& line, int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnlyErrors);
    const QGuiApplication application(argc, argv);
    return exportCommand(line);
}

int openWindow(const CommandLine& line, int& argc, char** argv) {
    if (!hasDisplay()) {
        std::cerr << "There is no display here, so no window can be opened. `dateline export FILE -o "
                     "timeline.pdf` draws "
                     "a timeline without one.\n";
        return kInputFailed;
    }
    qInstallMessageHandler(tellOfNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    WindowRequest request;
    for (const std::string& file : line.files)
        request.files.append(fromPath(file));
    request.published = line.published;
    request.firstYear = line.year;
    request.threshold = line.threshold;
    request.zone = QString::fromStdString(line.zone);
    request.lexicon = fromPath(line.lexicon);
    if (!line.columns.empty()) {
        auto columns = profileNamed(line.columns);
        if (!columns) {
            std::cerr << describe(columns.error()) << '\n';
            return kInputFailed;
        }
        request.columns = *std::move(columns);
    }
    request.sample = line.sample;
    return runWindow(application, request);
}
#else
int withoutWindow() {
    std::cerr << "This build of Dateline has no window and draws no pictures; `dateline extract` works.\n";
    return kInputFailed;
}
#endif

int run(const CommandLine& line, [[maybe_unused]] int& argc, [[maybe_unused]] char** argv) {
    switch (line.command) {
    case Command::Help:
        std::cout << helpText();
        return kAllDone;
    case Command::Version:
        std::cout << "Dateline " DATELINE_VERSION "\n";
        return kAllDone;
    case Command::Extract:
        return extract(line);
    case Command::Explain:
        return explain(line);
#ifdef DATELINE_UI
    case Command::Export:
        return runExport(line, argc, argv);
    case Command::Window:
        return openWindow(line, argc, argv);
#else
    case Command::Export:
    case Command::Window:
        return withoutWindow();
#endif
    }
    return kWrongUsage;
}

} // namespace

int main(int argc, char** argv) try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto line = parseCommandLine(arguments);
    if (!line) {
        std::cerr << "dateline: " << describe(line.error()) << '\n';
        return kWrongUsage;
    }
    return run(*line, argc, argv);
} catch (...) {
    std::cerr << "dateline: " << describe(errorOfException({})) << '\n';
    return kInputFailed;
}
