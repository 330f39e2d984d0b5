#include "core/timeline/table_source.h"

#include "core/dataset/dataset_document.h"
#include "core/timeline/search_rows.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::string_view kBetweenWords = " · ";

/// Titles and notes, each once.
/// The columns of actors, whatever their role.
std::vector<std::string> whoOf(const ColumnProfile& profile) {
    std::vector<std::string> columns = profile.actors;
    for (const auto* more : {&profile.did, &profile.suffered, &profile.with})
        columns.insert(columns.end(), more->begin(), more->end());
    return columns;
}

std::vector<std::string> columnsOfWords(const ColumnProfile& profile) {
    std::vector<std::string> columns;
    for (const auto* some : {&profile.titles, &profile.notes})
        for (const std::string& column : *some)
            if (std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
    return columns;
}

class TableSource : public EventSource {
public:
    explicit TableSource(std::shared_ptr<const Dataset> dataset)
        : m_dataset(std::move(dataset)),
          m_wordColumns(columnsOfWords(m_dataset->profile())) {}

    const EventColumns& columns() const override { return m_dataset->columns(); }
    Event event(std::uint32_t place) const override { return m_dataset->eventAt(recordAt(place)); }
    const Event* held(std::uint32_t) const override { return nullptr; }
    std::string title(std::uint32_t place) const override { return m_dataset->titleAt(recordAt(place)); }

    std::string speaker(std::uint32_t place) const override { return m_dataset->speakerAt(recordAt(place)); }
    std::string derivation(std::uint32_t place) const override {
        return m_dataset->derivationAt(recordAt(place));
    }

    EventKey key(std::uint32_t place, std::string_view document) const override {
        return rowEventKey({document, m_dataset->keyAt(recordAt(place))});
    }
    std::optional<std::uint32_t> find(std::string_view key, std::string_view document) const override {
        const auto row = parseRowEventKey(key);
        return row && row->document == document ? m_dataset->find(row->row) : std::nullopt;
    }

    std::string_view text(DocumentIndex) const override { return m_dataset->text(); }

    std::string words(const Quote& quote) const override {
        std::vector<std::string> words;
        for (RowField& field : toldFields(quote))
            if (isOfWords(field) && std::find(words.begin(), words.end(), field.value) == words.end())
                words.push_back(std::move(field.value));
        if (words.empty())
            return std::string(slice(m_dataset->text(), m_dataset->rowAt(quote.span.begin)));
        std::string all = std::move(words.front());
        for (std::size_t i = 1; i < words.size(); ++i)
            all.append(kBetweenWords).append(words[i]);
        return all;
    }

    bool hasRecords() const override { return true; }

    SourceRecord record(const Quote& quote) const override {
        SourceRecord record{line(quote), {}, 0, m_dataset->changed()};
        for (RowField& field : toldFields(quote))
            record.fields.emplace_back(field.column, std::move(field.value));
        record.emptyFields = m_dataset->header().size() - record.fields.size();
        return record;
    }

    std::size_t line(const Quote& quote) const override { return m_dataset->lineAt(quote.span.begin); }

    SourceSummary summary() const override {
        const ColumnProfile& profile = m_dataset->profile();
        const RowProblems& problems = m_dataset->problems();
        SourceSummary summary;
        summary.records = m_dataset->columns().size();
        summary.roles = {{FieldRole::Profile, {profile.name}},
                         {FieldRole::Date, {profile.start, profile.end, profile.precision}},
                         {FieldRole::Title, profile.titles},
                         {FieldRole::Type, profile.types},
                         {FieldRole::Who, whoOf(profile)},
                         {FieldRole::Where, profile.places},
                         {FieldRole::Deaths, {profile.low, profile.best, profile.high}},
                         {FieldRole::Speaker, {profile.source}}};
        for (auto& [role, columns] : summary.roles)
            std::erase(columns, std::string());
        summary.skipped = problems.skipped;
        summary.doubted = problems.doubted;
        for (const RowProblem& problem : problems.listed)
            summary.problems.emplace_back(problem.line, problem.message);
        summary.changed = m_dataset->changed();
        return summary;
    }

    void search(const std::vector<std::string>& words, std::vector<bool>& passes) const override {
        for (const std::string& word : words)
            searchRows(*m_dataset, word, passes);
    }

    std::filesystem::path file() const override { return m_dataset->path(); }
    std::pair<std::string, std::string> reference() const override {
        return {"dataset", datasetReference(*m_dataset)};
    }

private:
    std::uint32_t recordAt(std::uint32_t place) const { return m_dataset->columns().record[place]; }

    bool isOfWords(const RowField& field) const {
        return std::find(m_wordColumns.begin(), m_wordColumns.end(), field.column) != m_wordColumns.end();
    }

    /// Those that say something, titles and notes first.
    std::vector<RowField> toldFields(const Quote& quote) const {
        std::vector<RowField> fields = m_dataset->fieldsAt(quote.span.begin);
        std::erase_if(fields, [](const RowField& field) { return field.value.empty(); });
        const auto rank = [&](const RowField& field) {
            return std::find(m_wordColumns.begin(), m_wordColumns.end(), field.column) -
                   m_wordColumns.begin();
        };
        std::stable_sort(fields.begin(), fields.end(),
                         [&](const RowField& a, const RowField& b) { return rank(a) < rank(b); });
        return fields;
    }

    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::string> m_wordColumns;
};

} // namespace

EventSourcePtr tableSource(std::shared_ptr<const Dataset> dataset) {
    return std::make_shared<const TableSource>(std::move(dataset));
}

} // namespace dateline
