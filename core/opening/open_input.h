#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/dataset/column_profile.h"
#include "core/dataset/dataset.h"
#include "core/edit/edit.h"
#include "core/lexicon/lexicon.h"
#include "core/opening/input.h"
#include "core/reading/read_events.h"
#include "core/timeline/timeline.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What to look for in a text.
enum class ReadingDepth { Times, Events };
/// What to do about a table of which nothing says which column means what.
enum class UnknownColumns { Guess, Ask };

/// How inputs are read.
struct OpeningOptions {
    std::optional<std::chrono::sys_days> published = {}; ///< of documents that do not tell their own day
    std::optional<int> firstYear = {}; ///< of documents that have no day of publication; see SourceDocument
    ReadingDepth depth = ReadingDepth::Events;
    std::shared_ptr<const Lexicon> lexicon = {}; ///< null: the program's own
    double threshold = kThreshold;               ///< of texts; a Dateline file has its own
    std::optional<ColumnProfile> columns = {};   ///< of tables; none: recognised, or as `unknownColumns` says
    std::string columnsFile = {};                ///< which they were read from; empty: none
    UnknownColumns unknownColumns = UnknownColumns::Guess;
    bool anyTables = false; ///< of Dateline files, wherever they lie
};

/// A table that was not read, as nobody knows which column means what.
struct ColumnsQuestion {
    std::filesystem::path file;
    TableHead head;
    ColumnProfile guess;
};

/// A table that a Dateline file names, not opened for where it lies.
struct TableElsewhere {
    std::filesystem::path file;
    std::string namedBy;
};

/// What an input holds: found in its text, or as its Dateline file has it.
struct OpenedInput {
    std::string name; ///< as messages call it
    TimelineContent content;
    std::vector<Warning> warnings;
    std::vector<Error> failures = {}; ///< of what it refers to, and is left out
    std::vector<TableElsewhere> tablesElsewhere = {};
    std::optional<ColumnsQuestion> question = {}; ///< to be answered before there is any content
    bool nothingFound = false;                    ///< its text tells of no event
    bool datelineFile = false;
};

/// The program's words with those of a file; null when none is named. Errors: those of reading it.
[[nodiscard]] Result<std::shared_ptr<const Lexicon>> lexiconAt(const std::string& file,
                                                               const std::stop_token& stop = {});

/// Tells what an input is, and reads it: an article (text, HTML, Markdown), a table by its name, a Dateline
/// file, or a line of a .jsonl. The one way in, for the window and for every command. Errors: those of all
/// its readers; an exception is one too, and costs no other input.
[[nodiscard]] Result<OpenedInput> openInput(const Input& input, const OpeningOptions& options,
                                            const Progress& progress = {});

/// A threshold under which every candidate is an event.
inline constexpr double kAnythingAtAll = -100;

/// How texts are read again.
struct Rereading {
    const Lexicon* lexicon = nullptr; ///< null: the program's own words
    Stamp stamp = {};                 ///< of what becomes of people's changes; see carryOver
};

/// A timeline whose texts were read again, with people's changes laid over the new reading.
struct Reread {
    std::shared_ptr<const Timeline> timeline; ///< null when cancelled
    std::vector<EventKey> kept = {};          ///< see CarriedOver
    std::vector<EventKey> unchecked = {};
};

/// One document has another publication date or first year, and is read again for it, with the timeline's
/// threshold.
[[nodiscard]] Reread withDate(const Timeline& timeline, DocumentIndex document, const TextDate& date,
                              const Rereading& how, const Progress& progress);

/// All texts are read again with another threshold.
[[nodiscard]] Reread withThreshold(const Timeline& timeline, double threshold, const Rereading& how,
                                   const Progress& progress);

/// The event that words of a text may tell of, for a person to add: as the reading has it, however little
/// speaks for it, unless the timeline has it already; else of no kind, and of the time that the words tell,
/// if any. Its quote is the sentence in which the words begin, or the words where they reach further; its
/// title the words, of a whole sentence the part that the reading has. Reads the document.
[[nodiscard]] Event offeredEvent(const Timeline& timeline, const Quote& words, const Rereading& how);

} // namespace dateline
