#include "app/command_line.h"

#include "core/base/limits.h"
#include "core/dataset/column_profile.h"
#include "core/dataset/dataset_document.h"
#include "core/document/parse_day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>

namespace dateline {
namespace {

tl::unexpected<Error> wrong(std::string message) {
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
        return wrong("--published: \"" + value + "\" is not a date; write it like 2023-09-21");
    line.published = *day;
    return {};
}

Result<void> setExtractFormat(CommandLine& line, const std::string& value) {
    static constexpr std::array<std::pair<std::string_view, ExtractFormat>, 4> kFormats{
        {{"json", ExtractFormat::Json},
         {"jsonl", ExtractFormat::Jsonl},
         {"csv", ExtractFormat::Csv},
         {"timeml", ExtractFormat::TimeMl}}};
    const auto found =
        std::find_if(kFormats.begin(), kFormats.end(), [&](const auto& f) { return f.first == value; });
    if (found == kFormats.end())
        return wrong("--to: \"" + value + "\" is none of json, jsonl, csv, timeml");
    line.to = found->second;
    return {};
}

Result<void> setSize(CommandLine& line, const std::string& value) {
    const std::string_view text = value;
    const std::size_t cross = text.find('x');
    const auto width = parseNumber<int>(text.substr(0, cross));
    const auto height =
        cross == std::string_view::npos ? std::nullopt : parseNumber<int>(text.substr(cross + 1));
    if (!width || !height || *width <= 0 || *height <= 0)
        return wrong("--size: \"" + value + "\" is no size in pixels; write it like 1600x900");
    if (*width < kMinPictureWidth || *height < kMinPictureHeight ||
        std::max(*width, *height) > kMaxPictureSide)
        return wrong("--size: \"" + value + "\" is not from " + std::to_string(kMinPictureWidth) + "x" +
                     std::to_string(kMinPictureHeight) + " to " + std::to_string(kMaxPictureSide) + "x" +
                     std::to_string(kMaxPictureSide) + " pixels; PDF has no such limit");
    line.size = {*width, *height};
    return {};
}

Result<void> setScale(CommandLine& line, const std::string& value) {
    const auto scale = parseNumber<double>(value);
    if (!scale || !(*scale >= 0.25 && *scale <= 8))
        return wrong("--scale: \"" + value + "\" is no number from 0.25 to 8");
    line.scale = *scale;
    return {};
}

Result<void> setTheme(CommandLine& line, const std::string& value) {
    if (value != "light" && value != "dark")
        return wrong("--theme: \"" + value + "\" is neither light nor dark");
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

enum Uses : unsigned { InWindow = 1, InExtract = 2, InExport = 4 };

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
            return wrong("--columns: " + columns.error().message);
    return {};
}

Result<void> setRaw(CommandLine& line, const std::string&) {
    line.raw = true;
    return {};
}

Result<void> setWhole(CommandLine& line, const std::string&) {
    line.whole = true;
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

constexpr std::array<Option, 14> kOptions{{
    {"--published", InWindow | InExtract | InExport, setPublished},
    {"--lexicon", InWindow | InExtract | InExport, setLexicon},
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
    {"--any-tables", InExtract | InExport, setAnyTables, false},
    {"--sample", InWindow, setSample, false},
}};

unsigned useOf(Command command) {
    return command == Command::Extract ? InExtract : command == Command::Export ? InExport : InWindow;
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
        return wrong("there is no option \"" + name + "\" here; see dateline --help");
    if (!given.insert(option->set).second)
        return wrong(name + " is given twice; which of the two is meant?");
    if (!option->hasValue)
        return equals == std::string::npos
                   ? option->set(line, {})
                   : Result<void>(wrong(name + " takes no value; see dateline --help"));
    if (equals != std::string::npos)
        return option->set(line, argument.substr(equals + 1));
    if (at + 1 == arguments.size())
        return wrong(name + " needs a value; see dateline --help");
    return option->set(line, arguments[++at]);
}

Result<CommandLine> checked(CommandLine line) {
    if (line.command == Command::Window)
        return line;
    if (line.files.empty())
        return wrong("no file is named; give one, or - for standard input");
    if (std::count(line.files.begin(), line.files.end(), "-") > 1)
        return wrong("standard input (-) can be named only once");
    if (line.raw && line.to != ExtractFormat::Csv)
        return wrong("--raw is for --to csv only");
    if (line.command == Command::Export && line.output.empty())
        return wrong("export needs a file to write: -o timeline.pdf (or .png, .svg)");
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(std::span<const std::string> arguments) {
    CommandLine line;
    std::size_t at = 0;
    if (!arguments.empty() && (arguments[0] == "extract" || arguments[0] == "export")) {
        line.command = arguments[0] == "extract" ? Command::Extract : Command::Export;
        ++at;
    }
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

std::string_view helpText() {
    return R"(Dateline finds every dated happening in a news article and draws them on a timeline.

  dateline [FILE…] [--published DATE] [--columns COLUMNS] [--sample]
      Opens the window; several files share one timeline. --sample opens the first bundled sample.

  dateline extract FILE… [--published DATE] [--lexicon WORDS.json] [--to json|jsonl|csv|timeml] [--raw] [-o OUT]
      Prints what was found. json: one Dateline file; jsonl: one a document, a line each; csv: a row an event;
      timeml: the text of one document with its time expressions tagged. In csv, words that a spreadsheet would run
      as a formula (they begin with = + - @) have a ' before them, which Dateline takes off when it reads the file;
      --raw leaves it out.

  dateline export FILE… [--published DATE] -o OUT.png|pdf|svg
                  [--size 1600x900] [--scale 1] [--paper A4|A3|Letter…] [--theme light|dark] [--whole]
      Draws the timeline into a file. Needs no display. The picture shows the stretch that most events lie in,
      and names in its foot what lies outside; --whole draws the whole span.

FILE is plain text, Markdown, a saved HTML page, a Dateline file (.json), .jsonl with one document a line:
{"id", "title", "published", "url", "text"}, or a table of events (.csv, .tsv), each row of which is an event.
"-" is standard input.
--columns says which column of a table means what: start=event_date,title=headline+notes,actors=side_a+side_b, or
a profile saved by the window (.json). The files of UCDP GED and ACLED are known; else it is guessed.
--published is the day of publication of every document that does not tell its own: 2023-09-21.
--any-tables opens the tables that a Dateline file names wherever they lie, not only beside it.
--lexicon adds words that tell of a happening, in the format of the program's own triggers.json (see README).

Exit code: 0 all was done; 1 an input could not be read, or the output not written (the rest is done); 2 wrong usage.
)";
}

} // namespace dateline
