#include "core/exchange/dataset_reference.h"

#include "core/dataset/column_profile.h"
#include "core/timeline/id_pool.h"
#include "core/timeline/move_quotes.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// The reference of a document that was read from a Dateline file; null when it has none.
OrderedJson takenReference(SourceDocument& document) {
    if (document.extra.empty())
        return nullptr;
    OrderedJson extra = OrderedJson::parse(document.extra, nullptr, false);
    const auto found = extra.find("dataset");
    if (found == extra.end() || !found->is_object())
        return nullptr;
    return *found;
}

void dropReference(SourceDocument& document) {
    OrderedJson extra = OrderedJson::parse(document.extra, nullptr, false);
    extra.erase("dataset");
    document.extra = extra.empty() ? std::string() : extra.dump();
}

std::filesystem::path placeOf(const std::string& file, const std::filesystem::path& folder) {
    const std::filesystem::path written = file;
    const std::filesystem::path beside = folder / written.filename();
    return std::filesystem::exists(written) || !std::filesystem::exists(beside) ? written : beside;
}

Result<std::shared_ptr<const Dataset>> open(const OrderedJson& reference, const std::filesystem::path& folder,
                                            const Progress& progress) {
    const std::string file = reference.value("file", std::string());
    const auto columns = reference.find("columns");
    const auto profile = profileFromJson(columns == reference.end() ? "{}" : columns->dump(), file);
    if (!profile)
        return tl::unexpected(profile.error());
    return Dataset::read(placeOf(file, folder), *profile, progress);
}

} // namespace

OrderedJson datasetReference(const Dataset& dataset) {
    return {{"file", std::filesystem::absolute(dataset.path()).string()},
            {"bytes", dataset.text().size()},
            {"columns", OrderedJson::parse(profileJson(dataset.profile()))}};
}

std::vector<Warning> openDatasets(TimelineContent& content, const std::filesystem::path& folder,
                                  const Progress& progress) {
    std::vector<Warning> warnings;
    for (SourceDocument& document : content.documents) {
        const OrderedJson reference = takenReference(document);
        if (reference.is_null())
            continue;
        auto dataset = open(reference, folder, progress);
        if (!dataset) {
            warnings.push_back(
                {fmt::format("the dataset \"{}\" is left out: {}", document.title, dataset.error().message),
                 dataset.error().where});
            continue;
        }
        if (reference.value("bytes", std::size_t{0}) != (*dataset)->text().size())
            warnings.push_back(
                {"it is not as long as when the timeline was saved; its rows are read as they are now",
                 (*dataset)->path().string()});
        document.dataset = *std::move(dataset);
        dropReference(document);
    }
    return warnings;
}

Result<TimelineContent> spelledOut(TimelineContent content) {
    IdPool ids('e');
    for (const Event& event : content.events)
        ids.take(event.id);
    for (DocumentIndex i = 0; i < content.documents.size(); ++i) {
        SourceDocument& document = content.documents[i];
        const auto dataset = std::move(document.dataset);
        document.dataset = nullptr;
        if (!dataset)
            continue;
        if (dataset->text().size() > kMaxSpelledOut)
            return tl::unexpected(
                Error{ErrorKind::TooLarge,
                      fmt::format("{} MB of rows are too many to be written out; split the "
                                  "file, or open it in the window and save a Dateline file, "
                                  "which refers to it",
                                  dataset->text().size() >> 20),
                      dataset->path().string()});
        document.text = dataset->text();
        for (const std::uint32_t record : dataset->columns().record) {
            Event event = dataset->eventAt(record);
            event.id = ids.claim(event.id);
            moveQuotes(event, i);
            content.events.push_back(std::move(event));
        }
    }
    return content;
}

} // namespace dateline
