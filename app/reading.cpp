#include "app/reading.h"

#include "core/dataset/dataset_document.h"

#include <iostream>
#include <utility>

namespace dateline {

Result<OpeningOptions> openingOptions(const CommandLine& line) {
    OpeningOptions options;
    options.published = line.published;
    options.firstYear = line.year;
    options.threshold = line.threshold;
    options.anyTables = line.anyTables;
    if (line.to->timesOnly)
        options.depth = ReadingDepth::Times;
    if (!line.columns.empty()) {
        auto columns = profileNamed(line.columns);
        if (!columns)
            return tl::unexpected(columns.error());
        options.columns = *std::move(columns);
        if (!isProfileText(line.columns))
            options.columnsFile = line.columns;
    }
    return lexiconAt(line.lexicon).map([&](std::shared_ptr<const Lexicon> lexicon) {
        options.lexicon = std::move(lexicon);
        return options;
    });
}

TimelineContent wantedOf(const CommandLine& line, TimelineContent content) {
    content = line.asRead ? asRead(std::move(content)) : asEdited(std::move(content));
    if (line.checkedOnly) {
        content.sources.clear(); // nobody checked the rows of a table
        content.events.eraseIf([](const Event& event) { return event.annotation.check != Check::Checked; });
    }
    return content;
}

bool report(const Result<OpenedInput>& opened) {
    if (!opened) {
        std::cerr << describe(opened.error()) << '\n';
        return false;
    }
    for (const Error& failure : opened->failures)
        std::cerr << describe(failure) << '\n';
    for (const TableElsewhere& table : opened->tablesElsewhere)
        std::cerr << describe(Error{
                         ErrorKind::NotReadable,
                         Phrase::tr("its table \"{}\" lies elsewhere and is left out; copy it beside this "
                                    "file, or allow it with --any-tables",
                                    table.file.string()),
                         table.namedBy})
                  << '\n';
    for (const Warning& warning : opened->warnings)
        std::cerr << "warning: " << describe(warning) << '\n';
    if (opened->nothingFound)
        std::cerr << "warning: " << describe(Warning{Phrase::tr("no events were found in it"), opened->name})
                  << '\n';
    return opened->failures.empty() && opened->tablesElsewhere.empty();
}

} // namespace dateline
