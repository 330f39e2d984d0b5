#include "core/grammar/modality.h"

#include "core/grammar/phrases.h"

namespace dateline {
namespace {

/// What the verb that a clause hangs on makes of it.
Modality underVerb(const SentenceWord& verb, bool adjacent, Modality otherwise,
                   const Vocabulary& vocabulary) {
    const std::uint64_t sets = vocabulary.lexicon().verbSets(verb.verb());
    const KnownClasses& classes = vocabulary.classes();
    if ((sets & classes.negated) != 0)
        return Modality::Negated;
    if ((sets & classes.future) != 0)
        return Modality::Future;
    if ((sets & classes.causative) != 0 || (adjacent && (sets & classes.actual) != 0))
        return Modality::Actual;
    return otherwise;
}

/// The stronger doubt of the two.
Modality weaker(Modality a, Modality b) {
    if (a == Modality::Actual)
        return b;
    return a == Modality::Future && b != Modality::Actual ? b : a;
}

Modality byTense(Tense tense) {
    if (tense == Tense::Future)
        return Modality::Future;
    return tense == Tense::Conditional ? Modality::Hypothetical : Modality::Actual;
}

} // namespace

Modality modalityOf(const Words& words, const std::vector<Clause>& clauses, std::uint32_t index,
                    const Vocabulary& vocabulary) {
    if (index == kNoClause)
        return Modality::Actual;
    const Clause& clause = clauses[index];
    if (clause.negated)
        return Modality::Negated;
    const std::uint32_t parent = clause.parent < index ? clause.parent : kNoClause;
    const Modality above =
        parent == kNoClause ? Modality::Actual : modalityOf(words, clauses, parent, vocabulary);
    const SentenceWord* verb = parent == kNoClause ? nullptr : &words[clauses[parent].head];
    const bool adjacent = verb && clauses[parent].verbs.end == clause.verbs.begin;
    switch (clause.link) {
    case Link::Infinitive:
        return verb ? weaker(underVerb(*verb, adjacent, Modality::Hypothetical, vocabulary), above)
                    : Modality::Hypothetical;
    case Link::Participial:
        if (clause.tense == Tense::Gerund && verb && vocabulary.has(WordSet::Prevented, clause.linkWord))
            return Modality::Negated;
        if (vocabulary.has(WordSet::Absence, clause.linkWord))
            return Modality::Negated;
        return verb && clause.tense == Tense::Gerund && clause.linkWord == 0
                   ? weaker(underVerb(*verb, adjacent, Modality::Actual, vocabulary), above)
                   : above;
    case Link::Complement: {
        const bool denied = verb && (vocabulary.lexicon().speech(verb->verb()) == SpeechForce::Deny);
        if (denied)
            return Modality::Negated;
        return weaker(byTense(clause.tense), above == Modality::Negated ? Modality::Actual : above);
    }
    case Link::Coordinate: {
        const bool continues = parent != kNoClause && words[clause.head].form == VerbForm::Base &&
                               clause.verbs.begin == clause.head && clause.tense == Tense::Present;
        return continues ? above : byTense(clause.tense);
    }
    case Link::Adverbial: {
        const SentenceWord& conjunction = words[clause.range.begin];
        if (isOfClass(conjunction, vocabulary.classes().conditional) && clause.tense != Tense::Past)
            return Modality::Hypothetical;
        if (is(conjunction, WordSet::Before, vocabulary) && clause.tense == Tense::Present)
            return Modality::Hypothetical;
        return byTense(clause.tense);
    }
    default:
        return byTense(clause.tense);
    }
}

} // namespace dateline
