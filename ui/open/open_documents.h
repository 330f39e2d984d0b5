#pragma once

#include "core/base/progress.h"
#include "core/opening/open_input.h"
#include "core/opening/unmarked_sentences.h"
#include "core/timeline/timeline.h"
#include "ui/words/message.h"

#include <QString>
#include <QStringList>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// What is to be opened, into one timeline.
struct OpenRequest {
    QStringList files = {};
    QString pasted = {};                                 ///< an article's text; empty: none
    QString sample = {};                                 ///< a bundled file's path in resources/; empty: none
    std::optional<std::chrono::sys_days> published = {}; ///< of each document that does not tell its own
    std::optional<int> firstYear = {};                   ///< in which days without a year begin
    std::shared_ptr<const Timeline> addTo = {};          ///< null: a new timeline
    QString lexicon = {};          ///< a file of the user's event words; empty: only the program's own
    double threshold = kThreshold; ///< of texts; what is added to a timeline is read with its own
    QString zone = {}; ///< in which clocks are told; empty: as a Dateline file says, or as they are
    std::optional<ColumnProfile> columns = {}; ///< of CSV files; none: recognised, or asked for
    bool recovered = false; ///< what another program could not save any more: it has no name yet
    bool anyTables = false; ///< of Dateline files, wherever on this machine they lie
};

struct Opened {
    std::shared_ptr<const Timeline> timeline; ///< null when nothing could be read, or it was cancelled
    QString datelineFile; ///< the one Dateline file that was opened, and nothing else; else empty
    Messages messages;
    std::vector<ColumnsQuestion> questions = {};
    QStringList tablesElsewhere =
        {}; ///< that Dateline files name, and that were not opened for where they lie
};

/// Reads documents, tables of documents and Dateline files. What cannot be read becomes a message, the rest
/// is read.
[[nodiscard]] Opened openDocuments(const OpenRequest& request, const Progress& progress);

/// One document read again for another publication date or first year, with the words of a file; messages
/// tell what became of people's changes. No timeline when cancelled.
[[nodiscard]] Opened withDate(const Timeline& timeline, DocumentIndex document, const TextDate& date,
                              const QString& lexicon, const Progress& progress);
/// All texts read again with another threshold; the same.
[[nodiscard]] Opened withThreshold(const Timeline& timeline, double threshold, const QString& lexicon,
                                   const Progress& progress);
/// See core/opening; with the words of a file.
[[nodiscard]] Event offeredEvent(const Timeline& timeline, const Quote& words, const QString& lexicon);

[[nodiscard]] std::vector<UnmarkedSentence> unmarkedIn(const Timeline& timeline, const QString& lexicon,
                                                       const Progress& progress);

/// By whom and when something is done: the user of the machine, now.
[[nodiscard]] Stamp stampNow();

} // namespace dateline
