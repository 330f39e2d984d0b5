#include "core/exchange/dataset_reference.h"

#include "core/base/id_pool.h"
#include "core/dataset/dataset.h"
#include "core/event/move_quotes.h"
#include "core/timeline/table_source.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

namespace dateline {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// The reference of a document that was read from a Dateline file; null when it has none.
OrderedJson takenReference(const SourceDocument& document) {
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

namespace fs = std::filesystem;

/// What a reference says, once its types are known to be right.
struct Reference {
    fs::path file;
    std::size_t bytes = 0;
    ColumnProfile columns;
};

Result<Reference> readReference(const OrderedJson& json, const std::string& where) {
    const auto bad = [&](Phrase message) {
        return tl::unexpected(Error{ErrorKind::BadFormat, std::move(message), where});
    };
    const auto file = json.find("file");
    if (file == json.end() || !file->is_string() || file->get_ref<const std::string&>().empty())
        return bad(Phrase::tr("its \"dataset\" has no \"file\" that is a string"));
    const auto bytes = json.find("bytes");
    if (bytes != json.end() && !bytes->is_number_unsigned())
        return bad(Phrase::tr("its \"dataset\" has \"bytes\" that are no whole number"));
    const auto columns = json.find("columns");
    return profileFromJson(columns == json.end() ? "{}" : columns->dump(),
                           fmt::format("{}, dataset \"{}\"", where, file->get_ref<const std::string&>()))
        .map([&](ColumnProfile profile) {
            return Reference{file->get<std::string>(),
                             bytes == json.end() ? std::size_t{0} : bytes->get<std::size_t>(),
                             std::move(profile)};
        });
}

/// What went wrong and where, as a part of another message.
Phrase placed(const Error& error) {
    return error.where.empty() ? error.message : Phrase::tr("{}: {}", error.where, error.message);
}

/// Whether a file lies in a folder or below it, links followed.
bool liesIn(const fs::path& file, const fs::path& folder) {
    std::error_code failed;
    const fs::path whole = fs::weakly_canonical(file, failed);
    const fs::path top = fs::weakly_canonical(fs::absolute(folder), failed);
    return !failed && std::mismatch(top.begin(), top.end(), whole.begin(), whole.end()).first == top.end();
}

/// Where the file is, if it may be opened.
std::optional<fs::path> placeOf(const fs::path& file, const DatasetPlaces& places) {
    std::error_code ignored;
    const fs::path folder = places.folder && places.folder->empty() ? "." : places.folder.value_or("");
    const fs::path written = file.is_absolute() || !places.folder ? file : folder / file;
    if (fs::exists(written, ignored) && (places.anywhere || (places.folder && liesIn(written, folder))))
        return written;
    const fs::path beside = folder / file.filename();
    if (places.folder && fs::exists(beside, ignored) && (places.anywhere || liesIn(beside, folder)))
        return beside;
    return fs::exists(written, ignored) ? std::nullopt : std::optional(written);
}

} // namespace

OpenedDatasets openDatasets(TimelineContent& content, std::string_view name, const DatasetPlaces& places,
                            const Progress& progress) {
    OpenedDatasets opened;
    for (DocumentIndex i = 0; i < content.documents.size(); ++i) {
        const SourceDocument& document = content.documents[i];
        const OrderedJson json = takenReference(document);
        if (json.is_null())
            continue;
        const auto reference = readReference(json, fmt::format("{}, document {}", name, document.id));
        if (!reference) {
            opened.failures.push_back(reference.error());
            continue;
        }
        const auto place = placeOf(reference->file, places);
        if (!place) {
            opened.elsewhere.push_back(reference->file);
            continue;
        }
        auto dataset = Dataset::read(*place, reference->columns, progress);
        if (!dataset) {
            opened.failures.push_back(
                {dataset.error().kind,
                 Phrase::tr("the dataset \"{}\" is left out: {}", document.title, placed(dataset.error())),
                 std::string(name)});
            continue;
        }
        if (reference->bytes != (*dataset)->text().size())
            opened.warnings.push_back(
                {Phrase::tr(
                     "it is not as long as when the timeline was saved; its rows are read as they are now"),
                 (*dataset)->path().string()});
        content.sources.emplace(i, tableSource(*std::move(dataset)));
        dropReference(content.documents.own(i));
    }
    return opened;
}

Result<TimelineContent> spelledOut(TimelineContent content) {
    IdPool ids('e');
    for (const Event& event : content.events)
        ids.take(event.id);
    for (const auto& [first, source] : content.sources) {
        const std::string_view text = source->text(0);
        if (text.size() > kMaxSpelledOut)
            return tl::unexpected(Error{
                ErrorKind::TooLarge,
                Phrase::tr("{} MB of rows are too many to be written out; split the file, or open it in the "
                           "window and save a Dateline file, which refers to it",
                           text.size() >> 20),
                source->file().string()});
        content.documents.own(first).text = text;
        for (std::uint32_t place = 0; place < source->columns().size(); ++place) {
            Event event = source->event(place);
            const EventKey row = source->key(place, content.documents[first].id);
            event.id = content.edits.of(row) != nullptr ? row : ids.claim(event.id);
            moveQuotes(event, first);
            content.events.push_back(std::move(event));
        }
    }
    content.sources.clear();
    return content;
}

} // namespace dateline
