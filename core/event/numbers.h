#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace dateline {

/// Numbers by which people name things, "E-017": each is given once, and never to another, whatever becomes
/// of the thing. A copy of a file goes on in a range of its own, "E-018b", so that two of them can be joined.
class NumberSeries {
public:
    explicit NumberSeries(char letter) : m_letter(letter) {}

    /// Empty when it has none.
    [[nodiscard]] std::string_view of(std::string_view key) const;
    /// Gives the next number to what has none.
    void give(std::string_view key);
    /// Gives a number that is written; not one that another has, or that is none.
    void restore(const std::string& key, const std::string& number);
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const { return m_numbers; }

    [[nodiscard]] std::uint32_t next() const { return m_next; }
    /// Lower ones are not taken.
    void setNext(std::uint32_t next);
    void setRange(std::string range) { m_range = std::move(range); }

    friend bool operator==(const NumberSeries&, const NumberSeries&) = default;

private:
    char m_letter;
    std::string m_range; ///< what stands behind a number that is given
    std::uint32_t m_next = 1;
    std::map<std::string, std::string, std::less<>> m_numbers;
    std::set<std::string, std::less<>> m_given;
};

/// The numbers of a timeline: of events by EventKey, of documents by their ids.
struct Numbers {
    NumberSeries events{'E'};
    NumberSeries documents{'D'};
    std::string range = {}; ///< see setRange()

    [[nodiscard]] bool empty() const { return events.all().empty() && documents.all().empty(); }
    /// The letters behind the numbers that are given from now on: none, "b", "c" …
    void setRange(std::string letters);

    friend bool operator==(const Numbers&, const Numbers&) = default;
};

/// The range of the next copy of a timeline whose own is this: "b" after none, "aa" after "z".
[[nodiscard]] std::string rangeAfter(std::string_view range);

} // namespace dateline
