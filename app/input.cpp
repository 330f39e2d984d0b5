#include "app/input.h"

#include "core/base/limits.h"
#include "core/base/read_file.h"
#include "core/base/same_file.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_document.h"
#include "core/dataset/saved_profiles.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
#include "core/formats/read_document.h"
#include "core/lexicon/user_lexicon.h"
#include "core/opening/reading_edge.h"
#include "core/reading/read_events.h"
#include "core/temporal/tag_times.h"

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

bool isJsonl(const std::string& file) {
    return file != "-" && std::filesystem::path(file).extension() == ".jsonl";
}

std::string shownName(const Input& input) {
    return input.name == "-" ? "standard input" : input.name;
}

/// "events.jsonl, line 3"
std::string placeOf(const Input& input) {
    return input.lineNumber > 0 ? shownName(input) + ", line " + std::to_string(input.lineNumber)
                                : shownName(input);
}

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
                                    "larger than " + std::to_string(limit >> 20) + " MB; split it into parts",
                                    "standard input"});
    return bytes;
}

/// The limit is the one of Dateline files, which hold their documents; readDocument has its own.
Result<std::string> bytesOf(const Input& input) {
    return input.name == "-" ? restOfStandardInput(input.head, kMaxDatelineFileBytes)
                             : readFile(input.name, kMaxDatelineFileBytes);
}

/// Standard input has no name that could be a title, but messages about it say where they belong.
Result<ReadDocument> readStandardInput(std::string_view bytes) {
    constexpr const char* name = "standard input";
    auto read = readDocument(bytes, {});
    if (!read)
        read.error().where = name;
    else
        for (Warning& warning : read->warnings)
            warning.where = name;
    return read;
}

InputReading readTextOf(ReadDocument read, const ReadingOptions& options, const std::string& where) {
    if (!read.document.published && options.published) {
        read.document.published = options.published;
        read.document.publishedFrom = PublishedFrom::User;
    }
    InputReading result{{}, std::move(read.warnings)};
    if (options.depth == ReadingDepth::Times) {
        result.content.timexes.push_back(tagTimes(read.document));
        result.content.documents.push_back(std::move(read.document));
        return result;
    }
    Reading reading =
        readEvents(std::move(read.document), {}, options.lexicon ? *options.lexicon : Lexicon::english());
    result.warnings.insert(result.warnings.end(), reading.warnings.begin(), reading.warnings.end());
    if (reading.events.empty())
        result.warnings.push_back({"no events were found in it", where});
    append(result.content, std::move(reading));
    return result;
}

/// The columns that were guessed, for the user to check.
Warning guessedColumns(const ColumnProfile& profile, const std::string& file) {
    const std::string title = profile.titles.empty() ? std::string("none") : profile.titles.front();
    return {"which column means what was guessed: the date is \"" + profile.start + "\", the title \"" +
                title + "\"; --columns says otherwise",
            file};
}

Result<InputReading> readTable(const std::string& file, const ReadingOptions& options) {
    const auto head = readTableHead(file);
    if (!head)
        return tl::unexpected(head.error());
    const auto chosen = chooseProfile(*head, options.columns, savedProfiles(profileFolder()).profiles);
    if (!chosen)
        return tl::unexpected(
            Error{chosen.error().kind, chosen.error().message,
                  options.columnsFile.empty() ? file : file + ", by the columns of " + options.columnsFile});
    auto dataset = Dataset::read(file, chosen->profile);
    if (!dataset)
        return tl::unexpected(dataset.error());
    InputReading reading{{}, warningsOf(**dataset)};
    if (chosen->guessed)
        reading.warnings.insert(reading.warnings.begin(), guessedColumns(chosen->profile, file));
    append(reading.content, Reading{documentOf(*std::move(dataset)), {}, {}, {}});
    return reading;
}

Error outputIsRead(const std::string& output, const std::string& input) {
    return {ErrorKind::BadFormat,
            "this is the file that is read as " + input + "; it would be lost. Name another file to write",
            output};
}

/// Of Dateline files, and of those that are a line of a .jsonl; standard input lies nowhere.
DatasetPlaces datasetPlaces(const Input& input, const ReadingOptions& options) {
    DatasetPlaces places{std::nullopt, options.anyTables};
    if (input.name != "-")
        places.folder = std::filesystem::path(input.name).parent_path();
    return places;
}

Result<InputReading> readTimeline(std::string_view bytes, const Input& input, const ReadingOptions& options) {
    const std::string where = placeOf(input);
    return readDatelineFile(bytes, where).map([&](ReadTimeline read) {
        auto datasets = openDatasets(read.content, where, datasetPlaces(input, options), {});
        InputReading reading{std::move(read.content), std::move(read.warnings), std::move(datasets.failures)};
        reading.warnings.insert(reading.warnings.end(), datasets.warnings.begin(), datasets.warnings.end());
        for (const auto& table : datasets.elsewhere)
            reading.failures.push_back({ErrorKind::NotReadable,
                                        "its table \"" + table.string() +
                                            "\" lies elsewhere and is left out; copy it beside this file, or "
                                            "allow it with --any-tables",
                                        where});
        return reading;
    });
}

