#include "ui/picture/export_dialog.h"

#include "core/base/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>

namespace dateline {
namespace {

struct FormatRow {
    ExportFormat format;
    const char* label;
    const char* ending;
};

constexpr std::array kFormats{
    FormatRow{ExportFormat::Png, QT_TRANSLATE_NOOP("QObject", "PNG picture"), ".png"},
    FormatRow{ExportFormat::Pdf, QT_TRANSLATE_NOOP("QObject", "PDF with the quotes"), ".pdf"},
    FormatRow{ExportFormat::Svg, QT_TRANSLATE_NOOP("QObject", "SVG drawing"), ".svg"},
};
constexpr std::array kPapers{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::Letter,
                             QPageSize::Tabloid};

QSpinBox* pixels(QWidget* parent, int value) {
    auto* box = new QSpinBox(parent);
    box->setRange(kMinPictureWidth, kMaxPictureSide);
    box->setSingleStep(100);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const QString& title, Interval onScreen, QWidget* parent)
    : QDialog(parent),
      m_onScreen(onScreen),
      m_form(new QFormLayout),
      m_format(new QComboBox(this)),
      m_title(new QLineEdit(title, this)),
      m_size(new QWidget(this)),
      m_width(pixels(this, 1600)),
      m_height(pixels(this, 900)),
      m_scale(new QDoubleSpinBox(this)),
      m_paper(new QComboBox(this)),
      m_orientation(new QComboBox(this)),
      m_whole(new QRadioButton(tr("The whole span"), this)),
      m_seen(new QRadioButton(tr("What is on screen"), this)),
      m_theme(new QComboBox(this)),
      m_quotes(new QCheckBox(tr("With the numbered quotes"), this)),
      m_numbers(new QCheckBox(tr("With the events' lasting numbers, E-017"), this)) {
    setWindowTitle(tr("Export Picture"));
    for (const FormatRow& row : kFormats)
        m_format->addItem(QObject::tr(row.label));
    m_format->setObjectName(QStringLiteral("format"));
    for (const QPageSize::PageSizeId paper : kPapers)
        m_paper->addItem(QPageSize(paper).name());
    m_orientation->addItems({tr("Landscape"), tr("Portrait")});
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_scale->setRange(0.5, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_whole->setChecked(true);
    m_quotes->setChecked(true);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    m_title->setCursorPosition(0); // a long title shows its beginning
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 46);

    auto* size = new QHBoxLayout(m_size);
    size->setContentsMargins(0, 0, 0, 0);
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    size->addWidget(new QLabel(tr("pixels"), this));
    size->addStretch();
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("&Title"), m_title);
    m_form->addRow(tr("&Size"), m_size);
    m_form->addRow(tr("S&cale of everything"), m_scale);
    m_form->addRow(tr("&Paper"), m_paper);
    m_form->addRow(tr("&Orientation"), m_orientation);
    m_form->addRow(QString(), m_quotes);
    m_form->addRow(QString(), m_numbers);
    m_form->addRow(tr("Time"), m_whole);
    m_form->addRow(QString(), m_seen);
    m_form->addRow(tr("T&heme"), m_theme);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showRowsOfFormat);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    restore();
    showRowsOfFormat();
}

ExportDialog::~ExportDialog() {
    if (result() != Accepted)
        return;
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    settings.setValue(QStringLiteral("format"), m_format->currentIndex());
    settings.setValue(QStringLiteral("size"), QSize(m_width->value(), m_height->value()));
    settings.setValue(QStringLiteral("scale"), m_scale->value());
    settings.setValue(QStringLiteral("paper"), m_paper->currentIndex());
    settings.setValue(QStringLiteral("orientation"), m_orientation->currentIndex());
}

void ExportDialog::restore() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    m_format->setCurrentIndex(settings.value(QStringLiteral("format"), 0).toInt());
    const QSize size = settings.value(QStringLiteral("size"), QSize(1600, 900)).toSize();
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_scale->setValue(settings.value(QStringLiteral("scale"), 1).toDouble());
    m_paper->setCurrentIndex(settings.value(QStringLiteral("paper"), 0).toInt());
    m_orientation->setCurrentIndex(settings.value(QStringLiteral("orientation"), 0).toInt());
}

ExportFormat ExportDialog::format() const {
    return kFormats[static_cast<std::size_t>(m_format->currentIndex())].format;
}

QString ExportDialog::ending() const {
    return QString::fromLatin1(kFormats[static_cast<std::size_t>(m_format->currentIndex())].ending);
}

QString ExportDialog::nameFilter() const {
    return QStringLiteral("%1 (*%2)").arg(m_format->currentText(), ending());
}

void ExportDialog::showRowsOfFormat() {
    const bool paper = format() == ExportFormat::Pdf;
    for (QWidget* ofPicture : {m_size, static_cast<QWidget*>(m_scale)})
        m_form->setRowVisible(ofPicture, !paper);
    for (QWidget* ofPaper : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_orientation),
                             static_cast<QWidget*>(m_quotes)})
        m_form->setRowVisible(ofPaper, paper);
    adjustSize();
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    options.format = format();
    options.title = m_title->text().trimmed();
    options.size = {m_width->value(), m_height->value()};
    options.scale = m_scale->value();
    options.paper = QPageSize(kPapers[static_cast<std::size_t>(m_paper->currentIndex())]);
    options.orientation = m_orientation->currentIndex() == 0 ? QPageLayout::Landscape : QPageLayout::Portrait;
    options.theme = m_theme->currentIndex() == 0 ? ExportTheme::Light : ExportTheme::Dark;
    options.quotes = m_quotes->isChecked();
    options.numbers = m_numbers->isChecked();
    options.whole = m_whole->isChecked();
    if (m_seen->isChecked())
        options.range = m_onScreen;
    return options;
}

} // namespace dateline
