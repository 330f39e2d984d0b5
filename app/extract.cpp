#include "app/extract.h"

#include "app/check_output.h"
#include "app/ordered_map.h"
#include "app/output.h"
#include "app/reading.h"
#include "core/exchange/dataset_reference.h"
#include "core/opening/reading_edge.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/timeline_builder.h"

#include <iostream>

namespace dateline {
namespace {

/// One input, read, and written when each is by itself.
struct Extracted {
    Result<OpenedInput> opened = {};
    std::string lines = {};
};

Result<OpenedInput> withRowsSpelledOut(const CommandLine& line, OpenedInput opened) {
    if (auto safe = checkOutput(line, opened.content); !safe)
        return tl::unexpected(std::move(safe.error()));
    return spelledOut(std::move(opened.content)).map([&](TimelineContent content) {
        opened.content = wantedOf(line, std::move(content));
        return std::move(opened);
    });
}

Result<void> render(const CommandLine& line, const TimelineContent& content, const ByteSink& sink) {
    Chronology chronology(content);
    chronology.rawCells = line.raw;
    return line.to->write(chronology, sink);
}

/// One Dateline file a document; of a Dateline file with several documents, that file.
Extracted extractOne(const CommandLine& line, const OpeningOptions& options, const Input& input) {
    Extracted extracted;
    const auto inZone = [&](OpenedInput opened) -> Result<OpenedInput> {
        if (!line.zone.empty())
            opened.content.zone = line.zone;
        return opened;
    };
    extracted.opened = atReadingEdge(input.name, [&] {
        return openInput(input, options)
            .and_then(inZone)
            .and_then([&](OpenedInput opened) { return withRowsSpelledOut(line, std::move(opened)); })
            .and_then([&](OpenedInput opened) -> Result<OpenedInput> {
                if (line.to->each) {
                    const auto written = render(line, opened.content,
                                                [&](std::string_view piece) { extracted.lines += piece; });
                    if (!written)
                        return tl::unexpected(written.error());
                    opened.content = {};
                }
                return opened;
            });
    });
    return extracted;
}

} // namespace

int extract(const CommandLine& line) {
    const auto fail = [](const Error& error, int code) {
        std::cerr << describe(error) << '\n';
        return code;
    };
    if (const auto safe = checkOutput(line); !safe)
        return fail(safe.error(), kWrongUsage);
    auto output = Output::open(line.output);
    if (!output)
        return fail(output.error(), kInputFailed);
    const auto options = openingOptions(line);
    if (!options)
        return fail(options.error(), kInputFailed);
    Inputs inputs(line.files);
    TimelineBuilder all;
    bool allRead = true;
    std::size_t read = 0;
    orderedMap<Input, Extracted>(
        std::max(1u, std::thread::hardware_concurrency()), [&] { return inputs.next(); },
        [&](const Input& input) { return extractOne(line, *options, input); },
        [&](Extracted extracted) {
            allRead = report(extracted.opened) && allRead;
            if (!extracted.opened)
                return;
            ++read;
            output->write(extracted.lines);
            all.add(std::move(extracted.opened->content));
        });

    if (read == 0)
        return kInputFailed;
    if (!line.to->each) {
        const TimelineContent content =
            read > 1 ? joinAccounts(std::move(all).take()) : std::move(all).take();
        if (const auto written = render(line, content, [&](std::string_view piece) { output->write(piece); });
            !written)
            return fail(written.error(), kWrongUsage);
    }
    if (const auto closed = output->commit(); !closed)
        return fail(closed.error(), kInputFailed);
    return allRead ? kAllDone : kInputFailed;
}

} // namespace dateline
