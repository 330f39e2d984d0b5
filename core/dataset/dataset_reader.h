#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/row_reader.h"
#include "core/dataset/table_layout.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace dateline {

/// How the rows of a file are shared out; what is read does not depend on it.
struct WorkSplit {
    std::size_t workers = 0;    ///< 0: as many as there are cores
    std::size_t chunkBytes = 0; ///< 0: what suits the file
};

/// Reads a file into a Dataset, in parts and at the same time. Where a row begins cannot be known before all
/// text ahead of it was read, as a line break may lie in a quoted field. So every part guesses its first row,
/// and is read again from the right one when the part before did not end there.
class DatasetReader {
public:
    DatasetReader(std::filesystem::path path, const ColumnProfile& profile, const Progress& progress,
                  WorkSplit split = {});

    [[nodiscard]] Result<std::shared_ptr<const Dataset>> run();

private:
    [[nodiscard]] Result<void> openText();
    [[nodiscard]] Result<void> takeLayout();
    void readChunks();
    void correctGuesses();
    [[nodiscard]] Result<void> finish();

    void noteRepeatedIds();
    void gatherRows();
    void sortRows();
    void listProblems();

    [[nodiscard]] std::string where() const { return m_dataset->m_path.string(); }
    [[nodiscard]] Error cancelled() const;

    const Progress& m_progress;
    WorkSplit m_split;
    std::shared_ptr<Dataset> m_dataset;
    TableLayout m_layout;
    std::vector<std::unique_ptr<RowReader>> m_readers;
    std::vector<RowChunk> m_chunks;
};

} // namespace dateline
