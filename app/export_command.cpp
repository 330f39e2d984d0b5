#include "app/export_command.h"

#include "app/check_output.h"
#include "app/reading.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/timeline_builder.h"
#include "ui/picture/exporter.h"
#include "ui/words/file_path.h"

#include <iostream>

namespace dateline {
namespace {

Result<ExportOptions> exportOptions(const CommandLine& line) {
    ExportOptions options;
    if (line.size)
        options.size = QSize(line.size->first, line.size->second);
    if (line.scale)
        options.scale = *line.scale;
    options.whole = line.whole;
    options.numbers = line.numbers;
    options.theme = line.dark ? ExportTheme::Dark : ExportTheme::Light;
    if (!line.paper.empty()) {
        const auto paper = paperFromName(QString::fromStdString(line.paper));
        if (!paper)
            return tl::unexpected(
                Error{ErrorKind::BadFormat,
                      Phrase::tr("--paper: \"{}\" is no paper; A4, A3 and Letter are", line.paper),
                      {}});
        options.paper = *paper;
    }
    return options;
}

/// Reads every file; those that fail are reported. The flag tells whether all were read.
std::pair<TimelineContent, bool> readAll(const CommandLine& line, const OpeningOptions& options) {
    TimelineBuilder all;
    bool allRead = true;
    std::size_t read = 0;
    Inputs inputs(line.files);
    while (const auto input = inputs.next()) {
        auto one = openInput(*input, options);
        allRead = report(one) && allRead;
        if (!one)
            continue;
        all.add(wantedOf(line, std::move(one->content)));
        ++read;
    }
    return {read > 1 ? joinAccounts(std::move(all).take()) : std::move(all).take(), allRead};
}

} // namespace

int exportCommand(const CommandLine& line) {
    const auto fail = [](const Error& error, int code) {
        std::cerr << describe(error) << '\n';
        return code;
    };
    if (const auto safe = checkOutput(line); !safe)
        return fail(safe.error(), kWrongUsage);
    const auto options = exportOptions(line);
    if (!options)
        return fail(options.error(), kWrongUsage);
    const auto reading = openingOptions(line);
    if (!reading)
        return fail(reading.error(), kInputFailed);
    auto [content, allRead] = readAll(line, *reading);
    if (content.documents.empty())
        return kInputFailed;
    if (const auto safe = checkOutput(line, content); !safe)
        return fail(safe.error(), kWrongUsage);
    if (!line.zone.empty())
        content.zone = line.zone;
    const auto timeline = buildTimeline(std::move(content));
    if (const auto exported = exportTimeline(*timeline, *options, fromPath(line.output)); !exported)
        return fail(exported.error(),
                    exported.error().kind == ErrorKind::BadFormat ? kWrongUsage : kInputFailed);
    return allRead ? kAllDone : kInputFailed;
}

} // namespace dateline
