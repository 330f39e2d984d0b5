#pragma once

#include "core/document/source_document.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_sources.h"
#include "core/time/timex.h"

#include <optional>

namespace dateline {

/// A document of a Dateline file. Its headline is where its text begins with its title.
[[nodiscard]] SourceDocument readDocumentFields(JsonFields& fields);

struct PlacedTimex {
    DocumentIndex document;
    Timex timex;
};

/// A time expression; none, with a warning, when its words are no longer in the text, or its type is not one
/// of TIMEX3's.
[[nodiscard]] std::optional<PlacedTimex> readTimexFields(JsonFields& fields, QuoteSources& sources);

} // namespace dateline
