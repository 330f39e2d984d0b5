#include "core/base/ascii.h"
#include "core/dataset/cell_text.h"
#include "core/dataset/cell_time.h"
#include "core/dataset/column_profile.h"

#include <algorithm>
#include <array>
#include <span>

namespace dateline {
namespace {

enum class ColumnRole { Start, End, Title, Notes, Type, Actor, Place, Low, Best, High, Source, Id };

/// A word of a column's name and what it makes of the column; the rows are tried in order, and a name that is
/// the word goes before one that only has it.
struct NameHint {
    std::string_view word;
    ColumnRole role;
};
constexpr std::array<NameHint, 65> kNameHints{{
    {"date", ColumnRole::Start},
    {"day", ColumnRole::Start},
    {"when", ColumnRole::Start},
    {"start", ColumnRole::Start},
    {"from", ColumnRole::Start},
    {"begin", ColumnRole::Start},
    {"began", ColumnRole::Start},
    {"since", ColumnRole::Start},
    {"datum", ColumnRole::Start},
    {"time", ColumnRole::Start},
    {"timestamp", ColumnRole::Start},
    {"datetime", ColumnRole::Start},
    {"year", ColumnRole::Start},
    {"end", ColumnRole::End},
    {"ended", ColumnRole::End},
    {"to", ColumnRole::End},
    {"until", ColumnRole::End},
    {"till", ColumnRole::End},
    {"finish", ColumnRole::End},
    {"title", ColumnRole::Title},
    {"headline", ColumnRole::Title},
    {"event", ColumnRole::Title},
    {"name", ColumnRole::Title},
    {"summary", ColumnRole::Title},
    {"what", ColumnRole::Title},
    {"incident", ColumnRole::Title},
    {"subject", ColumnRole::Title},
    {"notes", ColumnRole::Notes},
    {"note", ColumnRole::Notes},
    {"description", ColumnRole::Notes},
    {"details", ColumnRole::Notes},
    {"text", ColumnRole::Notes},
    {"comment", ColumnRole::Notes},
    {"type", ColumnRole::Type},
    {"category", ColumnRole::Type},
    {"kind", ColumnRole::Type},
    {"class", ColumnRole::Type},
    {"actor", ColumnRole::Actor},
    {"actors", ColumnRole::Actor},
    {"side", ColumnRole::Actor},
    {"perpetrator", ColumnRole::Actor},
    {"party", ColumnRole::Actor},
    {"parties", ColumnRole::Actor},
    {"group", ColumnRole::Actor},
    {"place", ColumnRole::Place},
    {"location", ColumnRole::Place},
    {"where", ColumnRole::Place},
    {"city", ColumnRole::Place},
    {"town", ColumnRole::Place},
    {"village", ColumnRole::Place},
    {"district", ColumnRole::Place},
    {"province", ColumnRole::Place},
    {"region", ColumnRole::Place},
    {"admin", ColumnRole::Place},
    {"country", ColumnRole::Place},
    {"low", ColumnRole::Low},
    {"best", ColumnRole::Best},
    {"deaths", ColumnRole::Best},
    {"fatalities", ColumnRole::Best},
    {"killed", ColumnRole::Best},
    {"dead", ColumnRole::Best},
    {"casualties", ColumnRole::Best},
    {"high", ColumnRole::High},
    {"source", ColumnRole::Source},
    {"id", ColumnRole::Id},
}};

/// The words of a column's name, in lower case, without digits: "Event Date", "event_date" and "eventDate"
/// are "event", "date".
std::vector<std::string> nameWords(std::string_view name) {
    constexpr std::size_t longestName = 200; // what goes on longer is no name, and would be searched often
    name = name.substr(0, longestName);
    std::vector<std::string> words{""};
    char before = '\0';
    for (const char c : name) {
        const bool newWord = isUpper(c) && isLetter(before) && !isUpper(before);
        if ((!isLetter(c) && c >= 0) || newWord)
            words.emplace_back();
        if (isLetter(c) || c < 0)
            words.back() += lower(c);
        before = c;
    }
    std::erase(words, std::string());
    return words;
}

/// A column and what can be said of it.
struct GuessedColumn {
    std::string name;
    std::vector<std::string> words;
    std::vector<std::string_view> values; ///< those that are not empty
    bool dates = false;                   ///< most values are dates
    bool numbers = false;
    bool taken = false;
    bool candidate = false; ///< found already, while candidates are looked for

