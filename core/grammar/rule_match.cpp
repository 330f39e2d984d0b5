#include "core/grammar/rule_match.h"

#include "core/grammar/clause_facts.h"
#include "core/grammar/clause_walk.h"

#include <algorithm>

namespace dateline {
namespace {

/// How far from its verb or noun a word still tells something of it.
constexpr std::uint32_t kNear = 16;

bool matches(const WordChoice& choice, const SentenceWord& word) {
    if (choice.name && word.tag == Tag::Name)
        return true;
    if (choice.place && word.place)
        return true;
    return word.word && choice.holds(*word.word);
}

bool isText(const SentenceWord& word) {
    return !isMark(word.tag);
}

/// What a rule's slots hold in a sentence.
struct Slots {
    WordRange object;
    WordRange subject;
    WordRange secondSubject; ///< where the subject may be as well
    WordRange near;
};

bool anyMatches(const Words& words, WordRange range, const WordChoice& choice) {
    for (std::uint32_t i = range.begin; i < range.end && i < words.size(); ++i)
        if (isText(words[i]) && (choice.anything || matches(choice, words[i])))
            return true;
    return false;
}

bool isMet(const Condition& condition, const Words& words, const Slots& slots) {
    const WordChoice& choice = condition.choice;
    switch (condition.slot) {
    case Slot::Object:
        return (choice.nothing && slots.object.empty()) || anyMatches(words, slots.object, choice);
    case Slot::NotObject:
        return choice.nothing ? !slots.object.empty() : !anyMatches(words, slots.object, choice);
    case Slot::Subject:
        return (choice.nothing && slots.subject.empty()) || anyMatches(words, slots.subject, choice) ||
               anyMatches(words, slots.secondSubject, choice);
    case Slot::NotSubject:
        return choice.nothing ? !slots.subject.empty() : !anyMatches(words, slots.subject, choice);
    case Slot::Near:
        return anyMatches(words, slots.near, choice);
    case Slot::NotNear:
        return !anyMatches(words, slots.near, choice);
    }
    return false;
}

bool areMet(const TriggerRule& rule, const Words& words, const Slots& slots) {
    return std::all_of(rule.conditions.begin(), rule.conditions.end(),
                       [&](const Condition& c) { return isMet(c, words, slots); });
}

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

Slots slotsOf(const Sentence& sentence, const Clause& clause, std::uint32_t afterWords,
              const Vocabulary& vocabulary) {
    const Words& words = sentence.words;
    Slots slots;
    slots.near = nearOf(words, clause.head);
    slots.subject = clause.subject;
    slots.object = afterWords == clause.verbs.end ? clause.object : objectAfter(words, clause, afterWords);
    if (clause.passive) {
        slots.object = clause.subject;
        slots.subject = agentOf(words, clause, vocabulary);
    } else if (clause.subject.empty()) {
        for (const std::uint32_t above : upFrom(sentence.clauses, clause.parent)) {
            slots.subject = sentence.clauses[above].subject;
            slots.secondSubject = sentence.clauses[above].object;
            if (!slots.subject.empty())
                break;
        }
    }
    return slots;
}

} // namespace

std::optional<RuleMatch> matchVerb(const Sentence& sentence, std::uint32_t index,
                                   const Vocabulary& vocabulary) {
    const Clause& clause = sentence.clauses[index];
    for (const TriggerRule& rule : vocabulary.lexicon().verbRules(sentence.words[clause.head].verb())) {
        const auto end = afterSequence(rule, sentence.words, clause);
        if (end && areMet(rule, sentence.words, slotsOf(sentence, clause, *end, vocabulary)))
            return RuleMatch{&rule, clause.head, *end};
    }
    return std::nullopt;
}

std::optional<RuleMatch> matchNoun(const Sentence& sentence, std::uint32_t at, const Vocabulary& vocabulary) {
    const Words& words = sentence.words;
    const Slots slots{{}, {}, {}, nearOf(words, at)};
    for (const TriggerRule& rule : vocabulary.lexicon().nounRules(words[at].noun())) {
        if ((rule.exact != 0 && rule.exact != words[at].id()) || rule.sequence.size() > at)
            continue;
        const std::uint32_t begin = at - static_cast<std::uint32_t>(rule.sequence.size());
        bool fits = true;
        for (std::uint32_t i = 0; fits && i < rule.sequence.size(); ++i)
            fits = isText(words[begin + i]) && matches(rule.sequence[i], words[begin + i]);
        if (fits && areMet(rule, words, slots))
            return RuleMatch{&rule, begin, at + 1};
    }
    return std::nullopt;
}

} // namespace dateline
