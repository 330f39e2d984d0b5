#include "core/base/utf8.h"
#include "core/dataset/dataset_document.h"
#include "core/dataset/dataset_reader.h"
#include "core/exchange/dataset_reference.h"
#include "core/timeline/event_filter.h"
#include "core/timeline/table_source.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

#include <sys/mman.h>
#include <unistd.h>

namespace dateline::test {
namespace {

/// A file in memory, which is mapped like any other.
std::string fileOf(std::string_view bytes) {
    static const int file = memfd_create("table", 0);
    require(ftruncate(file, 0) == 0);
    require(pwrite(file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    return "/proc/self/fd/" + std::to_string(file);
}

/// For a table in which no column looks like dates: `how` says which is taken for them.
ColumnProfile anyProfile(const std::vector<std::string>& header, std::size_t how) {
    ColumnProfile profile;
    profile.start = header[how % header.size()];
    profile.end = header[how / 3 % header.size()];
    profile.titles = profile.actors = profile.places = profile.types = header;
    profile.low = header.front();
    profile.best = header.back();
    return profile;
}

void requireRow(const Dataset& dataset, std::size_t place) {
    const std::uint32_t record = dataset.columns().record[place];
    const Event event = dataset.eventAt(record);
    require(event.when.has_value() == dataset.columns().brief(place).dated);
    if (event.when) {
        const auto parsed = parseWhen(event.when->edtf);
        require(parsed.has_value() && parsed->bounds == event.when->bounds);
    }
    requireText(event.title);
    require(!dataset.fieldsAt(record).empty());
}

/// The dataset, which must not depend on the parts that it is read in; null when it cannot be read.
std::shared_ptr<const Dataset> readBothWays(const std::string& path, const ColumnProfile& profile,
                                            std::size_t how) {
    const Progress progress;
    const auto whole = DatasetReader(path, profile, progress, {1, 0}).run();
    const auto parts = DatasetReader(path, profile, progress, {2, 1 + how % 60}).run();
    require(whole.has_value() == parts.has_value());
    if (!whole) {
        require(!whole.error().message.empty());
        return nullptr;
    }
    require((*whole)->columns().record == (*parts)->columns().record);
    return *whole;
}

void useDataset(const std::shared_ptr<const Dataset>& dataset) {
    for (std::size_t i = 0; i < dataset->columns().size(); ++i)
        requireRow(*dataset, i);
    TimelineContent content;
    append(content, documentOf(*dataset), tableSource(dataset));
    EventFilter filter;
    filter.text = "a";
    require(passing(*buildTimeline(content), filter).size() == dataset->columns().size());
    requirePicture(content);
    auto told = spelledOut(std::move(content));
    require(told.has_value());
    requireText(told->documents.front().text);
    requireKeptByAFile(*told, false);
    requireWritten(*told);
}

} // namespace

void fuzzTable(std::string_view bytes) {
    if (bytes.size() < 2)
        return;
    const auto how = static_cast<unsigned char>(bytes.front());
    const std::string path = fileOf(bytes.substr(1));
    const auto head = readTableHead(path);
    if (!head)
        return require(!head.error().message.empty());
    for (const auto& row : head->rows)
        require(row.size() == head->header.size());
    auto chosen = chooseProfile(*head, std::nullopt, {});
    const auto dataset = readBothWays(path, chosen ? chosen->profile : anyProfile(head->header, how), how);
    if (dataset != nullptr)
        useDataset(dataset);
}

} // namespace dateline::test
