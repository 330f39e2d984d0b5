#include "app/input.h"

#include "core/base/limits.h"
#include "core/base/read_file.h"
#include "core/dataset/dataset.h"
#include "core/dataset/dataset_document.h"
#include "core/dataset/saved_profiles.h"
#include "core/document/read_document.h"
#include "core/event/read_events.h"
#include "core/event/user_lexicon.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
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

Result<InputReading> readTimeline(std::string_view bytes, const std::string& where) {
    return readDatelineFile(bytes, where).map([](ReadTimeline read) {
        return InputReading{std::move(read.content), std::move(read.warnings)};
    });
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
        return tl::unexpected(Error{chosen.error().kind, chosen.error().message, file});
    auto dataset = Dataset::read(file, chosen->profile);
    if (!dataset)
        return tl::unexpected(dataset.error());
    InputReading reading{{}, warningsOf(**dataset)};
    if (chosen->guessed)
        reading.warnings.insert(reading.warnings.begin(), guessedColumns(chosen->profile, file));
    append(reading.content, Reading{documentOf(*std::move(dataset)), {}, {}, {}});
    return reading;
}

} // namespace

std::optional<Input> Inputs::nextLine() {
    Input input{m_files[m_next - 1], std::string(), 0, {}, {}};
    while (std::getline(*m_lines, *input.line)) {
        input.lineNumber = ++m_lineNumber;
        if (input.line->find_first_not_of(" \t\r") == std::string::npos)
            continue;
        m_anyLine = true;
        return input;
    }
    m_file = std::ifstream();
    m_lines = nullptr;
    if (m_anyLine)
        return std::nullopt;
    input.failure = Error{ErrorKind::Empty, "there is no line in it", input.name};
    return input;
}

std::optional<Input> Inputs::next() {
    for (;;) {
        if (m_lines != nullptr)
            if (auto line = nextLine())
                return line;
        if (m_next == m_files.size())
            return std::nullopt;
        const std::string& file = m_files[m_next++];
        m_lineNumber = 0;
        m_anyLine = false;
        Input input = file == "-" ? openStandardInput() : openFile(file);
        if (m_lines == nullptr || input.line)
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
    m_lines = &m_file;
    return input;
}

Input Inputs::openStandardInput() {
    Input input{"-", {}, 0, {}, {}};
    if (std::cin.peek() != '{')
        return input;
    std::string first;
    std::getline(std::cin, first);
    if (nlohmann::json::accept(first)) {
        m_lines = &std::cin;
        input.line = std::move(first);
        input.lineNumber = ++m_lineNumber;
        m_anyLine = true;
    } else {
        input.head = first + '\n';
    }
    return input;
}

Result<ReadingOptions> readingOptions(const CommandLine& line) {
    ReadingOptions options{line.published, ReadingDepth::Events, nullptr, std::nullopt};
    if (line.to == ExtractFormat::TimeMl)
        options.depth = ReadingDepth::Times;
    if (!line.columns.empty()) {
        auto columns = profileNamed(line.columns);
        if (!columns)
            return tl::unexpected(columns.error());
        options.columns = *std::move(columns);
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
    if (input.failure)
        return tl::unexpected(*input.failure);
    const std::string where =
        input.line ? shownName(input) + ", line " + std::to_string(input.lineNumber) : shownName(input);
    const auto found = [&](ReadDocument read) { return readTextOf(std::move(read), options, where); };
    if (input.line)
        return looksLikeDatelineFile(*input.line) ? readTimeline(*input.line, where)
                                                  : readDocumentLine(*input.line, where).map(found);
    if (isCsvName(input.name))
        return readTable(input.name, options);
    auto bytes = bytesOf(input);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    if (looksLikeDatelineFile(*bytes))
        return readTimeline(*bytes, where).map([&](InputReading reading) {
            const auto warnings =
                openDatasets(reading.content, std::filesystem::path(input.name).parent_path(), {});
            reading.warnings.insert(reading.warnings.end(), warnings.begin(), warnings.end());
            return reading;
        });
    auto read = input.name == "-" ? readStandardInput(*bytes) : readDocument(*bytes, where);
    std::string().swap(*bytes); // of a large file not to be held while its text is read
    return std::move(read).map(found);
}

} // namespace dateline
