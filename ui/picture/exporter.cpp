#include "ui/picture/exporter.h"

#include "core/base/file_writer.h"
#include "core/base/limits.h"
#include "ui/picture/export_pdf.h"
#include "ui/picture/print_parts.h"
#include "ui/words/file_path.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <system_error>

namespace dateline {
namespace {

constexpr double kPictureMargin = 28;

struct FormatName {
    const char* name;
    ExportFormat format;
};
constexpr std::array<FormatName, 3> kFormatNames{
    {{"png", ExportFormat::Png}, {"pdf", ExportFormat::Pdf}, {"svg", ExportFormat::Svg}}};

struct PaperName {
    const char* name;
    QPageSize::PageSizeId id;
};
constexpr std::array<PaperName, 9> kPaperNames{{{"a0", QPageSize::A0},
                                                {"a1", QPageSize::A1},
                                                {"a2", QPageSize::A2},
                                                {"a3", QPageSize::A3},
                                                {"a4", QPageSize::A4},
                                                {"a5", QPageSize::A5},
                                                {"letter", QPageSize::Letter},
                                                {"legal", QPageSize::Legal},
                                                {"tabloid", QPageSize::Tabloid}}};

Error failed(ErrorKind kind, Phrase message, const QString& path) {
    return {kind, std::move(message), toPath(path).native()};
}

/// Heading, chart, legend and footer, in a picture of `size` pixels.
void paintFigure(QPainter& painter, const QSize& size, double scale, const PrintContent& content) {
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const QRectF whole(0, 0, size.width() / scale, size.height() / scale);
    painter.fillRect(whole, content.theme.background);
    QRectF area = whole.adjusted(kPictureMargin, kPictureMargin - 6, -kPictureMargin, -kPictureMargin + 8);
    area.setTop(area.top() + paintHeading(&painter, area, content));
    const double footer = paintFooter(nullptr, area, content);
    paintFooter(&painter, {area.left(), area.bottom() - footer, area.width(), footer}, content);
    area.setBottom(area.bottom() - footer - 8);
    const double legend = paintFoot(nullptr, area, content);
    const double chart = paintChart(painter, area.adjusted(0, 0, 0, -legend - 10), content).height;
    paintFoot(&painter, {area.left(), area.top() + chart + 10, area.width(), legend}, content);
}

bool writePng(const Timeline& timeline, const ExportOptions& options, QIODevice& device) {
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        return false;
    const double metres = 96 * options.scale / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(metres));
    image.setDotsPerMeterY(static_cast<int>(metres));
    QPainter painter(&image);
    paintFigure(painter, options.size, options.scale, PrintContent(timeline, options));
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(const Timeline& timeline, const ExportOptions& options, QIODevice& device) {
    const PrintContent content(timeline, options);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setResolution(96);
    // Qt writes both into the file as they are.
    generator.setTitle(content.title.toHtmlEscaped());
    generator.setDescription(content.sourceLine.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintFigure(painter, options.size, options.scale, content);
    return painter.end();
}

bool paint(const Timeline& timeline, const ExportOptions& options, ExportFormat format, QIODevice& device) {
    switch (format) {
    case ExportFormat::Png:
        return writePng(timeline, options, device);
    case ExportFormat::Pdf:
        return writePdf(timeline, options, device);
    case ExportFormat::Svg:
        return writeSvg(timeline, options, device);
    }
    return false;
}

Result<void> checked(const ExportOptions& options, ExportFormat format, const QString& path) {
    const bool pixels = format != ExportFormat::Pdf;
    if (pixels && (options.size.width() < kMinPictureWidth || options.size.height() < kMinPictureHeight))
        return tl::unexpected(
            failed(ErrorKind::BadFormat,
                   Phrase::tr("A picture must be at least {} × {} pixels to hold a timeline.",
                              kMinPictureWidth, kMinPictureHeight),
                   path));
    if (pixels && std::max(options.size.width(), options.size.height()) > kMaxPictureSide)
        return tl::unexpected(failed(
            ErrorKind::TooLarge,
            Phrase::tr("A picture may be at most {} pixels a side; PDF has no such limit.", kMaxPictureSide),
            path));
    if (!(options.scale >= 0.25 && options.scale <= 16))
        return tl::unexpected(
            failed(ErrorKind::BadFormat, Phrase::tr("The scale must lie between 0.25 and 16."), path));
    return {};
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(const QString& name) {
    const auto found = std::find_if(kFormatNames.begin(), kFormatNames.end(), [&](const FormatName& row) {
        return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
    });
    return found == kFormatNames.end() ? std::nullopt : std::optional(found->format);
}

std::optional<QPageSize> paperFromName(const QString& name) {
    const auto found = std::find_if(kPaperNames.begin(), kPaperNames.end(), [&](const PaperName& row) {
        return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
    });
    return found == kPaperNames.end() ? std::nullopt : std::optional(QPageSize(found->id));
}

Result<void> exportTimeline(const Timeline& timeline, const ExportOptions& options, const QString& path) {
    const auto format = options.format ? options.format : exportFormatFromName(QFileInfo(path).suffix());
    if (!format)
        return tl::unexpected(
            failed(ErrorKind::BadFormat,
                   Phrase::tr("The name must end in .png, .pdf or .svg, to say what to write."), path));
    if (auto good = checked(options, *format, path); !good)
        return good;
    if (isOpenSource(timeline.content(), toPath(path)))
        return tl::unexpected(failed(
            ErrorKind::NotWritable,
            Phrase::tr("This is a table of the timeline, which would be lost. Choose another name."), path));
    auto file = FileWriter::open(toPath(path));
    if (!file)
        return tl::unexpected(std::move(file.error()));
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!paint(timeline, options, *format, picture))
        return tl::unexpected(
            failed(ErrorKind::TooLarge,
                   Phrase::tr("There is not enough memory for this picture; make it smaller."), path));
    file->write({picture.data().constData(), static_cast<std::size_t>(picture.size())});
    return file->commit();
}

} // namespace dateline
