#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/document/source_document.h"
#include "core/event/event.h"
#include "core/language/clues.h"
#include "core/time/timex.h"

#include <vector>

namespace dateline {

class Lexicon;
struct Trace;

/// How much must speak for a happening: the program's own judgement is 0; less shows more.
inline constexpr double kThreshold = 0;

/// What was read from one document. Its events' quotes name document 0.
struct Reading {
    SourceDocument document;
    std::vector<Timex> timexes;
    std::vector<Event> events; ///< in text order
    std::vector<Warning> warnings;
    std::vector<Judgement> judgements = {}; ///< of each event
    double threshold = kThreshold;
};

struct ReadingOptions {
    const Lexicon* words = nullptr; ///< a user's, in place of the language's own; null: none
    double threshold = kThreshold;
    Trace* trace = nullptr; ///< to be filled with what became of every candidate; null: nobody asks
};

/// The whole way from text to events: sentences, time expressions, happenings, who says so, where, how many.
/// The language is that of the text, see languageOf; of one that Dateline does not read only dates in digits
/// are read, and a warning says so.
/// The same document always gives the same reading. Cost linear in the length of the text. When `progress` is
/// cancelled, what was read so far.
[[nodiscard]] Reading readEvents(SourceDocument document, const Progress& progress = {},
                                 const ReadingOptions& options = {});

/// The same without events.
[[nodiscard]] Reading readTimes(SourceDocument document, const Progress& progress = {});

} // namespace dateline
