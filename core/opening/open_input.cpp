#include "core/opening/open_input.h"

#include "core/base/limits.h"
#include "core/base/read_file.h"
#include "core/dataset/dataset_document.h"
#include "core/dataset/saved_profiles.h"
#include "core/document/date_in_name.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
#include "core/formats/read_document.h"
#include "core/lexicon/user_lexicon.h"
#include "core/opening/reading_edge.h"
#include "core/reading/read_events.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/reread.h"
#include "core/timeline/table_source.h"

#include <filesystem>
#include <iostream>

namespace dateline {
namespace {

/// What is left of standard input, unless it goes on past `limit`.
Result<std::string> restOfStandardInput(std::string bytes, std::size_t limit) {
    constexpr std::size_t chunk = 1 << 20;
    while (std::cin && bytes.size() <= limit) {
        const std::size_t before = bytes.size();
        bytes.resize(before + chunk);
        std::cin.read(bytes.data() + before, chunk);
        bytes.resize(before + static_cast<std::size_t>(std::cin.gcount()));
    }
    if (bytes.size() > limit)
        return tl::unexpected(Error{ErrorKind::TooLarge,
                                    Phrase::tr("larger than {} MB; split it into parts", limit >> 20),
                                    "standard input"});
    return bytes;
}

class InputOpener {
public:
    InputOpener(const Input& input, const OpeningOptions& options, const Progress& progress)
        : m_input(input),
          m_options(options),
          m_progress(progress) {}

    Result<OpenedInput> run() {
        const auto asFound = [this](ReadDocument read) { return found(std::move(read)); };
        if (m_input.failure)
            return tl::unexpected(*m_input.failure);
        if (m_input.line)
            return looksLikeDatelineFile(*m_input.line)
                       ? openTimeline(*m_input.line)
                       : readDocumentLine(*m_input.line, m_input.name).map(asFound);
        if (m_input.words)
            return looksLikeDatelineFile(*m_input.words)
                       ? openTimeline(*m_input.words)
                       : readDocument(*m_input.words, m_input.name).map(asFound);
        if (isCsvName(m_input.file))
            return openTable();
        auto bytes = bytesOfFile();
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        if (looksLikeDatelineFile(*bytes))
            return openTimeline(*bytes);
        auto read = m_input.file == "-" ? readStandardInput(*bytes) : readDocument(*bytes, m_input.name);
        std::string().swap(*bytes); // of a large file not to be held while its text is read
        return std::move(read).map(asFound);
    }

private:
    /// The limit is the one of Dateline files, which hold their documents; readDocument has its own.
    Result<std::string> bytesOfFile() const {
        return m_input.file == "-" ? restOfStandardInput(m_input.head, kMaxDatelineFileBytes)
                                   : readFile(m_input.file, kMaxDatelineFileBytes, m_progress.stop);
    }

    /// It has no name that could be a title, but messages about it say where they belong.
    Result<ReadDocument> readStandardInput(std::string_view bytes) const {
        auto read = readDocument(bytes, {});
        if (!read)
            read.error().where = m_input.name;
        else
            for (Warning& warning : read->warnings)
                warning.where = m_input.name;
        return read;
    }

    OpenedInput found(ReadDocument read) const {
        if (!read.document.published && m_options.published) {
            read.document.published = m_options.published;
            read.document.publishedFrom = PublishedFrom::User;
        }
        if (!read.document.published)
            read.document.firstYear = m_options.firstYear;
        read.document.guess = dateInName(read.document.url.empty() ? fileName() : read.document.url);
        OpenedInput opened{m_input.name, {}, std::move(read.warnings)};
        if (m_options.depth == ReadingDepth::Times) {
            add(opened, readTimes(std::move(read.document), m_progress));
            return opened;
        }
        Reading reading =
            readEvents(std::move(read.document), m_progress, {m_options.lexicon.get(), m_options.threshold});
        opened.nothingFound = reading.events.empty() && reading.warnings.empty() && !m_progress.cancelled();
        add(opened, std::move(reading));
        return opened;
    }

