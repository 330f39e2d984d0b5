#include "core/mentions/rule_match.h"

#include "core/grammar/clause_walk.h"
#include "core/mentions/clause_facts.h"
#include "core/mentions/fillers.h"

#include <algorithm>

namespace dateline {
namespace {

/// How far from its verb or noun a word still tells something of it.
constexpr std::uint32_t kNear = 16;

bool isText(const SentenceWord& word) {
    return !isMark(word.tag);
}

/// What a rule's slots hold in a sentence.
struct Slots {
    Filler object;
    Filler subject;
    WordRange near;
};

bool anyMatches(const Words& words, WordRange range, const WordChoice& choice) {
    for (std::uint32_t i = range.begin; i < range.end && i < words.size(); ++i)
        if (isText(words[i]) && (choice.anything || matches(choice, words[i])))
            return true;
    return false;
}

Fit yesOrNo(bool yes) {
    return yes ? Fit::Yes : Fit::No;
}

Fit fitOf(const Condition& condition, const Words& words, const Slots& slots, const Vocabulary& vocabulary) {
    const WordChoice& choice = condition.choice;
    switch (condition.slot) {
    case Slot::Object:
        return fit(words, slots.object, choice, vocabulary);
    case Slot::NotObject:
        return yesOrNo(fit(words, slots.object, choice, vocabulary) != Fit::Yes);
    case Slot::Subject:
        return fit(words, slots.subject, choice, vocabulary);
    case Slot::NotSubject:
        return yesOrNo(fit(words, slots.subject, choice, vocabulary) != Fit::Yes);
    case Slot::Near:
        return yesOrNo(anyMatches(words, slots.near, choice));
    case Slot::NotNear:
        return yesOrNo(!anyMatches(words, slots.near, choice));
    }
    return Fit::No;
}

/// How many of a rule's conditions nobody can tell of; nothing when one is not met.
std::optional<int> unknownsOf(const TriggerRule& rule, const Words& words, const Slots& slots,
                              const Vocabulary& vocabulary) {
    int unknowns = 0;
    for (const Condition& condition : rule.conditions) {
        const Fit found = fitOf(condition, words, slots, vocabulary);
        if (found == Fit::No)
            return std::nullopt;
        unknowns += found == Fit::Unknown ? 1 : 0;
    }
    return unknowns;
}

/// Of a user's rules, else of all, and of those with most words of their own, the first with the fewest
/// unknowns.
class Best {
public:
    void offer(const TriggerRule& rule, std::optional<int> unknowns, std::uint32_t begin, std::uint32_t end) {
        if (!unknowns || (m_match && !isBetter(rule, *unknowns)))
            return;
        m_match = RuleMatch{&rule, begin, end, *unknowns == 0};
        m_unknowns = *unknowns;
    }
    bool isCertain() const { return m_match && m_unknowns == 0; }
    std::optional<RuleMatch> match() const { return m_match; }

private:
    bool isBetter(const TriggerRule& rule, int unknowns) const {
        const TriggerRule& best = *m_match->rule;
        return unknowns < m_unknowns && rule.sequence.size() >= best.sequence.size() && rule.own == best.own;
    }

