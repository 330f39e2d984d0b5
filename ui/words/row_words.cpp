#include "ui/words/row_words.h"

#include "ui/words/event_text.h"

#include <QStringList>
#include <algorithm>

namespace dateline {
namespace {

/// Titles and notes, each once.
std::vector<std::string> columnsOfWords(const ColumnProfile& profile) {
    std::vector<std::string> columns;
    for (const auto* some : {&profile.titles, &profile.notes})
        for (const std::string& column : *some)
            if (std::ranges::find(columns, column) == columns.end())
                columns.push_back(column);
    return columns;
}

} // namespace

std::vector<RowField> toldFields(const Dataset& dataset, std::uint32_t record) {
    const std::vector<std::string> first = columnsOfWords(dataset.profile());
    std::vector<RowField> fields = dataset.fieldsAt(record);
    std::erase_if(fields, [](const RowField& field) { return field.value.empty(); });
    std::ranges::stable_sort(fields, {}, [&](const RowField& field) {
        return std::ranges::find(first, field.column) - first.begin();
    });
    return fields;
}

QString rowWords(const Dataset& dataset, std::uint32_t record) {
    const std::vector<std::string> columns = columnsOfWords(dataset.profile());
    QStringList words;
    for (const RowField& field : toldFields(dataset, record)) {
        const QString value = toQString(field.value).simplified();
        if (std::ranges::find(columns, field.column) != columns.end() && !words.contains(value))
            words << value;
    }
    return words.isEmpty() ? toQString(slice(dataset.text(), dataset.rowAt(record))).simplified()
                           : words.join(QStringLiteral(" · "));
}

} // namespace dateline
