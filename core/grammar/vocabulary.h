#pragma once

#include "core/lexicon/lexicon.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// The sets of resources/en/vocabulary.json: words by what they do in a sentence.
enum class WordSet : std::uint8_t {
    Complementiser, ///< begins what is said: "said that …"
    InfinitiveMark, ///< "to leave"
    Likeness,       ///< never a verb here
    Possessor,      ///< before a noun
    Genitive,       ///< "the town of …"
    Agent,          ///< "was killed by …"
    Contrast,       ///< joins clauses, not nouns
    FutureModal,    ///< "will leave"
    PastBe,
    BareBe,
    GerundBe,
    PastHave,
    GerundHave,
    PastDo,
    Indefinite, ///< of what was not told before
    Comparison, ///< "longer than the siege"
    Purpose,    ///< "prepare for an attack"
    Ranking,    ///< "the worst attack since …"
    Prevented,  ///< "kept from leaving"
    Absence,    ///< "without firing"
    After,
    Before,
    When,
    Since,
    Until,
    Outlasting, ///< after a verb that lasts: "continued *into* July"
    Within,     ///< "was beaten within two days"
    Arriving,   ///< verbs: "…, reaching the coast in April"
    Order,      ///< of a clause that tells what came before or after
    Lasting,    ///< "for two days"
    Ongoing,
    Beginning,    ///< verbs
    LookingBack,  ///< "in the past four days"
    Partner,      ///< after which stands who acts with whom
    HeldPlace,    ///< after whose "of" stands a place
    WhereSurely,  ///< before a place, though its name is not known
    Where,        ///< before a place
    PlacePart,    ///< belongs to the name before it
    Attribution,  ///< "according to medics"
    RangeTo,      ///< "30 to 40"
    RangeBetween, ///< "between 30 and 40"
    RangeAnd,
    NoLater,      ///< before the latest that something may have been: "by March 1"
    Later,        ///< "no later than Tuesday"
    Or,           ///< "on or before Tuesday"
    Adjectival,   ///< a verb after "be" only: "is due to leave"
    SingularInS,  ///< "bus"
    NameFollows,  ///< "Operation Desert Storm"
    Intransitive, ///< verbs that have no passive: "fled" is no participle
    Able,         ///< "was able to leave"
    Unable,       ///< "was unable to leave"
    Trying,       ///< verbs and nouns: what one tried to do is told as done
    Ordering,     ///< verbs: what was ordered is told as done
    Tool,         ///< verbs: what something is used to do is its purpose
    Only,         ///< "took the town only to lose it"
    Defining,     ///< verbs: "is defined as" tells of no happening
    Collective,   ///< nouns whose verb may be plural: "the group launch …"
    SmallNumber,  ///< before which "over", "about" bound no number: "over two villages"
    DoneTo,       ///< after a noun, before whom it is done to: "the shelling of …"
    Into,         ///< "a week into the war"
    Backward,     ///< after which stands what led to it: "arrested *over* last week's raid"
    AtTime,       ///< before the time when something was: "on Monday"
    PluralBefore, ///< plural nouns that stand before another: "the arms embargo"
};

/// How words end that a lexicon does not have.
struct WordEndings {
    std::string adverb;
    std::string past;
    std::string gerund;
    std::vector<std::string> adjective;
    std::string plural;
    std::string notPlural;
    std::string superlative;
};

/// Flags of word classes and verb sets of the lexicon.
struct KnownClasses {
    WordClasses people; ///< persons, forces, officials: who can act
    WordClasses actors; ///< those, and bodies, crowds and whoever has a trade
    WordClasses territory;
    WordClasses quantity; ///< only measure what stands after their "of"
    WordClasses speech;
    WordClasses unreal;
    WordClasses sport;
    WordClasses business;
    WordClasses arts;
    WordClasses conditional;
    std::uint64_t negated = 0; ///< this and those below: of verbs
    std::uint64_t future = 0;
    std::uint64_t causative = 0;
    std::uint64_t actual = 0;
    std::uint64_t cancelling = 0;
};

/// What grammar knows of the words of a language. Immutable.
class Vocabulary {
public:
    /// The lexicon must live as long. `json` is a file such as resources/en/vocabulary.json.
    Vocabulary(const Lexicon& lexicon, std::string_view json);

    [[nodiscard]] const Lexicon& lexicon() const { return *m_lexicon; }
    /// Constant time.
    [[nodiscard]] bool has(WordSet set, WordId word) const {
        return word < m_sets.size() && (m_sets[word] >> static_cast<unsigned>(set) & 1) != 0;
    }
    /// Words that bound a number, such as "at least", each as its words; the longest first.
    [[nodiscard]] const std::vector<std::vector<WordId>>& hedges() const { return m_hedges; }
    /// With their hyphens: "non-".
    [[nodiscard]] const std::vector<std::string>& prefixes() const { return m_prefixes; }
    /// The verb whose past is spelt like another's base: of "found" "find"; 0 of other words.
    [[nodiscard]] WordId otherVerb(WordId word) const;
    /// What may stand behind an apostrophe that belongs to no name: "s", "ll".
    [[nodiscard]] const std::vector<std::string>& clitics() const { return m_clitics; }
    /// With their hyphens: "re-", before a verb that stays one.
    [[nodiscard]] const std::vector<std::string>& verbPrefixes() const { return m_verbPrefixes; }
    [[nodiscard]] const WordEndings& endings() const { return m_endings; }
    [[nodiscard]] const KnownClasses& classes() const { return m_classes; }

private:
    const Lexicon* m_lexicon;
    std::vector<std::uint64_t> m_sets; ///< flags of WordSet, by WordId
    std::vector<std::vector<WordId>> m_hedges;
    std::vector<std::string> m_prefixes;
    std::vector<std::string> m_verbPrefixes;
    std::vector<std::string> m_clitics;
    std::vector<std::pair<WordId, WordId>> m_otherVerbs;
    WordEndings m_endings;
    KnownClasses m_classes;
};

} // namespace dateline
