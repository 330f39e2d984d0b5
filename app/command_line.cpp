#include "app/command_line.h"

#include "core/base/limits.h"
#include "core/dataset/column_profile.h"
#include "core/dataset/dataset_document.h"
#include "core/document/parse_day.h"
#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <set>

namespace dateline {
namespace {

tl::unexpected<Error> wrong(Phrase message) {
    return tl::unexpected(Error{ErrorKind::BadFormat, std::move(message), {}});
}

template <typename Number>
std::optional<Number> parseNumber(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Result<void> setPublished(CommandLine& line, const std::string& value) {
    const auto day = parseDay(value);
    if (!day)
        return wrong(Phrase::tr("--published: \"{}\" is not a date; write it like 2023-09-21", value));
    line.published = *day;
    return {};
}

Result<void> setYear(CommandLine& line, const std::string& value) {
    constexpr int kLastYear = 9999;
    const auto year = parseNumber<int>(value);
    if (!year || *year < 1 || *year > kLastYear)
        return wrong(Phrase::tr("--year: \"{}\" is no year; write it like 1916", value));
    line.year = *year;
    return {};
}

Result<void> setThreshold(CommandLine& line, const std::string& value) {
    const auto threshold = parseNumber<double>(value);
    if (!threshold || !std::isfinite(*threshold))
        return wrong(Phrase::tr("--threshold: \"{}\" is no number; write it like 0.5 or -1", value));
    line.threshold = *threshold;
    return {};
}

Result<void> setZone(CommandLine& line, const std::string& value) {
    if (!Zone::named(value))
        return wrong(
            Phrase::tr("--zone: \"{}\" is no zone of time; write it like Europe/Kyiv, UTC or +03:00", value));
    line.zone = value;
    return {};
}

Result<void> setExtractFormat(CommandLine& line, const std::string& value) {
    line.to = writtenFormat(value);
    return line.to != nullptr ? Result<void>()
                              : wrong(Phrase::tr("--to: \"{}\" is none of {}", value, writtenKeys(", ")));
}

Result<void> setSize(CommandLine& line, const std::string& value) {
    const std::string_view text = value;
    const std::size_t cross = text.find('x');
    const auto width = parseNumber<int>(text.substr(0, cross));
    const auto height =
        cross == std::string_view::npos ? std::nullopt : parseNumber<int>(text.substr(cross + 1));
    if (!width || !height || *width <= 0 || *height <= 0)
        return wrong(Phrase::tr("--size: \"{}\" is no size in pixels; write it like 1600x900", value));
    if (*width < kMinPictureWidth || *height < kMinPictureHeight ||
        std::max(*width, *height) > kMaxPictureSide)
        return wrong(Phrase::tr("--size: \"{}\" is not from {}x{} to {}x{} pixels; PDF has no such limit",
                                value, kMinPictureWidth, kMinPictureHeight, kMaxPictureSide,
                                kMaxPictureSide));
    line.size = {*width, *height};
    return {};
}

Result<void> setScale(CommandLine& line, const std::string& value) {
    const auto scale = parseNumber<double>(value);
    if (!scale || !(*scale >= 0.25 && *scale <= 8))
        return wrong(Phrase::tr("--scale: \"{}\" is no number from 0.25 to 8", value));
    line.scale = *scale;
    return {};
}

Result<void> setTheme(CommandLine& line, const std::string& value) {
    if (value != "light" && value != "dark")
        return wrong(Phrase::tr("--theme: \"{}\" is neither light nor dark", value));
    line.dark = value == "dark";
    return {};
}

Result<void> setPaper(CommandLine& line, const std::string& value) {
    line.paper = value;
    return {};
}

Result<void> setOutput(CommandLine& line, const std::string& value) {
    line.output = value == "-" ? std::string() : value;
    return {};
}

enum Uses : unsigned { InWindow = 1, InExtract = 2, InExport = 4, InExplain = 8 };

using OptionSetter = Result<void> (*)(CommandLine&, const std::string&);

struct Option {
    std::string_view name;
    unsigned uses;
    OptionSetter set;
    bool hasValue = true;
};

Result<void> setLexicon(CommandLine& line, const std::string& value) {
    line.lexicon = value;
    return {};
}

Result<void> setColumns(CommandLine& line, const std::string& value) {
    line.columns = value;
    if (isProfileText(value))
        if (const auto columns = profileFromText(value); !columns)
            return wrong(Phrase::tr("--columns: {}", columns.error().message));
    return {};
}

Result<void> setRaw(CommandLine& line, const std::string&) {
    line.raw = true;
    return {};
}

Result<void> setAsRead(CommandLine& line, const std::string&) {
    line.asRead = true;
    return {};
}

Result<void> setOnly(CommandLine& line, const std::string& value) {
    if (value != "checked")
        return wrong(
            Phrase::tr("--only: \"{}\" is not known; --only checked takes the checked events", value));
    line.checkedOnly = true;
    return {};
}

Result<void> setWhole(CommandLine& line, const std::string&) {
    line.whole = true;
    return {};
}

Result<void> setNumbers(CommandLine& line, const std::string&) {
    line.numbers = true;
    return {};
}

Result<void> setAnyTables(CommandLine& line, const std::string&) {
    line.anyTables = true;
    return {};
}

Result<void> setSample(CommandLine& line, const std::string&) {
    line.sample = true;
    return {};
}

constexpr std::array<Option, 20> kOptions{{
    {"--published", InWindow | InExtract | InExport | InExplain, setPublished},
    {"--year", InWindow | InExtract | InExport | InExplain, setYear},
    {"--lexicon", InWindow | InExtract | InExport | InExplain, setLexicon},
    {"--threshold", InWindow | InExtract | InExport | InExplain, setThreshold},
    {"--zone", InWindow | InExtract | InExport, setZone},
    {"--columns", InWindow | InExtract | InExport, setColumns},
    {"--output", InExtract | InExport, setOutput},
    {"-o", InExtract | InExport, setOutput},
    {"--to", InExtract, setExtractFormat},
    {"--raw", InExtract, setRaw, false},
    {"--size", InExport, setSize},
    {"--scale", InExport, setScale},
    {"--paper", InExport, setPaper},
    {"--theme", InExport, setTheme},
    {"--whole", InExport, setWhole, false},
    {"--numbers", InExport, setNumbers, false},
    {"--as-read", InExtract | InExport, setAsRead, false},
    {"--only", InExtract | InExport, setOnly},
    {"--any-tables", InExtract | InExport, setAnyTables, false},
    {"--sample", InWindow, setSample, false},
}};

constexpr std::array<std::pair<std::string_view, Command>, 3> kCommands{
    {{"extract", Command::Extract}, {"export", Command::Export}, {"explain", Command::Explain}}};

/// Of what is no command, the window.
Command commandOf(std::string_view word) {
    const auto found =
        std::find_if(kCommands.begin(), kCommands.end(), [&](const auto& c) { return c.first == word; });
    return found == kCommands.end() ? Command::Window : found->second;
}

unsigned useOf(Command command) {
    switch (command) {
    case Command::Extract:
        return InExtract;
    case Command::Export:
        return InExport;
    case Command::Explain:
        return InExplain;
    default:
        return InWindow;
    }
}

/// Reads the option at arguments[at], "--name value" or "--name=value", and moves `at` to the last word of
/// it. `given` are those before it.
Result<void> readOption(CommandLine& line, std::span<const std::string> arguments, std::size_t& at,
                        std::set<OptionSetter>& given) {
    const std::string& argument = arguments[at];
    const std::size_t equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
    const std::string name = argument.substr(0, equals);
    const auto option =
        std::find_if(kOptions.begin(), kOptions.end(), [&](const Option& o) { return o.name == name; });
    if (option == kOptions.end() || (option->uses & useOf(line.command)) == 0)
        return wrong(Phrase::tr("there is no option \"{}\" here; see dateline --help", name));
    if (!given.insert(option->set).second)
        return wrong(Phrase::tr("{} is given twice; which of the two is meant?", name));
    if (!option->hasValue)
        return equals == std::string::npos
                   ? option->set(line, {})
                   : Result<void>(wrong(Phrase::tr("{} takes no value; see dateline --help", name)));
    if (equals != std::string::npos)
        return option->set(line, argument.substr(equals + 1));
    if (at + 1 == arguments.size())
        return wrong(Phrase::tr("{} needs a value; see dateline --help", name));
    return option->set(line, arguments[++at]);
}

Result<CommandLine> checked(CommandLine line) {
    if (line.command == Command::Window)
        return line;
    if (line.files.empty())
        return wrong(Phrase::tr("no file is named; give one, or - for standard input"));
    if (std::count(line.files.begin(), line.files.end(), "-") > 1)
        return wrong(Phrase::tr("standard input (-) can be named only once"));
    if (line.raw && line.to->key != "csv")
        return wrong(Phrase::tr("--raw is for --to csv only"));
    if (line.asRead && line.checkedOnly)
        return wrong(Phrase::tr("--as-read leaves out who checked what; it cannot go with --only checked"));
    if (line.command == Command::Export && line.output.empty())
        return wrong(Phrase::tr("export needs a file to write: -o timeline.pdf (or .png, .svg)"));
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(std::span<const std::string> arguments) {
    CommandLine line;
    std::size_t at = 0;
    if (!arguments.empty())
        line.command = commandOf(arguments[0]);
    if (line.command != Command::Window)
        ++at;
    std::set<OptionSetter> given;
    bool onlyFiles = false;
    for (; at < arguments.size(); ++at) {
        const std::string& argument = arguments[at];
        if (onlyFiles || argument == "-" || !argument.starts_with('-')) {
            line.files.push_back(argument);
        } else if (argument == "--") {
            onlyFiles = true;
        } else if (argument == "--help" || argument == "-h" || argument == "--version") {
            line.command = argument == "--version" ? Command::Version : Command::Help;
            return line;
        } else if (auto read = readOption(line, arguments, at, given); !read) {
            return tl::unexpected(read.error());
        }
    }
    return checked(std::move(line));
}

/// What is written under each key, a line each.
static std::string writtenFormats() {
    std::string lines;
    for (const FileFormat& format : fileFormats())
        if (format.write != nullptr)
            lines += fmt::format("      {:7} {}\n", format.key, format.label.english);
    return lines;
}

std::string helpText() {
    return fmt::format(R"(Dateline finds every dated happening in a news article and draws them on a timeline.

  dateline [FILE…] [--published DATE | --year YEAR] [--threshold N] [--zone ZONE] [--columns COLUMNS] [--sample]
      Opens the window; several files share one timeline. --sample opens the first bundled sample.

  dateline extract FILE… [--published DATE | --year YEAR] [--lexicon WORDS.json] [--threshold N]
                   [--zone ZONE] [--as-read | --only checked] [--to {0}] [--raw] [-o OUT]
      Prints what was found.
{1}      In a table, words that a spreadsheet would run
      as a formula (they begin with = + - @) have a ' before them, which Dateline takes off when it reads the file;
      --raw leaves it out.

  dateline export FILE… [--published DATE | --year YEAR] -o OUT.png|pdf|svg
                  [--threshold N] [--zone ZONE] [--size 1600x900] [--scale 1] [--paper A4|A3|Letter…] [--theme light|dark] [--whole] [--numbers]
                  [--as-read | --only checked]
      Draws the timeline into a file. Needs no display. The picture shows the stretch that most events lie in,
      and names in its foot what lies outside; --whole draws the whole span. --numbers puts to each event the number
      that it keeps, E-017.

  dateline explain FILE… [--published DATE | --year YEAR] [--lexicon WORDS.json] [--threshold N]
      Prints sentence by sentence which words may tell of a happening, what speaks for each (+) and against it (−),
      and what became of it.

FILE is plain text, Markdown, a saved HTML page, a Dateline file (.json), .jsonl with one document a line:
{{"id", "title", "published", "url", "text"}}, or a table of events (.csv, .tsv), each row of which is an event.
"-" is standard input.
--columns says which column of a table means what: start=event_date,title=headline+notes,actors=side_a+side_b, or
a profile saved by the window (.json). The files of UCDP GED and ACLED are known; else it is guessed.
--published is the day of publication of every document that does not tell its own: 2023-09-21.
--year is the year in which the days without one begin, of a text that tells neither that day nor years: 1916.
--threshold says how much must speak for a happening of a text: a number, 0 of itself; less shows more.
--zone is the zone of time in which clocks are told that have one: Europe/Kyiv, UTC, +03:00. Of itself it is theirs
if all are told in one, else UTC. What has no zone stays as it is.
--any-tables opens the tables that a Dateline file names wherever they lie, not only beside it.
--as-read takes the events of a Dateline file as they were read, without what people changed; --only checked takes
those alone that a person checked against the source.
--lexicon adds words that tell of a happening, by type: {{"types": {{"strike": {{"verbs": ["drone > @territory"]}}}}}}
(see README).

Exit code: 0 all was done; 1 an input could not be read, or the output not written (the rest is done); 2 wrong usage.
)",
                       writtenKeys("|"), writtenFormats());
}

} // namespace dateline
