#include "tests/core/cpu_limit.h"
#include "tests/core/dataset/table_file.h"

#include <fmt/format.h>
#include <functional>
#include <ostream>

namespace dateline {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kCounted = false; // a sanitizer's own memory is many times the program's
constexpr std::size_t kTableBytes = std::size_t{1} << 20;
#else
constexpr bool kCounted = true;
constexpr std::size_t kTableBytes = std::size_t{12} << 20;
#endif
constexpr std::size_t kMostTimesTheTable = 6;
constexpr std::size_t kAside = std::size_t{4} << 20; ///< for threads and the like

std::size_t residentBytes() {
    std::size_t all = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::size_t peakBytes() {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

struct MadeTable {
    std::string name;
    std::string header;
    std::function<std::string(int)> row;
    std::string columns = "start=date,title=title";
};
void PrintTo(const MadeTable& table, std::ostream* out) {
    *out << table.name;
}

std::string wideHeader() {
    std::string header = "date,title";
    for (int i = 0; i < 4000; ++i)
        header += fmt::format(",c{}", i);
    return header;
}

std::string wideRow() {
    std::string row = "2024,A";
    for (int i = 0; i < 4000; ++i)
        row += ",1";
    return row;
}

class DatasetMemory : public testing::TestWithParam<MadeTable> {};

TEST_P(DatasetMemory, IsAFewTimesTheTable) {
    const MadeTable& made = GetParam();
    std::string table =
        made.header + "\n" + std::string("2024") +
        std::string(static_cast<std::size_t>(std::count(made.header.begin(), made.header.end(), ',')), ',') +
        "\n";
    for (int i = 0; table.size() < kTableBytes; ++i)
        table += made.row(i) + "\n";
    const test::TableFile file(table);
    std::string().swap(table);
    test::withinCpuSeconds(60, [&] {
        const std::size_t before = residentBytes();
        ASSERT_TRUE(Dataset::read(file.path(), *profileFromText(made.columns)));
        if (kCounted) {
            EXPECT_LE(peakBytes() - before, kMostTimesTheTable * kTableBytes + kAside);
        }
    });
}

INSTANTIATE_TEST_SUITE_P(
    Tables, DatasetMemory,
    testing::Values(MadeTable{"usual", "date,title,who,id",
                              [](int i) {
                                  return fmt::format("{}-02-{:02},Shells fell on Tol,Army {};Rebels,T{}",
                                                     1990 + i % 30, 1 + i % 28, i % 50, i);
                              },
                              "start=date,title=title,actor=who,id=id"},
                    MadeTable{"actors", "date,title,who",
                              [](int i) {
                                  return fmt::format("{}-02-{:02},Shells fell,Army {}", 1990 + i % 30,
                                                     1 + i % 28, i);
                              },
                              "start=date,title=title,actor=who"},
                    MadeTable{"bad rows", "date,title", [](int) { return std::string("x"); }},
                    MadeTable{"bad dates", "date,title", [](int) { return std::string("31/02/2024,x"); }},
                    MadeTable{"quotes", "date,title", [](int) { return std::string("\"x\"\"\","); }},
                    MadeTable{"quotes from line to line", wideHeader(),
                              [](int) { return std::string("\",x\",\""); }},
                    MadeTable{"columns", wideHeader(), [](int) { return wideRow(); }}));

} // namespace
} // namespace dateline
