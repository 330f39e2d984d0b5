#include "app/check_output.h"

#include "core/base/same_file.h"

namespace dateline {
namespace {

Error outputIsRead(const std::string& output, const std::string& input) {
    return {ErrorKind::BadFormat,
            Phrase::tr("this is the file that is read as {}; it would be lost. Name another file to write",
                       input),
            output};
}

} // namespace

Result<void> checkOutput(const CommandLine& line) {
    std::vector<std::string> read = line.files;
    read.insert(read.end(), {line.lexicon, line.columns});
    for (const std::string& file : read)
        if (isSameFile(file == "-" ? "/dev/stdin" : file, line.output))
            return tl::unexpected(outputIsRead(line.output, file == "-" ? "standard input" : file));
    return {};
}

Result<void> checkOutput(const CommandLine& line, const TimelineContent& content) {
    if (isOpenSource(content, line.output))
        return tl::unexpected(outputIsRead(line.output, "a table of the timeline"));
    return {};
}

} // namespace dateline
