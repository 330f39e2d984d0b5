#pragma once

#include "core/expressions/lexemes.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A lexeme of a match and as what it was taken.
struct Capture {
    std::uint32_t lexeme;
    std::uint16_t bit; ///< in a ClassSet
    std::uint8_t part; ///< of the match, see Pattern
};

/// Where a pattern matched: lexemes [begin, end), and what each was taken as. Lexemes of a gap are left out.
struct PatternMatch {
    std::size_t end = 0;
    std::vector<Capture> captures;
};

/// What the matches of one text have learned of it, for the matches after them: how a match goes on from a
/// `*` does not hang on where it began, so that a list is gone through once and not anew from each of its
/// members. Room that matching needs is kept here too.
class MatchMemory {
public:
    /// Forgets all, for another text of `lexemes` lexemes and patterns that have `loops` loops together.
    void forget(std::size_t loops, std::size_t lexemes);
    /// How many instructions were run since then.
    [[nodiscard]] std::size_t steps() const { return m_steps; }

private:
    friend class Pattern;

    static constexpr std::uint32_t kUnknown = 0;
    static constexpr std::uint32_t kFails = 1;
    static constexpr std::uint32_t kEnds = 2; ///< and where: this and more

    /// A way that was not yet tried.
    struct Choice {
        std::size_t step;
        std::size_t at;
        std::size_t captures;
        std::size_t passed;
        std::uint8_t part;
        bool inGap;
    };

    std::uint32_t& from(std::size_t loop, std::size_t at) { return m_known[loop * m_places + at]; }

    std::size_t m_places = 0;
    std::size_t m_steps = 0;
    std::vector<std::uint32_t> m_known; ///< by loop and place
    std::vector<Choice> m_choices;
    std::vector<std::size_t> m_passed; ///< the loops that the way so far leads through, as places in m_known
};

/// A sequence of lexemes, written as
///
///     Month        a lexeme of that TimeClass
///     of  ,        that word, that sign (one of kTimeSigns; "-" is any dash; a bracket is written as "\(")
///     _x           x, with no white space before it
///     x?  x*       x or not; any number of x, which must not be empty
///     (x y | z)    either
///     {x}          x, which belongs to no time expression but divides one from the next: "22 {and} 23 July"
///     are two !x           here stands no x (one lexeme) $name        a fragment that is named elsewhere
///
/// Alternatives are tried in order; the first that lets the rest match wins.
class Pattern {
public:
    using Fragments = std::function<std::string_view(std::string_view name)>;

    /// Asserts that `source` is well formed. Its loops are numbered from `firstLoop` on.
    Pattern(std::string_view source, const Fragments& fragments, TimeWords& words, std::size_t firstLoop);

    [[nodiscard]] std::size_t loops() const { return m_loops; }

    /// Where the match at lexeme `at` ends; none when there is none. All places of a text together cost no
    /// more than its length times the branches of the pattern.
    [[nodiscard]] std::optional<std::size_t> endOf(const std::vector<Lexeme>& lexemes, std::size_t at,
                                                   MatchMemory& memory) const;
    /// The match at lexeme `at`, where there is one. Cost bounded by its length times the branches of the
    /// pattern.
    void capture(const std::vector<Lexeme>& lexemes, std::size_t at, MatchMemory& memory,
                 PatternMatch& match) const;

    /// What the first lexemes of a match can be.
    struct Opening {
        static constexpr std::size_t kLength = 3;
        std::array<ClassSet, kLength> classes; ///< by the place of the lexeme
        std::array<bool, kLength> canBeOver{}; ///< a match may end before that place
    };
    [[nodiscard]] const Opening& opening() const { return m_opening; }

    enum class Op : std::uint8_t { Lexeme, Not, Split, Loop, Jump, GapBegin, GapEnd, Accept };
    /// An instruction of the matching machine. Split goes on with the next one and, failing that, at
    /// +`offset`; so does Loop, whose number is `bit`.
    struct Step {
        Op op;
        std::uint16_t bit = 0;
        bool glued = false;
        std::int16_t offset = 0;
    };

private:
    struct Run;
    [[nodiscard]] bool run(Run& run) const;
    [[nodiscard]] bool takesStep(const Step& here, Run& run) const;
    [[nodiscard]] bool splits(const Step& here, Run& run) const;
    [[nodiscard]] bool canGo(std::size_t step, const Run& run) const;
    using Visit = std::function<void(std::size_t bit, std::size_t next)>;
    bool forEachNext(std::size_t step, const Visit& visit) const;
    void findOpening();

    std::vector<Step> m_steps;
    std::size_t m_loops = 0;
    Opening m_opening;
};

} // namespace dateline
