#include "core/reading/weigh.h"

#include "core/grammar/clause_walk.h"
#include "core/grammar/phrases.h"
#include "core/mentions/clause_facts.h"
#include "core/reading/assign_tolls.h"
#include "core/tolls/casualties.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// By ClauseRole.
constexpr std::array kRoles{Clue::Verb, Clue::Subject, Clue::Object, Clue::Oblique, Clue::Headless};
/// By Link.
constexpr std::array kLinks{Clue::InMainClause, Clue::InMainClause, Clue::InComplement, Clue::InRelative,
                            Clue::InAdverbial,  Clue::InInfinitive, Clue::InParticipial};
/// By Family.
constexpr std::array kFamilies{Clue::Violence, Clue::Movement, Clue::Diplomacy,    Clue::Politics,
                               Clue::Law,      Clue::Protest,  Clue::Humanitarian, Clue::Accident};

void addTense(const Clause& clause, Clues& clues) {
    clues.set(Clue::Present, clause.tense == Tense::Present);
    clues.set(Clue::Perfect, clause.tense == Tense::PresentPerfect);
    clues.set(Clue::PastPerfect, clause.tense == Tense::PastPerfect);
    clues.set(Clue::Progressive, clause.progressive);
    clues.set(Clue::Passive, clause.passive);
}

void addClause(const Sentence& sentence, const Mention& mention, Clues& clues) {
    if (mention.clause == kNoClause)
        return;
    const Clause& clause = sentence.clauses[mention.clause];
    clues.set(kLinks[static_cast<std::size_t>(clause.link)]);
    const std::uint32_t finite = finiteFrom(sentence.clauses, mention.clause);
    addTense(sentence.clauses[finite == kNoClause ? mention.clause : finite], clues);
    clues.set(Clue::Spoken, isSpoken(sentence, mention.clause));
    const WordRange subject = withoutMarks(sentence.words, clause.subject);
    clues.set(Clue::Pronoun, isPronoun(sentence.words, subject));
    for (std::uint32_t i = subject.begin; i < subject.end; ++i)
        if (sentence.words[i].tag == Tag::Name)
            clues.set(Clue::NamedAgent);
}

void addMention(const Mention& mention, Clues& clues) {
    clues.set(kRoles[static_cast<std::size_t>(mention.role)]);
    clues.set(has(mention.type, Trait::SpeechAct)
                  ? Clue::Speech
                  : kFamilies[static_cast<std::size_t>(familyOf(mention.type))]);
    clues.set(Clue::Future, mention.modality == Modality::Future);
    clues.set(Clue::Hypothetical, mention.modality == Modality::Hypothetical);
    clues.set(Clue::Negated, mention.modality == Modality::Negated);
    clues.set(Clue::Generic, mention.generic);
    clues.set(Clue::Definite, mention.definite);
    clues.set(Clue::Indefinite, mention.indefinite);
    clues.set(Clue::BarePlural, mention.barePlural);
    clues.set(Clue::Supported, mention.supported);
    clues.set(Clue::CertainFillers, mention.certain);
    clues.set(Clue::BareRule, mention.bare);
}

/// Of words that tell what a text is about it takes two.
bool isAbout(const Sentence& sentence, const WordClasses& domain) {
    return std::count_if(sentence.words.begin(), sentence.words.end(),
                         [&](const SentenceWord& word) { return isOfClass(word, domain); }) >= 2;
}

void addDomains(const Article& article, const Sentence& sentence, Clues& clues) {
    const KnownClasses& classes = article.vocabulary().classes();
    clues.set(Clue::Sport, isAbout(sentence, classes.sport));
    clues.set(Clue::Business, isAbout(sentence, classes.business));
    clues.set(Clue::Arts, isAbout(sentence, classes.arts));
}

Clue dateClue(Evidence evidence) {
    switch (evidence) {
    case Evidence::Own:
        return Clue::OwnDate;
    case Evidence::Relation:
        return Clue::CountedDate;
    case Evidence::Heading:
        return Clue::HeadingDate;
    case Evidence::Sentence:
        return Clue::SentenceDate;
    default:
        return Clue::StoryDate;
    }
}

} // namespace

Clues cluesOf(const Article& article, const Sentence& sentence) {
    Clues clues;
    addDomains(article, sentence, clues);
    clues.set(Clue::Headline, sentence.headline);
    clues.set(Clue::NoNews, !article.isNews);
    clues.set(Clue::Toll, !casualtiesIn(tollContextOf(article, sentence)).empty());
    return clues;
}

Clues cluesOf(const Article& article, const Sentence& sentence, const Told& told, Clues clues) {
    const Mention& mention = article.mentions[told.mention];
    addMention(mention, clues);
    addClause(sentence, mention, clues);
    clues.set(Clue::Strong, !told.weak);
    clues.set(Clue::Governed, told.governed);
    clues.set(Clue::Content, told.content);
    clues.set(Clue::Announces, told.announces);
    clues.set(Clue::Beside, told.beside);
    clues.set(Clue::Lead, mention.sentence < 3);
    clues.set(Clue::Toll, clues.has(Clue::Toll) && has(mention.type, Trait::HarmsPeople));
    return clues;
}

Clues cluesOf(const Article& article, const Draft& draft) {
    Clues clues = draft.clues;
    const EventDate& date = draft.date;
    if (date.when && date.evidence > Evidence::Convention)
        clues.set(dateClue(date.evidence));
    clues.set(Clue::NotUnderstood, date.notUnderstood.has_value() && !date.when);
    const auto& published = article.document.published;
    clues.set(Clue::Background,
              published && date.when && !date.when->bounds.endsOpen() &&
                  date.when->bounds.end + std::chrono::days{365} < CivilSeconds{*published});
    clues.set(Clue::Brief, article.sentences.size() <= 2);
    clues.set(Clue::ToldTwice, draft.sentences.size() == 2);
    clues.set(Clue::ToldOften, draft.sentences.size() > 2);
    return clues;
}

Judgement judge(const Article& article, const Draft& draft) {
    const Clues clues = cluesOf(article, draft);
    const std::string_view meaning = article.lexicon().meaning(draft.meaning);
    return {clues, meaning, article.language.words->weights.sum(clues, meaning)};
}

} // namespace dateline
