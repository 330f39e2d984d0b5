#include "core/dataset/dataset_document.h"
#include "core/edit/make_edit.h"
#include "core/timeline/event_filter.h"
#include "core/timeline/table_source.h"
#include "resources/resource.h"
#include "tests/bench/made_dataset.h"
#include "ui/chart/timeline_view.h"
#include "ui/open/open_documents.h"
#include "ui/picture/exporter.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace {

using namespace dateline;

constexpr int kZoomLevels = 30;
constexpr double kLongestFrame = 30.0 * 365.25 * 86'400; ///< seconds
constexpr double kShortestFrame = 600;

/// Stops a loop once the timeline was painted with marks on it.
class FirstMarks : public QObject {
public:
    FirstMarks(TimelineView& view, QEventLoop& loop) : m_view(view), m_loop(loop) {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_view.scene().marks.empty())
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    TimelineView& m_view;
    QEventLoop& m_loop;
};

/// From the making of the window to the sample on the screen, without the start of Qt itself.
void windowToFirstPaint(benchmark::State& state) {
    for (auto _ : state) {
        MainWindow window;
        QEventLoop loop;
        const FirstMarks marks(window.panes().view(), loop);
        window.show();
        window.open({.sample = samplePaths().front()});
        loop.exec();
        state.PauseTiming();
        window.workspace().close();
        state.ResumeTiming();
    }
}

/// The longest that a loop did not turn, in milliseconds.
class Gaps : public QObject {
public:
    Gaps() {
        m_clock.start();
        startTimer(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

private:
    QElapsedTimer m_clock;
    double m_longest = 0;
};

/// From the wish to open a table to its first paint in a window that is there.
void tableToFirstPaint(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("made.csv"));
    bench::writeMadeDataset(file.toStdString(), static_cast<std::size_t>(state.range(0)));
    const TableHead head = readTableHead(file.toStdString()).value();
    const ColumnProfile columns = guessProfile(head.header, head.rows);
    double longest = 0;
    double toProgress = 0;
    for (auto _ : state) {
        state.PauseTiming();
        MainWindow window;
        window.show();
        QApplication::processEvents();
        QEventLoop loop;
        const FirstMarks marks(window.panes().view(), loop);
        QElapsedTimer clock;
        bool told = false;
        QObject::connect(&window.workspace(), &Workspace::progressed, &window, [&] {
            if (!std::exchange(told, true))
                toProgress = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
        const Gaps gaps;
        state.ResumeTiming();
        clock.start();
        window.open({.files = {file}, .columns = columns});
        loop.exec();
        state.PauseTiming();
        longest = std::max(longest, gaps.longest());
        window.workspace().close();
        state.ResumeTiming();
    }
    state.counters["longest_gap_ms"] = longest;
    state.counters["first_progress_ms"] = toProgress;
}

/// One change of an event among a hundred articles, each of other years, until the window is painted anew.
void editAmongArticles(benchmark::State& state) {
    constexpr int articles = 100;
    const QTemporaryDir folder;
    const QByteArray text =
        QByteArray::fromStdString(std::string(resource("samples/2-siege-of-sarajevo.txt")));
    QStringList files;
    for (int i = 0; i < articles; ++i) {
        files << folder.filePath(QStringLiteral("%1.txt").arg(i));
        QFile file(files.back());
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(text).replace("199", QByteArray::number(100 + i)));
    }
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QEventLoop loop;
    window.workspace().open({.files = files}, [&] { loop.quit(); });
    loop.exec();
    window.selection().select(3);
    bool star = false;
    for (auto _ : state) {
        const Timeline& timeline = *window.workspace().timeline();
        star = !star;
        window.workspace().edit(setField(timeline.content().edits, *timeline.asRead(window.selection().key()),
                                         EventField::Note, std::string(star ? "a" : "b"), stampNow()),
                                QStringLiteral("note"));
        window.repaint();
    }
    state.counters["events"] = window.workspace().timeline()->size();
}

/// One change of a row among many, until the window shows it: how long the window's thread was held. The
/// rest goes on in the background.
void editAmongRows(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("made.csv"));
    bench::writeMadeDataset(file.toStdString(), static_cast<std::size_t>(state.range(0)));
    const TableHead head = readTableHead(file.toStdString()).value();
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QEventLoop loop;
    window.workspace().open({.files = {file}, .columns = guessProfile(head.header, head.rows)},
                            [&] { loop.quit(); });
    loop.exec();
    window.selection().select(static_cast<EventIndex>(state.range(0) / 2));
    const EventKey key = window.selection().key();
    const auto held = [&](EventField field, const std::string& value) {
        const Timeline& timeline = *window.workspace().timeline();
        std::vector<Edit> edits;
        const Event* read = timeline.asRead(key);
        const Event row = read != nullptr ? *read : timeline.rowAsRead(*timeline.find(key));
        if (read == nullptr)
            edits.push_back(addEvent(row, Origin::Row, stampNow()));
        for (const Edit& edit : setField(timeline.content().edits, row, field, value, stampNow()))
            edits.push_back(edit);
        const Gaps gaps;
        QMetaObject::invokeMethod(
            &window, [&] { window.workspace().edit(edits, QStringLiteral("note")); }, Qt::QueuedConnection);
        std::optional<FirstMarks> painted;
        const auto changed = QObject::connect(&window.workspace(), &Workspace::timelineChanged, &loop,
                                              [&] { painted.emplace(window.panes().view(), loop); });
        loop.exec();
        QObject::disconnect(changed);
        return gaps.longest();
    };
    static_cast<void>(held(EventField::Note, "first")); // lays the row over the table
    std::vector<double> gaps;
    for (auto _ : state)
        gaps.push_back(held(EventField::Note, std::to_string(gaps.size())));
    std::ranges::sort(gaps);
    state.counters["median_of_longest_gaps_ms"] = gaps[gaps.size() / 2];
    state.counters["longest_gap_ms"] = gaps.back();
}

/// A filter and a search of a million rows.
void filterRows(benchmark::State& state) {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("made.csv")).toStdString();
    bench::writeMadeDataset(file, 1'000'000);
    const TableHead head = readTableHead(file).value();
    TimelineContent content;
    const auto dataset = Dataset::read(file, guessProfile(head.header, head.rows)).value();
    append(content, documentOf(*dataset), tableSource(dataset));
    const auto timeline = buildTimeline(std::move(content));
    static constexpr const char* kWords[]{"", "relief fund", "soldiers", "e", "zürich"};
    EventFilter filter;
    filter.text = kWords[state.range(0)];
    filter.families.reset(0);
    static_cast<void>(passing(*timeline, filter)); // the first search sorts the rows
    for (auto _ : state)
        benchmark::DoNotOptimize(passing(*timeline, filter));
    state.SetLabel(filter.text.empty() ? "by family" : filter.text);
}

