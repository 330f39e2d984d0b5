#include "ui/paint/paint_scene.h"

#include "ui/paint/canvas.h"

namespace dateline {

void paintScene(QPainter& painter, const Scene& scene, const ChartFonts& fonts, const Theme& theme,
                Medium medium) {
    const Canvas canvas{painter, scene, fonts, theme, medium};
    paintGround(canvas);
    canvas.clipped(scene.plot, [&] { paintEvents(canvas, false); });
    canvas.clipped(scene.tray, [&] { paintEvents(canvas, true); });
    paintNames(canvas);
}

} // namespace dateline
