#pragma once

#include <cstddef>
#include <filesystem>

namespace dateline::bench {

/// Writes a CSV file of `rows` made-up events, the same for the same number: 1989–2024, to the day, in
/// bursts, all eight families, a quarter of them spans of days to months, with a title of about 43 characters
/// and notes of about 190.
void writeMadeDataset(const std::filesystem::path& file, std::size_t rows);

} // namespace dateline::bench