Result<InputReading> readAnyInput(const Input& input, const ReadingOptions& options) {
    if (input.failure)
        return tl::unexpected(*input.failure);
    const std::string where = placeOf(input);
    const auto found = [&](ReadDocument read) { return readTextOf(std::move(read), options, where); };
    if (input.line)
        return looksLikeDatelineFile(*input.line) ? readTimeline(*input.line, input, options)
                                                  : readDocumentLine(*input.line, where).map(found);
    if (isCsvName(input.name))
        return readTable(input.name, options);
    auto bytes = bytesOf(input);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    if (looksLikeDatelineFile(*bytes))
        return readTimeline(*bytes, input, options);
    auto read = input.name == "-" ? readStandardInput(*bytes) : readDocument(*bytes, where);
    std::string().swap(*bytes); // of a large file not to be held while its text is read
    return std::move(read).map(found);
}

} // namespace

std::optional<Input> Inputs::nextLine() {
    Input input{m_files[m_next - 1], {}, 0, {}, {}};
    while (auto line = m_lines->next()) {
        input.lineNumber = ++m_lineNumber;
        if (*line && (*line)->find_first_not_of(" \t\r") == std::string::npos)
            continue;
        m_anyLine = true;
        if (*line)
            input.line = std::move(**line);
        else
            input.failure = Error{line->error().kind, line->error().message, placeOf(input)};
        return input;
    }
    m_file = std::ifstream();
    m_lines.reset();
    if (m_anyLine)
        return std::nullopt;
    input.failure = Error{ErrorKind::Empty, "there is no line in it", shownName(input)};
    return input;
}

std::optional<Input> Inputs::next() {
    for (;;) {
        if (m_lines)
            if (auto line = nextLine())
                return line;
        if (m_next == m_files.size())
            return std::nullopt;
        const std::string& file = m_files[m_next++];
        m_lineNumber = 0;
        m_anyLine = false;
        Input input = file == "-" ? openStandardInput() : openFile(file);
        if (!m_lines || input.line)
            return input;
    }
}

Input Inputs::openFile(const std::string& file) {
    Input input{file, {}, 0, {}, {}};
    if (!isJsonl(file))
        return input;
    std::error_code ignored;
    if (!std::filesystem::is_fifo(file, ignored)) // whose bytes can be read only once
        if (auto readable = readFile(file, 0); !readable && readable.error().kind != ErrorKind::TooLarge) {
            input.failure = readable.error();
            return input;
        }
    m_file.open(file);
    m_lines.emplace(m_file, kMaxDatelineFileBytes);
    return input;
}

Input Inputs::openStandardInput() {
    Input input{"-", {}, 0, {}, {}};
    if (std::cin.peek() != '{')
        return input;
    LineReader lines(std::cin, kMaxDatelineFileBytes);
    const auto line = lines.next();
    if (!line)
        return input;
    if (!*line) {
        input.failure = Error{line->error().kind, line->error().message, shownName(input)};
        return input;
    }
    if (nlohmann::json::accept(**line)) {
        m_lines = lines;
        input.line = **line;
        input.lineNumber = ++m_lineNumber;
        m_anyLine = true;
    } else {
        input.head = **line + '\n';
    }
    return input;
}

Result<void> checkOutput(const CommandLine& line) {
    std::vector<std::string> read = line.files;
    read.insert(read.end(), {line.lexicon, line.columns});
    for (const std::string& file : read)
        if (isSameFile(file == "-" ? "/dev/stdin" : file, line.output))
            return tl::unexpected(outputIsRead(line.output, file == "-" ? "standard input" : file));
    return {};
}

Result<void> checkOutput(const CommandLine& line, const TimelineContent& content) {
    if (isOpenDataset(content, line.output))
        return tl::unexpected(outputIsRead(line.output, "a table of the timeline"));
    return {};
}

Result<ReadingOptions> readingOptions(const CommandLine& line) {
    ReadingOptions options{line.published, ReadingDepth::Events, nullptr, std::nullopt, {}, line.anyTables};
    if (line.to == ExtractFormat::TimeMl)
        options.depth = ReadingDepth::Times;
    if (!line.columns.empty()) {
        auto columns = profileNamed(line.columns);
        if (!columns)
            return tl::unexpected(columns.error());
        options.columns = *std::move(columns);
        if (!isProfileText(line.columns))
            options.columnsFile = line.columns;
    }
    if (line.lexicon.empty())
        return options;
    return readFile(line.lexicon, kMaxDatelineFileBytes)
        .and_then([&](const std::string& json) { return lexiconWith(json, line.lexicon); })
        .map([&](Lexicon lexicon) {
            options.lexicon = std::make_shared<const Lexicon>(std::move(lexicon));
            return options;
        });
}

Result<InputReading> readInput(const Input& input, const ReadingOptions& options) {
    return atReadingEdge(placeOf(input), [&] { return readAnyInput(input, options); });
}

bool report(const Result<InputReading>& reading) {
    if (!reading) {
        std::cerr << describe(reading.error()) << '\n';
        return false;
    }
    for (const Error& failure : reading->failures)
        std::cerr << describe(failure) << '\n';
    for (const Warning& warning : reading->warnings)
        std::cerr << "warning: " << describe(warning) << '\n';
    return reading->failures.empty();
}

} // namespace dateline