    /// Without its folder; empty of what is no file of its own.
    std::string fileName() const {
        return m_input.line ? std::string() : std::filesystem::path(m_input.file).filename().string();
    }

    static void add(OpenedInput& opened, Reading reading) {
        opened.warnings.insert(opened.warnings.end(), reading.warnings.begin(), reading.warnings.end());
        append(opened.content, std::move(reading));
    }

    /// The columns that were guessed, for the user to check.
    Warning guessedColumns(const ColumnProfile& profile) const {
        const std::string title = profile.titles.empty() ? std::string("none") : profile.titles.front();
        return {
            Phrase::tr("which column means what was guessed: the date is \"{}\", the title \"{}\"; --columns "
                       "says otherwise",
                       profile.start, title),
            m_input.name};
    }

    Result<OpenedInput> openTable() const {
        const auto head = readTableHead(m_input.file);
        if (!head)
            return tl::unexpected(head.error());
        const SavedProfiles saved = savedProfiles(profileFolder());
        OpenedInput opened{m_input.name, {}, saved.warnings};
        const auto chosen = chooseProfile(*head, m_options.columns, saved.profiles);
        const bool known = chosen && !chosen->guessed;
        if (!known && !m_options.columns && m_options.unknownColumns == UnknownColumns::Ask) {
            opened.question = ColumnsQuestion{
                m_input.file, *head, chosen ? chosen->profile : guessProfile(head->header, head->rows)};
            return opened;
        }
        if (!chosen)
            return tl::unexpected(Error{chosen.error().kind, chosen.error().message, tableName()});
        auto dataset = Dataset::read(m_input.file, chosen->profile, m_progress);
        if (!dataset)
            return tl::unexpected(dataset.error());
        if (chosen->guessed)
            opened.warnings.push_back(guessedColumns(chosen->profile));
        for (Warning& warning : warningsOf(**dataset))
            opened.warnings.push_back(std::move(warning));
        append(opened.content, documentOf(**dataset), tableSource(*dataset));
        return opened;
    }

    std::string tableName() const {
        return m_options.columnsFile.empty() ? m_input.name
                                             : m_input.name + ", by the columns of " + m_options.columnsFile;
    }

    /// Of Dateline files, and of those that are a line of a .jsonl; what is no file lies nowhere.
    DatasetPlaces datasetPlaces() const {
        DatasetPlaces places{std::nullopt, m_options.anyTables};
        if (!m_input.file.empty() && m_input.file != "-")
            places.folder = std::filesystem::path(m_input.file).parent_path();
        return places;
    }

    Result<OpenedInput> openTimeline(std::string_view bytes) const {
        return readDatelineFile(bytes, m_input.name, m_progress).map([&](ReadTimeline read) {
            auto datasets = openDatasets(read.content, m_input.name, datasetPlaces(), m_progress);
            OpenedInput opened{m_input.name, std::move(read.content), std::move(read.warnings),
                               std::move(datasets.failures)};
            opened.warnings.insert(opened.warnings.end(), datasets.warnings.begin(), datasets.warnings.end());
            for (auto& table : datasets.elsewhere)
                opened.tablesElsewhere.push_back({std::move(table), m_input.name});
            opened.datelineFile = !m_input.line;
            return opened;
        });
    }

    const Input& m_input;
    const OpeningOptions& m_options;
    const Progress& m_progress;
};

} // namespace

Result<std::shared_ptr<const Lexicon>> lexiconAt(const std::string& file, const std::stop_token& stop) {
    if (file.empty())
        return nullptr;
    return readFile(file, kMaxDocumentBytes, stop)
        .and_then([&](const std::string& json) { return lexiconWith(json, file); })
        .map([](Lexicon lexicon) { return std::make_shared<const Lexicon>(std::move(lexicon)); });
}

Result<OpenedInput> openInput(const Input& input, const OpeningOptions& options, const Progress& progress) {
    return atReadingEdge(input.name, [&] { return InputOpener(input, options, progress).run(); });
}

} // namespace dateline
