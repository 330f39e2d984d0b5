#include "core/timeline/search_rows.h"

#include "core/base/parallel.h"
#include "core/event/event_type.h"
#include "core/timeline/fold_case.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace dateline {
namespace {

constexpr std::size_t kFew = 16;        ///< of the rows, one in so many is few
constexpr std::size_t kBitsOfWord = 64; ///< threads must not share a word of a vector<bool>

std::bitset<kEventTypeCount> typesCalled(const std::string& word) {
    std::bitset<kEventTypeCount> types;
    for (std::size_t i = 0; i < kEventTypeCount; ++i)
        types[i] = foldedCase(info(static_cast<EventType>(i)).label).find(word) != std::string::npos;
    return types;
}

/// Which rows hold a word: looks for its ASCII part, and folds the row where there is more to it.
class RowSearch {
public:
    RowSearch(const Dataset& dataset, const std::string& word)
        : m_dataset(dataset),
          m_rows(dataset.fileOrder()),
          m_word(word),
          m_ascii(asciiPart(word)) {}

    [[nodiscard]] bool holds(std::uint32_t event) const {
        const std::string_view row =
            slice(m_dataset.text(), m_dataset.rowAt(m_dataset.columns().record[event]));
        return findFoldedAscii(row, m_ascii) != row.npos && holdsAll(row);
    }

    /// Calls `found` with each of the rows [first, last) of the file that holds the word.
    template <typename Found>
    void search(std::size_t first, std::size_t last, const Found& found) const {
        const auto& records = m_dataset.columns().record;
        const std::string_view text = m_dataset.text();
        const auto beginOf = [&](std::size_t row) {
            return row < m_rows.size() ? std::size_t{records[m_rows[row]]} : text.size();
        };
        const std::string_view part = text.substr(0, beginOf(last));
        for (std::size_t row = first, at = beginOf(first); row < last;) {
            at = findFoldedAscii(part, m_ascii, at);
            if (at == part.npos)
                return;
            const auto reaches = [&](std::size_t step) {
                return row + step < last && beginOf(row + step) <= at;
            };
            std::size_t step = 1;
            for (; reaches(step); step *= 2)
                row += step;
            for (; step > 0; step /= 2)
                if (reaches(step))
                    row += step;
            const Span span = m_rowsTouch ? Span{static_cast<std::uint32_t>(beginOf(row)),
                                                 static_cast<std::uint32_t>(beginOf(row + 1))}
                                          : m_dataset.rowAt(records[m_rows[row]]);
            if (at + m_ascii.size() <= span.end && holdsAll(slice(text, span)))
                found(m_rows[row]);
            at = beginOf(++row);
        }
    }

private:
    [[nodiscard]] bool holdsAll(std::string_view row) const {
        return m_ascii.size() == m_word.size() || foldedCase(row).find(m_word) != std::string::npos;
    }

    const Dataset& m_dataset;
    const std::vector<std::uint32_t>& m_rows; ///< events by their place in the file
    const std::string& m_word;
    std::string_view m_ascii;
    /// No row was skipped, so that each ends where the next begins.
    bool m_rowsTouch = m_dataset.problems().skipped == 0;
};

} // namespace

void searchRows(const Dataset& dataset, const std::string& word, std::vector<bool>& passes) {
    const EventColumns& columns = dataset.columns();
    const auto types = typesCalled(word);
    const RowSearch search(dataset, word);
    const auto left = static_cast<std::size_t>(std::count(passes.begin(), passes.end(), true));
    if (left < passes.size() / kFew) {
        for (std::uint32_t i = 0; i < passes.size(); ++i)
            passes[i] = passes[i] && (types[columns.code[i].type] || search.holds(i));
        return;
    }
    std::vector<unsigned char> hit(passes.size()); // bytes, for threads to write side by side
    inParallel(passes.size(), kBitsOfWord, [&](std::size_t first, std::size_t last) {
        search.search(first, last, [&](std::uint32_t event) { hit[event] = 1; });
    });
    for (std::size_t i = 0; i < passes.size(); ++i)
        if (passes[i] && hit[i] == 0 && !types[columns.code[i].type])
            passes[i] = false;
}

} // namespace dateline
