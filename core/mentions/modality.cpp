#include "core/mentions/modality.h"

#include "core/grammar/phrases.h"

#include <algorithm>
#include <optional>

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

/// A sentence that ends in a question mark tells nothing by its main verb.
bool isQuestion(const Words& words) {
    const std::size_t last = words.size() - std::min<std::size_t>(words.size(), 2);
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(last), words.end(),
                       [](const SentenceWord& word) { return word.asks; });
}

bool isPast(Tense tense) {
    return tense == Tense::Past || tense == Tense::PresentPerfect || tense == Tense::PastPerfect;
}

/// What the words between a verb and "to …" make of it: "was able to", "an attempt to", "only to"; nothing
/// when they say nothing.
std::optional<Modality> beforeInfinitive(const Words& words, const Clause& clause, const Clause& above,
                                         const Vocabulary& vocabulary) {
    const SentenceWord& before = words[clause.verbs.begin - 1];
    const WordId word = before.word && before.noun() != 0 ? before.noun() : before.id();
    if (vocabulary.has(WordSet::Unable, word))
        return Modality::Negated;
    const bool tried =
        vocabulary.has(WordSet::Trying, word) || vocabulary.has(WordSet::Trying, before.verb());
    const bool did = vocabulary.has(WordSet::Able, word) || vocabulary.has(WordSet::Only, word);
    const bool done = isPast(above.tense) ? tried || did : tried && above.tense == Tense::Present;
    return done ? std::optional(Modality::Actual) : std::nullopt;
}

Modality ofInfinitive(const Words& words, const Clause& clause, const Clause& above,
                      const Vocabulary& vocabulary) {
    const SentenceWord& verb = words[above.head];
    if (const auto told = beforeInfinitive(words, clause, above, vocabulary))
        return *told;
    if (above.passive && vocabulary.has(WordSet::Tool, verb.verb()))
        return Modality::Hypothetical;
    if (isPast(above.tense) && vocabulary.has(WordSet::Ordering, verb.verb()))
        return Modality::Actual;
    return underVerb(verb, above.verbs.end == clause.verbs.begin, Modality::Hypothetical, vocabulary);
}

/// "if the army pulled back": a past that is none beside "would leave".
bool isUnreal(const Clause& clause, const std::vector<Clause>& clauses) {
    return clause.tense != Tense::Past ||
           (clause.parent != kNoClause && clauses[clause.parent].tense == Tense::Conditional);
}

Modality ofMain(const Words& words, const Clause& clause, const Vocabulary& vocabulary) {
    const bool general = clause.passive && clause.tense == Tense::Present &&
                         vocabulary.has(WordSet::Defining, words[clause.head].verb());
    return general || isQuestion(words) ? Modality::Hypothetical : byTense(clause.tense);
}

Modality ofParticipial(const Clause& clause, const SentenceWord* verb, bool adjacent, Modality above,
                       const Vocabulary& vocabulary) {
    const bool prevented = clause.tense == Tense::Gerund && verb != nullptr &&
                           vocabulary.has(WordSet::Prevented, clause.linkWord);
    if (prevented || vocabulary.has(WordSet::Absence, clause.linkWord))
        return Modality::Negated;
    return verb && clause.tense == Tense::Gerund && clause.linkWord == 0
               ? weaker(underVerb(*verb, adjacent, Modality::Actual, vocabulary), above)
               : above;
}

Modality ofComplement(const Clause& clause, const SentenceWord* verb, Modality above,
                      const Vocabulary& vocabulary) {
    if (verb && vocabulary.lexicon().speech(verb->verb()) == SpeechForce::Deny)
        return Modality::Negated;
    return weaker(byTense(clause.tense), above == Modality::Negated ? Modality::Actual : above);
}

/// "… or disarm": a base form joined to another shares what is said of that.
bool sharesModality(const Words& words, const Clause& clause) {
    return words[clause.head].form == VerbForm::Base && clause.verbs.begin == clause.head &&
           clause.tense == Tense::Present;
}

Modality ofAdverbial(const Words& words, const std::vector<Clause>& clauses, const Clause& clause,
                     const Vocabulary& vocabulary) {
    const SentenceWord& conjunction = words[clause.range.begin];
    const bool condition =
        isOfClass(conjunction, vocabulary.classes().conditional) && isUnreal(clause, clauses);
    const bool notYet = is(conjunction, WordSet::Before, vocabulary) && clause.tense == Tense::Present;
    return condition || notYet ? Modality::Hypothetical : byTense(clause.tense);
}

} // namespace

Modality modalityOf(const Words& words, const std::vector<Clause>& clauses, std::uint32_t index,
                    const Vocabulary& vocabulary) {
    if (index == kNoClause)
        return Modality::Actual;
    const Clause& clause = clauses[index];
    if (clause.negated)
        return Modality::Negated;
    const Clause* parent = clause.parent < index ? &clauses[clause.parent] : nullptr;
    const Modality above = parent ? modalityOf(words, clauses, clause.parent, vocabulary) : Modality::Actual;
    const SentenceWord* verb = parent ? &words[parent->head] : nullptr;
    switch (clause.link) {
    case Link::Infinitive:
        return parent ? weaker(ofInfinitive(words, clause, *parent, vocabulary), above)
                      : Modality::Hypothetical;
    case Link::Participial:
        return ofParticipial(clause, verb, parent && parent->verbs.end == clause.verbs.begin, above,
                             vocabulary);
    case Link::Complement:
        return ofComplement(clause, verb, above, vocabulary);
    case Link::Coordinate:
        return parent && sharesModality(words, clause) ? above : ofMain(words, clause, vocabulary);
    case Link::Adverbial:
        return ofAdverbial(words, clauses, clause, vocabulary);
    case Link::Main:
        return ofMain(words, clause, vocabulary);
    case Link::Relative: // "Who took the port?" begins with one, "Did rebels take it?" seems to
        return clause.range.begin == 0 || (verb && verb->tag == Tag::Do) ? ofMain(words, clause, vocabulary)
                                                                         : byTense(clause.tense);
    }
    return Modality::Actual;
}

} // namespace dateline
