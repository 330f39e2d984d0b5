#pragma once

#include "core/dataset/column_profile.h"
#include "core/reading/read_events.h"

#include <QStringList>
#include <chrono>
#include <optional>

class QApplication;

namespace dateline {

struct WindowRequest {
    QStringList files;                              ///< opened into one timeline, in this order
    std::optional<std::chrono::sys_days> published; ///< of every file that does not tell its own
    std::optional<int> firstYear;                   ///< in which days without a year begin
    QString lexicon;               ///< a file of the user's event words; empty: the one that is remembered
    double threshold = kThreshold; ///< of every text
    QString zone;                  ///< in which clocks are told; empty: as the files say, or as they are
    std::optional<ColumnProfile> columns; ///< of CSV files; none: recognised, or asked for
    bool sample = false;                  ///< with no files: open the first bundled sample
};

/// Opens the window and runs until the user closes it. The value is the program's exit code.
[[nodiscard]] int runWindow(QApplication& application, const WindowRequest& request);

} // namespace dateline
