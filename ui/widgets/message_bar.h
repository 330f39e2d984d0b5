#pragma once

#include "ui/words/message.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QToolButton;

namespace dateline {

/// A bar of errors and warnings over the panes: the gravest in one line, all of them on demand. It stays
/// until it is closed or the next thing is opened.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what it says; nothing to say hides it.
    void setMessages(Messages messages);
    void add(Message message);
    [[nodiscard]] const Messages& messages() const { return m_messages; }

private:
    void refresh();
    void listMessages();
    void expand(bool all);
    void tint(Message::Kind kind);

    Messages m_messages; ///< the gravest first
    QLabel* m_icon;
    QLabel* m_first;
    QToolButton* m_more;
    QListWidget* m_list;
};

} // namespace dateline
