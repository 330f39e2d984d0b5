#pragma once

#include "core/base/byte_sink.h"
#include "core/base/error.h"
#include "core/exchange/chronology.h"

namespace dateline {

/// The text of the only document with its time expressions as inline <TIMEX3 tid type value mod> tags under
/// one <TimeML> element (TimeML 1.2.1), the document creation time as t0. The text is unchanged but for the
/// tags, XML's escapes, and what XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF, bytes that are not
/// UTF-8), which becomes U+FFFD. Errors: BadFormat (several documents, or none).
[[nodiscard]] Result<void> writeTimeMl(const Chronology& chronology, const ByteSink& sink);

} // namespace dateline
