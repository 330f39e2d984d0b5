#include "core/dataset/dataset_reader.h"

#include "core/base/share_work.h"
#include "core/dataset/profile_fields.h"
#include "core/dataset/table_text.h"

#include <algorithm>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t kSmallestChunk = std::size_t{128} << 10;
constexpr std::size_t kLargestChunk = std::size_t{4} << 20;
constexpr double kWeighedShare = 0.15;
constexpr double kReadShare = 0.9;

std::size_t chunkBytesFor(std::size_t size, std::size_t workers) {
    return std::clamp(size / (workers * 8), kSmallestChunk, kLargestChunk);
}

Error emptyError(const RowProblems& problems, const std::string& where) {
    if (problems.listed.empty())
        return {ErrorKind::Empty, Phrase::tr("it has a header but no rows"), where};
    const RowProblem& first = problems.listed.front();
    return {ErrorKind::Empty,
            Phrase::tr("none of its {} rows could be read; the first, on line {}: {}. Check which columns "
                       "have the dates, and the order of day and month",
                       problems.skipped, first.line, first.message),
            where};
}

} // namespace

Result<std::shared_ptr<const Dataset>> Dataset::read(const std::filesystem::path& path,
                                                     const ColumnProfile& profile, const Progress& progress) {
    return DatasetReader(path, profile, progress).run();
}

DatasetReader::DatasetReader(std::filesystem::path path, const ColumnProfile& profile,
                             const Progress& progress, WorkSplit split)
    : m_progress(progress),
      m_split(split),
      m_dataset(new Dataset) {
    m_dataset->m_path = std::move(path);
    m_dataset->m_profile = profile;
    if (m_split.workers == 0)
        m_split.workers = coreCount();
}

Error DatasetReader::cancelled() const {
    return {ErrorKind::Cancelled, Phrase::tr("stopped before all rows were read"), where()};
}

Result<std::shared_ptr<const Dataset>> DatasetReader::run() {
    if (const auto opened = openText(); !opened)
        return tl::unexpected(opened.error());
    if (const auto fits = takeLayout(); !fits)
        return tl::unexpected(fits.error());
    readChunks();
    correctGuesses();
    if (const auto finished = finish(); !finished)
        return tl::unexpected(finished.error());
    giveBackMemory();
    return std::shared_ptr<const Dataset>(std::move(m_dataset));
}

Result<void> DatasetReader::openText() {
    m_progress(0);
    auto file = MappedFile::open(m_dataset->m_path, kMaxDatasetBytes);
    if (!file)
        return tl::unexpected(file.error());
    m_dataset->m_file = *std::move(file);
    const std::string_view bytes = m_dataset->m_file->bytes();
    SharedProgress progress(m_progress, 0, kWeighedShare, bytes.size());
    const auto evidence = weighInParallel(bytes, m_split.workers, progress);
    if (!evidence)
        return tl::unexpected(cancelled());
    auto text = textOf(bytes, *evidence, where(), m_progress);
    if (!text)
        return tl::unexpected(text.error());
    m_dataset->m_dialect.encoding = std::move(text->encoding);
    m_dataset->m_dialect.replaced = text->replaced;
    m_dataset->m_converted = std::move(text->converted);
    m_dataset->m_text = m_dataset->m_converted.empty() ? text->text : m_dataset->m_converted;
    if (m_dataset->m_text.size() > kMaxDatasetBytes)
        return tl::unexpected(Error{ErrorKind::TooLarge,
                                    Phrase::tr("larger than 4 GB as UTF-8; split it into parts"), where()});
    return {};
}

Result<void> DatasetReader::takeLayout() {
    auto layout = layoutOf(m_dataset->m_text, where());
    if (!layout)
        return tl::unexpected(layout.error());
    m_layout = *std::move(layout);
    m_dataset->m_dialect.delimiter = m_layout.delimiter;
    m_dataset->m_header = m_layout.header;
    if (auto fits = checkProfile(m_dataset->m_profile, m_layout.header); !fits)
        return tl::unexpected(Error{fits.error().kind, fits.error().message, where()});
    m_dataset->m_profile = withoutMissing(m_dataset->m_profile, m_layout.header);
    m_dataset->m_rowColumns = rowColumns(m_dataset->m_profile, m_layout.header);
    return {};
}

void DatasetReader::readChunks() {
    const std::string_view text = m_dataset->m_text;
    const std::size_t first = m_layout.firstRow;
    if (m_split.chunkBytes == 0)
        m_split.chunkBytes = chunkBytesFor(text.size(), m_split.workers);
    m_chunks.resize((text.size() - first) / m_split.chunkBytes + 1);
    m_split.workers = std::min(m_split.workers, m_chunks.size());
    for (std::size_t i = 0; i < m_split.workers; ++i)
        m_readers.push_back(std::make_unique<RowReader>(text, m_layout, m_dataset->m_profile));
    SharedProgress progress(m_progress, kWeighedShare, kReadShare, text.size());
    shareWork(m_split.workers, m_chunks.size(), [&](std::size_t worker, std::size_t i) {
        if (m_progress.cancelled())
            return;
        const std::size_t from = first + i * m_split.chunkBytes;
        RowReader& reader = *m_readers[worker];
        const std::size_t limit = std::min(text.size(), from + m_split.chunkBytes);
        const std::size_t begin = i == 0 ? first : reader.likelyRowStart(from, limit);
        m_chunks[i] = reader.read(begin, limit, [&](std::size_t bytes) { return progress.done(bytes); });
        m_chunks[i].reader = worker;
    });
}

void DatasetReader::correctGuesses() {
    const std::size_t size = m_dataset->m_text.size();
    for (std::size_t i = 1; i < m_chunks.size() && !m_progress.cancelled(); ++i) {
        const std::size_t begin = m_chunks[i - 1].end;
        if (m_chunks[i].begin == begin)
            continue;
        const std::size_t limit = std::min(size, m_layout.firstRow + (i + 1) * m_split.chunkBytes);
        m_chunks[i] = m_readers[0]->read(begin, limit, [&](std::size_t) { return !m_progress.cancelled(); });
    }
}

Result<void> DatasetReader::finish() {
    if (m_progress.cancelled())
        return tl::unexpected(cancelled());
    m_progress(kReadShare);
    noteRepeatedIds();
    listProblems();
    if (m_progress.cancelled())
        return tl::unexpected(cancelled());
    gatherRows();
    m_readers.clear();
    m_chunks = {};
    giveBackMemory();
    if (m_progress.cancelled())
        return tl::unexpected(cancelled());
    sortRows();
    if (m_progress.cancelled())
        return tl::unexpected(cancelled());
    m_progress(1);
    if (m_dataset->m_columns.size() == 0)
        return tl::unexpected(emptyError(m_dataset->m_problems, where()));
    return {};
}

void DatasetReader::listProblems() {
    RowProblems& problems = m_dataset->m_problems;
    LineCounter lines(m_dataset->m_text);
    for (RowChunk& chunk : m_chunks) {
        problems.skipped += chunk.skipped;
        problems.doubted += chunk.doubted;
        for (FoundProblem& found : chunk.problems)
            if (problems.listed.size() < kListedProblems)
                problems.listed.push_back(
                    {lines.lineAt(found.at), found.column, std::move(found.message), found.skipped});
        chunk.problems = {};
    }
}

} // namespace dateline
