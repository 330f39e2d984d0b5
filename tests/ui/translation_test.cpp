#include "resources/resource.h"
#include "tests/ui/pseudo_translator.h"
#include "tests/ui/window_fixture.h"
#include "ui/details/event_details.h"
#include "ui/picture/export_dialog.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/help_windows.h"
#include "ui/window/welcome.h"
#include "ui/words/shown_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QTreeWidget>

namespace dateline {
namespace {

using test::PseudoTranslator;

/// With all that a file can fill in Cyrillic, so that Latin letters are the program's.
constexpr std::string_view kFile = R"({"format": "dateline", "version": 1, "title": "Река",
"documents": [{"id": "1", "title": "Река", "publisher": "Газета", "published": "2019-03-14", "language": "ru",
               "text": "Бой у реки. Потом мир."}],
"events": [{"id": "1", "type": "fighting", "title": "Бой у реки", "when": "2019-03-12", "modality": "actual",
            "status": "claimed", "speaker": "Армия", "actors": ["Армия", "Село"], "place": "Река",
            "casualties": [{"kind": "killed", "low": 2, "best": 2, "high": 3, "who": "люди",
                            "quote": {"document": "1", "start": 0, "end": 3, "exact": "Бой"}}],
            "quotes": [{"document": "1", "start": 0, "end": 11, "exact": "Бой у реки."}],
            "reasons": [{"about": "date", "text": "так"}], "derivation": "так"},
           {"id": "2", "type": "ceasefire", "title": "мир", "when": null, "modality": "future",
            "status": "reported", "actors": [], "place": "Село",
            "quotes": [{"document": "1", "start": 12, "end": 22, "exact": "Потом мир."}]}]})";

constexpr std::string_view kArticle =
    "Rebels shelled Kesh on 12 March 2019, killing two villagers. The army denied it. Two days after the "
    "shelling, talks began.\n\nIn 1810 rebels took Kesh.\n";

struct Translated {
    PseudoTranslator translator{
        QStringLiteral(DATELINE_TEST_DATA "/../../resources/translations/dateline_en.ts")};
    Translated() { QCoreApplication::installTranslator(&translator); }
    ~Translated() { QCoreApplication::removeTranslator(&translator); }
};

/// The window in a language whose words are longer than those of English.
class TranslationTest : Translated, public test::WindowTest {
protected:
    TranslationTest() { EXPECT_GT(translator.size(), 400); }
};

