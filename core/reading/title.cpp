#include "core/reading/title.h"

#include "core/grammar/clause_walk.h"
#include "core/grammar/phrases.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

class TitleCutter {
public:
    TitleCutter(const Article& article, const Mention& mention)
        : m_article(article),
          m_mention(mention),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_words(m_sentence.words) {}

    std::string cut() const {
        const std::uint32_t from = begin();
        const WordRange range = balanced({from, end(from)});
        return std::string(m_article.text(m_article.spanOf(m_sentence, range)));
    }

private:
    std::size_t length(std::uint32_t from, std::uint32_t to) const {
        return m_words[to - 1].span.end - m_words[from].span.begin;
    }

    /// The subject, when it is one that can be understood alone and is not too far away; else the verb or the
    /// phrase.
    std::uint32_t begin() const {
        const std::uint32_t trigger = m_mention.words.begin;
        if (m_mention.clause == kNoClause)
            return length(0, m_mention.words.end) <= kTitleLength ? 0 : phraseStart(trigger);
        const std::uint32_t k = withVerb();
        const Clause& clause = m_sentence.clauses[k];
        const std::uint32_t verb =
            std::min(clause.tense == Tense::Infinitive ? clause.head : clause.verbs.begin, trigger);
        if (const auto subject = tellingSubject(k))
            return withTime(withHedge(skipMarks(*subject)));
        if (length(verb, m_mention.words.end) <= kTitleLength)
            return verb;
        return withHedge(phraseStart(trigger));
    }

    /// The mention's clause, or the one whose verb that shares.
    std::uint32_t withVerb() const {
        const std::uint32_t other = m_sentence.clauses[m_mention.clause].gapOf;
        return other == kNoClause ? m_mention.clause : other;
    }

    /// "On the second day of the battle troops left": what a time goes on with is no beginning.
    std::uint32_t withTime(std::uint32_t at) const {
        if (at == 0 || m_words[at].tag != Tag::Preposition || !m_words[at - 1].time)
            return at;
        while (at > 0 && (m_words[at - 1].time || m_words[at - 1].tag == Tag::Preposition))
            --at;
        return at;
    }

    /// Where the nearest subject that can be understood alone begins: the clause's own, or, of "to lay down
    /// their arms" or ", killing …", that of the clause it hangs on.
    std::optional<std::uint32_t> tellingSubject(std::uint32_t lowest) const {
        for (const std::uint32_t k : upFrom(m_sentence.clauses, lowest)) {
            const Clause& clause = m_sentence.clauses[k];
            const WordRange subject = withoutMarks(m_words, clause.subject);
            const bool tells =
                !subject.empty() && subject.begin <= m_mention.words.begin && !isPronoun(m_words, subject);
            if (tells && length(subject.begin, m_mention.words.end) <= kTitleLength)
                return subject.begin;
            if (tells || clause.link == Link::Adverbial)
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "Nearly 200 rounds", "at least 12 people": not without what bounds the number.
    std::uint32_t withHedge(std::uint32_t at) const {
        return m_words[at].tag == Tag::Number ? hedgeBegin(m_words, at, m_article.vocabulary()) : at;
    }

    std::uint32_t skipMarks(std::uint32_t at) const {
        while (at < m_mention.words.begin && isMark(m_words[at].tag))
            ++at;
        return at;
    }

    std::uint32_t phraseStart(std::uint32_t at) const {
        constexpr TagSet kInside{Tag::Adjective, Tag::Noun, Tag::Name, Tag::Determiner, Tag::Number};
        return phraseBegin(m_words, at, kInside);
    }

    /// The last place within the length where a phrase ends; a clause's end closes the title.
    std::uint32_t end(std::uint32_t from) const {
        std::uint32_t best = m_mention.words.end;
        for (std::uint32_t i = m_mention.words.end; i <= m_words.size(); ++i) {
            if (i > m_mention.words.end && length(from, i) > kTitleLength + kTitleSlack)
                break;
            if (mayEndBefore(i) && !leavesOpen(i))
                best = i;
            if (i < m_words.size() && endsClause(i))
                break;
        }
        const auto mayGo = [&](std::uint32_t at) {
            return at >= m_mention.words.end ? isLink(at) : m_words[at].tag == Tag::To;
        };
        while (best > m_mention.words.begin + 1 && mayGo(best - 1))
            --best;
        return best;
    }

    /// A word that wants another after it.
    bool isLink(std::uint32_t at) const {
        constexpr TagSet kLinks{Tag::Preposition, Tag::To, Tag::Determiner,  Tag::Possessive,
                                Tag::That,        Tag::Wh, Tag::Subordinator};
        return kLinks.has(m_words[at].tag);
    }

    bool mayEndBefore(std::uint32_t at) const {
        if (at >= m_words.size())
            return true;
        if (m_words[at].quoted && m_words[at].tag != Tag::OpenQuote)
            return false;
        if (m_words[at].time && m_words[at - 1].time)
            return false;
        switch (m_words[at].tag) {
        case Tag::Preposition:
            return !is(m_words[at], WordSet::Genitive, m_article.vocabulary());
        case Tag::Comma:
        case Tag::Stop:
        case Tag::Subordinator:
        case Tag::Wh:
        case Tag::That:
        case Tag::To:
        case Tag::Dash:
        case Tag::OpenBracket:
        case Tag::OpenQuote:
            return true;
        case Tag::Conjunction:
            return m_words[at - 1].tag != Tag::Adjective;
        case Tag::Adverb:
            return m_words[at - 1].tag != Tag::Adverb;
        case Tag::Verb: // "a resolution authorising …"
            return (m_words[at].form == VerbForm::Ing || m_words[at].form == VerbForm::Participle) &&
                   (m_words[at - 1].tag == Tag::Noun || m_words[at - 1].tag == Tag::Name);
        default:
            return false;
        }
    }

    /// Whether the words before `at` want more: "held in", "Baku declared that sovereignty", "a campaign that
    /// lasted".
    bool leavesOpen(std::uint32_t at) const {
        if (at >= m_words.size())
            return false;
        if (isLink(at - 1))
            return true;
        return std::any_of(m_sentence.clauses.begin(), m_sentence.clauses.end(), [&](const Clause& clause) {
            const bool own = clause.range.contains(m_mention.words.begin);
            return !own && clause.finite && clause.range.begin < at && at <= clause.verbs.end &&
                   at < clause.range.end;
        });
    }

    bool endsClause(std::uint32_t at) const {
        const Tag tag = m_words[at].tag;
        return (tag == Tag::Stop && !m_words[at].time) || (tag == Tag::Dash && !m_words[at].time) ||
               tag == Tag::Wh || tag == Tag::OpenBracket || (tag == Tag::Comma && !m_words[at].time);
    }

    /// A quotation mark whose other half was cut off goes too, when it stands at an end.
    WordRange balanced(WordRange range) const {
        while (range.begin + 1 < range.end && isMark(m_words[range.begin].tag))
            ++range.begin;
        const auto mayGo = [](Tag tag) { return isMark(tag) && tag != Tag::CloseQuote; };
        while (range.begin + 1 < range.end && mayGo(m_words[range.end - 1].tag))
            --range.end;
        return range;
    }

    const Article& m_article;
    const Mention& m_mention;
    SentencePtr m_held;
    const Sentence& m_sentence;
    const Words& m_words;
};

} // namespace

std::string titleOf(const Article& article, const Mention& mention) {
    return TitleCutter(article, mention).cut();
}

} // namespace dateline
