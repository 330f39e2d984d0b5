#include "core/roles/parties.h"

#include "core/roles/party_parts.h"

#include <algorithm>

namespace dateline {
namespace {

/// "The militia broke the truce", "the union signed an agreement": what one alone does to what is mutual.
void settleMutual(const RoleContext& context, EventType type, std::vector<Party>& parties) {
    const bool pact = type == EventType::Ceasefire || type == EventType::Agreement;
    if (!pact || parties.size() != 1 || parties.front().role != ActorRole::With)
        return;
    const auto phrases = phrasesIn(context, parties.front().words);
    const bool sides = std::any_of(phrases.begin(), phrases.end(), [&](const NounPhrase& phrase) {
        return context.isBase(phrase.head, RoleSet::Sides);
    });
    if (phrases.size() < 2 && !sides)
        parties.front().role = ActorRole::Did;
}

bool anybodyIn(const RoleContext& context, const std::vector<Party>& parties) {
    return std::any_of(parties.begin(), parties.end(),
                       [&](const Party& party) { return namesAnybody(context, party); });
}

/// "A demand by the union that the board resign was delivered", "made a threat against the guards": of a verb
/// that tells of a happening by a noun those beside the noun.
std::vector<Party> ofNamedHappening(const RoleContext& context, const Mention& mention) {
    const Clause& clause = context.sentence.clauses[mention.clause];
    const auto phrases =
        phrasesIn(context, clause.passive || clause.object.empty() ? clause.subject : clause.object);
    if (phrases.empty() || phrases.front().pronoun)
        return {};
    Mention named = mention;
    named.words = {phrases.front().head, phrases.front().head + 1};
    named.role = ClauseRole::Headless;
    named.clause = kNoClause;
    return nounParties(context, named);
}

} // namespace

bool namesAnybody(const RoleContext& context, const Party& party) {
    const auto phrases = phrasesIn(context, party.words);
    return std::any_of(phrases.begin(), phrases.end(), [&](const NounPhrase& phrase) {
        return phrase.pronoun || kindOf(context, phrase, party.expect).acts();
    });
}

Expect expectedOf(EventType type) {
    return has(type, Trait::Territorial) ? Expect::Territory
           : has(type, Trait::ToPeople)  ? Expect::Likely
                                         : Expect::Known;
}

std::vector<Party> partiesOf(const RoleContext& context, const Mention& mention) {
    auto parties =
        mention.role == ClauseRole::Verb ? verbParties(context, mention) : nounParties(context, mention);
    if (mention.role == ClauseRole::Verb && !anybodyIn(context, parties))
        parties = ofNamedHappening(context, mention);
    if (has(mention.type, Trait::Solitary))
        std::erase_if(parties, [](const Party& party) { return party.role == ActorRole::Suffered; });
    settleMutual(context, mention.type, parties);
    return parties;
}

} // namespace dateline
