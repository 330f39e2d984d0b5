#pragma once

#include <QComboBox>
#include <QString>
#include <string>
#include <vector>

namespace dateline {

/// What the forms of events choose from, each value with its words.

void fillTypes(QComboBox& choice);
void fillModalities(QComboBox& choice);
void fillStatuses(QComboBox& choice);

template <typename Enum>
[[nodiscard]] Enum chosen(const QComboBox& choice) {
    return static_cast<Enum>(choice.currentData().toInt());
}

/// The words of a line with separators between them, without white space around them, and without empty ones.
[[nodiscard]] std::vector<std::string> wordsBetween(const QString& line, QChar separator);

} // namespace dateline