std::shared_ptr<const Timeline> sample() {
    return openDocuments({.sample = samplePaths().front()}, {}).timeline;
}

/// A frame at one of the levels from 30 years to 10 minutes, laid out and painted anew.
void frame(benchmark::State& state) {
    Selection selection;
    TimelineView view{selection};
    view.setAnimated(false);
    view.resize(980, 620);
    view.setTimeline(sample());
    const double middle = (view.view().start + view.view().end) / 2;
    const double share = static_cast<double>(state.range(0)) / (kZoomLevels - 1);
    const double seconds = kLongestFrame * std::pow(kShortestFrame / kLongestFrame, share);
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    double shift = 0;
    for (auto _ : state) {
        shift = shift > 0 ? 0 : seconds / 500;
        view.setVisible(middle - seconds / 2 + shift, middle + seconds / 2 + shift);
        view.viewport()->render(&image);
    }
}

void png(benchmark::State& state) {
    const QTemporaryDir folder;
    const auto timeline = sample();
    const ExportOptions options; // 1600 × 900
    for (auto _ : state)
        if (!exportTimeline(*timeline, options, folder.filePath("sample.png")))
            state.SkipWithError("the picture could not be written");
}

BENCHMARK(windowToFirstPaint)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(tableToFirstPaint)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(editAmongArticles)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(editAmongRows)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(filterRows)->DenseRange(0, 4)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(frame)->DenseRange(0, kZoomLevels - 1)->Unit(benchmark::kMillisecond);
BENCHMARK(png)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName("dateline-bench");
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
