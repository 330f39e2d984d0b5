#include "ui/paint/glyph_cache.h"

#include "core/scene/mark.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <cmath>

namespace dateline {
namespace {

constexpr int kSide = 32; ///< pixels that the largest glyph, with its ring, stays within
constexpr int kPhases = 4;
constexpr qsizetype kMostPictures = 4096;

struct GlyphKey {
    Glyph glyph;
    QRgb ink;
    QRgb ground;
    double ratio;
    int phaseX;
    int phaseY;

    friend bool operator==(const GlyphKey& a, const GlyphKey& b) {
        return a.glyph.family == b.glyph.family && a.glyph.fill == b.glyph.fill &&
               a.glyph.modality == b.glyph.modality && a.ink == b.ink && a.ground == b.ground &&
               a.ratio == b.ratio && a.phaseX == b.phaseX && a.phaseY == b.phaseY;
    }
    friend std::size_t qHash(const GlyphKey& key, std::size_t seed) {
        return qHashMulti(seed, static_cast<int>(key.glyph.family), static_cast<int>(key.glyph.fill),
                          static_cast<int>(key.glyph.modality), key.ink, key.ground, key.ratio, key.phaseX,
                          key.phaseY);
    }
};

QPixmap painted(const GlyphKey& key, const Theme& theme) {
    QPixmap picture(QSize(kSide, kSide) * key.ratio);
    picture.setDevicePixelRatio(key.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QPointF centre(kSide / 2 + key.phaseX / (kPhases * key.ratio),
                         kSide / 2 + key.phaseY / (kPhases * key.ratio));
    paintGlyph(painter, key.glyph, centre, kGlyphRadius, theme, QColor::fromRgb(key.ground));
    return picture;
}

/// The whole device pixel that a place lies in, and the quarters of one beyond it.
std::pair<double, int> parted(double at, double ratio) {
    const double quarters = std::round(at * ratio * kPhases);
    const double whole = std::floor(quarters / kPhases);
    return {whole / ratio, static_cast<int>(quarters - whole * kPhases)};
}

} // namespace

void paintCachedGlyph(QPainter& painter, const Glyph& glyph, QPointF centre, const Theme& theme,
                      const QColor& ground) {
    static QHash<GlyphKey, QPixmap> pictures;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto [x, phaseX] = parted(centre.x(), ratio);
    const auto [y, phaseY] = parted(centre.y(), ratio);
    const GlyphKey key{glyph, theme.of(glyph.family).rgb(), ground.rgb(), ratio, phaseX, phaseY};
    auto picture = pictures.constFind(key);
    if (picture == pictures.constEnd()) {
        if (pictures.size() >= kMostPictures)
            pictures.clear();
        picture = pictures.insert(key, painted(key, theme));
    }
    painter.drawPixmap(QPointF(x - kSide / 2, y - kSide / 2), *picture);
}

} // namespace dateline
