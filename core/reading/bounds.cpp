#include "core/reading/bounds.h"

#include "core/grammar/phrases.h"
#include "core/grammar/tag_set.h"
#include "core/mentions/clause_facts.h"

#include <algorithm>

namespace dateline {

bool isStarting(const Article& article, const Sentence& sentence, const TimeMention& time) {
    if (time.words.begin < 2)
        return false;
    const SentenceWord& word = sentence.words[time.words.begin - 2];
    const bool isTold = time.words.begin > 2 && sentence.words[time.words.begin - 3].tag == Tag::Be;
    return word.form == VerbForm::Ing && article.vocabulary().has(WordSet::Beginning, word.verb()) && !isTold;
}

When endingAt(const When& last) {
    return parseWhen("../" + last.edtf).value_or(last);
}

namespace {

bool endsTime(Tag tag) {
    constexpr TagSet kGoesOn{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Possessive, Tag::Other};
    return !kGoesOn.has(tag);
}

class Bounder {
public:
    Bounder(const Article& article, const Sentence& sentence, const Mention& mention, const TimeMention& time)
        : m_article(article),
          m_sentence(sentence),
          m_mention(mention),
          m_time(time) {}

    /// "Since Tuesday", "starting in May".
    bool begins() const { return follows(WordSet::Since) || isStarting(m_article, m_sentence, m_time); }

    /// "Has fired since Tuesday" ends with the report; what is told of a longer time goes on.
    When from(const When& when) const {
        const auto& published = m_article.document.published;
        const bool ongoing = m_time.words.begin > 1 && isOf(m_time.words.begin - 2, WordSet::Ongoing);
        const bool perfect = !ongoing && m_mention.clause != kNoClause &&
                             m_sentence.clauses[m_mention.clause].tense == Tense::PresentPerfect;
        if (perfect && published && when.start == Granularity::Day &&
            when.bounds.start < CivilSeconds{*published})
            return whenDays(std::chrono::floor<std::chrono::days>(when.bounds.start), *published);
        return whenSince(when);
    }

    When bounded(const When& when) const {
        const bool isHead =
            m_time.words.end >= m_sentence.words.size() || endsTime(m_sentence.words[m_time.words.end].tag);
        const Timex& timex = m_article.timexes[m_time.timex];
        if (!isHead || when.start < Granularity::Day || timex.type == TimexType::Time ||
            when.edtf.find_first_of("[{/") != std::string::npos)
            return when;
        const std::uint32_t second = m_time.words.begin - 2; // not looked at where there is none
        const bool hasSecond = m_time.words.begin > 1;
        if (follows(WordSet::Before))
            return hasSecond && m_sentence.words[second].tag == Tag::Negation ? whenSince(when)
                                                                              : endingAt(when);
        if (follows(WordSet::After))
            return whenSince(when);
        if (follows(WordSet::NoLater))
            return isTold() ? approximately(when) : endingAt(when);
        if (hasSecond && follows(WordSet::Comparison) && isOf(second, WordSet::Later))
            return endingAt(when);
        if (goesOn() && isOver(when) && (follows(WordSet::Until) || outlasts()))
            return endingAt(when);
        return when;
    }

private:
    bool isOf(std::uint32_t word, WordSet set) const {
        return is(m_sentence.words[word], set, m_article.vocabulary());
    }
    bool follows(WordSet preposition) const {
        return m_time.words.begin > 0 && isOf(m_time.words.begin - 1, preposition);
    }

    /// "By April the city had fallen" tells of about that time, "a withdrawal by April" of some time until
    /// then.
    bool isTold() const {
        if (m_mention.modality != Modality::Actual)
            return false;
        if (m_mention.clause == kNoClause || m_mention.role != ClauseRole::Verb)
            return m_mention.role == ClauseRole::Subject;
        const Tense tense = m_sentence.clauses[m_mention.clause].tense;
        return tense == Tense::Past || tense == Tense::PastPerfect;
    }

    /// "Shelled the port until Monday", "the siege lasted until May": not "jailed until May", of which the
    /// time is no end.
    bool goesOn() const {
        if (m_mention.modality == Modality::Negated)
            return false;
        if (m_mention.role == ClauseRole::Verb)
            return has(m_mention.type, Trait::Lasts);
        return lasts();
    }

    bool lasts() const {
        return m_mention.clause != kNoClause &&
               (supportOf(m_sentence.words, m_sentence.clauses[m_mention.clause], m_article.lexicon()) &
                kLasts) != 0;
    }

    /// "Continued through October", "dragged on into 1940".
    bool outlasts() const { return lasts() && follows(WordSet::Outlasting); }

    /// What is told to end after the report is no more than planned to.
    bool isOver(const When& when) const {
        const auto& published = m_article.document.published;
        return !published || when.bounds.startsOpen() ||
               when.bounds.start < CivilSeconds{*published + std::chrono::days{1}};
    }

    const Article& m_article;
    const Sentence& m_sentence;
    const Mention& m_mention;
    const TimeMention& m_time;
};

} // namespace

When begunAt(const Article& article, const Sentence& sentence, const Mention& mention,
             const TimeMention& time, const When& when) {
    const Bounder bounder(article, sentence, mention, time);
    return bounder.begins() ? bounder.from(when) : when;
}

When boundedBy(const Article& article, const Sentence& sentence, const Mention& mention,
               const TimeMention& time, const When& when) {
    const Bounder bounder(article, sentence, mention, time);
    return bounder.begins() ? bounder.from(when) : bounder.bounded(when);
}

} // namespace dateline
