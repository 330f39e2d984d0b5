#include "ui/window/help_windows.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>

namespace dateline {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Help", text);
}

struct Keys {
    const char* keys;
    const char* what;
};

/// What the panes do with keys and pointer besides the menus.
constexpr std::array kInPanes{
    Keys{"↑  ↓", QT_TRANSLATE_NOOP("Help", "Timeline: to the lane above or below")},
    Keys{"Home  End", QT_TRANSLATE_NOOP("Help", "Timeline: first and last event")},
    Keys{"←  →", QT_TRANSLATE_NOOP("Help", "Timeline: earlier and later")},
    Keys{"Wheel, Ctrl+Wheel, pinch", QT_TRANSLATE_NOOP("Help", "Timeline: zoom at the pointer")},
    Keys{"Shift+Wheel, drag", QT_TRANSLATE_NOOP("Help", "Timeline: pan")},
    Keys{"Double click", QT_TRANSLATE_NOOP("Help", "Timeline: look closer")},
    Keys{"Return", QT_TRANSLATE_NOOP(
                       "Help", "Source: the event of the sentence at the cursor, again for the next one")},
    Keys{"Ctrl+Wheel", QT_TRANSLATE_NOOP("Help", "Source: larger and smaller letters")},
};

/// An action's words without the mark of its key.
QString wordsOf(const QAction& action) {
    static const QRegularExpression kMark(QStringLiteral("&(.)"));
    return QString(action.text()).replace(kMark, QStringLiteral("\\1"));
}

void addRow(QTreeWidgetItem* group, const QString& what, const QString& keys) {
    new QTreeWidgetItem(group, {what, keys});
}

void addMenu(QTreeWidgetItem* group, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(group, *action->menu());
        else if (!action->shortcuts().isEmpty())
            addRow(group, wordsOf(*action),
                   QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                       .replace(QStringLiteral("; "), QStringLiteral("   ")));
    }
}

} // namespace

void showShortcuts(QWidget* parent, const QMenuBar& menus) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget(dialog);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction* action : menus.actions()) {
        auto* group = new QTreeWidgetItem(list, {wordsOf(*action)});
        addMenu(group, *action->menu());
        group->setHidden(group->childCount() == 0);
    }
    auto* inPanes = new QTreeWidgetItem(list, {tr("In the panes")});
    for (const Keys& row : kInPanes)
        addRow(inPanes, tr(row.what), QString::fromUtf8(row.keys));
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(640, 620);
    dialog->show();
}

void showAbout(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Dateline"));
    box->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    box->setText(QStringLiteral("<b>Dateline %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Reads news about a conflict and shows when things happened, and who says so. What the text does "
           "not say, the timeline does not show. Everything is read on this computer."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace dateline
