#pragma once

#include "core/document/sentences.h"
#include "core/expressions/time_language.h"
#include "core/grammar/gazetteer.h"
#include "core/grammar/vocabulary.h"
#include "core/language/casualty_words.h"
#include "core/language/clues.h"
#include "core/roles/role_words.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What reading asks of a language's words, found in one lexicon.
struct ReadingWords {
    Vocabulary vocabulary;
    CasualtyWords casualties;
    TollWords tolls;
    CountWords counts;
    RoleWords roles;
    Weights weights;
    std::vector<std::string> unverified;      ///< phrases that say that nobody could verify it
    std::vector<std::string> unverifiedStems; ///< in each of those there is one
};

/// A language that Dateline reads: how its sentences end, its times, places and words. Immutable, and cheap
/// to copy; all but its words lives as long as the program.
struct Language {
    std::string_view code; ///< ISO 639-1
    const SentenceRules* sentences;
    const TimeLanguage* times;
    const Gazetteer* places;
    std::shared_ptr<const ReadingWords> words;

    [[nodiscard]] static const Language& english();
    /// Of an ISO 639-1 code, with or without a region ("en-GB"); null when Dateline does not read it.
    [[nodiscard]] static const Language* of(std::string_view code);

    /// The same with the words of another lexicon, which must live as long.
    [[nodiscard]] Language with(const Lexicon& lexicon) const;
};

} // namespace dateline
