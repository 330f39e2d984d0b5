#include "core/reading/fold.h"

#include "core/grammar/clause_walk.h"
#include "core/mentions/clause_facts.h"
#include "core/reading/places.h"
#include "core/reading/same_place.h"

#include <algorithm>

namespace dateline {
namespace {

class Folder {
public:
    Folder(const Article& article, std::uint32_t first, std::uint32_t last)
        : m_article(article),
          m_held(article.sentence(article.mentions[first].sentence)),
          m_sentence(*m_held) {
        for (std::uint32_t i = first; i < last; ++i)
            m_all.push_back({toldBy(i), true});
    }

    std::vector<Told> run(std::vector<Told>* folded) {
        markGoverned();
        markContent();
        foldTogether();
        std::vector<Told> told;
        for (const Entry& entry : m_all)
            if (entry.kept) {
                told.push_back(entry.told);
                told.back().beside = isBeside(entry);
                if (told.back().beside)
                    told.back().date = {};
            } else if (folded) {
                folded->push_back(entry.told);
            }
        return told;
    }

private:
    struct Entry {
        Told told;
        bool kept;
    };

    Told toldBy(std::uint32_t i) const {
        Told told;
        told.mention = i;
        told.weak = !isStrong(m_article.mentions[i]);
        if (m_article.mentions[i].compared)
            told.reference = true;
        else
            told.date = dateOf(m_article, m_article.mentions[i]);
        return told;
    }

    const Mention& mention(const Entry& entry) const { return m_article.mentions[entry.told.mention]; }

    /// ", where the army attacked demonstrators": a clause set off by a comma tells something new.
    bool addsNews(const Mention& m, const Clause& clause) const {
        return clause.link == Link::Relative && clause.tense == Tense::Past && !clause.passive &&
               !m.generic && clause.range.begin > 0 &&
               m_sentence.words[clause.range.begin - 1].tag == Tag::Comma;
    }

    /// "before the rebels accepted a truce": a past tense after a conjunction of order tells what did happen.
    bool tellsOrder(const Mention& m, const Clause& clause) const {
        if (clause.link != Link::Adverbial || clause.tense != Tense::Past || m.generic || m.definite)
            return false;
        for (const std::string_view word : {"after", "before", "until", "when"})
            if (clause.linkWord == m_article.lexicon().id(word))
                return true;
        return false;
    }

    bool isStrong(const Mention& m) const {
        if (m.clause == kNoClause || isSpoken(m_sentence, m.clause))
            return false;
        const Clause& clause = m_sentence.clauses[m.clause];
        const bool told = clause.link == Link::Main || clause.link == Link::Coordinate ||
                          clause.link == Link::Complement || clause.link == Link::Infinitive;
        if (m.role == ClauseRole::Verb)
            return told || addsNews(m, clause) || tellsOrder(m, clause);
        if (m.role == ClauseRole::Oblique)
            return told && m.type == EventType::Statement && isSaid(clause);
        const bool isSubjectOfBe =
            m.role == ClauseRole::Subject && m_sentence.words[clause.head].tag == Tag::Be;
        if (m.supported && tellsOrder(m, clause))
            return true;
        return told && (m.supported || (!m.definite && !m.generic && !isSubjectOfBe));
    }

    /// "said in a televised address": the occasion makes the saying news.
    bool isSaid(const Clause& clause) const {
        return m_article.lexicon().speech(m_sentence.words[clause.head].verb()) == SpeechForce::Say;
    }

    bool isUnder(std::uint32_t clause, std::uint32_t above) const {
        for (int steps = 0; clause != kNoClause && steps < 12; ++steps) {
            if (clause == above)
                return true;
            const Link link = m_sentence.clauses[clause].link;
            if (link == Link::Main || link == Link::Adverbial || link == Link::Relative)
                return false;
            clause = m_sentence.clauses[clause].parent;
        }
        return false;
    }

    /// What is demanded, threatened, refused or alleged has not been told to have happened; what is announced
    /// has.
    void markGoverned() {
        for (Entry& act : m_all) {
            if (mention(act).role != ClauseRole::Verb || !has(mention(act).type, Trait::Governs))
                continue;
            for (Entry& told : m_all)
                if (&told != &act && mention(told).words.begin > mention(act).words.begin &&
                    isUnder(mention(told).clause, mention(act).clause))
                    govern(act, told);
        }
    }

    /// "rejected the offer and besieged the town": what is told beside an act is not what that is about.
    bool isJoinedTo(std::uint32_t lowest, std::uint32_t act) const {
        for (const std::uint32_t k : upFrom(m_sentence.clauses, lowest)) {
            const Clause& clause = m_sentence.clauses[k];
            if (clause.parent == act)
                return clause.link == Link::Coordinate && clause.finite;
        }
        return false;
    }

