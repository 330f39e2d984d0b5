#include "core/dataset/dataset_document.h"
#include "core/timeline/table_source.h"
#include "tests/bench/made_dataset.h"
#include "ui/chart/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace dateline;

constexpr int kPanSteps = 60;
constexpr int kZoomSteps = 30; ///< in, and as many out
constexpr double kPanned = 0.1;
constexpr double kZoom = 0.85;
constexpr double kZoomedAt = 0.6;

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Memory that the process holds, without the pages of files that it has mapped.
double residentMegabytes(std::string_view field) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(field))
            return std::strtod(line.c_str() + field.size(), nullptr) / 1024;
    return 0;
}

std::string percentiles(std::vector<double> steps) {
    std::sort(steps.begin(), steps.end());
    const auto at = [&](double share) {
        return steps[std::min(steps.size() - 1,
                              static_cast<std::size_t>(share * static_cast<double>(steps.size())))];
    };
    return fmt::format(R"({{"p50":{:.2f},"p95":{:.2f},"p99":{:.2f}}})", at(0.5), at(0.95), at(0.99));
}

class Walk {
public:
    explicit Walk(TimelineView& view) : m_view(view), m_span(view.shownSpan()) {}

    std::vector<double> pan() {
        std::vector<double> steps;
        const double width = kPanned * range();
        for (int i = 0; i < kPanSteps; ++i) {
            const double start = first() + (range() - width) * i / (kPanSteps - 1);
            steps.push_back(step(start, start + width));
        }
        return steps;
    }

    std::vector<double> zoom() {
        std::vector<double> steps;
        double width = range();
        const double anchor = first() + kZoomedAt * range();
        for (int i = 0; i < 2 * kZoomSteps; ++i) {
            width *= i < kZoomSteps ? kZoom : 1 / kZoom;
            steps.push_back(step(anchor - kZoomedAt * width, anchor + (1 - kZoomedAt) * width));
        }
        return steps;
    }

private:
    [[nodiscard]] double first() const { return toSeconds(m_span.start); }
    [[nodiscard]] double range() const { return toSeconds(m_span.end) - first(); }
    double step(double start, double end) {
        return milliseconds([&] {
            m_view.setVisible(start, end);
            m_view.viewport()->repaint();
        });
    }

    TimelineView& m_view;
    Interval m_span;
};

int fail(const std::string& message) {
    fmt::print(stderr, "{}\n", message);
    return EXIT_FAILURE;
}

int run(const std::filesystem::path& file, const ColumnProfile& profile) {
    QElapsedTimer clock;
    clock.start();
    auto read = Dataset::read(file, profile);
    if (!read)
        return fail(describe(read.error()));
    const double readMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;

    Selection selection;
    TimelineView view{selection};
    view.setAnimated(false);
    view.resize(1600, 900);
    view.show();
    QApplication::processEvents();
    std::shared_ptr<const Timeline> timeline;
    const double firstPaint = milliseconds([&] {
        TimelineContent content;
        append(content, documentOf(**read), tableSource(*read));
        timeline = buildTimeline(std::move(content));
        selection.setTimeline(timeline);
        view.setTimeline(timeline);
        view.viewport()->repaint();
    });
    const auto painted = std::chrono::system_clock::now().time_since_epoch();
    Walk walk(view);
    const std::string pan = percentiles(walk.pan());
    const std::string zoom = percentiles(walk.zoom());
    fmt::print(R"({{"app":"dateline","n":{},"first_paint_ms":{:.1f},"pan":{},"zoom":{},"rss_mb":{:.0f}}})",
               timeline->size(), firstPaint, pan, zoom, residentMegabytes("VmRSS:"));
    fmt::print("\n");
    fmt::print(stderr,
               "first painted at {:.3f} s since 1970, to be compared with `date +%s.%N` before the start\n",
               std::chrono::duration<double>(painted).count());
    fmt::print(stderr, "read {:.0f} ms, file {:.0f} MB, memory without the mapped file {:.0f} MB\n", readMs,
               static_cast<double>(std::filesystem::file_size(file)) / 1e6, residentMegabytes("RssAnon:"));
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv) {
    std::size_t events = 0;
    std::string csv;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--events")
            events = std::strtoull(argv[i + 1], nullptr, 10);
        else if (std::string_view(argv[i]) == "--csv")
            csv = argv[i + 1];
    }
    if (events == 0 && csv.empty())
        return fail("usage: frame_bench --events N | --csv FILE");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    std::filesystem::path file = csv;
    if (csv.empty()) {
        file = folder.filePath("made.csv").toStdString();
        bench::writeMadeDataset(file, events);
    }
    const auto head = readTableHead(file);
    if (!head)
        return fail(describe(head.error()));
    return run(file, suggestProfile(head->header, head->rows, knownProfiles()));
}
