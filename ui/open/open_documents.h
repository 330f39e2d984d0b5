#pragma once

#include "core/base/progress.h"
#include "core/opening/open_input.h"
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
    bool anyTables = false;                    ///< of Dateline files, wherever on this machine they lie
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

/// A timeline in which one document has another publication date or first year, and has been read again for
/// it with the words of a file; null when cancelled.
[[nodiscard]] std::shared_ptr<const Timeline> withDate(const Timeline& timeline, DocumentIndex document,
                                                       const TextDate& date, const QString& lexicon,
                                                       const Progress& progress);

/// A timeline whose texts have all been read again with another threshold, with the words of a file; null
/// when cancelled.
[[nodiscard]] std::shared_ptr<const Timeline> withThreshold(const Timeline& timeline, double threshold,
                                                            const QString& lexicon, const Progress& progress);

} // namespace dateline
