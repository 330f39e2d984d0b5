#pragma once

#include "core/temporal/lexemes.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A lexeme of a match and as what it was taken.
struct Capture {
    std::uint32_t lexeme;
    std::uint8_t bit;  ///< in a ClassSet
    std::uint8_t part; ///< of the match, see Pattern
};

/// Where a pattern matched: lexemes [begin, end), and what each was taken as. Lexemes of a gap are left out.
struct PatternMatch {
    std::size_t end = 0;
    std::vector<Capture> captures;
};

/// A sequence of lexemes, written as
///
///     Month        a lexeme of that TimeClass
///     of  ,        that word, that sign (one of kTimeSigns; "-" is any dash)
///     _x           x, with no white space before it
///     x?  x*       x or not; any number of x
///     (x y | z)    either
///     {x}          x, which belongs to no time expression but divides one from the next: "22 {and} 23 July"
///     are two !x           here stands no x (one lexeme) $name        a fragment that is named elsewhere
///
/// Alternatives are tried in order; the first that lets the rest match wins.
class Pattern {
public:
    using Fragments = std::function<std::string_view(std::string_view name)>;

    /// Asserts that `source` is well formed.
    Pattern(std::string_view source, const Fragments& fragments, TimeWords& words);

    /// Matches at lexeme `at`. Cost bounded by the length of the match times the branches of the pattern.
    [[nodiscard]] bool match(const std::vector<Lexeme>& lexemes, std::size_t at, PatternMatch& match) const;

    /// A way to begin: a class of the first lexeme, and those of the second one after it.
    struct Beginning {
        std::size_t first;
        ClassSet second;
        bool canEnd = false; ///< the first lexeme can be the whole match
    };
    [[nodiscard]] const std::vector<Beginning>& beginnings() const { return m_beginnings; }

    enum class Op : std::uint8_t { Lexeme, Not, Split, Jump, GapBegin, GapEnd, Accept };
    /// An instruction of the matching machine. Split goes on with the next one and, failing that, at
    /// +`offset`.
    struct Step {
        Op op;
        std::uint8_t bit = 0;
        bool glued = false;
        std::int16_t offset = 0;
    };

private:
    struct Run;
    [[nodiscard]] bool run(std::size_t step, std::size_t at, Run& run) const;
    using Visit = std::function<void(std::size_t bit, std::size_t next)>;
    bool forEachNext(std::size_t step, const Visit& visit) const;
    void findBeginnings();

    std::vector<Step> m_steps;
    std::vector<Beginning> m_beginnings;
};

} // namespace dateline
