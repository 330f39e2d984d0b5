#include "ui/window/session.h"

#include "ui/words/event_text.h"

#include <QSettings>
#include <algorithm>

namespace dateline {
namespace {

const QString kWanted = QStringLiteral("session/wanted");
constexpr int kMostLanes = static_cast<int>(LanesBy::Sufferer);

} // namespace

void Session::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("session/files"), files);
    settings.setValue(QStringLiteral("session/search"), search);
    settings.setValue(QStringLiteral("session/lanes"), static_cast<int>(lanes));
    settings.setValue(QStringLiteral("session/start"), start);
    settings.setValue(QStringLiteral("session/end"), end);
    settings.setValue(QStringLiteral("session/selected"), toQString(selected));
}

Session Session::restored(const QSettings& settings) {
    Session session;
    session.files = settings.value(QStringLiteral("session/files")).toStringList();
    session.search = settings.value(QStringLiteral("session/search")).toString();
    session.lanes = static_cast<LanesBy>(
        std::clamp(settings.value(QStringLiteral("session/lanes"), 0).toInt(), 0, kMostLanes));
    session.start = settings.value(QStringLiteral("session/start"), 0).toDouble();
    session.end = settings.value(QStringLiteral("session/end"), 0).toDouble();
    session.selected = settings.value(QStringLiteral("session/selected")).toString().toStdString();
    return session;
}

bool wantsSession() {
    return QSettings().value(kWanted, false).toBool();
}

void rememberWantsSession(bool wanted) {
    QSettings().setValue(kWanted, wanted);
}

} // namespace dateline
