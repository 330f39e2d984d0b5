#include "ui/open/loading_bar.h"

#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <chrono>

namespace dateline {
namespace {

/// Sooner than this a bar would only flicker.
constexpr std::chrono::milliseconds kDelay{200};
constexpr int kSteps = 1000;

} // namespace

LoadingBar::LoadingBar(QWidget* parent)
    : QFrame(parent),
      m_what(new QLabel(this)),
      m_share(new QProgressBar(this)) {
    m_what->setTextFormat(Qt::PlainText);
    m_share->setRange(0, kSteps);
    m_share->setTextVisible(false);
    m_share->setMaximumWidth(260);
    m_share->setAccessibleName(tr("Reading"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 8, 4);
    layout->addWidget(m_what);
    layout->addWidget(m_share, 1);
    layout->addWidget(cancel);
    layout->addStretch();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &LoadingBar::cancelled);
    hide();
}

void LoadingBar::begin(const QString& what) {
    m_what->setText(shownLine(what));
    m_share->setValue(0);
    m_delay.start();
}

void LoadingBar::setShare(double share) {
    m_share->setValue(static_cast<int>(share * kSteps));
}

void LoadingBar::end() {
    m_delay.stop();
    hide();
}

} // namespace dateline
