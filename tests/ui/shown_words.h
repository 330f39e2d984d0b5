#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace dateline::test {

/// How Qt takes words that it is given.
enum class WordsKind {
    Plain,
    Keyed, ///< with "&" before a key
    Auto,  ///< as markup when they look like it, as tooltips are
    Rich,
    Page, ///< a document, in which markup is already obeyed
};

/// Something that a widget shows, or would when it is pointed at.
struct Shown {
    QString where; ///< the widget and what of it
    QString text;
    WordsKind kind;
    QString markup = {};        ///< of a page: names of images, addresses and fonts in it
    qsizetype longestWord = 0;  ///< of a page: between places where a line may break
    qsizetype longestBlock = 0; ///< of a page
};
using ShownWords = std::vector<Shown>;

/// All that `root` and what is in it shows: labels, buttons, titles, menus, tooltips, names for screen
/// readers, items of lists and tables with theirs, and pages.
ShownWords shownIn(const QWidget& root);

/// What is obeyed of markup that has the word "foreign" in its addresses, names of images and fonts, or of a
/// "&" that stands beside it; empty: nothing.
std::string foreignMarkupIn(const Shown& shown);

} // namespace dateline::test
