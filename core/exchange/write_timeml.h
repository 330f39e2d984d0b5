#pragma once

#include "core/document/source_document.h"
#include "core/time/timex.h"

#include <functional>
#include <string_view>
#include <vector>

namespace dateline {

/// The text with its time expressions as inline <TIMEX3 tid type value mod> tags under one <TimeML> element
/// (TimeML 1.2.1), the document creation time as t0. The text is unchanged but for the tags, XML's escapes,
/// and what XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF, bytes that are not UTF-8), which becomes
/// U+FFFD.
/// `write` is given the text piece by piece.
void writeTimeMl(const SourceDocument& document, const std::vector<Timex>& timexes,
                 const std::function<void(std::string_view)>& write);

} // namespace dateline
