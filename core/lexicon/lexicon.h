#pragma once

#include "core/base/error.h"
#include "core/event/event_type.h"

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What a word may be in a sentence, as flags; most words may be several things.
enum WordReading : std::uint32_t {
    kDeterminer = 1u << 0,
    kDefinite = 1u << 1,
    kPossessive = 1u << 2,
    kPronoun = 1u << 3,
    kSubjectPronoun = 1u << 4,
    kPreposition = 1u << 5,
    kSubordinator = 1u << 6,
    kConjunction = 1u << 7,
    kWh = 1u << 8,
    kModal = 1u << 9,
    kBe = 1u << 10,
    kHave = 1u << 11,
    kDo = 1u << 12,
    kNegation = 1u << 13,
    kAdverb = 1u << 14,
    kAdjective = 1u << 15,
    kNumber = 1u << 16,
    kVerbBase = 1u << 17,
    kVerbS = 1u << 18,
    kVerbPast = 1u << 19,
    kVerbParticiple = 1u << 20,
    kVerbIng = 1u << 21,
    kNoun = 1u << 22,
    kPlural = 1u << 23,
    kNegative = 1u << 24,
    kParticle = 1u << 25,
};
inline constexpr std::uint32_t kVerbForms = kVerbBase | kVerbS | kVerbPast | kVerbParticiple | kVerbIng;

/// Sets of words, each by a number: the fillers of fillers.json, the word sets of modality.json, a user's
/// own.
using WordClasses = std::bitset<128>;

/// A word's number in the lexicon; 0 is no word.
using WordId = std::uint32_t;

/// A spelling in lower case, and what it may be.
struct Word {
    WordId id = 0;   ///< of the spelling
    WordId verb = 0; ///< of the verb that it is a form of
    WordId noun = 0; ///< of the noun that it is a form of
    std::uint32_t readings = 0;
    WordClasses classes; ///< that it belongs to
};

/// One of several words or classes; a list entry of a rule.
struct WordChoice {
    std::vector<WordId> words; ///< sorted
    WordClasses classes;
    bool anything = false; ///< "*"
    bool nothing = false;  ///< "@none"
    bool name = false;     ///< "@name": a word with a capital letter
    bool place = false;    ///< "@place"

    [[nodiscard]] bool holds(const Word& word) const;
};

enum class Slot : std::uint8_t { Object, NotObject, Subject, NotSubject, Near, NotNear };

struct Condition {
    Slot slot;
    WordChoice choice;
};

/// A way in which a word tells of a happening: an entry of a meaning with one of its frames, or of a user's
/// list; see docs/lexicon.md.
struct TriggerRule {
    EventType type;
    bool generic = false;
    bool own = false;                 ///< of a user's list
    std::uint16_t meaning = 0;        ///< by number; see Lexicon::meaning
    WordId exact = 0;                 ///< of a noun that counts in this spelling only
    std::vector<WordChoice> sequence; ///< of a verb the words after it, of a noun those before it, in order
    std::vector<Condition> conditions;
};

/// What a verb does for an event noun beside it: makes it happen as its subject or object, and, of its
/// subject, which phase of the happening it tells.
enum Support : std::uint8_t {
    kSupportsSubject = 1 << 0,
    kSupportsObject = 1 << 1,
    kBegins = 1 << 2,
    kLasts = 1 << 3,
    kEnds = 1 << 4,
};

/// The verbs of speaking and of the mind, by what they make of what is said.
enum class SpeechForce : std::uint8_t { None, Say, Claim, Report, Deny, Believe };

/// The words of English that the reading of events needs. Immutable; made once.
class Lexicon {
public:
    /// The one that comes with the program.
    [[nodiscard]] static const Lexicon& english();

    /// The word spelt `lower` (in lower case), or null.
    [[nodiscard]] const Word* find(std::string_view lower) const;
    [[nodiscard]] WordId id(std::string_view spelling) const;
    [[nodiscard]] std::span<const TriggerRule> verbRules(WordId verb) const;
    [[nodiscard]] std::span<const TriggerRule> nounRules(WordId noun) const;
    /// The set of a name; none when there is none of it.
    [[nodiscard]] WordClasses classOf(std::string_view name) const;
    /// The sets whose members names and pronouns may stand for: "they", "Grant".
    [[nodiscard]] const WordClasses& nameable() const { return m_nameable; }
    /// The name of a meaning, such as "drive out"; empty of rules that belong to none.
    [[nodiscard]] std::string_view meaning(std::uint16_t number) const { return m_meanings[number]; }
    [[nodiscard]] std::uint64_t verbSet(std::string_view name) const;
    /// The flags of the verb sets of modality.json that a verb belongs to.
    [[nodiscard]] std::uint64_t verbSets(WordId verb) const;
    [[nodiscard]] std::uint8_t support(WordId verb) const;
    /// The support of a verb with its particle ("break out").
    [[nodiscard]] std::uint8_t support(WordId verb, WordId particle) const;
    [[nodiscard]] SpeechForce speech(WordId verb) const;
    [[nodiscard]] std::string_view spelling(WordId id) const { return m_spellings[id]; }

private:
    friend class LexiconBuilder;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    std::unordered_map<std::string, Word, Hash, std::equal_to<>> m_words;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_classes;
    std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>> m_verbSetFlags;
    WordClasses m_nameable;
    std::vector<std::string> m_meanings{""};
    std::vector<std::string> m_spellings;
    std::vector<std::vector<TriggerRule>> m_verbRules; ///< by WordId
    std::vector<std::vector<TriggerRule>> m_nounRules;
    std::vector<std::uint64_t> m_verbSets;
    std::vector<std::uint8_t> m_support;
    std::vector<SpeechForce> m_speech;
    std::unordered_map<std::uint64_t, std::uint8_t> m_particleSupport;
};

} // namespace dateline
