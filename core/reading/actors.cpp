#include "core/reading/actors.h"

#include <algorithm>

namespace dateline {

RoleContext roleContextOf(const Article& article, const Sentence& sentence) {
    return {article.document.text, sentence, article.vocabulary(), *article.language.places,
            article.language.words->roles};
}

std::vector<Actor> actorsOf(const Article& article, const Sentence& sentence,
                            const std::vector<std::uint32_t>& mentions, const Cast& cast) {
    const RoleContext context = roleContextOf(article, sentence);
    std::vector<Actor> actors;
    for (const std::uint32_t index : mentions)
        for (Actor& actor : cast.actorsOf(context, partiesOf(context, article.mentions[index])))
            addActor(actors, std::move(actor), kMaxActors);
    const std::uint32_t clause = article.mentions[mentions.front()].clause;
    const WordRange range =
        clause == kNoClause ? WordRange{0, context.size()} : sentence.clauses[clause].range;
    for (Actor& actor : cast.othersIn(context, range))
        addActor(actors, std::move(actor), kMaxActors);
    return actors;
}

std::string actorIn(const Article& article, const Sentence& sentence, WordRange range) {
    Cast cast;
    const RoleContext context = roleContextOf(article, sentence);
    const auto actors = cast.actorsOf(context, {{range, ActorRole::Did, Expect::Likely}});
    return actors.empty() ? std::string() : actors.front().name;
}

} // namespace dateline
