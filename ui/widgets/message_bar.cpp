#include "ui/widgets/message_bar.h"

#include "ui/paint/theme.h"
#include "ui/words/shown_text.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

namespace dateline {
namespace {

constexpr int kMostRowsSeen = 6;
constexpr std::size_t kLongestMessage = 1000; ///< in bytes

struct Look {
    QStyle::StandardPixmap icon;
    QColor tint;
};

Look lookOf(Message::Kind kind) {
    switch (kind) {
    case Message::Kind::Error:
        return {QStyle::SP_MessageBoxCritical, QColor(0xD9, 0x36, 0x2B)};
    case Message::Kind::Warning:
        return {QStyle::SP_MessageBoxWarning, QColor(0xE0, 0xA1, 0x1B)};
    default:
        return {QStyle::SP_MessageBoxInformation, QColor(0x0B, 0x57, 0xD0)};
    }
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_first(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_list(new QListWidget(this)) {
    setAutoFillBackground(true);
    m_first->setWordWrap(true);
    m_first->setTextFormat(Qt::PlainText);
    m_first->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_list->setAccessibleName(tr("All messages"));
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_list->setFrameShape(QFrame::NoFrame);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    close->setObjectName(QStringLiteral("dismiss"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0);
    layout->addWidget(m_first, 0, 1);
    layout->addWidget(m_more, 0, 2);
    layout->addWidget(close, 0, 3);
    layout->addWidget(m_list, 1, 1, 1, 3);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::expand);
    connect(close, &QToolButton::clicked, this, [this] { setMessages({}); });
    hide();
}

void MessageBar::setMessages(Messages messages) {
    m_messages = std::move(messages);
    refresh();
}

void MessageBar::add(Message message) {
    m_messages.push_back(std::move(message));
    refresh();
}

void MessageBar::refresh() {
    setVisible(!m_messages.empty());
    m_more->setChecked(false);
    m_list->clear();
    if (m_messages.empty())
        return;
    std::ranges::stable_sort(m_messages, std::ranges::greater{}, &Message::kind);
    const Message& first = m_messages.front();
    tint(first.kind);
    setAccessibleName(shownLine(first.text, kLongestMessage));
    m_more->setVisible(m_messages.size() > 1);
    expand(false);
    listMessages();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::listMessages() {
    const std::size_t listed = std::min(m_messages.size(), kMostListed);
    for (std::size_t i = 0; i < listed; ++i)
        m_list->addItem(new QListWidgetItem(style()->standardIcon(lookOf(m_messages[i].kind).icon),
                                            breakable(shownLine(m_messages[i].text, kLongestMessage))));
    if (listed < m_messages.size())
        m_list->addItem(tr("and %1 more").arg(m_messages.size() - listed));
    const int rows = std::min(m_list->count(), kMostRowsSeen);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 8));
}

void MessageBar::expand(bool all) {
    const qsizetype count = std::ssize(m_messages);
    m_list->setVisible(all);
    m_icon->setHidden(all);
    m_more->setText(all ? tr("Fewer") : tr("All %1 messages", nullptr, static_cast<int>(count)).arg(count));
    if (count > 0)
        m_first->setText(all ? tr("%1 messages", nullptr, static_cast<int>(count)).arg(count)
                             : breakable(shownLine(m_messages.front().text, kLongestMessage)));
}

void MessageBar::tint(Message::Kind kind) {
    const Look look = lookOf(kind);
    const int side = fontMetrics().height();
    m_icon->setPixmap(style()->standardIcon(look.icon).pixmap(side, side));
    QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor ground = mixed(look.tint, palette.color(QPalette::Window), 0.16);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    setPalette(palette);
}

} // namespace dateline
