#include "tests/ui/window_fixture.h"

#include "ui/open/background_work.h"
#include "ui/words/event_text.h"

#include <QFile>
#include <algorithm>

namespace dateline::test {

WindowTest::WindowTest() {
    window.resize(1440, 900);
    window.show();
    view().setAnimated(false);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
}

void WindowTest::TearDownTestSuite() {
    EXPECT_TRUE(BackgroundWork::allEnds(std::chrono::seconds(20)));
}

QString WindowTest::write(const QString& name, std::string_view bytes) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return file.fileName();
}

void WindowTest::waitUntilRead() {
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.workspace().busy(); }, 300'000));
    QCoreApplication::processEvents();
}

void WindowTest::open(const QStringList& files) {
    window.open({.files = files});
    waitUntilRead();
}

void WindowTest::openSample(const QString& path) {
    window.open({.sample = path});
    waitUntilRead();
}

QString WindowTest::said() {
    QStringList texts;
    for (const Message& message : find<MessageBar>().messages())
        texts << message.text;
    return texts.join('\n');
}

QString WindowTest::quoteWords() {
    const Selection& selection = window.selection();
    return selection.selected()
               ? quoteText(timeline(), timeline().event(*selection.selected()).quotes[selection.quote()])
               : QString();
}

EventIndex WindowTest::eventOf(EventType type) {
    const auto found = std::ranges::find(timeline().events(), type, &Event::type);
    if (found == timeline().events().end())
        throw std::logic_error("no event of type " + std::string(info(type).key));
    return static_cast<EventIndex>(found - timeline().events().begin());
}

} // namespace dateline::test
