#include "core/grammar/missing_verb.h"

#include "core/grammar/phrases.h"

#include <algorithm>
#include <climits>

namespace dateline {
namespace {

constexpr TagSet kFiniteAlone{Tag::Modal, Tag::Be, Tag::Have, Tag::Do, Tag::Verb};
constexpr TagSet kVerbGoesOn{Tag::To, Tag::Modal, Tag::Be, Tag::Have, Tag::Do};
constexpr TagSet kOpensClause{Tag::That, Tag::Wh, Tag::Subordinator};

/// The finite verbs of a part, and what needs one.
struct VerbCount {
    int sure = 0;
    int doubtful = 0;  ///< that may be participles: "the bridge built in …"
    int adverbial = 0; ///< that stand after "as", "after", which take a noun as well
    int needed = 1;
    std::uint32_t first = 0; ///< where the first of the verbs, and of what needs one, stands
};

/// The tag of the nearest word before that is no adverb or negation.
Tag tagBefore(const Words& words, std::uint32_t at) {
    constexpr TagSet kPassed{Tag::Adverb, Tag::Negation};
    at = phraseBegin(words, at, kPassed);
    return at > 0 ? words[at - 1].tag : Tag::Stop;
}

bool isFinite(const Words& words, std::uint32_t at, const Vocabulary& vocabulary) {
    const SentenceWord& w = words[at];
    if (!kFiniteAlone.has(w.tag) || kVerbGoesOn.has(tagBefore(words, at)))
        return false;
    if (w.tag == Tag::Verb)
        return w.form == VerbForm::Base || w.form == VerbForm::S || w.form == VerbForm::Past;
    return !is(w, WordSet::GerundBe, vocabulary) && !is(w, WordSet::GerundHave, vocabulary);
}

bool looksReduced(const Words& words, std::uint32_t at) {
    const bool phraseFollows = at + 1 < words.size() && words[at + 1].tag == Tag::Preposition;
    return words[at].form == VerbForm::Past && words[at].is(kVerbParticiple) && phraseFollows && at > 0 &&
           kNominal.has(words[at - 1].tag);
}

/// "backed by tanks", which is surely a participle.
bool isBacked(const Words& words, std::uint32_t at, const Vocabulary& vocabulary) {
    return looksReduced(words, at) && is(words[at + 1], WordSet::Agent, vocabulary);
}

/// "if", "who", "that", after which a finite verb must come; not "after", which a noun may follow.
bool opensFinite(const SentenceWord& word) {
    return kOpensClause.has(word.tag) && !word.is(kPreposition);
}

VerbCount countVerbs(const Words& words, WordRange part, const Vocabulary& vocabulary) {
    VerbCount count;
    count.first = part.end;
    bool adverbial = false;
    for (std::uint32_t i = part.begin; i < part.end; ++i) {
        const bool finite = isFinite(words, i, vocabulary);
        if (opensFinite(words[i]))
            ++count.needed;
        else if (finite && !isBacked(words, i, vocabulary))
            ++(looksReduced(words, i) ? count.doubtful : adverbial ? count.adverbial : count.sure);
        if (finite || kOpensClause.has(words[i].tag))
            count.first = std::min(count.first, i);
        if (words[i].tag == Tag::Subordinator || words[i].tag == Tag::Comma || finite)
            adverbial = words[i].tag == Tag::Subordinator && words[i].is(kPreposition);
    }
    return count;
}

/// The noun phrase that a verb would have as its subject, as one goes through the words before it.
struct SubjectSeen {
    const SentenceWord* head = nullptr;
    const SentenceWord* described = nullptr; ///< by the clause that one is in: "protests that killed ten end"
    bool ended = false; ///< or a phrase in front of it has not: "In the north rebels …"
    bool determined = false;
    bool several = false; ///< "France and Germany"
};

/// Whether a word belongs to the phrase, where a time in front of it has ended: "On Monday rebels …".
bool isInPhrase(const Words& words, std::uint32_t at, SubjectSeen& subject) {
    if (!subject.head && at > 0 && words[at - 1].time && !words[at].time)
        subject.ended = false;
    return !subject.ended && !words[at].time;
}

bool isFiniteForm(const Words& words, std::uint32_t at) {
    const VerbForm form = words[at].form;
    return words[at].tag == Tag::Verb && !looksReduced(words, at) &&
           (form == VerbForm::Base || form == VerbForm::S || form == VerbForm::Past);
}

/// Whether a clause begins or ends at a word, so that another subject is looked for.
bool passBoundary(const Words& words, std::uint32_t at, SubjectSeen& subject) {
    const SentenceWord& w = words[at];
    const bool describes =
        (w.tag == Tag::Wh || w.tag == Tag::That) && at > 0 && kNominal.has(words[at - 1].tag);
    if (isFiniteForm(words, at))
        subject = {subject.described, nullptr, true, true, false};
    else if (kOpensClause.has(w.tag) || w.tag == Tag::Dash)
        subject = {nullptr, describes ? subject.head : nullptr};
    else
        return false;
    return true;
}

void passWord(const Words& words, std::uint32_t at, SubjectSeen& subject) {
    constexpr TagSet kDetermines{Tag::Determiner, Tag::Possessive, Tag::Number, Tag::Name, Tag::Pronoun};
    const SentenceWord& w = words[at];
    if (passBoundary(words, at, subject))
        return;
    if (w.tag == Tag::Preposition || w.tag == Tag::Verb)
        subject.ended = true;
    else if (w.tag == Tag::Comma)
        subject.ended = subject.head != nullptr;
    else if (w.tag == Tag::Conjunction)
        subject.several = subject.head != nullptr;
    else if (isInPhrase(words, at, subject)) {
        subject.determined = subject.determined || kDetermines.has(w.tag);
        if (kNominal.has(w.tag) || (w.tag == Tag::Adjective && w.is(kNoun)))
            subject.head = &w;
    }
}

/// "the aircraft", which is one or several.
bool isOneOrSeveral(const SentenceWord& head, const Vocabulary& vocabulary) {
    return is(head, WordSet::Collective, vocabulary) ? !head.plural : head.plural && head.noun() == head.id();
}

constexpr int kAgrees = 2;
constexpr int kMayAgree = 1;
constexpr int kDisagrees = -4;

/// How well the third person agrees with a subject. A bare noun rather describes a happening: "air strikes".
int agreementOfThird(const SentenceWord& word, const SubjectSeen& subject, const Vocabulary& vocabulary) {
    const bool either = subject.head->tag == Tag::Name || isOneOrSeveral(*subject.head, vocabulary);
    if (subject.several || (subject.head->plural && !either))
        return kDisagrees;
    const bool happening = word.word && !vocabulary.lexicon().nounRules(word.word->noun).empty();
    return subject.determined || !happening ? kAgrees : kMayAgree;
}

/// How well a form agrees with a subject.
int agreement(const SentenceWord& word, VerbForm form, const SubjectSeen& subject,
              const Vocabulary& vocabulary) {
    const SentenceWord& head = *subject.head;
    if (form == VerbForm::S)
        return agreementOfThird(word, subject, vocabulary);
    if (form == VerbForm::Past)
        return word.is(kVerbBase) ? kMayAgree : kAgrees; // "cut" is rather a noun
    if (head.plural || subject.several || isOneOrSeveral(head, vocabulary))
        return kAgrees;
    return head.tag == Tag::Name ? 0 : kDisagrees;
}

/// How much what follows looks like what stands after a verb.
int continuation(const Words& words, std::uint32_t at, std::uint32_t end, const Vocabulary& vocabulary) {
    constexpr int kObject = 3;
    constexpr int kName = 2;
    constexpr int kMayBeObject = 1;
    constexpr int kNone = -6;
    constexpr TagSet kObjects{Tag::Determiner, Tag::Possessive, Tag::Pronoun};
    constexpr TagSet kNoVerbBefore{Tag::Verb, Tag::Be, Tag::Have, Tag::Do, Tag::Modal};
    if (at + 1 >= end)
        return kMayBeObject;
    const SentenceWord& n = words[at + 1];
    if (n.tag == Tag::That)
        return words[at].word && vocabulary.lexicon().speech(words[at].word->verb) != SpeechForce::None
                   ? kObject
                   : kNone;
    if (kObjects.has(n.tag) || (n.tag == Tag::Number && !n.time) || n.is(kParticle))
        return kObject;
    if (n.form == VerbForm::Ing &&
        vocabulary.has(WordSet::Beginning, words[at].word ? words[at].word->verb : 0))
        return kObject; // "starts investigating"
    if (is(n, WordSet::Genitive, vocabulary) || kNoVerbBefore.has(n.tag))
        return kNone;
    return n.tag == Tag::Name && !n.time ? kName : n.tag == Tag::Adverb ? 0 : kMayBeObject;
}

/// A verb more likely stands behind a time or what is put between: "the bridge built in 1900 collapses".
int separation(const SentenceWord& before) {
    return before.time || before.tag == Tag::Comma || before.tag == Tag::CloseBracket ? 1 : 0;
}

/// Of a word that the lexicon does not have by its ending.
VerbForm finiteForm(const SentenceWord& w) {
    if (!w.word || w.word->readings == 0)
        return w.plural && w.tag == Tag::Noun ? VerbForm::S : VerbForm::None;
    if (w.is(kVerbPast))
        return VerbForm::Past;
    if (w.is(kVerbBase))
        return VerbForm::Base;
    return w.is(kVerbS) ? VerbForm::S : VerbForm::None;
}

/// Whether a word was taken for a noun or an adjective where a verb may stand.
bool mayBeVerb(const Words& words, std::uint32_t at) {
    const SentenceWord& w = words[at];
    if (at == 0 || w.time || (w.tag != Tag::Noun && w.tag != Tag::Adjective) ||
        finiteForm(w) == VerbForm::None)
        return false;
    const SentenceWord& p = words[at - 1];
    return kNominal.has(p.tag) || p.tag == Tag::Adverb || p.tag == Tag::Comma || p.tag == Tag::CloseBracket ||
           (p.tag == Tag::Adjective && p.is(kNoun));
}

/// What the word at `at` must reach to be the verb.
int enoughFor(const VerbCount& count, std::uint32_t at) {
    constexpr int kWhereNoneIs = 3;
    constexpr int kWhereOneMayBe = 4;
    constexpr int kWhereOthersAre = 4;
    if (count.sure == 0)
        return count.doubtful + count.adverbial == 0 ? kWhereNoneIs : kWhereOneMayBe;
    if (count.sure >= count.needed)
        return INT_MAX;
    return at < count.first ? kWhereNoneIs : kWhereOthersAre;
}

/// A word is rather a verb that the lexicon knows as nothing else.
int onlyVerb(const SentenceWord& word) {
    return word.is(kVerbForms) && !word.is(kNoun | kAdjective) ? 2 : 0;
}

} // namespace

std::optional<RestoredVerb> missingVerb(const Words& words, WordRange part, const Vocabulary& vocabulary) {
    const VerbCount count = countVerbs(words, part, vocabulary);
    std::optional<RestoredVerb> found;
    int best = 0;
    SubjectSeen subject;
    for (std::uint32_t i = part.begin; i < part.end; ++i) {
        if (subject.head && mayBeVerb(words, i)) {
            const VerbForm form = finiteForm(words[i]);
            const int score = agreement(words[i], form, subject, vocabulary) + separation(words[i - 1]) +
                              continuation(words, i, part.end, vocabulary) + onlyVerb(words[i]);
            if (score >= best && score >= enoughFor(count, i)) {
                best = score;
                found = {i, form};
            }
        }
        passWord(words, i, subject);
    }
    return found;
}

} // namespace dateline
