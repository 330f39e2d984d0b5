#pragma once

#include "core/dataset/dataset_document.h"
#include "core/timeline/table_source.h"
#include "core/timeline/timeline.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>

namespace dateline::test {

/// A file that is gone with this.
class TemporaryFile {
public:
    TemporaryFile(std::string_view name, std::string_view bytes)
        : m_path(std::filesystem::temp_directory_path() /
                 ("dateline-" + std::to_string(getpid()) + "-" + std::string(name))) {
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    ~TemporaryFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The content of a timeline of one CSV file.
[[nodiscard]] inline TimelineContent contentOf(const std::filesystem::path& file) {
    const TableHead head = readTableHead(file).value();
    const auto chosen = chooseProfile(head, std::nullopt, {});
    TimelineContent content;
    const auto dataset = Dataset::read(file, chosen.value().profile).value();
    append(content, documentOf(*dataset), tableSource(dataset));
    return content;
}

} // namespace dateline::test
