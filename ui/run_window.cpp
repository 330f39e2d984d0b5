#include "ui/run_window.h"

#include "resources/resource.h"
#include "ui/main_window.h"
#include "ui/welcome.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace dateline {
namespace {

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

} // namespace

int runWindow(QApplication& application, const WindowRequest& request) {
    if (application.organizationName().isEmpty())
        application.setOrganizationName(QStringLiteral("dateline"));
    application.setApplicationName(QStringLiteral("dateline"));
    application.setApplicationDisplayName(QStringLiteral("Dateline"));
    application.setDesktopFileName(QStringLiteral("dateline"));
    application.setWindowIcon(applicationIcon());
    MainWindow window;
    window.show();
    if (!request.files.isEmpty())
        window.open({.files = request.files,
                     .published = request.published,
                     .lexicon = request.lexicon,
                     .columns = request.columns});
    else if (const QStringList samples = samplePaths(); request.sample && !samples.isEmpty())
        window.open({.sample = samples.front()});
    return application.exec();
}

} // namespace dateline
