#pragma once

#include "core/base/error.h"
#include "core/exchange/file_formats.h"
#include "core/reading/read_events.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline {

enum class Command { Window, Extract, Export, Explain, Help, Version };

/// What the user asked for. What was not said is empty or the default.
struct CommandLine {
    Command command = Command::Window;
    std::vector<std::string> files; ///< "-" is standard input
    std::optional<std::chrono::sys_days> published;
    std::optional<int> year;
    double threshold = kThreshold; ///< how much must speak for what a text tells; less shows more
    std::string zone;              ///< in which clocks are told; empty: as the file says, or as they are
    std::string lexicon;           ///< a file of the user's event words; empty: none
    std::string columns; ///< of CSV files: a profile's file, or its text; empty: recognised or guessed
    std::string output;  ///< empty: standard output
    const FileFormat* to = writtenFormat("json");
    bool asRead = false;                     ///< of Dateline files what was read, without what people changed
    bool checkedOnly = false;                ///< only events that a person checked against the source
    bool raw = false;                        ///< CSV without the guard against formulas
    std::optional<std::pair<int, int>> size; ///< pixels
    std::optional<double> scale;
    std::string paper;
    bool dark = false;
    bool whole = false;     ///< export all of the span, not only the story
    bool numbers = false;   ///< export with the numbers that events keep
    bool anyTables = false; ///< of Dateline files, wherever on this machine they lie
    bool sample = false;    ///< open the first bundled sample when there are no files
};

/// The values of the program's exit code.
inline constexpr int kAllDone = 0;
inline constexpr int kInputFailed = 1;
inline constexpr int kWrongUsage = 2;

/// `arguments` without the program's name. Errors (BadFormat, BadDate) say which argument is wrong and what
/// would be right.
[[nodiscard]] Result<CommandLine> parseCommandLine(std::span<const std::string> arguments);

/// The text of --help.
[[nodiscard]] std::string helpText();

} // namespace dateline
