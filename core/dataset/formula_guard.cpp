#include "core/dataset/formula_guard.h"

#include <algorithm>

namespace dateline {
namespace {

/// The columns by which a file is known as our own; those of the profile that comes with the program.
constexpr std::array<std::string_view, 5> kOwnSigns{"family", "earliest", "latest", "modality",
                                                    "killed_best"};

/// Whether a formula begins after any number of '.
bool mayRun(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

bool isFreeText(std::string_view name) {
    return std::any_of(kOwnColumns.begin(), kOwnColumns.end(),
                       [&](const OwnColumn& column) { return column.freeText && column.name == name; });
}

} // namespace

std::string guarded(std::string_view cell) {
    return (mayRun(cell) ? "'" : "") + std::string(cell);
}

std::string_view unguarded(std::string_view cell) {
    return cell.starts_with('\'') && mayRun(cell) ? cell.substr(1) : cell;
}

std::vector<bool> guardedColumns(const std::vector<std::string>& header) {
    const bool own = std::all_of(kOwnSigns.begin(), kOwnSigns.end(), [&](std::string_view sign) {
        return std::find(header.begin(), header.end(), sign) != header.end();
    });
    std::vector<bool> columns;
    if (own)
        for (const std::string& name : header)
            columns.push_back(isFreeText(name));
    return columns;
}

} // namespace dateline
