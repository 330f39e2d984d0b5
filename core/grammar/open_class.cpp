#include "core/grammar/phrases.h"
#include "core/grammar/word_use.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr TagSet kArticles{Tag::Determiner, Tag::Possessive, Tag::Number};
constexpr TagSet kSubjects{Tag::Pronoun, Tag::Wh, Tag::That};
constexpr TagSet kComma{Tag::Comma};
constexpr TagSet kNamesAndNouns{Tag::Noun, Tag::Name};
constexpr TagSet kObjectBegins{Tag::Determiner, Tag::Possessive, Tag::Adjective,
                               Tag::Number,     Tag::Name,       Tag::Pronoun};

WordUse verbUse(VerbForm form) {
    return {Tag::Verb, form};
}

WordUse nounUse(const SentenceWord& w) {
    return {w.is(kAdjective) && !w.is(kNoun) ? Tag::Adjective : Tag::Noun};
}

Tag tagAfter(const TagContext& context) {
    const SentenceWord* n = context.next();
    return n ? guessedTag(*n) : Tag::Stop;
}

bool previousIs(const TagContext& context, TagSet tags) {
    const SentenceWord* previous = context.previous();
    const bool endsDate = previous && previous->time && previous->tag == Tag::Number;
    return previous && !endsDate && tags.has(previous->tag);
}

/// "hit", "cut": a past tense like its base form, after its subject.
WordUse unchangedPastUse(const TagContext& context) {
    const SentenceWord& w = context.word();
    const bool verb = !w.is(kNoun) || context.objectFollows() ||
                      (context.next() && guessedTag(*context.next()) == Tag::Noun);
    return verb ? verbUse(VerbForm::Past) : nounUse(w);
}

/// "the weak Dutch garrison": what ends a phrase is a noun, though the lexicon has only the verb.
bool isInNamedPhrase(const TagContext& context, Tag before) {
    if (before == Tag::Preposition)
        return true;
    return previousIs(context, {Tag::Name}) && !context.nameCanAct() &&
           !kObjectBegins.has(tagAfter(context)) && !context.previous()->plural;
}

/// "An arms embargo", "the sports ban": a plural noun that stands before another, and is no subject.
bool isBeforeNoun(const TagContext& context) {
    const SentenceWord* noun = context.previous();
    const SentenceWord* first = context.previous(2);
    if (!noun || !first || first->tag != Tag::Determiner)
        return false;
    return is(*first, WordSet::Indefinite, context.vocabulary()) ||
           is(*noun, WordSet::PluralBefore, context.vocabulary());
}

/// Whether what stands before "attack", "hit" makes a verb of it.
bool isBaseVerb(const TagContext& context, Tag before) {
    const SentenceWord& w = context.word();
    if (!w.is(kNoun))
        return !isInNamedPhrase(context, before);
    if (kSubjects.has(before) || context.goesOnWith(VerbForm::Base))
        return true;
    const SentenceWord* previous = context.previous();
    const bool nameInS = previous && previous->tag == Tag::Name && previous->is(kNoun); // "Tolian Mills"
    const bool pluralBefore = previous && ((previous->plural && !nameInS) || context.nameCanAct());
    if (pluralBefore && context.objectFollows() && !isBeforeNoun(context))
        return true;
    return before == Tag::Stop && context.next() && kBeforeNoun.has(guessedTag(*context.next()));
}

/// "attack", "hit": a verb after an auxiliary or a plural subject, else a noun if it can be one.
WordUse baseUse(const TagContext& context, std::uint32_t forms) {
    const SentenceWord& w = context.word();
    const Tag before = context.before();
    if (context.followsAuxiliary())
        return verbUse(VerbForm::Base);
    if ((before == Tag::Be || before == Tag::Have) && (forms & (kVerbParticiple | kVerbPast)) != 0 &&
        !previousIs(context, kBeforeNoun))
        return verbUse(VerbForm::Participle);
    if (previousIs(context, kArticles) || (kBeforeNoun.has(before) && w.is(kNoun)))
        return nounUse(w);
    constexpr TagSet kSubjectEnds{Tag::Noun, Tag::Name, Tag::Pronoun, Tag::Comma, Tag::Wh};
    if ((forms & kVerbPast) != 0 && kSubjectEnds.has(before))
        return unchangedPastUse(context);
    return isBaseVerb(context, before) ? verbUse(VerbForm::Base) : nounUse(w);
}

/// Whether a noun phrase follows; "that" begins what is said: "states that …", but "strikes that killed …".
bool objectBegins(const TagContext& context) {
    const Vocabulary& vocabulary = context.vocabulary();
    if (context.next() && is(*context.next(), WordSet::Complementiser, vocabulary))
        return vocabulary.lexicon().speech(context.word().word->verb) != SpeechForce::None;
    return kObjectBegins.has(tagAfter(context));
}