/// What is left of `words` without those that are translated, without dates, the program's name, the words
/// that are Qt's own to translate, and what stands in files: paths, and the titles of the samples.
QString untranslated(const QString& words, const QStringList& foreign) {
    if (foreign.contains(words))
        return {};
    static const QRegularExpression known(QStringLiteral(
        "⟦[^⟦⟧]*⟧|/tmp/\\S+|\\bUTC\\b|\\b[A-Z][a-z]+/"
        "[A-Z][A-Za-z_]+|\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mar|March|Dateline|Ctrl|Shift|Alt|Esc|Del|Home|End|"
        "Left|Right|Back|Forward|Cancel|Close|Letter|Tabloid|ANSI)\\b"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    QString rest = Qt::mightBeRichText(words) ? QTextDocumentFragment::fromHtml(words).toPlainText() : words;
    for (QString before; before != rest;) {
        before = rest;
        rest.remove(known);
    }
    return rest.contains(latin) ? rest.simplified() : QString();
}

QStringList wordsOf(QWidget& widget) {
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.statusTip()};
    if (auto* label = qobject_cast<QLabel*>(&widget))
        words << label->text();
    if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        words << button->text();
    if (auto* line = qobject_cast<QLineEdit*>(&widget))
        words << line->placeholderText();
    if (auto* menu = qobject_cast<QMenu*>(&widget))
        words << menu->title();
    if (auto* text = qobject_cast<QTextEdit*>(&widget))
        words << text->toPlainText();
    if (auto* list = qobject_cast<QComboBox*>(&widget))
        for (int i = 0; i < list->count(); ++i)
            words << list->itemText(i);
    if (auto* header = qobject_cast<QHeaderView*>(&widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            words << header->model()->headerData(i, header->orientation()).toString();
    if (auto* tree = qobject_cast<QTreeWidget*>(&widget))
        for (QTreeWidgetItemIterator item(tree); *item; ++item)
            words << (*item)->text(0) << (*item)->text(1);
    for (const QAction* action : widget.actions())
        words << action->text() << action->toolTip();
    return words;
}

/// What is painted.
QStringList wordsOf(const Scene& scene) {
    QStringList words;
    const auto add = [&](const std::string& text) { words << QString::fromStdString(text); };
    for (const Band& band : scene.bands) {
        QStringList name;
        for (const std::string& line : band.nameLines)
            name << QString::fromStdString(line);
        words << name.join(u' ');
        add(band.note);
    }
    for (const Tick& tick : scene.ticks)
        add(tick.label);
    for (const EdgeHint& hint : scene.hints)
        add(hint.text);
    return words;
}

QStringList titlesOfSamples(const QWidget& window) {
    QStringList titles;
    for (const QString& path : samplePaths())
        if (const auto* button = window.findChild<QAbstractButton*>(path))
            titles << button->text() << withoutKeys(button->text());
    return titles;
}

/// Of a window and all that is in it.
QStringList untranslatedIn(QWidget& window) {
    QStringList found;
    const QStringList foreign = titlesOfSamples(window);
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets << &window;
    for (QWidget* widget : widgets)
        for (const QString& words : wordsOf(*widget))
            if (const QString rest = untranslated(words, foreign); !rest.isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + ": " + rest;
    found.removeDuplicates();
    return found;
}

/// Buttons and labels that have less room than their words take.
QStringList cutIn(QWidget& window) {
    QStringList cut;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool says = qobject_cast<QAbstractButton*>(widget) ||
                          (qobject_cast<QLabel*>(widget) && !qobject_cast<ElidedLabel*>(widget));
        if (says && widget->isVisible() && widget->width() < widget->minimumSizeHint().width())
            cut << wordsOf(*widget).join(u' ');
    }
    return cut;
}

void expectWhole(QWidget& window) {
    EXPECT_EQ(untranslatedIn(window).join('\n').toStdString(), "");
    EXPECT_EQ(cutIn(window).join('\n').toStdString(), "");
}

TEST_F(TranslationTest, theEmptyWindowSpeaksTheLanguage) {
    expectWhole(window);
}

TEST_F(TranslationTest, theWindowSpeaksTheLanguageOfWhatIsOpen) {
    open({write("река.json", kFile)});
    ASSERT_EQ(timeline().size(), 2u);
    window.selection().select(eventOf(EventType::Fighting));
    QTest::qWait(50);
    expectWhole(window);
}

/// All that is told of an article's event but the article's own words.
TEST_F(TranslationTest, theReasonsOfAnEventAreInTheLanguage) {
    open({write("кеш.txt", kArticle)});
    ASSERT_GE(timeline().size(), 3u);
    const QString own = QString::fromUtf8(kArticle.data(), kArticle.size()).simplified();
    for (EventIndex event = 0; event < timeline().size(); ++event) {
        window.selection().select(event);
        QTest::qWait(50);
        QString details = find<EventDetails>().toPlainText();
        for (const QString& word : own.split(QRegularExpression(QStringLiteral("\\W+")), Qt::SkipEmptyParts))
            details.remove(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)));
        EXPECT_EQ(untranslated(details, {}).toStdString(), "");
    }
}

TEST_F(TranslationTest, thePictureSpeaksTheLanguage) {
    open({write("кеш.txt", kArticle)});
    for (const LanesBy by : {LanesBy::Family, LanesBy::Type, LanesBy::Place, LanesBy::Status}) {
        view().setLanesBy(by);
        view().zoomBy(2);
        QTest::qWait(400);
        for (const QString& words : wordsOf(view().scene()))
            EXPECT_EQ(untranslated(words, {QStringLiteral("Kesh")}).toStdString(), "");
    }
}

TEST_F(TranslationTest, whatCoreSaysOfAFileIsInTheLanguage) {
    open({write("война.json", "{\"format\": \"dateline\"}")});
    EXPECT_TRUE(said().startsWith(QStringLiteral("война.json: ⟦"))) << said().toStdString();
}

TEST_F(TranslationTest, theOtherWindowsSpeakIt) {
    ExportDialog exporting({}, {});
    exporting.show();
    expectWhole(exporting);
    showShortcuts(&window, *window.menuBar());
    for (auto* dialog : window.findChildren<QDialog*>())
        expectWhole(*dialog);
}

/// Those that lrelease made of resources/translations, as the program holds them.
TEST(TranslationsTest, everyOneThatComesWithTheProgramCanBeLoaded) {
    int loaded = 0;
    for (const std::string_view path : resourcePaths()) {
        if (!path.starts_with("translations/"))
            continue;
        const std::string_view bytes = resource(path);
        QTranslator translator;
        EXPECT_TRUE(
            translator.load(reinterpret_cast<const uchar*>(bytes.data()), static_cast<int>(bytes.size())))
            << path;
        EXPECT_EQ(translator.language().isEmpty(), false) << path;
        ++loaded;
    }
    EXPECT_GT(loaded, 0);
}

} // namespace
} // namespace dateline
