#include "core/event/title.h"

#include <algorithm>

namespace dateline {
namespace {

class TitleCutter {
public:
    TitleCutter(const Article& article, const Mention& mention)
        : m_article(article),
          m_mention(mention),
          m_sentence(article.sentences[mention.sentence]),
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
            return length(0, m_mention.words.end) <= kTitleLength ? 0 : phraseBegin(trigger);
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        const std::uint32_t verb =
            std::min(clause.tense == Tense::Infinitive ? clause.head : clause.verbs.begin, trigger);
        const WordRange subject = clause.subject;
        const bool tells = !subject.empty() && subject.begin <= trigger && !isPronoun(subject);
        if (tells && length(subject.begin, m_mention.words.end) <= kTitleLength)
            return skipMarks(subject.begin);
        if (length(verb, m_mention.words.end) <= kTitleLength)
            return verb;
        return phraseBegin(trigger);
    }

    bool isPronoun(WordRange range) const {
        return range.begin + 1 == range.end && m_words[range.begin].tag == Tag::Pronoun;
    }

    std::uint32_t skipMarks(std::uint32_t at) const {
        while (at < m_mention.words.begin && m_words[at].tag >= Tag::Comma)
            ++at;
        return at;
    }

    std::uint32_t phraseBegin(std::uint32_t at) const {
        while (at > 0 && (m_words[at - 1].tag == Tag::Adjective || m_words[at - 1].tag == Tag::Noun ||
                          m_words[at - 1].tag == Tag::Name || m_words[at - 1].tag == Tag::Determiner ||
                          m_words[at - 1].tag == Tag::Number))
            --at;
        return at;
    }

    /// The last place within the length where a phrase ends; a clause's end closes the title.
    std::uint32_t end(std::uint32_t from) const {
        std::uint32_t best = m_mention.words.end;
        for (std::uint32_t i = m_mention.words.end; i <= m_words.size(); ++i) {
            if (i > m_mention.words.end && length(from, i) > kTitleLength + kTitleSlack)
                break;
            if (mayEndBefore(i))
                best = i;
            if (i < m_words.size() && endsClause(i))
                break;
        }
        return best;
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
            return m_words[at].id() != m_article.lexicon.id("of");
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
        default:
            return false;
        }
    }

    bool endsClause(std::uint32_t at) const {
        const Tag tag = m_words[at].tag;
        return tag == Tag::Stop || tag == Tag::Dash || tag == Tag::Wh || tag == Tag::OpenBracket ||
               (tag == Tag::Comma && !m_words[at].time);
    }

    /// A quotation mark whose other half was cut off goes too, when it stands at an end.
    WordRange balanced(WordRange range) const {
        while (range.begin + 1 < range.end && m_words[range.begin].tag >= Tag::Comma)
            ++range.begin;
        const auto isMark = [&](std::uint32_t i) {
            return m_words[i].tag >= Tag::Comma && m_words[i].tag != Tag::CloseQuote;
        };
        while (range.begin + 1 < range.end && isMark(range.end - 1))
            --range.end;
        return range;
    }

    const Article& m_article;
    const Mention& m_mention;
    const Sentence& m_sentence;
    const Words& m_words;
};

} // namespace

std::string titleOf(const Article& article, const Mention& mention) {
    return TitleCutter(article, mention).cut();
}

} // namespace dateline
