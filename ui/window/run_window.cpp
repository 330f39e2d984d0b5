#include "ui/window/run_window.h"

#include "resources/resource.h"
#include "ui/open/background_work.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QTranslator>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace dateline {
namespace {

/// How long the end of the program waits for readers that were left behind.
constexpr std::chrono::milliseconds kPatience{50};

QIcon applicationIcon() {
    const std::string_view svg = resource("icons/dateline.svg");
    QSvgRenderer renderer(QByteArray(svg.data(), static_cast<qsizetype>(svg.size())));
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

/// The program's words and Qt's own in the first of the user's languages that the program speaks.
void install(QApplication& application, const QLocale& locale) {
    for (const QString& language : locale.uiLanguages()) {
        const std::string name =
            "translations/dateline_" + QString(language).replace(u'-', u'_').toStdString() + ".qm";
        const auto paths = resourcePaths();
        if (std::ranges::find(paths, name) == paths.end())
            continue;
        const std::string_view bytes = resource(name);
        auto* own = new QTranslator(&application);
        auto* ofQt = new QTranslator(&application);
        if (own->load(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size())))
            QCoreApplication::installTranslator(own);
        if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(ofQt);
        return;
    }
}

int showUntilClosed(QApplication& application, const WindowRequest& request) {
    MainWindow window;
    window.show();
    if (!request.files.isEmpty())
        window.open({.files = request.files,
                     .published = request.published,
                     .firstYear = request.firstYear,
                     .lexicon = request.lexicon,
                     .threshold = request.threshold,
                     .zone = request.zone,
                     .columns = request.columns});
    else if (const QStringList samples = samplePaths(); request.sample && !samples.isEmpty())
        window.open({.sample = samples.front(), .threshold = request.threshold, .zone = request.zone});
    else if (wantsSession())
        window.restoreSession();
    window.offerRecovery();
    return application.exec();
}

} // namespace

int runWindow(QApplication& application, const WindowRequest& request) {
    if (application.organizationName().isEmpty())
        application.setOrganizationName(QStringLiteral("dateline"));
    application.setApplicationName(QStringLiteral("dateline"));
    application.setApplicationDisplayName(QStringLiteral("Dateline"));
    application.setDesktopFileName(QStringLiteral("dateline"));
    application.setWindowIcon(applicationIcon());
    install(application, QLocale());
    const int code = showUntilClosed(application, request);
    // A reader that does not listen would use what the end of main() destroys.
    if (!BackgroundWork::allEnds(kPatience)) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}

} // namespace dateline
