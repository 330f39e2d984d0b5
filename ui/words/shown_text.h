#pragma once

#include <QString>
#include <cstddef>
#include <string_view>

namespace dateline {

/// Foreign words, of articles, tables and files, as the window and its pictures show them: never as markup,
/// without what cannot be shown, and never so long that laying them out would stop the window.

/// In bytes: of what stands in one line, such as a title, a name or a cell.
inline constexpr std::size_t kLongestLine = 400;
/// In bytes: of what is read, such as a quote or a row's field.
inline constexpr std::size_t kLongestPassage = 6000;
/// In characters: a longer word may break anywhere.
inline constexpr qsizetype kLongestWord = 40;
/// Of values of one kind that are shown one after the other, such as actors or fields.
inline constexpr std::size_t kMostListed = 300;

/// One line, cut with "…" beyond `most` bytes.
[[nodiscard]] QString shownLine(std::string_view utf8, std::size_t most = kLongestLine);
[[nodiscard]] QString shownLine(const QString& text, std::size_t most = kLongestLine);
/// With its line ends.
[[nodiscard]] QString shownPassage(std::string_view utf8);
/// With invisible places in its long words where a line may break; to be used where lines are broken.
[[nodiscard]] QString breakable(const QString& text);

/// One line as a part of rich text.
[[nodiscard]] QString lineHtml(std::string_view utf8);
/// A passage as a part of rich text, with its line ends.
[[nodiscard]] QString passageHtml(const QString& passage);
/// Words as a tooltip, which Qt would else take for markup when they look like it.
[[nodiscard]] QString plainToolTip(const QString& text);
/// Words as the label of an action, a button or a label's buddy, where "&" marks the key that follows it.
[[nodiscard]] QString withoutKeys(const QString& text);

} // namespace dateline
