#include "core/reading/assign_tolls.h"

#include "core/grammar/clause_walk.h"
#include "core/reading/attribution.h"
#include "core/roles/noun_phrases.h"
#include "core/tolls/casualties.h"

#include <algorithm>
#include <map>

namespace dateline {
namespace {

/// So many sentences after the one that tells of a happening its toll may follow, where they tell of none.
constexpr std::uint32_t kFollows = 2;

/// A happening, and the word of a sentence that tells of it.
struct Teller {
    std::size_t event = 0;
    std::uint32_t mention = 0;
};

/// Whether a happening of a type may have such a toll; those driven out are counted for their flight, those
/// taken for their capture, before other happenings of their sentence.
int closeness(EventType type, CasualtyKind kind) {
    const bool harms = has(type, Trait::HarmsPeople) && !has(type, Trait::DrivesOut);
    const bool takes = has(type, Trait::TakesPeople) || type == EventType::Arrest;
    if (kind == CasualtyKind::Displaced)
        return has(type, Trait::DrivesOut) ? 2 : harms ? 1 : 0;
    if (kind == CasualtyKind::Captured)
        return takes ? 2 : harms ? 1 : 0;
    const bool mayHarm = familyOf(type) == Family::Law || familyOf(type) == Family::Movement;
    return harms ? 2 : mayHarm ? 1 : 0;
}

class Assigner {
public:
    Assigner(const Article& article, const std::vector<Draft>& events)
        : m_article(article),
          m_events(events),
          m_tolls(events.size()) {
        for (std::size_t e = 0; e < events.size(); ++e)
            for (const std::uint32_t mention : events[e].mentions)
                m_tellers[article.mentions[mention].sentence].push_back({e, mention});
    }

    std::vector<std::vector<CasualtyClaim>> run() {
        for (auto told = m_tellers.begin(); told != m_tellers.end(); ++told) {
            const auto next = std::next(told);
            const std::uint32_t end = next == m_tellers.end()
                                          ? static_cast<std::uint32_t>(m_article.sentences.size())
                                          : next->first;
            if (told == m_tellers.begin() || std::prev(told)->first + kFollows < told->first)
                m_before.reset();
            for (std::uint32_t s = told->first; s < std::min(end, told->first + 1 + kFollows); ++s)
                if (m_article.sentences[s].paragraph == m_article.sentences[told->first].paragraph)
                    sentence(s, told->second, s == told->first);
        }
        return std::move(m_tolls);
    }

private:
    void sentence(std::uint32_t index, const std::vector<Teller>& tellers, bool own) {
        const SentencePtr held = m_article.sentence(index);
        const TollContext context = tollContextOf(m_article, *held);
        for (Casualty& casualty : casualtiesIn(context, m_before)) {
            m_before = casualty.claim.kind;
            const Teller* teller = nearest(*held, casualty, tellers, own);
            if (teller == nullptr && m_last && index <= m_lastAt + kFollows &&
                m_article.sentences[m_lastAt].paragraph == m_article.sentences[index].paragraph)
                teller = &*m_last;
            if (teller == nullptr)
                continue;
            if (own && closeness(m_events[teller->event].type, CasualtyKind::Killed) > 0) {
                m_last = *teller;
                m_lastAt = index;
            }
            casualty.claim.speaker = speakerOf(context, index, casualty);
            if (casualty.claim.scope == CasualtyScope::Cumulative)
                casualty.claim.asOf = m_article.document.published;
            add(m_tolls[teller->event], std::move(casualty.claim));
        }
    }

    /// Of those that a sentence of its own tells of the one whose word stands nearest to the count, of others
    /// the one told last.
    const Teller* nearest(const Sentence& sentence, const Casualty& casualty,
                          const std::vector<Teller>& tellers, bool own) const {
        const Teller* best = nullptr;
        int bestScore = 0;
        for (const Teller& teller : tellers) {
            const int fit = closeness(m_events[teller.event].type, casualty.claim.kind);
            if (fit == 0)
                continue;
            const int near = own ? nearness(sentence, casualty, m_article.mentions[teller.mention]) : 1;
            const int score = 1000 * fit + near - (own && tellsOnlyToll(sentence, teller) ? 900 : 0);
            if (score >= bestScore) {
                best = &teller;
                bestScore = score;
            }
        }
        return best;
    }

