#pragma once

#include "core/lexicon/lexicon.h"

#include <nlohmann/json_fwd.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dateline {

struct RuleText;

/// Makes a Lexicon out of the files in resources/en/. The formats are told in the files' "about".
class LexiconBuilder {
public:
    LexiconBuilder();

    /// All of the files that come with the program.
    void addProgramsWords();
    /// Before all others, whose words it inflects.
    void addIrregularForms(std::string_view json);
    void addFunctionWords(std::string_view json);
    void addVerbs(std::string_view json);
    void addModality(std::string_view json);
    void addSpeech(std::string_view json);
    void addFillers(std::string_view json);
    /// A file of resources/en/meanings/; the fillers come before. Throws std::invalid_argument when a rule
    /// names a set or a type that does not exist.
    void addMeanings(std::string_view json);
    void addSupport(std::string_view json);
    /// A user's list of words, which was checked.
    void addOwnWords(std::string_view json);
    [[nodiscard]] Lexicon finish() &&;

private:
    struct Irregular {
        std::string past;
        std::string participle;
    };

    Word& word(std::string_view spelling);
    void addVerb(std::string_view base);
    void addVerbForm(std::string_view spelling, WordId verb, std::uint32_t reading);
    void addNoun(std::string_view singular);
    std::size_t newClass(std::string_view name);
    [[nodiscard]] WordClasses knownClass(std::string_view name) const;
    void addVerbSet(std::string_view name, std::string_view verbs);
    void addWordSet(std::string_view name, std::string_view words);
    void addClass(std::string_view name, std::string_view words);
    void addMeaning(std::string_view name, const nlohmann::ordered_json& meaning);
    TriggerRule frameOf(std::string_view text, std::uint16_t meaning);
    void addOwnType(EventType type, const nlohmann::ordered_json& entries);
    void addConditions(const RuleText& text, TriggerRule& rule);
    void addVerbRule(const RuleText& entry, TriggerRule rule);
    void addNounRule(const RuleText& entry, const TriggerRule& frame);
    void addSupported(std::string_view verb, std::uint8_t flags);
    WordChoice choice(std::string_view alternatives);
    template <typename T>
    static T& at(std::vector<T>& byId, WordId id) {
        if (byId.size() <= id)
            byId.resize(std::max<std::size_t>(id + 1, byId.size() * 2));
        return byId[id];
    }

    Lexicon m_lexicon;
    std::unordered_map<std::string, Irregular> m_irregular;
    std::unordered_map<std::string, std::string> m_plurals;
    std::unordered_set<std::string> m_doubled;
};

} // namespace dateline
