#include "core/dataset/cell_text.h"
#include "core/dataset/csv_rows.h"
#include "core/dataset/dataset.h"
#include "core/dataset/formula_guard.h"
#include "core/dataset/table_layout.h"
#include "core/dataset/table_text.h"

namespace dateline {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{1} << 20;

std::vector<std::string> valuesIn(const std::vector<CsvField>& fields, const std::vector<bool>& guarded) {
    std::vector<std::string> values;
    std::string store;
    for (const CsvField& field : fields) {
        const std::string_view words = wordsOf(field, store);
        const bool guard = !guarded.empty() && guarded[values.size()];
        values.push_back(shown(guard ? unguarded(words) : words));
    }
    return values;
}

/// The first rows that are right. The last of a text that is `cut` may not be whole.
std::vector<std::vector<std::string>> firstRows(std::string_view text, const TableLayout& layout,
                                                std::size_t most, bool cut) {
    std::vector<std::vector<std::string>> found;
    const std::vector<bool> guarded = guardedColumns(layout.header);
    CsvRows rows(text, layout.delimiter);
    std::vector<CsvField> fields;
    for (std::size_t at = layout.firstRow; at < text.size() && found.size() < most;) {
        const CsvRow row = rows.read(at, layout.header.size(), fields);
        at = row.fault == CsvFault::None ? row.next : rows.afterLeftOut(at, row);
        const bool blank = fields.size() == 1 && trimmed(fields.front().raw).empty();
        if (row.fault == CsvFault::None && fields.size() == layout.header.size() && !blank &&
            (!cut || row.next < text.size()))
            found.push_back(valuesIn(fields, guarded));
    }
    return found;
}

} // namespace

Result<TableHead> readTableHead(const std::filesystem::path& path, std::size_t rows) {
    const auto file = MappedFile::open(path, kMaxDatasetBytes);
    if (!file)
        return tl::unexpected(file.error());
    const std::string_view bytes = (*file)->bytes().substr(0, kHeadBytes);
    const auto text = textOf(bytes, weighUtf8(bytes), path.string());
    if (!text)
        return tl::unexpected(text.error());
    const std::string_view words = text->converted.empty() ? text->text : std::string_view(text->converted);
    const auto layout = layoutOf(words, path.string());
    if (!layout)
        return tl::unexpected(layout.error());
    const bool cut = bytes.size() < (*file)->bytes().size();
    return TableHead{{layout->delimiter, text->encoding, text->replaced},
                     layout->header,
                     firstRows(words, *layout, rows, cut)};
}

} // namespace dateline