    /// "16 worshippers died": a word that tells no more than the toll gives way to what caused it.
    bool tellsOnlyToll(const Sentence& sentence, const Teller& teller) const {
        const Mention& mention = m_article.mentions[teller.mention];
        const Draft& event = m_events[teller.event];
        if (mention.role != ClauseRole::Verb || event.type != EventType::Incident ||
            event.mentions.size() > 1)
            return false;
        const WordId verb = sentence.words[sentence.clauses[mention.clause].head].verb();
        const auto& killed = m_article.language.words->casualties[0];
        return holds(killed.intransitive, verb) || holds(killed.verbs, verb);
    }

    /// Larger where count and word share a clause, then where one's clause hangs on the other's.
    static int nearness(const Sentence& sentence, const Casualty& casualty, const Mention& mention) {
        const std::uint32_t distance = mention.words.begin < casualty.words.begin
                                           ? casualty.words.begin - mention.words.begin
                                           : mention.words.begin - casualty.words.begin;
        const int near = 200 - static_cast<int>(std::min<std::uint32_t>(distance, 200));
        if (mention.clause == casualty.clause)
            return 600 + near;
        const auto hangsOn = [&](std::uint32_t below, std::uint32_t above) {
            for (const std::uint32_t k : upFrom(sentence.clauses, below))
                if (k == above)
                    return true;
            return false;
        };
        const bool linked =
            hangsOn(casualty.clause, mention.clause) || hangsOn(mention.clause, casualty.clause);
        return (linked ? 300 : 0) + near;
    }

    /// Who says so; of "the police put the dead at 18" the subject of the verb that counts.
    std::string speakerOf(const TollContext& context, std::uint32_t sentence,
                          const Casualty& casualty) const {
        if (casualty.clause != kNoClause) {
            const Clause& clause = context.sentence.clauses[casualty.clause];
            const auto& putting = context.language.words->tolls.putting;
            const WordId verb = context.words()[clause.head].verb();
            const bool counts = verb != 0 && std::find(putting.begin(), putting.end(), verb) != putting.end();
            const RoleContext roles = context.roles();
            const auto phrases =
                counts && !clause.passive ? phrasesIn(roles, clause.subject) : std::vector<NounPhrase>{};
            if (phrases.size() == 1 && !phrases.front().pronoun)
                return std::string(roles.slice(phrases.front().words));
        }
        Mention counted;
        counted.sentence = sentence;
        counted.clause = casualty.clause;
        counted.words = casualty.words;
        const auto said = attributionOf(m_article, counted);
        return said ? said->speaker : std::string();
    }

    /// The same count told again is one.
    static void add(std::vector<CasualtyClaim>& claims, CasualtyClaim claim) {
        const auto same = std::find_if(claims.begin(), claims.end(), [&](const CasualtyClaim& other) {
            return other.kind == claim.kind && other.low == claim.low && other.best == claim.best &&
                   other.high == claim.high && other.scope == claim.scope;
        });
        if (same == claims.end())
            claims.push_back(std::move(claim));
        else if (same->speaker.empty())
            same->speaker = std::move(claim.speaker);
    }

    const Article& m_article;
    const std::vector<Draft>& m_events;
    std::map<std::uint32_t, std::vector<Teller>> m_tellers; ///< by sentence
    std::optional<CasualtyKind> m_before;
    std::optional<Teller> m_last; ///< to whom the last count went, and in which sentence
    std::uint32_t m_lastAt = 0;
    std::vector<std::vector<CasualtyClaim>> m_tolls;
};

} // namespace

TollContext tollContextOf(const Article& article, const Sentence& sentence) {
    return {article.document.text, sentence, article.language};
}

std::vector<std::vector<CasualtyClaim>> assignTolls(const Article& article,
                                                    const std::vector<Draft>& events) {
    return Assigner(article, events).run();
}

} // namespace dateline
