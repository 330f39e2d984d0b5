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

struct Keys {
    const char* keys;
    const char* what;
};

/// What the panes do with keys and pointer besides the menus.
constexpr std::array kInPanes{
    Keys{"↑  ↓", QT_TRANSLATE_NOOP("QObject", "Timeline: to the lane above or below")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Home  End"),
         QT_TRANSLATE_NOOP("QObject", "Timeline: first and last event")},
    Keys{"←  →", QT_TRANSLATE_NOOP("QObject", "Timeline: earlier and later")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Wheel, Ctrl+Wheel, pinch"),
         QT_TRANSLATE_NOOP("QObject", "Timeline: zoom at the pointer")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Shift+Wheel, drag"), QT_TRANSLATE_NOOP("QObject", "Timeline: pan")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Ctrl+drag"),
         QT_TRANSLATE_NOOP("QObject", "Timeline: a stretch for an event to be added")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Double click"), QT_TRANSLATE_NOOP("QObject", "Timeline: look closer")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Return"),
         QT_TRANSLATE_NOOP("QObject",
                           "Source: the event of the sentence at the cursor, again for the next one")},
    Keys{QT_TRANSLATE_NOOP("QObject", "Ctrl+Wheel"),
         QT_TRANSLATE_NOOP("QObject", "Source: larger and smaller letters")},
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
    dialog->setWindowTitle(QObject::tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget(dialog);
    list->setColumnCount(2);
    list->setHeaderLabels({QObject::tr("What it does"), QObject::tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction* action : menus.actions()) {
        auto* group = new QTreeWidgetItem(list, {wordsOf(*action)});
        addMenu(group, *action->menu());
        group->setHidden(group->childCount() == 0);
    }
    auto* inPanes = new QTreeWidgetItem(list, {QObject::tr("In the panes")});
    for (const Keys& row : kInPanes)
        addRow(inPanes, QObject::tr(row.what), QObject::tr(row.keys));
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
    box->setWindowTitle(QObject::tr("About Dateline"));
    box->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    box->setText(QStringLiteral("<b>Dateline %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QObject::tr(
        "Reads news about a conflict and shows when things happened, and who says so. What the text does "
        "not say, the timeline does not show. Everything is read on this computer."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace dateline
