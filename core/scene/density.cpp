#include "core/scene/density.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace dateline {
namespace {

constexpr double kBinWidth = 4;
constexpr double kBarWidth = 3;
constexpr double kLeastHeight = 2;

struct Bin {
    double count = 0;
    std::array<double, kFamilyCount> byFamily{};
    EventIndex top = 0;
    int topImportance = -1;
};

class Bins {
public:
    explicit Bins(const Viewport& view)
        : m_perSecond(view.pixelsPerSecond() / kBinWidth),
          m_first(binAt(view.start)),
          m_bins(static_cast<std::size_t>(1 + binAt(view.end) - m_first)) {}

    void add(const Event& event, EventIndex index) {
        const TimeBounds bounds = timeBoundsOf(*event.when);
        const double centre = glyphTimeOf(*event.when);
        const double from = std::isinf(bounds.start) ? centre : bounds.start;
        const double to = std::isinf(bounds.end) ? centre : bounds.end;
        const auto begin = static_cast<double>(binAt(from));
        const auto end = std::max(begin, std::ceil(to * m_perSecond) - 1);
        const double weight = 1 / (end - begin + 1);
        const double last = static_cast<double>(m_first) + static_cast<double>(m_bins.size()) - 1;
        for (double bin = std::max(begin, static_cast<double>(m_first)); bin <= std::min(end, last); ++bin)
            addTo(m_bins[static_cast<std::size_t>(bin - static_cast<double>(m_first))], event, index, weight);
    }

    [[nodiscard]] const std::vector<Bin>& all() const { return m_bins; }
    [[nodiscard]] double timeOf(std::size_t bin) const {
        return (static_cast<double>(m_first) + static_cast<double>(bin)) / m_perSecond;
    }

private:
    [[nodiscard]] std::int64_t binAt(double time) const {
        return static_cast<std::int64_t>(std::floor(time * m_perSecond));
    }

    static void addTo(Bin& bin, const Event& event, EventIndex index, double weight) {
        bin.count += weight;
        bin.byFamily[static_cast<std::size_t>(familyOf(event.type))] += weight;
        if (const int importance = importanceOf(event); importance > bin.topImportance) {
            bin.topImportance = importance;
            bin.top = index;
        }
    }

    double m_perSecond;
    std::int64_t m_first;
    std::vector<Bin> m_bins;
};

} // namespace

void addDensity(const LaneContext& context, const LaneContent& lane, Rect box, Scene& scene) {
    Bins bins(context.view);
    for (const EventIndex event : lane.events)
        bins.add(context.timeline.event(event), event);
    double most = 0;
    for (const Bin& bin : bins.all())
        most = std::max(most, bin.count);
    for (std::size_t i = 0; i < bins.all().size(); ++i) {
        const Bin& bin = bins.all()[i];
        const double x = std::max(box.x, std::round(xOf(context.view, bins.timeOf(i))));
        if (bin.count <= 0 || x + kBarWidth > box.right())
            continue;
        const double height = std::max(kLeastHeight, box.height * std::sqrt(bin.count / most));
        const auto commonest =
            std::max_element(bin.byFamily.begin(), bin.byFamily.end()) - bin.byFamily.begin();
        scene.density.push_back({{x, box.bottom() - height, kBarWidth, height},
                                 static_cast<Family>(commonest),
                                 bin.count,
                                 bin.top});
    }
}

} // namespace dateline
