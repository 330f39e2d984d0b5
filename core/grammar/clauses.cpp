#include "core/grammar/clauses.h"

#include "core/grammar/clause_stations.h"
#include "core/grammar/verb_groups.h"

#include <algorithm>

namespace dateline {
namespace {

/// A clause ends where the next one begins, or, where it describes the subject of the next one, at its verb.
void setRanges(const Words& words, std::vector<Clause>& clauses) {
    if (std::none_of(clauses.begin(), clauses.end(), [](const Clause& c) { return c.range.begin == 0; }) &&
        !clauses.empty())
        clauses.front().range.begin = 0;
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        Clause& c = clauses[k];
        if (k + 1 == clauses.size())
            c.range.end = static_cast<std::uint32_t>(words.size());
        else
            c.range.end =
                describesSubject(clauses, k) ? clauses[k + 1].verbs.begin : clauses[k + 1].range.begin;
    }
}

} // namespace

std::vector<Clause> findClauses(Words& words, const Vocabulary& vocabulary) {
    std::vector<Clause> clauses = findVerbGroups(words, vocabulary);
    settleParticiples(words, clauses, vocabulary);
    linkClauses(words, clauses, vocabulary);
    setRanges(words, clauses);
    setArguments(words, clauses, vocabulary);
    return clauses;
}

std::uint32_t clauseAt(const std::vector<Clause>& clauses, std::size_t at) {
    for (std::uint32_t k = 0; k < clauses.size(); ++k)
        if (clauses[k].range.contains(at))
            return k;
    return kNoClause;
}

} // namespace dateline
