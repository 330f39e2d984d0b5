#include "ui/paint/glyph_icon.h"

#include <QPainter>

namespace dateline {
namespace {

constexpr int kIconSide = 16;
constexpr double kRadius = 6;

} // namespace

QPixmap glyphPixmap(const Glyph& glyph, const Theme& theme, double devicePixelRatio) {
    const int pixels = qRound(kIconSide * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, glyph, {kIconSide / 2.0, kIconSide / 2.0}, kRadius, theme, theme.background);
    return pixmap;
}

QIcon glyphIcon(const Glyph& glyph, const Theme& theme) {
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0})
        for (const auto mode : {QIcon::Normal, QIcon::Selected}) // a row's selection leaves the colour alone
            icon.addPixmap(glyphPixmap(glyph, theme, ratio), mode);
    return icon;
}

} // namespace dateline
