#pragma once

#include <QWidget>

namespace dateline {

/// The bundled sample articles, as paths in resources/.
[[nodiscard]] QStringList samplePaths();
/// What a sample is called in menus: the headline it begins with.
[[nodiscard]] QString sampleName(const QString& path);

/// What the window shows before anything is open: how to open something, and the samples.
class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget* parent = nullptr);

signals:
    void openWanted();
    void sampleWanted(const QString& path);
};

} // namespace dateline
