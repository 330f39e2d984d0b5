#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace dateline {

/// Says what is being read and how far it is, with a way to stop it. Work that takes no time never shows it.
class LoadingBar : public QFrame {
    Q_OBJECT

public:
    explicit LoadingBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    /// The share done, 0 to 1.
    void setShare(double share);
    void end();

signals:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_share;
    QTimer m_delay;
};

} // namespace dateline