    void govern(Entry& act, Entry& told) {
        const Mention& content = mention(told);
        if (!has(mention(act).type, Trait::SpeechAct)) {
            told.kept = content.modality == Modality::Actual;
            return;
        }
        if (mention(act).type != EventType::Statement) {
            lendDate(act, told);
            told.told.governed = !isJoinedTo(content.clause, mention(act).clause);
        } else if (has(content.type, Trait::SpeechAct)) {
            const bool empty = content.type == EventType::Statement || content.modality == Modality::Negated;
            fold(empty ? act : told, empty ? told : act);
        } else if (content.modality == Modality::Actual && !content.generic &&
                   content.role != ClauseRole::Oblique && !content.definite) {
            act.told.announces = true;
        }
    }

    /// "banned demonstrations", "opposed the war": what a happening is about is not one more.
    void markContent() {
        for (const Entry& act : m_all)
            for (Entry& content : m_all) {
                const Mention& a = mention(act);
                const Mention& b = mention(content);
                const bool about = act.kept && a.role == ClauseRole::Verb && !a.generic &&
                                   b.role == ClauseRole::Object && !b.supported && a.clause == b.clause &&
                                   familyOf(a.type) != familyOf(b.type);
                content.told.content = content.told.content || (about && !b.definite);
            }
    }

    /// "ordered the troops to leave on 11 August": a past date of what was ordered dates the order.
    void lendDate(Entry& act, const Entry& told) const {
        const auto& published = m_article.document.published;
        const bool past =
            told.told.date.when && published && told.told.date.when->bounds.start <= CivilSeconds{*published};
        if (past && told.told.date.evidence > act.told.date.evidence)
            act.told.date = told.told.date;
    }

    /// How exactly a mention names what happened.
    static int rank(const Mention& m) {
        if (m.generic)
            return m.role == ClauseRole::Verb ? 1 : 0;
        if (has(m.type, Trait::Broad))
            return 2;
        return m.role == ClauseRole::Verb || m.supported ? 4 : 3;
    }

    bool together(const Entry& x, const Entry& y) const {
        const Mention& a = mention(x);
        const Mention& b = mention(y);
        if (a.modality != b.modality || (datedApart(x, y) && a.clause != b.clause && !inOneCourse(x, y)) ||
            ordered(a.clause, b.clause))
            return false;
        const bool sameClause = a.clause == b.clause || a.clause == kNoClause || b.clause == kNoClause;
        if (a.type == b.type)
            return sameClause || !placesApart(a, b);
        if (isTollOf(a, b) || isTollOf(b, a))
            return true;
        const bool force = familyOf(a.type) == Family::Violence && familyOf(b.type) == Family::Violence;
        if (has(a.type, Trait::Apart) || has(b.type, Trait::Apart))
            return false;
        if (force)
            return sameClause || a.generic || b.generic || joined(a.clause, b.clause);
        return sameClause && familyOf(a.type) == familyOf(b.type);
    }

    /// "opened fire on a bus, killing seven": the dead, in whatever they were killed, are of the violence.
    bool isTollOf(const Mention& toll, const Mention& cause) const {
        if (!toll.generic || toll.type != EventType::Incident || familyOf(cause.type) != Family::Violence ||
            toll.role != ClauseRole::Verb || cause.role != ClauseRole::Verb)
            return false;
        const Clause& told = m_sentence.clauses[toll.clause];
        const bool shares = told.subject.begin == m_sentence.clauses[cause.clause].subject.begin;
        return (!told.finite || shares) && isUnder(toll.clause, cause.clause);
    }

    /// "took Tol … and took Vale": verbs of two clauses, neither hung on the other, at two places.
    bool placesApart(const Mention& a, const Mention& b) const {
        const bool verbs = a.role == ClauseRole::Verb && b.role == ClauseRole::Verb;
        if (!verbs || a.generic || b.generic || joined(a.clause, b.clause))
            return false;
        const auto x = placeOf(m_article, a);
        const auto y = placeOf(m_article, b);
        return x && y && toldApart(m_article.text(*x), m_article.text(*y), *m_article.language.places);
    }

    /// "a day after taking the town": one came after the other.
    bool ordered(std::uint32_t a, std::uint32_t b) const { return orderedPart(a) != orderedPart(b); }

    /// The outermost clause of order ("after …", "since …") that a clause lies in; kNoClause when it lies in
    /// none.
    std::uint32_t orderedPart(std::uint32_t clause) const {
        std::uint32_t outermost = kNoClause;
        for (int steps = 0; clause != kNoClause && steps < 12; ++steps) {
            const WordId link = m_sentence.clauses[clause].linkWord;
            for (const std::string_view word : {"after", "before", "since", "until"})
                if (link != 0 && link == m_article.lexicon().id(word))
                    outermost = clause;
            clause = m_sentence.clauses[clause].parent;
        }
        return outermost;
    }