    std::optional<RuleMatch> m_match;
    int m_unknowns = 0;
};

WordRange nearOf(const Words& words, std::uint32_t at) {
    return {at > kNear ? at - kNear : 0, std::min(at + kNear, static_cast<std::uint32_t>(words.size()))};
}

/// How many words may stand between a verb and its particle: "shot the two men dead".
constexpr std::uint32_t kParticleGap = 4;

/// Whether a word can be the next of a verb's own words. Only a particle may stand apart: "turned the men
/// back".
bool fits(const WordChoice& choice, const SentenceWord& word, bool adjacent) {
    return isText(word) && matches(choice, word) &&
           (adjacent || !word.is(kPreposition) || word.is(kParticle));
}

/// Behind the times that stand between a verb and its own words: "agreed on Sunday to", "met on Monday with".
std::uint32_t afterTimes(const Words& words, std::uint32_t at) {
    for (;;) {
        std::uint32_t i = at;
        while (i < words.size() && (words[i].tag == Tag::Preposition || words[i].tag == Tag::Adverb) &&
               !words[i].time)
            ++i;
        if (i > at + 1 || i >= words.size() || !words[i].time)
            return at;
        while (i < words.size() && words[i].time)
            ++i;
        at = i;
    }
}

/// The word after those of the rule's sequence, which begins after the verb; nothing when it is not there.
std::optional<std::uint32_t> afterSequence(const TriggerRule& rule, const Words& words,
                                           const Clause& clause) {
    std::uint32_t at = rule.sequence.empty() ? clause.verbs.end : afterTimes(words, clause.verbs.end);
    bool first = true;
    for (const WordChoice& choice : rule.sequence) {
        const std::uint32_t limit = std::min<std::uint32_t>(static_cast<std::uint32_t>(words.size()),
                                                            at + 1 + (first ? kParticleGap : 1));
        std::uint32_t i = at;
        while (i < limit && !fits(choice, words[i], i == at)) {
            const bool crossable = words[i].tag != Tag::Comma && words[i].tag != Tag::Stop &&
                                   words[i].tag != Tag::Verb && words[i].tag != Tag::Preposition;
            i = crossable ? i + 1 : limit;
        }
        if (i >= limit)
            return std::nullopt;
        at = i + 1;
        first = false;
    }
    return at;
}

/// A noun phrase, or the like, that begins at `from`, as the object after a particle.
WordRange objectAfter(const Words& words, const Clause& clause, std::uint32_t from) {
    WordRange object{from, from};
    for (std::uint32_t i = from; i < clause.range.end; ++i) {
        const Tag tag = words[i].tag;
        const bool ends =
            tag == Tag::Stop || tag == Tag::Comma || tag == Tag::Subordinator ||
            (tag == Tag::Preposition && object.end > from && tag != words[from].tag && i > from + 2);
        if (ends)
            break;
        object.end = i + 1;
    }
    return object;
}

Filler fillerOf(const Words& words, WordRange range, const Vocabulary& vocabulary) {
    return {headsIn(words, range, vocabulary), false};
}

/// Of a clause without a subject of its own: somebody in the clauses above it.
Filler subjectAbove(const Sentence& sentence, const Clause& clause, const Vocabulary& vocabulary) {
    for (const std::uint32_t above : upFrom(sentence.clauses, clause.parent)) {
        const Clause& holder = sentence.clauses[above];
        if (holder.subject.empty())
            continue;
        Filler filler = fillerOf(sentence.words, holder.subject, vocabulary);
        for (const std::uint32_t head : headsIn(sentence.words, holder.object, vocabulary))
            filler.heads.push_back(head);
        filler.untold = true;
        return filler;
    }
    return {{}, true};
}

class SlotReader {
public:
    SlotReader(const Sentence& sentence, const Clause& clause, const Vocabulary& vocabulary)
        : m_sentence(sentence),
          m_clause(clause),
          m_vocabulary(vocabulary) {
        const Words& words = sentence.words;
        m_slots.near = nearOf(words, clause.head);
        if (clause.passive) {
            m_slots.subject = fillerOf(words, agentOf(words, clause, vocabulary), vocabulary);
            m_slots.subject.untold = m_slots.subject.heads.empty();
            m_own = fillerOf(words, clause.subject, vocabulary);
        } else {
            m_slots.subject = clause.subject.empty() ? subjectAbove(sentence, clause, vocabulary)
                                                     : fillerOf(words, clause.subject, vocabulary);
            m_own = fillerOf(words, clause.object, vocabulary);
        }
        m_slots.object = m_own;
    }

