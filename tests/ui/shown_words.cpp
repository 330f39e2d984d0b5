#include "tests/ui/shown_words.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <algorithm>

namespace dateline::test {
namespace {

QString markupOf(const QTextDocument& page) {
    QStringList markup;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            markup << format.anchorHref() << format.toImageFormat().name()
                   << format.fontFamilies().toStringList();
        }
    markup.removeDuplicates();
    return markup.join(' ');
}

qsizetype longestWordOf(const QString& text) {
    qsizetype longest = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at)
        if (at == text.size() || text[at].isSpace() || text[at] == QChar(0x200B)) {
            longest = std::max(longest, at - begin);
            begin = at + 1;
        }
    return longest;
}

Shown pageOf(const QString& where, const QTextDocument& page) {
    Shown shown{where, page.toPlainText(), WordsKind::Page, markupOf(page),
                longestWordOf(page.toPlainText())};
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        shown.longestBlock = std::max<qsizetype>(shown.longestBlock, block.length());
    return shown;
}

class Walk {
public:
    ShownWords words;

    void visit(const QWidget& widget) {
        m_where = widget.metaObject()->className() + ("#" + widget.objectName());
        add("title", widget.windowTitle(), WordsKind::Plain);
        add("tooltip", widget.toolTip(), WordsKind::Auto);
        add("status tip", widget.statusTip(), WordsKind::Plain);
        add("what's this", widget.whatsThis(), WordsKind::Auto);
        add("name", widget.accessibleName(), WordsKind::Plain);
        add("description", widget.accessibleDescription(), WordsKind::Plain);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add("text", label->text(), kindOf(*label));
        if (const auto* label = qobject_cast<const ElidedLabel*>(&widget))
            add("text", label->text(), WordsKind::Plain);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add("text", button->text(), WordsKind::Keyed);
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add("text", line->text(), WordsKind::Plain);
        if (const auto* bar = qobject_cast<const QStatusBar*>(&widget))
            add("message", bar->currentMessage(), WordsKind::Plain);
        if (const auto* page = qobject_cast<const QTextEdit*>(&widget))
            words.push_back(pageOf(m_where, *page->document()));
        if (const auto* list = qobject_cast<const QComboBox*>(&widget))
            visit(*list->model());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
            visit(*view->model());
        for (const QAction* action : widget.actions())
            visit(*action);
    }

private:
    static WordsKind kindOf(const QLabel& label) {
        switch (label.textFormat()) {
        case Qt::PlainText:
            return label.buddy() ? WordsKind::Keyed : WordsKind::Plain;
        case Qt::AutoText:
            return WordsKind::Auto;
        default:
            return WordsKind::Rich;
        }
    }

    void visit(const QAction& action) {
        add("action", action.text(), WordsKind::Keyed);
        add("action's tooltip", action.toolTip(), WordsKind::Auto);
    }

    void visit(const QAbstractItemModel& model) {
        const auto addRole = [&](const char* what, const QVariant& value, WordsKind kind) {
            add(what, value.toString(), kind);
        };
        for (int column = 0; column < model.columnCount(); ++column) {
            addRole("head", model.headerData(column, Qt::Horizontal), WordsKind::Plain);
            addRole("head's tooltip", model.headerData(column, Qt::Horizontal, Qt::ToolTipRole),
                    WordsKind::Auto);
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                addRole("item", index.data(), WordsKind::Plain);
                addRole("item's tooltip", index.data(Qt::ToolTipRole), WordsKind::Auto);
                addRole("item's name", index.data(Qt::AccessibleTextRole), WordsKind::Plain);
            }
        }
    }

    void add(const char* what, const QString& text, WordsKind kind) {
        if (!text.isEmpty())
            words.push_back({m_where + ", " + what, text, kind});
    }

    QString m_where;
};

} // namespace

ShownWords shownIn(const QWidget& root) {
    Walk walk;
    walk.visit(root);
    for (const QWidget* widget : root.findChildren<QWidget*>())
        walk.visit(*widget);
    return walk.words;
}

std::string foreignMarkupIn(const Shown& shown) {
    const bool foreign = shown.text.contains("foreign");
    if (shown.kind == WordsKind::Keyed)
        return foreign && QString(shown.text).remove("&&").contains('&') ? "a key" : "";
    if (shown.kind == WordsKind::Plain)
        return {};
    QString markup = shown.markup;
    if (shown.kind == WordsKind::Rich || (shown.kind == WordsKind::Auto && Qt::mightBeRichText(shown.text))) {
        QTextDocument page;
        page.setHtml(shown.text);
        markup = markupOf(page);
    }
    return markup.contains("foreign") ? markup.toStdString() : "";
}

} // namespace dateline::test