    /// Whether its clause names a time, though nobody may know of which year.
    static bool isOwn(const EventDate& date) {
        return date.evidence == Evidence::Own || !date.partly.empty();
    }

    static bool datedApart(const Entry& a, const Entry& b) {
        const EventDate& x = a.told.date;
        const EventDate& y = b.told.date;
        if (!x.partly.empty() || !y.partly.empty())
            return x.partly != y.partly && isOwn(x) && isOwn(y);
        return isOwn(x) && isOwn(y) && x.when != y.when;
    }

    /// "began an advance on 3 May, meeting nobody in a campaign that lasted eleven days".
    bool inOneCourse(const Entry& first, const Entry& second) const {
        const Clause& clause = m_sentence.clauses[mention(second).clause];
        return clause.link == Link::Participial && clause.parent == mention(first).clause &&
               goesOnFrom(first, second);
    }

    static bool goesOnFrom(const Entry& from, const Entry& span) {
        const auto& first = from.told.date.when;
        const auto& whole = span.told.date.when;
        return first && whole && whole->isSpan && !first->isSpan &&
               whole->bounds.start == first->bounds.start;
    }

    /// "when", "as", "while": of the same time.
    bool isMeanwhile(const Clause& clause) const {
        if (clause.link != Link::Adverbial)
            return false;
        for (const std::string_view word : {"when", "as", "while"})
            if (clause.linkWord == m_article.lexicon().id(word))
                return true;
        return false;
    }

    bool joined(std::uint32_t a, std::uint32_t b) const {
        const auto hangsOn = [&](std::uint32_t x, std::uint32_t y) {
            const Clause& c = m_sentence.clauses[x];
            return c.parent == y && (c.link == Link::Participial || c.link == Link::Relative ||
                                     c.link == Link::Infinitive || isMeanwhile(c));
        };
        return hangsOn(a, b) || hangsOn(b, a);
    }

    /// Of several words for one happening keeps the most exact, with what the others know.
    void foldTogether() {
        for (std::size_t i = 0; i < m_all.size(); ++i)
            for (std::size_t j = i + 1; j < m_all.size() && m_all[i].kept; ++j) {
                if (!m_all[j].kept || !together(m_all[i], m_all[j]))
                    continue;
                const Mention& a = mention(m_all[i]);
                const Mention& b = mention(m_all[j]);
                const bool second = rank(b) > rank(a) || namesObject(a, b);
                fold(second ? m_all[j] : m_all[i], second ? m_all[i] : m_all[j]);
            }
    }

    static void fold(Entry& kept, Entry& dropped) {
        dropped.kept = false;
        kept.told.others.push_back(dropped.told.mention);
        kept.told.others.insert(kept.told.others.end(), dropped.told.others.begin(),
                                dropped.told.others.end());
        kept.told.weak = kept.told.weak && dropped.told.weak;
        const bool sameEvidence =
            dropped.told.date.evidence == kept.told.date.evidence && kept.told.date.when;
        if (dropped.told.date.evidence > kept.told.date.evidence ||
            (sameEvidence && goesOnFrom(kept, dropped)))
            kept.told.date = dropped.told.date;
    }

    /// "accepted a ceasefire": the noun says what was accepted.
    static bool namesObject(const Mention& verb, const Mention& noun) {
        return verb.role == ClauseRole::Verb && noun.role == ClauseRole::Object &&
               verb.clause == noun.clause && familyOf(noun.type) == Family::Diplomacy &&
               rank(verb) == rank(noun);
    }

    /// "addressed the nation over the current battle": told in passing, beside what the clause is about.
    bool isBeside(const Entry& entry) const {
        return mention(entry).role == ClauseRole::Oblique && entry.told.weak && besideAnother(entry);
    }

    /// Whether the clause tells of another happening, which its time belongs to.
    bool besideAnother(const Entry& entry) const {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Entry& other) {
            return &other != &entry && other.kept && mention(other).clause == mention(entry).clause &&
                   mention(other).role != ClauseRole::Oblique;
        });
    }

    const Article& m_article;
    SentencePtr m_held;
    const Sentence& m_sentence;
    std::vector<Entry> m_all;
};

} // namespace

std::vector<Told> foldMentions(const Article& article, std::uint32_t first, std::uint32_t last,
                               std::vector<Told>* folded) {
    return Folder(article, first, last).run(folded);
}

} // namespace dateline