    /// What stands in the slots of a rule whose `own` words end before `end`.
    const Slots& after(std::uint32_t end, std::uint32_t own) {
        if (end == m_end && own == m_ownWords)
            return m_slots;
        m_end = end;
        m_ownWords = own;
        m_slots.object = m_clause.passive || end == m_clause.verbs.end
                             ? m_own
                             : fillerOf(m_sentence.words, object(end, end - own), m_vocabulary);
        return m_slots;
    }

private:
    /// Of "handed the airport over to them" what stands before the particle.
    WordRange object(std::uint32_t end, std::uint32_t ownBegin) const {
        if (ownBegin > m_clause.verbs.end && !m_sentence.words[ownBegin - 1].time)
            return {m_clause.verbs.end, ownBegin};
        return objectAfter(m_sentence.words, m_clause, end);
    }

    const Sentence& m_sentence;
    const Clause& m_clause;
    const Vocabulary& m_vocabulary;
    Slots m_slots;
    Filler m_own;
    std::uint32_t m_end = 0;
    std::uint32_t m_ownWords = 0;
};

constexpr TagSet kNounPhrase{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Possessive, Tag::Number};

void addHeads(const Words& words, WordRange range, const Vocabulary& vocabulary, Filler& filler) {
    for (const std::uint32_t head : headsIn(words, range, vocabulary))
        filler.heads.push_back(head);
}

/// "the army's drone strikes on the port", "the capture of the town by rebels": what stands before the noun
/// in its phrase did it, and who stands after "by".
Slots slotsOfNoun(const Words& words, std::uint32_t at, const Vocabulary& vocabulary) {
    Slots slots{{}, {}, nearOf(words, at)};
    for (std::uint32_t i = phraseBegin(words, at, kNounPhrase); i < at; ++i)
        slots.subject.heads.push_back(i);
    const auto size = static_cast<std::uint32_t>(words.size());
    for (std::uint32_t i = at + 1; i < size && words[i].tag == Tag::Preposition; ++i) {
        const std::uint32_t end = complementEnd(words, i + 1);
        const bool by = is(words[i], WordSet::Agent, vocabulary);
        if (by || is(words[i], WordSet::DoneTo, vocabulary))
            addHeads(words, {i + 1, end}, vocabulary, by ? slots.subject : slots.object);
        i = end - 1;
    }
    return slots;
}

} // namespace

std::optional<RuleMatch> matchVerb(const Sentence& sentence, std::uint32_t index,
                                   const Vocabulary& vocabulary) {
    const Clause& clause = sentence.clauses[index];
    const auto rules = vocabulary.lexicon().verbRules(sentence.words[clause.head].verb());
    if (rules.empty())
        return std::nullopt;
    SlotReader slots(sentence, clause, vocabulary);
    Best best;
    for (const TriggerRule& rule : rules) {
        if (const auto end = afterSequence(rule, sentence.words, clause))
            best.offer(rule,
                       unknownsOf(rule, sentence.words,
                                  slots.after(*end, static_cast<std::uint32_t>(rule.sequence.size())),
                                  vocabulary),
                       clause.head, *end);
        if (best.isCertain())
            break;
    }
    return best.match();
}

std::optional<RuleMatch> matchNoun(const Sentence& sentence, std::uint32_t at, const Vocabulary& vocabulary) {
    const Words& words = sentence.words;
    const auto rules = vocabulary.lexicon().nounRules(words[at].noun());
    if (rules.empty())
        return std::nullopt;
    const Slots slots = slotsOfNoun(words, at, vocabulary);
    Best best;
    for (const TriggerRule& rule : rules) {
        if ((rule.exact != 0 && rule.exact != words[at].id()) || rule.sequence.size() > at)
            continue;
        const std::uint32_t begin = at - static_cast<std::uint32_t>(rule.sequence.size());
        bool fits = true;
        for (std::uint32_t i = 0; fits && i < rule.sequence.size(); ++i)
            fits = isText(words[begin + i]) && matches(rule.sequence[i], words[begin + i]);
        if (fits)
            best.offer(rule, unknownsOf(rule, words, slots, vocabulary), begin, at + 1);
        if (best.isCertain())
            break;
    }
    return best.match();
}

} // namespace dateline
