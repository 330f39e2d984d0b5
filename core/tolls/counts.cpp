#include "core/tolls/counts.h"

#include "core/base/ascii.h"
#include "core/grammar/phrases.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace dateline {
namespace {

/// No count of people in a conflict is taken that is larger than this.
constexpr long kMostPeople = 100'000'000;
constexpr long kThousand = 1000;

class CountReader {
public:
    explicit CountReader(const TollContext& context)
        : m_context(context),
          m_words(context.words()),
          m_numbers(context.language.words->counts) {}

    std::optional<Count> read(std::uint32_t at) const {
        if (at >= m_words.size() || m_words[at].time || !mayBegin(at))
            return std::nullopt;
        Count count;
        count.words = {at, at};
        if (vague(at, count))
            return bounded(count);
        std::uint32_t i = at;
        const auto first = number(i);
        if (!first)
            return std::nullopt;
        count.best = static_cast<int>(*first);
        count.words.end = i;
        range(count);
        return bounded(count);
    }

private:
    bool isOf(std::uint32_t at, WordSet set) const { return m_context.is(at, set); }

    std::string lowerWord(std::uint32_t at) const { return lowered(m_context.slice({at, at + 1})); }

    /// Told by one look at the word, as every word of a text is asked.
    bool mayBegin(std::uint32_t at) const {
        const std::string word = lowerWord(at);
        return !word.empty() && (isDigit(word.front()) || word.find('-') != std::string::npos ||
                                 m_numbers.vague.contains(word) || m_numbers.exact.contains(word));
    }

    bool vague(std::uint32_t at, Count& count) const {
        const auto found = m_numbers.vague.find(lowerWord(at));
        if (found == m_numbers.vague.end())
            return false;
        count.low = static_cast<int>(found->second);
        count.words.end = at + 1;
        // "tens of thousands"
        if (at + 2 < m_words.size() && isOf(at + 1, WordSet::Genitive))
            if (const auto unit = m_numbers.units.find(lowerWord(at + 2)); unit != m_numbers.units.end()) {
                count.low = static_cast<int>(std::min(found->second * unit->second, kMostPeople));
                count.words.end = at + 3;
            }
        return true;
    }

    /// Reads "1,500", "twenty-two", "two hundred", "1.2 million" and moves `at` behind it.
    std::optional<long> number(std::uint32_t& at) const {
        if (const auto value = decimal(at); value && *value <= static_cast<double>(kMostPeople)) {
            at += 2;
            return static_cast<long>(*value);
        }
        std::optional<double> total;
        for (; at < m_words.size(); ++at) {
            const auto part = simple(at);
            if (!part || (total && *part < 100 && m_words[at].tag != Tag::Number))
                break;
            total = !total                             ? static_cast<double>(*part)
                    : *part >= 100 && *part % 100 == 0 ? *total * static_cast<double>(*part)
                                                       : *total + static_cast<double>(*part);
            if (!total || *total > static_cast<double>(kMostPeople))
                return std::nullopt;
        }
        return total ? std::optional(static_cast<long>(*total)) : std::nullopt;
    }

    std::optional<long> simple(std::uint32_t at) const {
        const SentenceWord& word = m_words[at];
        std::string s = lowerWord(at);
        if (s.empty())
            return std::nullopt;
        if (s.front() >= '0' && s.front() <= '9') {
            std::erase(s, ',');
            long value = 0;
            const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
            const bool whole = error == std::errc{} && end == s.data() + s.size() && word.tag == Tag::Number;
            return whole && value <= kMostPeople ? std::optional(value) : std::nullopt;
        }
        const auto& exact = m_numbers.exact;
        if (const auto found = exact.find(s); found != exact.end())
            return found->second;
        const std::size_t hyphen = s.find('-');
        if (hyphen == std::string::npos)
            return std::nullopt;
        const auto tens = exact.find(s.substr(0, hyphen));
        const auto ones = exact.find(s.substr(hyphen + 1));
        return tens != exact.end() && ones != exact.end() ? std::optional(tens->second + ones->second)
                                                          : std::nullopt;
    }

    /// Of "2.5 million" the first word as a number of its thousandths, where a large unit follows.
    std::optional<double> decimal(std::uint32_t at) const {
        const std::string s = lowerWord(at);
        const std::size_t point = s.find('.');
        if (s.empty() || !isDigit(s.front()) || point == std::string::npos || at + 1 >= m_words.size())
            return std::nullopt;
        const auto unit = m_numbers.exact.find(lowerWord(at + 1));
        double value = 0;
        const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
        if (unit == m_numbers.exact.end() || unit->second < kThousand || error != std::errc{} ||
            end != s.data() + s.size())
            return std::nullopt;
        return value * static_cast<double>(unit->second);
    }

    /// "30 to 40", "between 30 and 40".
    void range(Count& count) const {
        std::uint32_t i = count.words.end;
        if (i + 1 >= m_words.size())
            return;
        const bool to = isOf(i, WordSet::RangeTo) || m_words[i].tag == Tag::Dash;
        const bool between = count.words.begin > 0 && isOf(count.words.begin - 1, WordSet::RangeBetween) &&
                             isOf(i, WordSet::RangeAnd);
        ++i;
        const auto second = to || between ? number(i) : std::nullopt;
        if (!second || *second < *count.best)
            return;
        count.low = count.best;
        count.high = static_cast<int>(*second);
        count.best.reset();
        count.words.end = i;
        if (between)
            --count.words.begin;
    }

    /// Reads the words before: "at least", "up to", "about".
    std::optional<Count> bounded(Count count) const {
        const bool exact = count.best && !count.high;
        if (exact)
            count.low = count.high = count.best;
        const std::uint32_t at = count.words.begin;
        const std::uint32_t least = before(at, m_numbers.atLeast);
        const std::uint32_t most = before(at, m_numbers.atMost);
        const std::uint32_t about = before(at, m_numbers.about);
        if (most > least) { // "no more than" holds "more than"
            count.low.reset();
            count.best.reset();
        } else if (least > 0) {
            count.high.reset();
        } else if (about > 0 && exact) {
            count.low.reset();
            count.high.reset();
        }
        count.words.begin -= std::max({least, most, about});
        return count;
    }

    /// How many words before `at` one of the phrases covers; 0 when none ends there.
    std::uint32_t before(std::uint32_t at, const std::vector<std::string>& list) const {
        for (const std::string& phrase : list) {
            const auto count = static_cast<std::uint32_t>(std::count(phrase.begin(), phrase.end(), ' ') + 1);
            if (count > at)
                continue;
            std::string there = lowerWord(at - count);
            for (std::uint32_t i = at - count + 1; i < at; ++i)
                there.append(" ").append(lowerWord(i));
            if (there == phrase)
                return count;
        }
        return 0;
    }

    const TollContext& m_context;
    const Words& m_words;
    const CountWords& m_numbers;
};

} // namespace

std::optional<Count> countAt(const TollContext& context, std::uint32_t at) {
    return CountReader(context).read(at);
}

} // namespace dateline
