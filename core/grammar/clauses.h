#pragma once

#include "core/grammar/words.h"

#include <cstdint>
#include <vector>

namespace dateline {

enum class Tense : std::uint8_t {
    Present,
    Past,
    PresentPerfect,
    PastPerfect,
    Future,
    Conditional,
    Infinitive,
    Gerund,
    Participle,
};

/// How a clause hangs on the rest of its sentence.
enum class Link : std::uint8_t { Main, Coordinate, Complement, Relative, Adverbial, Infinitive, Participial };

/// A half-open range of a sentence's words.
struct WordRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool contains(std::size_t at) const { return begin <= at && at < end; }
    [[nodiscard]] bool empty() const { return begin >= end; }
};

inline constexpr std::uint32_t kNoClause = ~std::uint32_t{0};

/// A verb with what belongs to it.
struct Clause {
    WordRange range; ///< from its conjunction to where the next clause begins; it may hold the ranges of
                     ///< clauses that describe its subject
    WordRange verbs; ///< auxiliaries and verb
    std::uint32_t head = 0; ///< the verb itself, or "be" where there is no other
    WordRange subject;      ///< may be empty, or be that of the clause that this one is joined to
    WordRange object;       ///< what follows the verb up to the first preposition but "of"
    Tense tense = Tense::Past;
    Link link = Link::Main;
    WordId linkWord = 0;              ///< "after", "which", "that" …; of Adverbial, Relative, Complement
    std::uint32_t parent = kNoClause; ///< the clause that it hangs on: an earlier one, or a later one, of a
                                      ///< fronted clause and of one that describes the later one's subject
    std::uint32_t gapOf = kNoClause;  ///< the clause whose verb it shares, if its own is left out
    bool passive = false;
    bool negated = false;
    bool finite = true;
    bool progressive = false;
};

/// The clauses of a sentence, in order of their verbs. Linear in the number of words.
[[nodiscard]] std::vector<Clause> findClauses(Words& words, const Vocabulary& vocabulary);

/// The clause to which a word belongs; kNoClause when the sentence has no verb.
[[nodiscard]] std::uint32_t clauseAt(const std::vector<Clause>& clauses, std::size_t at);

} // namespace dateline
