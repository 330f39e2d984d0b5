#include "app/explain.h"

#include "app/explain_text.h"
#include "app/output.h"
#include "app/reading.h"
#include "core/base/printable.h"
#include "core/language/language.h"
#include "core/opening/reading_edge.h"

#include <fmt/format.h>
#include <iostream>

namespace dateline {
namespace {

constexpr std::size_t kLongestTitle = 200;

std::string explainText(SourceDocument document, const OpeningOptions& options) {
    Trace trace;
    const Reading reading =
        readEvents(std::move(document), {}, {options.lexicon.get(), options.threshold, &trace});
    const Language* language = Language::of(reading.document.language);
    return language ? explained(reading, trace, language->words->weights) : std::string();
}

std::string explainDocument(const TimelineContent& content, DocumentIndex index,
                            const OpeningOptions& options) {
    const std::string head = singleLine(content.documents[index].title, kLongestTitle) + '\n';
    if (content.sources.contains(index))
        return head + std::string(Phrase::tr("its rows are events as they stand; nothing is weighed")) + '\n';
    return head + explainText(content.documents[index], options) + '\n';
}

/// Texts are opened without their events, which are read here.
OpeningOptions textsAlone(OpeningOptions options) {
    options.depth = ReadingDepth::Times;
    return options;
}

Result<std::string> explainAll(const OpenedInput& opened, const OpeningOptions& options) {
    return atReadingEdge(opened.name, [&]() -> Result<std::string> {
        std::string text;
        for (DocumentIndex i = 0; i < opened.content.documents.size(); ++i)
            text += explainDocument(opened.content, i, options);
        return text;
    });
}

/// False when not all of it could be.
bool explainInput(const Input& input, const OpeningOptions& options, Output& output) {
    const auto opened = openInput(input, textsAlone(options));
    const bool allRead = report(opened);
    if (!opened)
        return false;
    const auto text = explainAll(*opened, options);
    if (!text)
        std::cerr << describe(text.error()) << '\n';
    else
        output.write(*text);
    return allRead && text;
}

} // namespace

int explain(const CommandLine& line) {
    const auto fail = [](const Error& error) {
        std::cerr << describe(error) << '\n';
        return kInputFailed;
    };
    const auto options = openingOptions(line);
    if (!options)
        return fail(options.error());
    auto output = Output::open({});
    bool allRead = true;
    Inputs inputs(line.files);
    while (const auto input = inputs.next())
        allRead = explainInput(*input, *options, *output) && allRead;
    if (const auto written = output->commit(); !written)
        return fail(written.error());
    return allRead ? kAllDone : kInputFailed;
}

} // namespace dateline
