#include "core/event/drafts.h"

#include "core/event/fold.h"
#include "core/event/places.h"
#include "core/event/speech_act.h"

#include <algorithm>

namespace dateline {
namespace {

/// A duration in years or more.
bool isLong(std::string_view duration) {
    return duration.ends_with('Y') || duration.ends_with("DE") || duration.ends_with("CE");
}

/// "have fought for decades": no news, and of no day.
bool isLongAgo(const Article& article, const Mention& mention) {
    if (mention.clause == kNoClause)
        return false;
    const Sentence& sentence = article.sentences[mention.sentence];
    const auto& times = article.times[mention.sentence];
    return sentence.clauses[mention.clause].tense == Tense::PresentPerfect &&
           std::any_of(times.begin(), times.end(), [&](const TimeMention& t) {
               const Timex& timex = article.timexes[t.timex];
               return timex.type == TimexType::Duration && isLong(timex.value);
           });
}

Draft draftOf(const Article& article, const Told& told) {
    const Mention& mention = article.mentions[told.mention];
    const Sentence& sentence = article.sentences[mention.sentence];
    Draft draft;
    draft.mention = told.mention;
    draft.type = mention.type;
    draft.generic = mention.generic;
    draft.definite = mention.definite;
    draft.modality = mention.modality;
    draft.weak = told.weak;
    draft.date = told.date;
    draft.reference = told.reference;
    draft.longAgo = isLongAgo(article, mention);
    if (const auto place = placeOf(article, mention))
        draft.place = article.text(*place);
    if (isSpeechAct(mention.type) && mention.clause != kNoClause)
        if (const WordRange who = sentence.clauses[mention.clause].subject; !who.empty())
            draft.speaker = article.text(article.spanOf(sentence, who));
    draft.sentences = {mention.sentence};
    draft.mentions = told.others;
    draft.mentions.insert(draft.mentions.begin(), told.mention);
    return draft;
}

} // namespace

std::vector<Draft> draftEvents(const Article& article) {
    std::vector<Draft> drafts;
    const auto& mentions = article.mentions;
    for (std::uint32_t first = 0; first < mentions.size();) {
        std::uint32_t last = first;
        while (last < mentions.size() && mentions[last].sentence == mentions[first].sentence)
            ++last;
        for (const Told& told : foldMentions(article, first, last))
            drafts.push_back(draftOf(article, told));
        first = last;
    }
    return drafts;
}

} // namespace dateline
