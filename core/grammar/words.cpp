#include "core/grammar/words.h"

#include "core/grammar/join_words.h"
#include "core/grammar/mark_words.h"
#include "core/grammar/missing_verb.h"
#include "core/grammar/phrases.h"
#include "core/grammar/word_use.h"

#include <algorithm>

namespace dateline {
namespace {

/// "the Battle of Lund", "the Korean War", "Operation Torch": a happening told by a noun that its name has
/// made a capital of.
bool namesHappening(const TagContext& context) {
    const SentenceWord& w = context.word();
    const auto rules = context.vocabulary().lexicon().nounRules(w.word->noun);
    const auto alone = [](const TriggerRule& rule) { return rule.sequence.empty(); };
    if (!w.is(kNoun) || std::none_of(rules.begin(), rules.end(), alone))
        return false;
    const SentenceWord* n = context.next();
    if (n && is(*n, WordSet::Genitive, context.vocabulary()))
        return context.next(2) && (context.next(2)->capitalised || context.next(2)->is(kDefinite));
    if (n && n->capitalised)
        return is(w, WordSet::NameFollows, context.vocabulary());
    return context.previous() && context.previous()->capitalised && !context.previous()->is(kDeterminer);
}

/// A capital letter inside a sentence makes a name, but not of a word that has no other use.
bool isName(const TagContext& context) {
    const SentenceWord& w = context.word();
    if (!w.capitalised || context.startsSentence() ||
        w.is(kDeterminer | kPreposition | kPronoun | kModal | kBe | kHave) || namesHappening(context))
        return false;
    return w.is(kNoun | kVerbForms | kAdjective | kAdverb | kNumber) || w.word->readings == 0;
}

/// "US", "I Corps", "World War I", "Don Felix": names that look like words of a closed class.
bool isNameLikeWord(const TagContext& context) {
    const SentenceWord& w = context.word();
    const SentenceWord* n = context.next();
    const SentenceWord* p = context.previous();
    const bool beforeName = n && n->capitalised && !n->is(kBe | kHave | kModal);
    if (w.is(kPronoun) && w.allCaps)
        return true;
    if (w.is(kSubjectPronoun) && w.capitalised && w.span.size() == 1)
        return beforeName || (p && p->capitalised && p->tag == Tag::Name);
    return w.is(kDo) && w.capitalised && beforeName;
}

/// "Grant took the town": a capital before a finite verb, of a word that is only a verb, is a name.
bool actsAsName(const TagContext& context) {
    const SentenceWord& w = context.word();
    const SentenceWord* n = context.next();
    return w.capitalised && w.is(kVerbBase) && !w.is(kNoun | kAdjective | kAdverb) && n && !n->capitalised &&
           n->is(kVerbPast | kVerbS | kBe | kHave | kModal) && !n->is(kNoun | kAdjective);
}

WordUse knownUse(const TagContext& context) {
    if (isName(context) || isNameLikeWord(context) || (context.startsSentence() && actsAsName(context)))
        return {Tag::Name};
    const auto closed = closedClassUse(context);
    return closed ? WordUse{*closed} : openClassUse(context);
}

bool isPlural(const TagContext& context, Tag tag) {
    const WordEndings& endings = context.vocabulary().endings();
    const bool told = context.word().is(kPlural) || tag != Tag::Noun;
    return told ? context.word().is(kPlural)
                : !is(context.word(), WordSet::SingularInS, context.vocabulary()) &&
                      context.spelling().ends_with(endings.plural) &&
                      !context.spelling().ends_with(endings.notPlural);
}

void tagWord(const TagContext& context, SentenceWord& word) {
    const WordUse use = word.word ? knownUse(context) : unknownUse(context);
    word.plural = isPlural(context, use.tag);
    word.definite = word.is(kDefinite);
    word.tag = use.tag;
    word.form = use.form;
    word.otherVerb = context.vocabulary().otherVerb(word.id());
}

/// Gives the words of a sentence their tags.
class Tagger {
public:
    Tagger(std::string_view text, Words& words, const Vocabulary& vocabulary)
        : m_text(text),
          m_words(words),
          m_vocabulary(vocabulary) {
        for (const SentenceWord& word : words)
            m_given.push_back(word.tag == Tag::Adverb && word.word ? Tag::Other : word.tag);
    }

    void run() {
        const auto end = static_cast<std::uint32_t>(m_words.size());
        tag({0, end});
        for (std::uint32_t begin = 0, at = 0; at < end; ++at)
            if (m_words[at].tag == Tag::Stop || at + 1 == end) {
                completeVerbs({begin, at + (m_words[at].tag == Tag::Stop ? 0 : 1)});
                begin = at + 1;
            }
    }

private:
    void tag(WordRange range) {
        for (std::uint32_t i = range.begin; i < range.end; ++i)
            m_words[i].tag = m_given[i];
        for (std::uint32_t i = range.begin; i < range.end; ++i)
            if (m_given[i] == Tag::Other)
                tagWord({m_text, m_words, i, m_vocabulary}, m_words[i]);
    }

    /// A verb found late tells what stands before and after it: its subject, and its object.
    void completeVerbs(WordRange part) {
        constexpr int kMostVerbs = 3;
        for (int i = 0; i < kMostVerbs; ++i) {
            const auto verb = missingVerb(m_words, part, m_vocabulary);
            if (!verb)
                return;
            m_words[verb->at].tag = Tag::Verb;
            m_words[verb->at].form = verb->form;
            if (m_words[verb->at - 1].tag == Tag::Adjective)
                m_words[verb->at - 1].tag = Tag::Noun;
            tag({verb->at + 1, part.end});
        }
    }

    std::string_view m_text;
    Words& m_words;
    const Vocabulary& m_vocabulary;
    std::vector<Tag> m_given; ///< of marks, numbers and the like before the others have theirs
};

} // namespace

Words tagWords(std::string_view text, const Token* begin, const Token* end, const Vocabulary& vocabulary,
               std::span<const Span> times) {
    Words words = joinWords(text, begin, end, vocabulary);
    markQuoted(words);
    readCapitals(words);
    markTimes(words, times);
    markHedges(words, vocabulary);
    Tagger(text, words, vocabulary).run();
    return words;
}

} // namespace dateline
