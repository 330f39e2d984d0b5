#include "ui/exporter.h"
#include "ui/main_window.h"
#include "ui/open_documents.h"
#include "ui/panes.h"
#include "ui/timeline_view.h"
#include "ui/welcome.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <cmath>

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

std::shared_ptr<const Timeline> sample() {
    return openDocuments({.sample = samplePaths().front()}, {}).timeline;
}

/// A frame at one of the levels from 30 years to 10 minutes, laid out and painted anew.
void frame(benchmark::State& state) {
    TimelineView view;
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
