#include "ui/paint/theme.h"

namespace dateline {
namespace {

/// A row of the table of colours: what it is for, on light ground, on dark.
struct ColourRow {
    QColor Theme::*role;
    QRgb light;
    QRgb dark;
};

constexpr ColourRow kRoles[]{
    {&Theme::background, 0xFFFFFFFF, 0xFF14171C}, {&Theme::alternateLane, 0xFFF5F6F8, 0xFF1B1F26},
    {&Theme::text1, 0xFF1B1F24, 0xFFECEFF3},      {&Theme::text2, 0xFF4A525C, 0xFFB6BEC8},
    {&Theme::text3, 0xFF626B75, 0xFF98A1AC},      {&Theme::gridMinor, 0xFFE3E6EA, 0xFF2A3039},
    {&Theme::gridMajor, 0xFFC3C9D0, 0xFF3D4652},  {&Theme::axis, 0xFF6B747E, 0xFF8E98A4},
    {&Theme::selection, 0xFF0B57D0, 0xFF8AB4F8},  {&Theme::quoteGround, 0xFFFFE9A8, 0xFF5A4A12},
    {&Theme::quoteInk, 0xFF1B1F24, 0xFFFFF3CC},
};

struct FamilyRow {
    Family family;
    QRgb light;
    QRgb dark;
};

constexpr FamilyRow kFamilies[]{
    {Family::Violence, 0xFF7F1A00, 0xFFD75440},     {Family::Movement, 0xFF9A8621, 0xFFE9E68F},
    {Family::Protest, 0xFF94580F, 0xFFF0A527},      {Family::Diplomacy, 0xFF0E3562, 0xFF62A9CE},
    {Family::Politics, 0xFF8552B1, 0xFF9267ED},     {Family::Law, 0xFFD263A5, 0xFF9F7590},
    {Family::Humanitarian, 0xFF259C75, 0xFF78FDD2}, {Family::Other, 0xFF595D62, 0xFFBDC8D6},
};

Theme made(bool dark) {
    Theme theme;
    theme.dark = dark;
    for (const ColourRow& row : kRoles)
        theme.*row.role = QColor::fromRgb(dark ? row.dark : row.light);
    for (const FamilyRow& row : kFamilies)
        theme.families[static_cast<std::size_t>(row.family)] = QColor::fromRgb(dark ? row.dark : row.light);
    return theme;
}

} // namespace

const Theme& lightTheme() {
    static const Theme theme = made(false);
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = made(true);
    return theme;
}

const Theme& themeFor(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    return dark ? darkTheme() : lightTheme();
}

QColor mixed(const QColor& ink, const QColor& ground, double share) {
    const auto mix = [&](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

} // namespace dateline
