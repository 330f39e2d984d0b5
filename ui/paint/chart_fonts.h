#pragma once

#include "core/scene/text_measure.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QString>
#include <array>
#include <vector>

namespace dateline {

/// The fonts of the picture and how wide their text is; widths are measured once for each string.
class ChartFonts : public TextMeasure {
public:
    /// In the desktop's sans-serif, `scale` times the sizes of the design (labels 12 pixels at 1).
    explicit ChartFonts(double scale = 1);

    [[nodiscard]] const QFont& font(TextRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }
    [[nodiscard]] double ascent(TextRole role) const;
    [[nodiscard]] double width(std::string_view text, TextRole role) const override;
    [[nodiscard]] double lineHeight(TextRole role) const override;
    /// Text laid out for painting it again and again.
    [[nodiscard]] const QStaticText& laidOut(const std::string& text, TextRole role) const;
    [[nodiscard]] double scale() const { return m_scale; }

private:
    double m_scale;
    std::array<QFont, kTextRoleCount> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    mutable std::array<QHash<QByteArray, double>, kTextRoleCount> m_widths;
    mutable std::array<QHash<QByteArray, QStaticText>, kTextRoleCount> m_texts;
};

/// The scale at which labels are as large as the desktop's own text.
[[nodiscard]] double desktopFontScale();

/// A font for the screen and print alike: `ﬁ` stays two letters, so that a search in a PDF finds "ceasefire".
[[nodiscard]] QFont withoutLigatures(QFont font);

} // namespace dateline
