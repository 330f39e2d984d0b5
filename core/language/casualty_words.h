#pragma once

#include "core/event/event.h"
#include "core/lexicon/lexicon.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A verb and a word after it that tell of casualties together: "take … prisoner".
struct CasualtyPhrase {
    WordId verb = 0;
    WordId word = 0;
    bool ofSubject = false; ///< of its subject, whatever its voice: "lost their lives"
};

/// The words that tell of one kind of casualty; see resources/en/casualties.json.
struct CasualtyKindWords {
    std::vector<WordId> verbs;
    std::vector<WordId> intransitive;
    std::vector<WordId> after;
    std::vector<WordId> counts;
    std::vector<CasualtyPhrase> phrases;
};

/// Words around a count that say what it sums up; by their names in resources/en/casualties.json.
struct TollWords {
    std::vector<WordId> nouns, deadly, dead, putting, upTo, reaching, as, more, bringing, periods, years,
        latest, costing, lasting, together, inAll, all, several;
};

/// By CasualtyKind.
using CasualtyWords = std::array<CasualtyKindWords, kCasualtyKindCount>;

/// Numbers in words, and what bounds them.
struct CountWords {
    std::unordered_map<std::string, long> exact;
    std::unordered_map<std::string, long> vague; ///< as the least that they tell
    std::vector<std::string> atLeast;
    std::vector<std::string> atMost;
    std::vector<std::string> about;
    std::unordered_map<std::string, long> units; ///< after "tens of"
};

[[nodiscard]] CasualtyWords casualtyWordsOf(std::string_view json, const Lexicon& lexicon);
[[nodiscard]] TollWords tollWordsOf(std::string_view json, const Lexicon& lexicon);
[[nodiscard]] CountWords countWordsOf(std::string_view json);

} // namespace dateline
