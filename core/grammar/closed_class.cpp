#include "core/grammar/phrases.h"
#include "core/grammar/word_use.h"

#include <utility>

namespace dateline {
namespace {

/// A conjunction, unless a noun follows at once that it points at ("that day").
Tag complementiserUse(const TagContext& context) {
    const SentenceWord* n = context.next();
    const bool pointsAtNoun = n && n->is(kNoun) && !n->is(kPlural) && !n->is(kDeterminer) && !n->capitalised;
    if (pointsAtNoun && context.before() != Tag::Noun && context.before() != Tag::Verb)
        return Tag::Determiner;
    return Tag::That;
}

/// "one strike destroyed …": a number before its noun, which is no verb, for that would end in -s.
bool countsNoun(const TagContext& context) {
    constexpr std::uint32_t kOthers = kDeterminer | kPreposition | kConjunction | kWh | kAdverb | kPronoun;
    const SentenceWord* n = context.next();
    return context.word().is(kNumber) && n && n->is(kNoun) && !n->is(kPlural) && !n->is(kOthers) &&
           !n->capitalised;
}

Tag infinitiveUse(const TagContext& context) {
    std::size_t distance = 1;
    while (context.next(distance) &&
           (context.next(distance)->tag == Tag::OpenQuote || context.isAdverb(*context.next(distance))))
        ++distance;
    const SentenceWord* n = context.next(distance);
    return n && n->is(kVerbBase) && !n->capitalised ? Tag::To : Tag::Preposition;
}

/// The first of these that a word may be is what it is.
constexpr std::pair<std::uint32_t, Tag> kOrder[] = {
    {kNegation, Tag::Negation},
    {kModal, Tag::Modal},
    {kBe, Tag::Be},
    {kHave, Tag::Have},
    {kDo, Tag::Do},
    {kWh, Tag::Wh},
    {kPossessive, Tag::Possessive},
    {kConjunction, Tag::Conjunction},
    {kDeterminer, Tag::Determiner},
    {kSubordinator, Tag::Subordinator},
    {kPreposition, Tag::Preposition},
    {kPronoun, Tag::Pronoun},
    {kNumber, Tag::Number},
};

} // namespace

std::optional<Tag> closedClassUse(const TagContext& context) {
    const SentenceWord& w = context.word();
    const auto isOf = [&](WordSet set) { return is(w, set, context.vocabulary()); };
    if (isOf(WordSet::Complementiser))
        return complementiserUse(context);
    if (isOf(WordSet::InfinitiveMark))
        return infinitiveUse(context);
    if (isOf(WordSet::Likeness))
        return Tag::Preposition;
    if (isOf(WordSet::Possessor))
        return Tag::Possessive;
    for (const auto& [reading, tag] : kOrder) {
        if (!w.is(reading))
            continue;
        if (tag == Tag::Modal && w.capitalised && !context.startsSentence())
            return Tag::Name; // the month of May
        if (tag == Tag::Determiner && w.is(kPronoun) && !context.nounFollows())
            return Tag::Pronoun;
        if (tag == Tag::Pronoun && countsNoun(context))
            return Tag::Number;
        return tag;
    }
    return std::nullopt;
}

} // namespace dateline
