#include "core/reading/drafts.h"

#include "core/grammar/clause_walk.h"
#include "core/grammar/phrases.h"
#include "core/mentions/roles.h"
#include "core/reading/actors.h"
#include "core/reading/fold.h"
#include "core/reading/places.h"
#include "core/reading/weigh.h"

#include <algorithm>

namespace dateline {
namespace {

/// A duration in years or more.
bool isLong(std::string_view duration) {
    return duration.ends_with('Y') || duration.ends_with("DE") || duration.ends_with("CE");
}

/// "for decades", "over twenty years"; not the age of "a 31-year-old", nor what somebody is sentenced to.
bool isLastingTime(const Article& article, const Sentence& sentence, const TimeMention& time) {
    const std::uint32_t at = time.words.begin;
    const std::uint32_t end = article.timexes[time.last].span.end;
    if (at == 0 || article.text({end, end + 1}) == "-")
        return at == 0;
    const SentenceWord& before = sentence.words[at - 1];
    return before.tag == Tag::Preposition && !is(before, WordSet::Genitive, article.vocabulary()) &&
           !is(before, WordSet::InfinitiveMark, article.vocabulary());
}

/// "have fought for decades": no news, and of no day.
bool isLongAgo(const Article& article, const Sentence& sentence, const Mention& mention) {
    if (mention.clause == kNoClause || familyOf(mention.type) == Family::Law)
        return false;
    return sentence.clauses[mention.clause].tense == Tense::PresentPerfect &&
           std::any_of(sentence.times.begin(), sentence.times.end(), [&](const TimeMention& t) {
               const Timex& timex = article.timexes[t.timex];
               return timex.type == TimexType::Duration && isLong(timex.value) &&
                      isLastingTime(article, sentence, t);
           });
}

/// The tense in which a happening is told. "Said that they had agreed" is "they have agreed", reported.
Tense tenseOf(const Sentence& sentence, const Mention& mention) {
    const std::uint32_t k = finiteFrom(sentence.clauses, mention.clause);
    if (k == kNoClause)
        return Tense::Past;
    const Clause& clause = sentence.clauses[k];
    return clause.tense == Tense::PastPerfect && clause.link == Link::Complement ? Tense::Past : clause.tense;
}

/// The verb or noun that a mention is told by.
WordId wordOf(const Sentence& sentence, const Mention& mention) {
    return mention.role == ClauseRole::Verb ? sentence.words[sentence.clauses[mention.clause].head].verb()
                                            : sentence.words[mention.words.end - 1].noun();
}

bool namesSpeech(const Article& article, const Sentence& sentence, const Mention& mention) {
    if (mention.clause == kNoClause)
        return false;
    const WordRange subject = sentence.clauses[mention.clause].subject;
    for (std::uint32_t i = subject.begin; i < subject.end; ++i)
        if (isOfClass(sentence.words[i], article.vocabulary().classes().speech))
            return sentence.words[subject.begin].definite;
    return false;
}

/// The words of names in a range.
std::vector<std::string_view> namesIn(const Article& article, const Sentence& sentence, WordRange range) {
    std::vector<std::string_view> names;
    for (std::uint32_t i = range.begin; i < std::min<std::size_t>(range.end, sentence.words.size()); ++i)
        if (sentence.words[i].tag == Tag::Name && !sentence.words[i].time)
            names.push_back(article.text(sentence.words[i].span));
    return names;
}

void setNames(const Article& article, const Sentence& sentence, const Mention& mention, Draft& draft) {
    const Roles slots = rolesOf(sentence, mention, article.vocabulary());
    draft.who = namesIn(article, sentence, slots.who);
    draft.whom = namesIn(article, sentence, slots.whom);
}

Draft draftOf(const Article& article, const Sentence& sentence, const Told& told, const Clues& common) {
    const Mention& mention = article.mentions[told.mention];
    Draft draft;
    draft.mention = told.mention;
    draft.type = mention.type;
    draft.generic = mention.generic;
    draft.definite = mention.definite;
    draft.modality = mention.modality;
    draft.weak = told.weak;
    draft.date = told.date;
    draft.reference = told.reference;
    draft.longAgo = isLongAgo(article, sentence, mention);
    if (const auto place = placeOf(article, mention))
        draft.place = article.text(*place);
    if (has(mention.type, Trait::SpeechAct) && mention.clause != kNoClause)
        if (const WordRange who = sentence.clauses[mention.clause].subject; !who.empty())
            draft.speaker = article.text(article.spanOf(sentence, who));
    draft.trigger = article.spanOf(sentence, mention.words);
    draft.word = wordOf(sentence, mention);
    draft.tense = tenseOf(sentence, mention);
    draft.namesSpeech = has(mention.type, Trait::SpeechAct) && namesSpeech(article, sentence, mention);
    draft.meaning = mention.meaning;
    setNames(article, sentence, mention, draft);
    draft.clues = cluesOf(article, sentence, told, common);
    draft.clues.set(Clue::Place, !draft.place.empty());
    draft.clues.set(Clue::LongAgo, draft.longAgo);
    draft.latest = mention.sentence;
    draft.sentences = {mention.sentence};
    draft.mentions = told.others;
    draft.mentions.insert(draft.mentions.begin(), told.mention);
    return draft;
}

bool isTold(const Clause& clause) {
    return clause.tense == Tense::Past &&
           (clause.link == Link::Main || clause.link == Link::Coordinate || clause.link == Link::Complement);
}

/// The time that a text is telling of from this sentence on.
std::optional<std::uint32_t> clockOf(const Article& article, const Sentence& sentence) {
    for (const TimeMention& time : sentence.times) {
        const Timex& timex = article.timexes[time.timex];
        const bool told = time.clause != kNoClause && timex.when && timex.type != TimexType::Duration &&
                          timex.type != TimexType::Set && isTold(sentence.clauses[time.clause]) &&
                          !isOfNoun(article, sentence, time);
        if (told && timex.when->start <= Granularity::Year)
            return time.timex;
    }
    return std::nullopt;
}

} // namespace

SentenceDrafts draftSentence(const Article& article, std::uint32_t sentence, Cast& cast, bool withFolded) {
    const SentencePtr held = article.sentence(sentence);
    SentenceDrafts drafts;
    cast.read(roleContextOf(article, *held));
    if (held->firstMention < held->lastMention) {
        const Clues common = cluesOf(article, *held);
        std::vector<Told> folded;
        for (const Told& told :
             foldMentions(article, held->firstMention, held->lastMention, withFolded ? &folded : nullptr))
            drafts.events.push_back(draftOf(article, *held, told, common));
        for (const Told& told : folded)
            drafts.folded.push_back(draftOf(article, *held, told, common));
        for (Draft& draft : drafts.events)
            draft.actors = actorsOf(article, *held, draft.mentions, cast);
    }
    drafts.relations = findRelations(article, sentence);
    drafts.clock = clockOf(article, *held);
    return drafts;
}

} // namespace dateline
