#include "core/grammar/gapped_clauses.h"

#include "core/grammar/clause_stations.h"
#include "core/grammar/phrases.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// What stands between two separators: at most one time, and what was done then.
struct Part {
    WordRange words;   ///< from its separator on
    WordRange content; ///< without the separator, the time and its preposition; may be empty
    std::optional<WordRange> time;
    int unit = 0;
    bool joined = false; ///< by a conjunction
    bool timeFirst = false;
};

class GapFinder {
public:
    GapFinder(const Words& words, const Clause& clause, std::span<const ClauseTime> times,
              const Vocabulary& vocabulary)
        : m_words(words),
          m_clause(clause),
          m_times(times),
          m_vocabulary(vocabulary) {}

    /// The parts after the first; none where the clause is one.
    std::vector<Part> run() const {
        std::vector<Part> parts = partsWithTimes();
        if (parts.size() < 2 || (!parts.front().time && !frontedTime()))
            return {};
        const int unit = parts.front().time ? parts.front().unit : frontedTime()->unit;
        for (std::size_t i = 1; i < parts.size(); ++i)
            if (parts[i].unit != unit || !isPart(parts[i]))
                return {};
        parts.erase(parts.begin());
        return parts;
    }

private:
    bool isSeparator(std::uint32_t at) const {
        constexpr TagSet kSeparators{Tag::Comma, Tag::Conjunction, Tag::Stop};
        return kSeparators.has(m_words[at].tag) && !m_words[at].time;
    }

    std::vector<Part> pieces() const {
        std::vector<Part> pieces;
        int depth = 0;
        for (std::uint32_t i = m_clause.verbs.end; i < m_clause.range.end; ++i) {
            depth += m_words[i].tag == Tag::OpenBracket ? 1 : m_words[i].tag == Tag::CloseBracket ? -1 : 0;
            const bool separates = depth == 0 && isSeparator(i);
            const bool goesOn = separates && i > m_clause.verbs.end && isSeparator(i - 1);
            if (pieces.empty() || (separates && !goesOn))
                pieces.push_back({{i, i}, {}, std::nullopt});
            Part& piece = pieces.back();
            piece.words.end = i + 1;
            piece.joined = piece.joined || (separates && m_words[i].tag == Tag::Conjunction);
        }
        for (Part& piece : pieces)
            read(piece);
        return pieces;
    }

    /// A piece with two times is read as having none: nobody can tell what happened when.
    void read(Part& piece) const {
        std::uint32_t begin = piece.words.begin;
        while (begin < piece.words.end && (isSeparator(begin) || m_words[begin].tag == Tag::Adverb))
            ++begin;
        piece.content = {begin, piece.words.end};
        const ClauseTime* found = nullptr;
        for (const ClauseTime& time : m_times)
            if (piece.words.contains(time.words.begin)) {
                if (found)
                    return;
                found = &time;
            }
        if (found)
            setTime(piece, *found);
    }

    void setTime(Part& piece, const ClauseTime& time) const {
        std::uint32_t before = time.words.begin;
        if (before > piece.content.begin && m_words[before - 1].tag == Tag::OpenBracket)
            --before;
        else if (before > piece.content.begin && is(m_words[before - 1], WordSet::AtTime, m_vocabulary))
            --before;
        constexpr TagSet kAfter{Tag::CloseBracket, Tag::Adverb, Tag::Stop};
        std::uint32_t after = time.words.end;
        while (after < piece.words.end && kAfter.has(m_words[after].tag))
            ++after;
        piece.timeFirst = before == piece.content.begin;
        const bool last = after == piece.words.end;
        const bool bare =
            before == time.words.begin && !piece.timeFirst && m_words[before - 1].tag == Tag::Preposition;
        if (bare || (!last && !piece.timeFirst))
            return;
        piece.time = time.words;
        piece.unit = time.unit;
        piece.content =
            piece.timeFirst ? WordRange{after, piece.words.end} : WordRange{piece.content.begin, before};
    }

