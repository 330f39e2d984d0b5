#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dateline {

/// The words of a language that are written with a full stop which need not end a sentence. Immutable.
class Abbreviations {
public:
    /// Of a file such as resources/en/abbreviations.json.
    explicit Abbreviations(std::string_view json);

    /// Whether a full stop that ICU takes for a sentence's end only ends an abbreviation: "Gen." before a
    /// name, "Sept." before a number, "p.m." before a weekday, "U.S." unless a word follows that often begins
    /// a sentence. `before` ends with the full stop; `after` begins with the first letter, digit or quote of
    /// what follows.
    [[nodiscard]] bool ownStop(std::string_view before, std::string_view after) const;

    /// The abbreviations and plain words on ICU's list of exceptions that `ownStop` decides about instead.
    [[nodiscard]] const std::vector<std::string>& notLeftToIcu() const { return m_notLeftToIcu; }

private:
    enum class Kind : std::uint8_t { Title, Number, Month, Clock, MayEnd };

    [[nodiscard]] bool isTimeAlone(std::string_view before) const;

    std::unordered_map<std::string, Kind> m_kinds;
    std::unordered_set<std::string> m_starters;
    std::unordered_set<std::string> m_clockFollowers;
    std::unordered_set<std::string> m_clockOpeners;
    std::vector<std::string> m_notLeftToIcu;
};

} // namespace dateline
