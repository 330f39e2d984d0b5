#pragma once

#include "core/base/byte_sink.h"
#include "core/exchange/chronology.h"

namespace dateline {

/// The events as CSV (RFC 4180, UTF-8, a header line, \r\n line ends), one row an event:  id, type, family,
/// title, when, earliest, latest, modality, status, speaker, actors, place, killed_low, killed_best,
/// killed_high, document, published, quote, derivation. Actors are parted by "; "; the bounds are half-open
/// and empty where the time is open or not known. Bytes that are not UTF-8, and those of value 0, become
/// U+FFFD.
void writeCsv(const Chronology& chronology, const ByteSink& sink);

} // namespace dateline
