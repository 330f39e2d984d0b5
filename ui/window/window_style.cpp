#include "ui/window/window_style.h"

#include <QFontDatabase>

namespace dateline {
namespace {

QPalette paletteOf(const Theme& theme) {
    const QColor window = mixed(theme.text1, theme.background, theme.dark ? 0.07 : 0.05);
    QPalette palette(mixed(theme.text1, theme.background, theme.dark ? 0.14 : 0.07), window);
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::AlternateBase, theme.alternateLane);
    palette.setColor(QPalette::ToolTipBase, theme.alternateLane);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.background);
    palette.setColor(QPalette::Link, theme.selection);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.text1);
        palette.setColor(QPalette::Disabled, role, mixed(theme.text3, theme.background, 0.7));
    }
    return palette;
}

} // namespace

QPalette paletteFor(ThemeChoice choice) {
    if (choice == ThemeChoice::Desktop)
        return {};
    return paletteOf(choice == ThemeChoice::Dark ? darkTheme() : lightTheme());
}

QPalette panePalette(QPalette palette, const Theme& theme) {
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::Text, theme.text1);
    palette.setColor(QPalette::WindowText, theme.text1);
    palette.setColor(QPalette::Link, theme.selection);
    palette.setColor(QPalette::Highlight, mixed(theme.selection, theme.background, theme.dark ? 0.3 : 0.14));
    palette.setColor(QPalette::HighlightedText, theme.text1);
    return palette;
}

SourceStyle sourceStyle(const Theme& theme, const QFont& interface) {
    QFont reading(QStringLiteral("serif"));
    reading.setStyleHint(QFont::Serif);
    reading.setPointSizeF(interface.pointSizeF() * 1.15);
    return {reading,
            interface,
            theme.text1,
            theme.text3,
            mixed(theme.text3, theme.background, theme.dark ? 0.45 : 0.32),
            theme.selection};
}

SourceMarks sourceMarks(const Theme& theme) {
    SourceMarks marks;
    marks.quoteGround = theme.quoteGround;
    marks.quoteInk = theme.quoteInk;
    marks.otherGround = mixed(theme.quoteGround, theme.background, 0.4);
    marks.hoverGround = mixed(theme.text3, theme.background, 0.14);
    marks.findGround = mixed(theme.selection, theme.background, 0.28);
    // In an order in which neighbours differ most.
    for (const Family family : {Family::Diplomacy, Family::Protest, Family::Humanitarian, Family::Law,
                                Family::Movement, Family::Politics, Family::Violence, Family::Other})
        marks.documents.push_back(theme.of(family));
    return marks;
}

DetailsStyle detailsStyle(const Theme& theme) {
    return {theme.text1,
            theme.text3,
            theme.selection,
            theme.quoteGround,
            theme.quoteInk,
            theme.of(Family::Violence),
            sourceMarks(theme).documents};
}

} // namespace dateline
