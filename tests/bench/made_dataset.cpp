#include "tests/bench/made_dataset.h"

#include "core/event/event_type.h"

#include <array>
#include <chrono>
#include <cmath>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <string_view>

namespace dateline::bench {
namespace {

using Days = std::chrono::sys_days;
using std::chrono::days;

constexpr std::array<std::string_view, 12> kWho{"Soldiers of the northern army",
                                                "A militia from the hills",
                                                "The coast guard",
                                                "Students",
                                                "Envoys of both governments",
                                                "Farmers of the delta",
                                                "Port workers",
                                                "A convoy of the relief fund",
                                                "The court of appeal",
                                                "Border police",
                                                "The parliament",
                                                "Families"};
constexpr std::array<std::string_view, 8> kDid{"moved towards", "shelled",    "met in",   "marched through",
                                               "left",          "held up at", "spoke in", "reached"};
constexpr std::array<std::string_view, 16> kWhere{
    "Port Arda",   "Velm",   "Sool",    "Hill 40",  "the old market", "Karnes", "Upper Tolm", "the delta",
    "Ostrava Bay", "Lindow", "Marrack", "Bel Isle", "Quarry Gate",    "Nemour", "Stone Ford", "the capital"};
constexpr std::string_view kNotes =
    "People who were there told a reporter of the district's paper what they had seen, and two of them said "
    "that it had begun before noon; the authorities would not say more about it until ";

/// Days of events: most of them near the middle of one of some hundred bursts.
class Calendar {
public:
    explicit Calendar(std::mt19937_64& random) : m_random(random) {
        for (int& burst : m_bursts)
            burst = static_cast<int>(m_random() % kSpan);
    }

    Days next() {
        if (m_random() % 4 == 0)
            return kFirst + days{static_cast<int>(m_random() % kSpan)};
        const int burst = m_bursts[m_random() % m_bursts.size()];
        const double away = std::exp(static_cast<double>(m_random() % 1000) / 1000 * 5.5);
        const int day = burst + static_cast<int>(m_random() % 2 == 0 ? away : -away);
        return kFirst + days{std::clamp(day, 0, kSpan - 1)};
    }

private:
    static constexpr Days kFirst{std::chrono::year{1989} / 1 / 1};
    static constexpr int kSpan = 36 * 365;

    std::mt19937_64& m_random;
    std::array<int, 160> m_bursts{};
};

/// Days to months.
int lengthOf(std::mt19937_64& random) {
    return static_cast<int>(2 + std::exp(static_cast<double>(random() % 1000) / 1000 * 4.8));
}

} // namespace

void writeMadeDataset(const std::filesystem::path& file, std::size_t rows) {
    std::mt19937_64 random(1989);
    Calendar calendar(random);
    std::ofstream out(file, std::ios::binary);
    fmt::memory_buffer buffer;
    const auto add = fmt::appender(buffer);
    fmt::format_to(add, "id,start,end,type,title,notes,actor,place,deaths\n");
    for (std::size_t i = 0; i < rows; ++i) {
        const Days start = calendar.next();
        const Days end = random() % 4 == 0 ? start + days{lengthOf(random)} : start;
        const std::string_view who = kWho[random() % kWho.size()];
        const std::string_view where = kWhere[random() % kWhere.size()];
        // Few of them had many dead.
        const auto deaths = static_cast<int>(std::exp(static_cast<double>(random() % 1000) / 1000 * 6) - 1);
        const EventType type = static_cast<EventType>(random() % kEventTypeCount);
        fmt::format_to(add, "{},{:%F},{:%F},{},{} {} {},\"{}{:%F}.\",{},{},{}\n", i, start, end,
                       info(type).key, who, kDid[random() % kDid.size()], where, kNotes, end, who, where,
                       deaths);
        if (buffer.size() > (1 << 20)) {
            out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            buffer.clear();
        }
    }
    out.write(buffer.data(), static_cast<std::streamsize>(buffer.size()));
}

} // namespace dateline::bench
