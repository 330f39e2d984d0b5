#include "app/extract.h"

#include "app/input.h"
#include "app/ordered_map.h"
#include "app/output.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/write_csv.h"
#include "core/exchange/write_timeml.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/timeline_builder.h"

#include <iostream>

namespace dateline {
namespace {

/// One input, read, and with --to jsonl already written.
struct Extracted {
    Result<InputReading> reading;
    std::string lines;
};

Result<InputReading> withRowsSpelledOut(InputReading reading) {
    auto content = spelledOut(std::move(reading.content));
    if (!content)
        return tl::unexpected(std::move(content.error()));
    return InputReading{*std::move(content), std::move(reading.warnings)};
}

/// One Dateline file a document; of a Dateline file with several documents, that file.
Extracted extractOne(const CommandLine& line, const ReadingOptions& options, const Input& input) {
    Extracted extracted{readInput(input, options).and_then(withRowsSpelledOut), {}};
    if (line.to == ExtractFormat::Jsonl && extracted.reading) {
        extracted.lines = writeDatelineFile(extracted.reading->content, JsonLayout::OneLine);
        extracted.reading->content = {};
    }
    return extracted;
}

Result<void> render(const CommandLine& line, const TimelineContent& content, Output& output) {
    if (line.to == ExtractFormat::Csv)
        output.write(writeCsv(content, line.raw ? CsvCells::Raw : CsvCells::Guarded));
    else if (line.to == ExtractFormat::Json)
        output.write(writeDatelineFile(content, JsonLayout::Indented));
    else if (content.documents.size() == 1)
        writeTimeMl(content.documents.front(), content.timexes.front(),
                    [&](std::string_view piece) { output.write(piece); });
    else
        return tl::unexpected(Error{ErrorKind::BadFormat,
                                    "--to timeml writes one document, and here are " +
                                        std::to_string(content.documents.size()) +
                                        "; extract them one by one",
                                    {}});
    return {};
}

bool report(const Result<InputReading>& reading) {
    if (!reading) {
        std::cerr << describe(reading.error()) << '\n';
        return false;
    }
    for (const Warning& warning : reading->warnings)
        std::cerr << "warning: " << describe(warning) << '\n';
    return true;
}

} // namespace

int extract(const CommandLine& line) {
    auto output = Output::open(line.output);
    if (!output) {
        std::cerr << describe(output.error()) << '\n';
        return kInputFailed;
    }
    const auto options = readingOptions(line);
    if (!options) {
        std::cerr << describe(options.error()) << '\n';
        return kInputFailed;
    }
    Inputs inputs(line.files);
    TimelineBuilder all;
    bool allRead = true;
    std::size_t read = 0;
    orderedMap<Input, Extracted>(
        std::max(1u, std::thread::hardware_concurrency()), [&] { return inputs.next(); },
        [&](const Input& input) { return extractOne(line, *options, input); },
        [&](Extracted extracted) {
            if (!report(extracted.reading)) {
                allRead = false;
                return;
            }
            ++read;
            output->write(extracted.lines);
            all.add(std::move(extracted.reading->content));
        });

    if (read == 0)
        return kInputFailed;
    if (line.to != ExtractFormat::Jsonl) {
        if (const auto written =
                render(line, read > 1 ? joinAccounts(std::move(all).take()) : std::move(all).take(), *output);
            !written) {
            std::cerr << describe(written.error()) << '\n';
            return kWrongUsage;
        }
    }
    if (const auto closed = output->commit(); !closed) {
        std::cerr << describe(closed.error()) << '\n';
        return kInputFailed;
    }
    return allRead ? kAllDone : kInputFailed;
}

} // namespace dateline
