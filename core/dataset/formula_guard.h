#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A column of the CSV files that Dateline writes.
struct OwnColumn {
    std::string_view name;
    bool freeText = false; ///< words that come from a source, which may be anything
};
inline constexpr std::array<OwnColumn, 27> kOwnColumns{{
    {"id"},
    {"type"},
    {"family"},
    {"title", true},
    {"when"},
    {"earliest"},
    {"latest"},
    {"modality"},
    {"status"},
    {"speaker", true},
    {"actors", true},
    {"place", true},
    {"killed_low"},
    {"killed_best"},
    {"killed_high"},
    {"did", true},
    {"suffered", true},
    {"with", true},
    {"document", true},
    {"published"},
    {"quote", true},
    {"derivation", true},
    {"check"},
    {"tags", true},
    {"note", true},
    {"changed"},
    {"number"},
}};

/// Spreadsheets run a cell that begins as a formula does (=, +, -, @, tab, carriage return). A ' before it
/// makes them show it. What begins with a ' before such a sign gets one more, so that unguarded() is the
/// inverse.
[[nodiscard]] std::string guarded(std::string_view cell);
[[nodiscard]] std::string_view unguarded(std::string_view cell);

/// Which columns of a header have cells that were guarded: those of free text of a file that Dateline wrote,
/// columns taken out or moved or not; of all other files none. As long as the header, or empty: none.
[[nodiscard]] std::vector<bool> guardedColumns(const std::vector<std::string>& header);

} // namespace dateline
