#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/dataset_reader.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>

#include <gmock/gmock.h>

namespace dateline::test {

/// A CSV file that is there while the test runs.
class TableFile {
public:
    explicit TableFile(std::string_view bytes, const std::string& name = "events.csv")
        : m_folder(std::filesystem::path(testing::TempDir()) /
                   ("dataset_test_" + std::to_string(getpid()) + "_" + std::to_string(s_count++))) {
        std::filesystem::create_directories(m_folder);
        m_path = m_folder / name;
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    ~TableFile() { std::filesystem::remove_all(m_folder); }
    TableFile(const TableFile&) = delete;
    TableFile& operator=(const TableFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    inline static int s_count = 0;
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

using ReadDataset = Result<std::shared_ptr<const Dataset>>;

/// Reads a table by columns such as "start=date,title=what".
inline ReadDataset readTable(std::string_view bytes, std::string_view columns, WorkSplit split = {}) {
    const TableFile file(bytes);
    const Progress progress;
    return DatasetReader(file.path(), profileFromText(columns).value(), progress, split).run();
}

/// The events in the order of the file.
inline std::vector<Event> eventsOf(const Dataset& dataset) {
    std::vector<Event> events;
    for (const std::uint32_t place : dataset.fileOrder())
        events.push_back(dataset.eventAt(dataset.columns().record[place]));
    return events;
}

/// "line 3, column 1: 'date' is 'x', not a date; skipped".
inline std::vector<std::string> problemsOf(const Dataset& dataset) {
    std::vector<std::string> lines;
    for (const RowProblem& problem : dataset.problems().listed)
        lines.push_back("line " + std::to_string(problem.line) + ", column " +
                        std::to_string(problem.column) + ": " + std::string(problem.message) +
                        (problem.skipped ? "; skipped" : ""));
    return lines;
}

} // namespace dateline::test
