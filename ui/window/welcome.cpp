#include "ui/window/welcome.h"

#include "core/formats/read_document.h"
#include "resources/resource.h"
#include "ui/words/event_text.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dateline {

QStringList samplePaths() {
    QStringList paths;
    for (const std::string_view path : resourcePaths())
        if (path.starts_with("samples/"))
            paths << toQString(path);
    return paths;
}

QString sampleName(const QString& path) {
    const std::string name = QFileInfo(path).fileName().toStdString();
    const auto read = readDocument(resource(path.toStdString()), name);
    return toQString(read ? read->document.title : name).simplified();
}

Welcome::Welcome(QWidget* parent) : QWidget(parent) {
    auto* how = new QLabel(tr("Drop a news article here, or paste its text with Ctrl+V."), this);
    QFont font = how->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    how->setFont(font);
    how->setWordWrap(true);
    auto* what = new QLabel(
        tr("Text, Markdown, saved web pages and Dateline files; several at once make one timeline. "
           "Everything is read on this computer, and nothing is sent anywhere."),
        this);
    what->setWordWrap(true);
    auto* open = new QPushButton(tr("Open…"), this);
    open->setObjectName(QStringLiteral("welcomeOpen"));
    auto* samples = new QLabel(tr("Or look at a sample:"), this);

    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    for (QWidget* widget : {static_cast<QWidget*>(how), static_cast<QWidget*>(what)})
        column->addWidget(widget);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addSpacing(18);
    column->addWidget(samples);
    for (const QString& path : samplePaths()) {
        auto* sample = new QCommandLinkButton(sampleName(path), this);
        sample->setIcon(style()->standardIcon(QStyle::SP_FileIcon));
        sample->setObjectName(path);
        column->addWidget(sample);
        connect(sample, &QPushButton::clicked, this, [this, path] { emit sampleWanted(path); });
    }
    samples->setVisible(!samplePaths().isEmpty());
    auto* layout = new QGridLayout(this);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->addLayout(column, 1, 1);
    connect(open, &QPushButton::clicked, this, &Welcome::openWanted);
}

} // namespace dateline
