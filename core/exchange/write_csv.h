#pragma once

#include "core/timeline/timeline.h"

#include <string>

namespace dateline {

/// The events as CSV (RFC 4180, UTF-8, a header line, \r\n line ends), one row an event, in the content's
/// order: id, type, family, title, when, earliest, latest, modality, status, speaker, actors, place,
/// killed_low, killed_best, killed_high, document, published, quote, derivation. Actors are parted by "; ";
/// the bounds are half-open and empty where the time is open or not known.
[[nodiscard]] std::string writeCsv(const TimelineContent& content);

} // namespace dateline
