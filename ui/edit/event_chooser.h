#pragma once

#include <QDialog>
#include <QString>
#include <cstddef>
#include <vector>

class QDialogButtonBox;
class QListWidget;

namespace dateline {

/// Lets a person choose among events, each told in a line.
class EventChooser : public QDialog {
    Q_OBJECT

public:
    enum class Many { No, Yes };

    /// `explanation` stands over the lines; `button` is what is done with those that are chosen.
    EventChooser(const QString& title, const QString& explanation, const QStringList& lines, Many many,
                 const QString& button, QWidget* parent = nullptr);

    /// The places of the chosen lines, ascending.
    [[nodiscard]] std::vector<std::size_t> chosen() const;

private:
    QListWidget* m_list;
    QDialogButtonBox* m_buttons;
};

} // namespace dateline