    /// What has no time goes with what follows: "Arda, Lin and Tol on Monday"; at the end with what precedes.
    std::vector<Part> partsWithTimes() const {
        std::vector<Part> parts;
        std::optional<Part> waiting;
        for (Part piece : pieces()) {
            if (!piece.time) {
                if (!waiting)
                    waiting = piece;
                waiting->words.end = waiting->content.end = piece.words.end;
                continue;
            }
            const bool opens = parts.empty() && waiting && piece.timeFirst;
            if (opens) {
                parts.push_back(*waiting);
                waiting.reset();
            } else if (waiting) {
                piece.words.begin = waiting->words.begin;
                piece.content.begin = std::min(waiting->content.begin, piece.content.begin);
                piece.joined = waiting->joined;
                waiting.reset();
            }
            parts.push_back(piece);
        }
        if (waiting && !parts.empty())
            parts.back().words.end = waiting->words.end;
        return parts;
    }

    /// "On Monday troops took Arda …": the only time before the verb.
    const ClauseTime* frontedTime() const {
        const ClauseTime* fronted = nullptr;
        for (const ClauseTime& time : m_times)
            if (m_clause.range.begin <= time.words.begin && time.words.end <= m_clause.verbs.begin)
                fronted = &time;
        return fronted;
    }

    bool isPart(const Part& part) const { return part.time && (part.joined || startsPhrase(part)); }

    /// "…, in Vienna on 5 May", "…, the station on the 6th".
    bool startsPhrase(const Part& part) const {
        constexpr TagSet kStarts{Tag::Preposition, Tag::Determiner, Tag::Number, Tag::Name, Tag::Noun};
        return part.timeFirst || (!part.content.empty() && kStarts.has(m_words[part.content.begin].tag));
    }

    const Words& m_words;
    const Clause& m_clause;
    std::span<const ClauseTime> m_times;
    const Vocabulary& m_vocabulary;
};

/// A clause whose verb another one has: what it tells anew stands in the place of what that one told.
Clause gapOf(const Words& words, const std::vector<Clause>& clauses, std::uint32_t base, const Part& part) {
    Clause gap = clauses[base];
    gap.range = part.words;
    gap.gapOf = base;
    const std::uint32_t begin = part.content.empty() ? part.time->begin : part.content.begin;
    gap.verbs = {begin, begin};
    const bool isPhrase = !part.content.empty() && words[begin].tag != Tag::Preposition;
    const bool asSubject = gap.passive || clauses[base].object.empty();
    if (gap.link == Link::Main || gap.link == Link::Coordinate) {
        gap.link = Link::Coordinate;
        gap.parent = base;
    }
    gap.object = isPhrase && !asSubject ? part.content : WordRange{begin, begin};
    if (isPhrase && asSubject)
        gap.subject = part.content;
    return gap;
}

bool mayHaveGaps(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    return clause.link != Link::Adverbial && !speaks(words, clause, vocabulary);
}

} // namespace

void partGappedClauses(const Words& words, std::vector<Clause>& clauses, std::span<const ClauseTime> times,
                       const Vocabulary& vocabulary) {
    if (times.size() < 2)
        return;
    for (std::uint32_t k = 0; k < clauses.size(); ++k) {
        if (!mayHaveGaps(words, clauses[k], vocabulary))
            continue;
        const std::vector<Part> parts = GapFinder(words, clauses[k], times, vocabulary).run();
        if (parts.empty())
            continue;
        clauses[k].range.end = parts.front().words.begin;
        clauses[k].object.end = std::min(clauses[k].object.end, clauses[k].range.end);
        const auto count = static_cast<std::uint32_t>(parts.size());
        for (Clause& clause : clauses) {
            if (clause.parent != kNoClause && clause.parent > k)
                clause.parent += count;
            if (clause.gapOf != kNoClause && clause.gapOf > k)
                clause.gapOf += count;
        }
        std::vector<Clause> gaps;
        for (const Part& part : parts)
            gaps.push_back(gapOf(words, clauses, k, part));
        clauses.insert(clauses.begin() + k + 1, gaps.begin(), gaps.end());
        k += count;
    }
}

} // namespace dateline
