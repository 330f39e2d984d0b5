#pragma once

#include "core/event/event.h"
#include "core/lexicon/lexicon.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// The words that tell of one kind of casualty; see resources/en/casualties.json.
struct CasualtyKindWords {
    std::vector<WordId> verbs;
    std::vector<WordId> intransitive;
    std::vector<WordId> after;
    std::vector<WordId> counts;
};

/// By CasualtyKind.
using CasualtyWords = std::array<CasualtyKindWords, 4>;

/// Numbers in words, and what bounds them.
struct CountWords {
    std::unordered_map<std::string, long> exact;
    std::unordered_map<std::string, long> vague; ///< as the least that they tell
    std::vector<std::string> atLeast;
    std::vector<std::string> atMost;
};

[[nodiscard]] CasualtyWords casualtyWordsOf(std::string_view json, const Lexicon& lexicon);
[[nodiscard]] CountWords countWordsOf(std::string_view json);

} // namespace dateline
