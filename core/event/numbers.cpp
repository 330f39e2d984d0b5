#include "core/event/numbers.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace dateline {
namespace {

constexpr std::uint32_t kMostNumbers = 1'000'000'000;

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

/// The figures of "E-017b" of the series E.
std::optional<std::uint32_t> figuresOf(std::string_view number, char letter) {
    if (!number.starts_with(letter) || number.substr(1, 1) != "-")
        return std::nullopt;
    std::uint32_t value = 0;
    const char* end = number.data() + number.size();
    const auto [rest, error] = std::from_chars(number.data() + 2, end, value);
    const bool whole = error == std::errc() && value > 0 && value < kMostNumbers;
    return whole && std::all_of(rest, end, isLetter) ? std::optional(value) : std::nullopt;
}

} // namespace

std::string_view NumberSeries::of(std::string_view key) const {
    const auto found = m_numbers.find(key);
    return found == m_numbers.end() ? std::string_view() : std::string_view(found->second);
}

void NumberSeries::give(std::string_view key) {
    if (m_numbers.contains(key))
        return;
    std::string number;
    do
        number = fmt::format("{}-{:03}{}", m_letter, m_next++, m_range);
    while (!m_given.insert(number).second);
    m_numbers.emplace(key, std::move(number));
}

void NumberSeries::restore(const std::string& key, const std::string& number) {
    const auto figures = figuresOf(number, m_letter);
    if (!figures || m_numbers.contains(key) || !m_given.insert(number).second)
        return;
    m_numbers.emplace(key, number);
    setNext(*figures + 1);
}

void NumberSeries::setNext(std::uint32_t next) {
    m_next = std::max(m_next, std::min(next, kMostNumbers / 2)); // so that what is given then can be read
}

void Numbers::setRange(std::string letters) {
    constexpr std::size_t longest = 8; // of more copies than anybody makes
    if (letters.size() > longest || !std::all_of(letters.begin(), letters.end(), isLetter))
        return;
    events.setRange(letters);
    documents.setRange(letters);
    range = std::move(letters);
}

std::string rangeAfter(std::string_view range) {
    if (range.empty())
        return "b";
    std::string next(range);
    for (auto letter = next.rbegin(); letter != next.rend(); ++letter) {
        if (*letter != 'z') {
            ++*letter;
            return next;
        }
        *letter = 'a';
    }
    return "a" + next;
}

} // namespace dateline
