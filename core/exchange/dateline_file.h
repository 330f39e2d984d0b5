#pragma once

#include "core/base/byte_sink.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/exchange/chronology.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The Dateline file: UTF-8 JSON, schemas in resources/schema. Version 1 holds what was read; version 2,
/// which is written once a person changed something, what was changed of it too, apart. Positions are Unicode
/// code points (W3C Web Annotation, TextPositionSelector) with the words and what stands around them
/// (TextQuoteSelector).

struct ReadTimeline {
    TimelineContent content;
    std::vector<Warning> warnings; ///< among them a quote that was found elsewhere, or not at all
};

/// Whether bytes look like a Dateline file: a JSON object with "format": "dateline" near its beginning.
[[nodiscard]] bool looksLikeDatelineFile(std::string_view bytes);

/// Reads a Dateline file. What is wrong in one event, time expression or document is a warning, and the rest
/// is read; datasets are still references: see openDatasets(). Errors: BadFormat (no JSON, or no Dateline
/// file), UnsupportedVersion, TooLarge, Cancelled. `name` is `where` of messages.
/// Holds one document, time expression or event of the JSON at a time.
[[nodiscard]] Result<ReadTimeline> readDatelineFile(std::string_view bytes, std::string_view name,
                                                    const Progress& progress = {});

enum class JsonLayout { Indented, OneLine };

/// The same bytes for the same chronology, a line end at the end. Holds one document or event of it at a
/// time.
void writeDatelineFile(const Chronology& chronology, JsonLayout layout, const ByteSink& sink);
/// All of a content, as one string.
[[nodiscard]] std::string writeDatelineFile(const TimelineContent& content, JsonLayout layout);

} // namespace dateline
