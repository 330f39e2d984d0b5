#pragma once

#include "core/base/phrase.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What speaks for a word telling of a happening that belongs on a timeline, or against it.
enum class Clue : std::uint8_t {
    Verb,
    Subject,
    Object,
    Oblique,
    Headless,
    InMainClause,
    InComplement,
    InRelative,
    InAdverbial,
    InInfinitive,
    InParticipial,
    Present,
    Perfect,
    PastPerfect,
    Progressive,
    Passive,
    Future,
    Hypothetical,
    Negated,
    Generic,
    Definite,
    Indefinite,
    BarePlural,
    Supported,
    Spoken,
    Governed,
    Content,
    Announces,
    Beside,
    OwnDate,
    CountedDate,
    HeadingDate,
    SentenceDate,
    StoryDate,
    NotUnderstood,
    LongAgo,
    Background,
    Place,
    NamedAgent,
    Pronoun,
    Toll,
    CertainFillers,
    BareRule,
    Headline,
    Lead,
    ToldTwice,
    ToldOften,
    NoNews,
    Brief,
    Strong,
    Sport,
    Business,
    Arts,
    Violence,
    Movement,
    Diplomacy,
    Speech,
    Politics,
    Law,
    Protest,
    Humanitarian,
    Accident,
};
inline constexpr std::size_t kClueCount = static_cast<std::size_t>(Clue::Accident) + 1;

class Clues {
public:
    void set(Clue clue, bool value = true) { m_bits.set(static_cast<std::size_t>(clue), value); }
    [[nodiscard]] bool has(Clue clue) const { return m_bits.test(static_cast<std::size_t>(clue)); }

private:
    std::bitset<kClueCount> m_bits;
};

/// What speaks for a happening and against it.
struct Judgement {
    Clues clues;
    std::string_view meaning; ///< of the lexicon, that it is told by; empty: a user's own word
    double weight = 0;        ///< the sum, in log odds
};

struct ClueInfo {
    std::string_view key; ///< in resources/en/weights.json
    Wording label;        ///< one line for people
};

[[nodiscard]] const ClueInfo& info(Clue clue);

/// How much each clue counts, in log odds; see resources/en/weights.json. A sum of 0 or more is a happening.
class Weights {
public:
    /// `json` is a file such as resources/en/weights.json.
    explicit Weights(std::string_view json);

    [[nodiscard]] double of(Clue clue) const { return m_weights[static_cast<std::size_t>(clue)]; }
    /// Of any candidate, before anything is known of it.
    [[nodiscard]] double ofAny() const { return m_all; }
    /// Of a meaning of the lexicon.
    [[nodiscard]] double of(std::string_view meaning) const;
    /// Those that weigh anything, the heaviest first; of the same weight in the order of Clue.
    [[nodiscard]] std::vector<Clue> weightiest(const Clues& clues) const;
    [[nodiscard]] double sum(const Clues& clues, std::string_view meaning) const;

private:
    std::array<double, kClueCount> m_weights{};
    double m_all = 0; ///< of any candidate
    std::map<std::string, double, std::less<>> m_meanings;
};

} // namespace dateline