    [[nodiscard]] bool has(std::string_view word) const {
        return std::find(words.begin(), words.end(), word) != words.end();
    }
    [[nodiscard]] bool is(std::string_view word) const { return words.size() == 1 && words.front() == word; }
};

bool isCount(std::string_view value) {
    return value.size() < 10 && std::all_of(value.begin(), value.end(), isDigit);
}

/// A bare number is a year only if it looks like one.
bool looksLikeTime(std::string_view value, const std::optional<DateOrder>& order) {
    if (value.size() == 4 && isCount(value))
        return value >= "1000" && value <= "2999";
    if (value.size() == 8 && isCount(value))
        return value >= "10000101" && value <= "29991231" && cellTime(value, DateOrder::DayMonth).has_value();
    if (isCount(value) || value.size() < 4)
        return false;
    return cellTime(value, order.value_or(DateOrder::DayMonth)).has_value();
}

template <typename Test>
bool mostly(const std::vector<std::string_view>& values, const Test& test) {
    const auto count = static_cast<std::size_t>(std::count_if(values.begin(), values.end(), test));
    return !values.empty() && count * 5 >= values.size() * 3; // some rows may be bad
}

std::vector<GuessedColumn> columnsIn(const std::vector<std::string>& header,
                                     const std::vector<std::vector<std::string>>& rows) {
    std::vector<GuessedColumn> columns;
    for (std::size_t i = 0; i < header.size(); ++i) {
        GuessedColumn column{header[i], nameWords(header[i]), {}};
        for (const auto& row : rows)
            if (const std::string_view value = trimmed(row[i]); !saysNothing(value))
                column.values.push_back(value);
        const auto order = provenOrder(column.values);
        column.dates = mostly(column.values, [&](std::string_view v) { return looksLikeTime(v, order); });
        column.numbers = mostly(column.values, isCount);
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Takes columns for roles, each for one.
class Guesser {
public:
    Guesser(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
        : m_hasRows(!rows.empty()),
          m_columns(columnsIn(header, rows)) {}

    ColumnProfile run() {
        takeDates();
        m_profile.low = one(ColumnRole::Low, &Guesser::countable);
        m_profile.high = one(ColumnRole::High, &Guesser::countable);
        m_profile.best = one(ColumnRole::Best, &Guesser::countable);
        m_profile.id = idColumn();
        m_profile.types = all(ColumnRole::Type);
        m_profile.actors = all(ColumnRole::Actor);
        m_profile.source = one(ColumnRole::Source, &Guesser::wordy);
        m_profile.places = all(ColumnRole::Place);
        m_profile.titles = all(ColumnRole::Title);
        m_profile.notes = all(ColumnRole::Notes);
        if (m_profile.titles.empty())
            takeLongestTitle();
        return std::move(m_profile);
    }

private:
    [[nodiscard]] bool dateable(const GuessedColumn& column) const { return column.dates || !m_hasRows; }
    [[nodiscard]] bool countable(const GuessedColumn& column) const {
        return column.numbers || column.values.empty();
    }
    /// Of words; a number alone is the key of something. Types may be coded.
    [[nodiscard]] bool wordy(const GuessedColumn& column) const {
        return !column.has("id") && !column.has("code") && !column.dates &&
               (!column.numbers || column.values.empty());
    }
    [[nodiscard]] bool coded(const GuessedColumn& column) const { return !column.has("id") && !column.dates; }

    using Fits = bool (Guesser::*)(const GuessedColumn&) const;

    /// The columns not taken that hints tell of, those named by the hint alone first.
    std::vector<GuessedColumn*> candidates(ColumnRole role, Fits fits) {
        std::vector<GuessedColumn*> found;
        for (const bool alone : {true, false})
            for (const NameHint& hint : kNameHints)
                for (GuessedColumn& column : m_columns)
                    if (hint.role == role && !column.taken && !column.candidate && (this->*fits)(column) &&
                        (alone ? column.is(hint.word) : column.has(hint.word))) {
                        column.candidate = true;
                        found.push_back(&column);
                    }
        for (GuessedColumn* column : found)
            column->candidate = false;
        return found;
    }

    std::string one(ColumnRole role, Fits fits) {
        const auto found = candidates(role, fits);
        return found.empty() ? std::string() : take(*found.front());
    }

    std::vector<std::string> all(ColumnRole role) {
        std::vector<std::string> names;
        const Fits fits = role == ColumnRole::Type ? &Guesser::coded : &Guesser::wordy;
        for (GuessedColumn* column : candidates(role, fits))
            names.push_back(take(*column));
        return names;
    }

    static std::string take(GuessedColumn& column) {
        column.taken = true;
        return column.name;
    }

    /// The end first: "end date" is a date too. What no name tells is told by its values.
    void takeDates() {
        m_profile.end = one(ColumnRole::End, &Guesser::dateable);
        m_profile.start = startColumn();
        if (m_profile.start.empty())
            m_profile.start = std::exchange(m_profile.end, {});
        std::vector<std::string_view> values;
        for (const GuessedColumn& column : m_columns)
            if (column.name == m_profile.start || column.name == m_profile.end)
                values.insert(values.end(), column.values.begin(), column.values.end());
        m_profile.order = provenOrder(values).value_or(m_profile.order);
    }

    /// Where there is an end, what says "start" goes before what says "date"; a bare year goes last.
    std::string startColumn() {
        auto found = candidates(ColumnRole::Start, &Guesser::dateable);
        const auto rank = [&](const GuessedColumn* column) {
            const bool begins = column->has("start") || column->has("from") || column->has("begin");
            return column->has("year") ? 2 : begins && !m_profile.end.empty() ? 0 : 1;
        };
        std::stable_sort(found.begin(), found.end(),
                         [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
        if (!found.empty())
            return take(*found.front());
        for (GuessedColumn& column : m_columns)
            if (column.dates && !column.taken)
                return take(column);
        return {};
    }

    std::string idColumn() {
        for (GuessedColumn& column : m_columns)
            if (!column.taken && column.is("id"))
                return take(column);
        for (GuessedColumn& column : m_columns)
            if (!column.taken && column.has("id") && (column.has("event") || column.has("row")))
                return take(column);
        return {};
    }

    /// Without a column that is called a title, notes are; else the column with the most words.
    void takeLongestTitle() {
        if (!m_profile.notes.empty())
            return;
        GuessedColumn* longest = nullptr;
        std::size_t most = 0;
        for (GuessedColumn& column : m_columns) {
            std::size_t bytes = 0;
            for (const std::string_view value : column.values)
                bytes += value.size();
            if (!column.taken && wordy(column) && bytes > most) {
                most = bytes;
                longest = &column;
            }
        }
        if (longest != nullptr)
            m_profile.titles = {take(*longest)};
    }

    bool m_hasRows;
    std::vector<GuessedColumn> m_columns;
    ColumnProfile m_profile;
};

} // namespace

ColumnProfile guessProfile(const std::vector<std::string>& header,
                           const std::vector<std::vector<std::string>>& rows) {
    return Guesser(header, rows).run();
}

} // namespace dateline
