#include "ui/paint/chart_fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <algorithm>

namespace dateline {
namespace {

struct RoleFont {
    double pixels;
    QFont::Weight weight;
    bool italic;
};

/// By TextRole.
constexpr std::array<RoleFont, kTextRoleCount> kRoleFonts{{
    {12, QFont::DemiBold, false}, // LaneName
    {12, QFont::Normal, false},   // Label
    {12, QFont::DemiBold, false}, // SelectedLabel
    {12, QFont::Normal, true},    // UnsureLabel
    {11, QFont::Normal, false},   // TickMinor
    {11, QFont::DemiBold, false}, // TickMajor
    {10, QFont::Normal, false},   // Badge
}};

/// Zooming through a long timeline meets many strings; beyond this the oldest measures are not worth their
/// room.
constexpr qsizetype kMostWidths = 20'000;
constexpr qsizetype kMostTexts = 2'000;

} // namespace

QFont withoutLigatures(QFont font) {
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

double desktopFontScale() {
    return std::clamp(QFontInfo(QGuiApplication::font()).pixelSize() / 12.5, 1.0, 2.5);
}

ChartFonts::ChartFonts(double scale) : m_scale(scale) {
    const QString family = QGuiApplication::font().family();
    for (std::size_t role = 0; role < kTextRoleCount; ++role) {
        QFont font(family);
        font.setPixelSize(qRound(kRoleFonts[role].pixels * scale));
        font.setWeight(kRoleFonts[role].weight);
        font.setItalic(kRoleFonts[role].italic);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_fonts[role] = withoutLigatures(font);
        m_metrics.emplace_back(m_fonts[role]);
    }
}

double ChartFonts::ascent(TextRole role) const {
    return m_metrics[static_cast<std::size_t>(role)].ascent();
}

double ChartFonts::width(std::string_view text, TextRole role) const {
    const auto place = static_cast<std::size_t>(role);
    auto& widths = m_widths[place];
    const QByteArray view = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto known = widths.constFind(view); known != widths.constEnd())
        return *known;
    if (widths.size() >= kMostWidths)
        widths.clear();
    const double width = m_metrics[place].horizontalAdvance(QString::fromUtf8(view));
    widths.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())), width);
    return width;
}

const QStaticText& ChartFonts::laidOut(const std::string& text, TextRole role) const {
    const auto place = static_cast<std::size_t>(role);
    auto& texts = m_texts[place];
    const QByteArray key(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto known = texts.constFind(key); known != texts.constEnd())
        return *known;
    if (texts.size() >= kMostTexts)
        texts.clear();
    QStaticText laid(QString::fromUtf8(key));
    laid.setTextFormat(Qt::PlainText);
    laid.setPerformanceHint(QStaticText::AggressiveCaching);
    laid.prepare({}, m_fonts[place]);
    return *texts.insert(key, laid);
}

double ChartFonts::lineHeight(TextRole role) const {
    return m_metrics[static_cast<std::size_t>(role)].height();
}

} // namespace dateline