/// "attacks", "says": a noun after what begins a noun phrase, a verb after a singular subject.
WordUse thirdPersonUse(const TagContext& context) {
    constexpr TagSet kNounFollows{Tag::Determiner,  Tag::Possessive, Tag::Adjective,   Tag::Number,
                                  Tag::Preposition, Tag::Verb,       Tag::Conjunction, Tag::Stop,
                                  Tag::Comma,       Tag::To,         Tag::Subordinator};
    const SentenceWord& w = context.word();
    const SentenceWord* n = context.next();
    const Tag before = context.before();
    const bool inPhrase = previousIs(context, kArticles) || before == Tag::Preposition;
    if (!w.is(kNoun) && !inPhrase)
        return verbUse(VerbForm::S);
    if (before == Tag::Comma && previousIs(context, kComma) && context.objectFollows() &&
        !n->is(kPreposition))
        return verbUse(VerbForm::S);
    if (context.goesOnWith(VerbForm::S))
        return verbUse(VerbForm::S);
    if (kNounFollows.has(before) || (n && n->is(kModal | kBe | kHave | kDo)))
        return nounUse(w);
    const bool actsItself = before == Tag::That && n && n->is(kVerbPast) && !n->is(kNoun | kAdjective);
    if (kSubjects.has(before) && !actsItself) // "he said that rebels took …"
        return verbUse(VerbForm::S);
    const bool singularBefore =
        kNamesAndNouns.has(before) && context.previous() && !context.previous()->plural;
    return singularBefore && objectBegins(context) ? verbUse(VerbForm::S) : nounUse(w);
}

} // namespace

WordUse gerundUse(const TagContext& context) {
    const SentenceWord& w = context.word();
    if (w.time)
        return {Tag::Noun}; // "morning"
    const SentenceWord* n = context.next();
    const Tag before = context.before();
    const Tag after = tagAfter(context);
    if (before == Tag::Be && !previousIs(context, kBeforeNoun))
        return verbUse(VerbForm::Ing);
    const bool ends =
        !n || after == Tag::Comma || after == Tag::Stop || n->is(kConjunction | kBe | kHave | kModal);
    if (previousIs(context, kComma) && !ends && w.word && !is(*n, WordSet::Genitive, context.vocabulary()))
        return verbUse(VerbForm::Ing); // ", killing up to 50 traders"
    const bool nounToo = w.is(kNoun) || !w.word;
    if (kBeforeNoun.has(before) && !(w.is(kVerbForms) && !nounToo))
        return nounUse(w);
    if (kBeforeNoun.has(before))
        return {after == Tag::Noun ? Tag::Adjective : Tag::Noun};
    return nounToo && !kObjectBegins.has(after) ? nounUse(w) : verbUse(VerbForm::Ing);
}

WordUse pastUse(const TagContext& context, bool canBePast) {
    const SentenceWord* n = context.next();
    const Tag before = context.before();
    if (before == Tag::Be || before == Tag::Have)
        return verbUse(VerbForm::Participle);
    const bool phraseFollows = n && (guessedTag(*n) == Tag::Noun || guessedTag(*n) == Tag::Name);
    if (context.startsSentence() && phraseFollows && !n->is(kPreposition))
        return {Tag::Adjective}; // "Scattered clashes …", "United Nations troops …"
    const bool afterPreposition = before == Tag::Preposition && n && guessedTag(*n) == Tag::Noun;
    const bool insidePhrase = (kBeforeNoun.has(before) && before != Tag::Number) || afterPreposition;
    if (insidePhrase && context.nounFollows() && n->tag != Tag::Number && !n->is(kNumber | kDeterminer))
        return {Tag::Adjective};
    if (before == Tag::Number && context.nounFollows() && n->is(kPlural))
        return {Tag::Adjective};
    return verbUse(canBePast ? VerbForm::Past : VerbForm::Participle);
}

WordUse openClassUse(const TagContext& context) {
    const SentenceWord& w = context.word();
    const std::uint32_t forms = w.word->readings & kVerbForms;
    if (w.is(kAdverb) && !(forms != 0 && context.followsAuxiliary()))
        return {Tag::Adverb};
    if (is(w, WordSet::Adjectival, context.vocabulary()) && context.before() != Tag::Be)
        return {Tag::Adjective};
    if (w.is(kAdjective) && (forms == 0 || kBeforeNoun.has(context.before())))
        return {w.is(kNoun) && !context.nounFollows() && context.before() != Tag::Be ? Tag::Noun
                                                                                     : Tag::Adjective};
    if (forms == 0)
        return {!w.is(kNoun) && w.capitalised ? Tag::Name : Tag::Noun};
    if ((forms & kVerbIng) != 0)
        return gerundUse(context);
    if ((forms & kVerbBase) != 0)
        return baseUse(context, forms);
    if ((forms & kVerbS) != 0)
        return thirdPersonUse(context);
    return pastUse(context, (forms & kVerbPast) != 0);
}

WordUse unknownUse(const TagContext& context) {
    constexpr std::size_t kShortestPast = 5;
    constexpr std::size_t kShortestGerund = 6;
    const std::string_view s = context.spelling();
    const WordEndings& endings = context.vocabulary().endings();
    if (context.word().capitalised)
        return {Tag::Name};
    if (s.ends_with(endings.adverb))
        return {Tag::Adverb};
    if (s.ends_with(endings.past) && s.size() >= kShortestPast)
        return pastUse(context, true);
    if (s.ends_with(endings.gerund) && s.size() >= kShortestGerund)
        return gerundUse(context);
    const bool describes = std::any_of(endings.adjective.begin(), endings.adjective.end(),
                                       [&](const std::string& ending) { return s.ends_with(ending); });
    return {describes ? Tag::Adjective : Tag::Noun};
}

} // namespace dateline
