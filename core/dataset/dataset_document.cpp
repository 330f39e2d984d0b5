#include "core/dataset/dataset_document.h"

#include "core/base/ascii.h"
#include "core/base/read_file.h"
#include "core/dataset/cell_text.h"
#include "core/formats/read_document.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t kProblemsSaid = 5; ///< the others are counted

} // namespace

Result<ChosenProfile> chooseProfile(const TableHead& head, const std::optional<ColumnProfile>& given,
                                    const std::vector<ColumnProfile>& saved) {
    if (given) {
        if (auto fits = checkProfile(*given, head.header); !fits)
            return tl::unexpected(fits.error());
        return ChosenProfile{*given};
    }
    std::vector<ColumnProfile> profiles = saved;
    profiles.insert(profiles.end(), knownProfiles().begin(), knownProfiles().end());
    if (profileFor(head.header, profiles) != nullptr)
        return ChosenProfile{suggestProfile(head.header, head.rows, profiles)};
    ChosenProfile guess{guessProfile(head.header, head.rows), true};
    if (guess.profile.start.empty())
        return tl::unexpected(Error{
            ErrorKind::BadFormat,
            Phrase::tr(
                "no column looks like dates; say which one it is with --columns start=NAME. Its columns: {}",
                shownNames(head.header)),
            {}});
    return guess;
}

bool isProfileText(const std::string& fileOrText) {
    std::error_code ignored;
    return fileOrText.find('=') != std::string::npos && !std::filesystem::exists(fileOrText, ignored);
}

Result<ColumnProfile> profileNamed(const std::string& fileOrText) {
    if (isProfileText(fileOrText))
        return profileFromText(fileOrText);
    constexpr std::size_t most = std::size_t{1} << 20;
    return readFile(fileOrText, most).and_then([&](const std::string& json) {
        return profileFromJson(json, fileOrText);
    });
}

SourceDocument documentOf(const Dataset& dataset) {
    SourceDocument document;
    document.title = dataset.path().filename().string();
    document.language = "en";
    return document;
}

std::string datasetReference(const Dataset& dataset) {
    using OrderedJson = nlohmann::ordered_json;
    return OrderedJson{{"file", std::filesystem::absolute(dataset.path()).string()},
                       {"bytes", dataset.text().size()},
                       {"columns", OrderedJson::parse(profileJson(dataset.profile()))}}
        .dump();
}

std::vector<Warning> warningsOf(const Dataset& dataset) {
    const std::string name = dataset.path().filename().string();
    const RowProblems& problems = dataset.problems();
    std::vector<Warning> warnings;
    if (const std::size_t replaced = dataset.dialect().replaced; replaced > 0)
        warnings.push_back({replaced == 1 ? Phrase::tr("1 byte is not {} and was replaced by \uFFFD",
                                                       dataset.dialect().encoding)
                                          : Phrase::tr("{} bytes are not {} and were replaced by \uFFFD",
                                                       replaced, dataset.dialect().encoding),
                            name});
    std::size_t said = 0;
    for (const RowProblem& problem : problems.listed) {
        if (said++ == kProblemsSaid)
            break;
        std::string where = fmt::format("{}, line {}", name, problem.line);
        if (problem.column > 0)
            where += fmt::format(", column {}", problem.column);
        warnings.push_back(
            {problem.skipped ? Phrase::tr("{}; row skipped", problem.message) : problem.message,
             std::move(where)});
    }
    if (const std::size_t all = problems.skipped + problems.doubted;
        all > std::min(problems.listed.size(), kProblemsSaid))
        warnings.push_back(
            {Phrase::tr("{} rows skipped and {} doubted in all", problems.skipped, problems.doubted), name});
    return warnings;
}

bool isCsvName(const std::filesystem::path& file) {
    static constexpr std::array<std::string_view, 3> kEndings{".csv", ".tsv", ".tab"};
    return std::find(kEndings.begin(), kEndings.end(), lowered(file.extension().string())) != kEndings.end();
}

} // namespace dateline
