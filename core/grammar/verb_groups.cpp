#include "core/grammar/verb_groups.h"

#include "core/grammar/phrases.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

constexpr TagSet kAuxiliary{Tag::Modal, Tag::Be, Tag::Have, Tag::Do, Tag::To};

class GroupReader {
public:
    GroupReader(const Words& words, const Vocabulary& vocabulary)
        : m_words(words),
          m_vocabulary(vocabulary) {}

    /// The group that begins at `at`, if one does.
    std::optional<Clause> read(std::uint32_t at) {
        if (at >= m_words.size() || (!kAuxiliary.has(m_words[at].tag) && m_words[at].tag != Tag::Verb))
            return std::nullopt;
        m_clause = {};
        m_clause.verbs.begin = at;
        m_settled = false;
        m_lastAux = Tag::Other;
        std::uint32_t i = at;
        for (; i < m_words.size() && m_words[i].tag != Tag::Verb; ++i)
            if (!auxiliary(i))
                break;
        const bool hasVerb = i < m_words.size() && m_words[i].tag == Tag::Verb && verbFits(i);
        if (hasVerb)
            verb(i);
        else
            withoutVerb();
        m_clause.tense = m_settled ? m_tense : Tense::Present;
        m_clause.finite = m_clause.tense != Tense::Infinitive && m_clause.tense != Tense::Gerund &&
                          m_clause.tense != Tense::Participle;
        return m_clause;
    }

private:
    void settle(Tense tense) {
        if (!m_settled)
            m_tense = tense;
        m_settled = true;
    }

    /// Takes an auxiliary, an adverb or a negation into the group; false when the group ends before it.
    bool auxiliary(std::uint32_t i) {
        const SentenceWord& w = m_words[i];
        switch (w.tag) {
        case Tag::Negation:
            m_clause.negated = true;
            return true;
        case Tag::Adverb:
        case Tag::OpenQuote: // 'will "use tanks"'
        case Tag::CloseQuote:
            return true;
        case Tag::Modal:
            settle(isOf(w, WordSet::FutureModal) ? Tense::Future : Tense::Conditional);
            break;
        case Tag::To:
            if (m_lastAux == Tag::Be)
                m_tense = Tense::Future; // "is to be held"
            else if (m_lastAux == Tag::Have)
                haveTo();
            else if (i != m_clause.verbs.begin)
                return false;
            else
                settle(Tense::Infinitive);
            break;
        case Tag::Do:
            settle(isOf(w, WordSet::PastDo) ? Tense::Past : Tense::Present);
            break;
        case Tag::Have:
            have(w);
            break;
        case Tag::Be:
            be(w);
            break;
        default:
            return false;
        }
        m_lastAux = w.tag;
        m_clause.head = i;
        m_clause.verbs.end = i + 1;
        return true;
    }

    bool isOf(const SentenceWord& word, WordSet set) const { return is(word, set, m_vocabulary); }

    void have(const SentenceWord& w) {
        if (isOf(w, WordSet::GerundHave))
            settle(Tense::Gerund);
        else
            settle(isOf(w, WordSet::PastHave) ? Tense::PastPerfect : Tense::PresentPerfect);
    }

    /// "had to leave" and did; who "has to leave" has not yet.
    void haveTo() {
        if (m_tense == Tense::PastPerfect)
            m_tense = Tense::Past;
        else if (m_tense == Tense::PresentPerfect)
            m_tense = Tense::Conditional;
    }

    void be(const SentenceWord& w) {
        if (isOf(w, WordSet::PastBe))
            settle(Tense::Past);
        else if (isOf(w, WordSet::GerundBe))
            settle(Tense::Gerund);
        else if (isOf(w, WordSet::BareBe))
            settle(Tense::Infinitive);
        else
            settle(Tense::Present);
    }

    /// Whether the verb belongs to the auxiliaries before it: after "be" a participle, after a modal a base
    /// form.
    bool verbFits(std::uint32_t i) const {
        if (i == m_clause.verbs.begin)
            return true;
        const VerbForm form = m_words[i].form;
        switch (m_lastAux) {
        case Tag::Be:
            return form == VerbForm::Participle || form == VerbForm::Ing;
        case Tag::Have:
            return form == VerbForm::Participle;
        default:
            return form == VerbForm::Base;
        }
    }

    /// "never threatened".
    bool negationBefore(std::uint32_t i) const {
        while (i > 0 && m_words[i - 1].tag == Tag::Adverb)
            --i;
        return i > 0 && m_words[i - 1].tag == Tag::Negation;
    }

    void verb(std::uint32_t i) {
        const VerbForm form = m_words[i].form;
        const bool alone = m_clause.verbs.end == 0;
        m_clause.head = i;
        m_clause.verbs.end = i + 1;
        if (alone)
            m_clause.negated = negationBefore(i);
        if (!alone && m_lastAux == Tag::Be) {
            m_clause.passive = form == VerbForm::Participle;
            m_clause.progressive = form == VerbForm::Ing;
        }
        switch (form) {
        case VerbForm::Past:
            settle(Tense::Past);
            break;
        case VerbForm::Participle:
            settle(Tense::Participle);
            break;
        case VerbForm::Ing:
            settle(Tense::Gerund);
            break;
        default:
            settle(Tense::Present);
            break;
        }
        if (m_tense == Tense::Participle)
            m_clause.passive = true;
    }

    /// "was a success", "had no troops": the auxiliary is itself the verb.
    void withoutVerb() {
        if (m_words[m_clause.head].tag != Tag::Have)
            return;
        if (m_tense == Tense::PresentPerfect)
            m_tense = Tense::Present;
        else if (m_tense == Tense::PastPerfect)
            m_tense = Tense::Past;
    }

    const Words& m_words;
    const Vocabulary& m_vocabulary;
    Clause m_clause;
    Tense m_tense = Tense::Present;
    bool m_settled = false;
    Tag m_lastAux = Tag::Other;
};

} // namespace

std::vector<Clause> findVerbGroups(const Words& words, const Vocabulary& vocabulary) {
    std::vector<Clause> groups;
    GroupReader reader(words, vocabulary);
    for (std::uint32_t i = 0; i < words.size();) {
        if (auto group = reader.read(i)) {
            i = std::max(group->verbs.end, i + 1);
            if (group->verbs.end > group->verbs.begin)
                groups.push_back(*group);
        } else {
            ++i;
        }
    }
    return groups;
}

} // namespace dateline
