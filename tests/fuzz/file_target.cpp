#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace dateline::test {

void fuzzDatelineFile(std::string_view bytes) {
    static_cast<void>(looksLikeDatelineFile(bytes));
    auto read = readDatelineFile(bytes, "fuzz.json");
    if (!read)
        return require(!read.error().message.empty());
    static_cast<void>(openDatasets(read->content, "fuzz.json", {"/nonexistent", false}, {}));
    // Quotes may become orphans, and broken fields fall away, so the second writing is the one that holds.
    const std::string file = writeDatelineFile(read->content, JsonLayout::OneLine);
    requireText(file);
    auto again = readDatelineFile(file, "again.json");
    require(again.has_value());
    require(again->content.events.size() == read->content.events.size());
    requireKeptByAFile(again->content, false);
    const std::string flat = writeDatelineFile(asEdited(again->content), JsonLayout::OneLine);
    require(readDatelineFile(flat, "flat.json").has_value());
    requirePicture(std::move(again->content));
}

} // namespace dateline::test
