#pragma once

#include "core/timeline/timeline.h"

#include <QString>

namespace dateline {

/// How a source is named. Chicago: a note of The Chicago Manual of Style, 17th edition, 14.206, of a web
/// page. Apa: a reference of the Publication Manual of the APA, 7th edition, 10.16.
enum class CitationStyle { Plain, Chicago, Apa };

/// A document by its title, publisher, day and address, as far as they are known. Plain: "Title, Publisher,
/// Thu 21 Sep 2023, address".
[[nodiscard]] QString citation(const SourceDocument& document, CitationStyle style);
/// A quote, and the document in which it stands: “…” (Title, Publisher, Thu 21 Sep 2023, address).
[[nodiscard]] QString quoteWithSource(const Timeline& timeline, const Quote& quote);
/// An event in a few lines, to paste elsewhere: its number, time, type and title, what a person made of it,
/// and the quote that is read with its source.
[[nodiscard]] QString eventWithSource(const Timeline& timeline, EventIndex index, std::size_t quote);

} // namespace dateline
