#include "core/grammar/missing_verb.h"

#include "core/grammar/phrases.h"

#include <climits>

namespace dateline {
namespace {

constexpr TagSet kFiniteAlone{Tag::Modal, Tag::Be, Tag::Have, Tag::Do, Tag::Verb};
constexpr TagSet kVerbGoesOn{Tag::To, Tag::Modal, Tag::Be, Tag::Have, Tag::Do};
constexpr TagSet kOpensClause{Tag::That, Tag::Wh, Tag::Subordinator};

/// How many finite verbs a part has, and how many it needs.
struct VerbCount {
    int sure = 0;
    int doubtful = 0; ///< that may be participles: "the bridge built in …"
    int needed = 1;
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

/// "if", "who", "that", after which a finite verb must come; not "after", which a noun may follow.
bool opensFinite(const SentenceWord& word) {
    return kOpensClause.has(word.tag) && !word.is(kPreposition);
}

VerbCount countVerbs(const Words& words, WordRange part, const Vocabulary& vocabulary) {
    VerbCount count;
    for (std::uint32_t i = part.begin; i < part.end; ++i) {
        if (opensFinite(words[i]))
            ++count.needed;
        else if (isFinite(words, i, vocabulary))
            ++(looksReduced(words, i) ? count.doubtful : count.sure);
    }
    return count;
}

/// The noun phrase that a verb would have as its subject, as one goes through the words before it.
struct SubjectSeen {
    const SentenceWord* head = nullptr;
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

void passWord(const Words& words, std::uint32_t at, SubjectSeen& subject) {
    constexpr TagSet kDetermines{Tag::Determiner, Tag::Possessive, Tag::Number, Tag::Name, Tag::Pronoun};
    const SentenceWord& w = words[at];
    const bool finiteVerb = w.tag == Tag::Verb && w.form != VerbForm::Ing && !looksReduced(words, at);
    if (kOpensClause.has(w.tag) || w.tag == Tag::Dash || finiteVerb)
        subject = {};
    else if (w.tag == Tag::Preposition || w.tag == Tag::Verb)
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

/// How well a form agrees with a subject; one past form looks like its base (`unchanged`), as "cut".
int agreement(VerbForm form, bool unchanged, const SubjectSeen& subject, const Vocabulary& vocabulary) {
    constexpr int kAgrees = 2;
    constexpr int kMayAgree = 1;
    constexpr int kDisagrees = -4;
    const bool plural = subject.head->plural || subject.several;
    if (form == VerbForm::Past)
        return unchanged ? kMayAgree : kAgrees;
    if (is(*subject.head, WordSet::Collective, vocabulary))
        return form == VerbForm::S && subject.head->plural ? kDisagrees : kAgrees;
    if (form == VerbForm::S)
        return plural ? kDisagrees : subject.determined ? kAgrees : kMayAgree;
    return plural ? kAgrees : subject.head->tag == Tag::Name ? 0 : kDisagrees;
}

/// How much what follows looks like what stands after a verb.
int continuation(const Words& words, std::uint32_t at, std::uint32_t end, const Vocabulary& vocabulary) {
    constexpr int kObject = 3;
    constexpr int kMayBeObject = 1;
    constexpr int kVerb = -6;
    constexpr TagSet kObjects{Tag::Determiner, Tag::Possessive, Tag::Pronoun, Tag::That};
    constexpr TagSet kNoVerbBefore{Tag::Verb, Tag::Be, Tag::Have, Tag::Do, Tag::Modal};
    if (at + 1 >= end)
        return 1;
    const SentenceWord& n = words[at + 1];
    if (kObjects.has(n.tag) || (n.tag == Tag::Number && !n.time) || n.is(kParticle))
        return kObject;
    if (is(n, WordSet::Genitive, vocabulary) || kNoVerbBefore.has(n.tag))
        return kVerb;
    return n.tag == Tag::Name && !n.time ? 2 : n.tag == Tag::Adverb ? 0 : kMayBeObject;
}

/// A verb more likely stands behind a time or what is put between: "the bridge built in 1900 collapses".
int separation(const SentenceWord& before) {
    return before.time || before.tag == Tag::Comma || before.tag == Tag::CloseBracket ? 1 : 0;
}

VerbForm finiteForm(const SentenceWord& w) {
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

/// What a verb must reach where none is, where one is that may be a participle, and where one is that may be
/// another clause's.
constexpr int kEnough = 3;
constexpr int kLikely = 4;
constexpr int kSurely = 5;

int enoughFor(const VerbCount& count) {
    if (count.sure == 0)
        return count.doubtful == 0 ? kEnough : kLikely;
    return count.sure < count.needed ? kSurely : INT_MAX;
}

} // namespace

std::optional<RestoredVerb> missingVerb(const Words& words, WordRange part, const Vocabulary& vocabulary) {
    int best = enoughFor(countVerbs(words, part, vocabulary));
    std::optional<RestoredVerb> found;
    if (best == INT_MAX)
        return found;
    SubjectSeen subject;
    for (std::uint32_t i = part.begin; i < part.end; ++i) {
        if (subject.head && mayBeVerb(words, i)) {
            const VerbForm form = finiteForm(words[i]);
            const int score = agreement(form, words[i].is(kVerbBase), subject, vocabulary) +
                              continuation(words, i, part.end, vocabulary) + separation(words[i - 1]);
            if (score >= best) {
                best = score;
                found = {i, form};
            }
        }
        passWord(words, i, subject);
    }
    return found;
}

} // namespace dateline
