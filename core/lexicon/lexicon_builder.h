#pragma once

#include "core/lexicon/lexicon.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace dateline {

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
    void addTriggers(std::string_view json);
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
    std::uint64_t newFlag(std::string_view name);
    void addVerbSet(std::string_view name, std::string_view verbs);
    void addWordSet(std::string_view name, std::string_view words);
    void addClass(std::string_view name, std::string_view words);
    void addType(EventType type, const nlohmann::ordered_json& entries);
    void addVerbRule(std::string_view entry, EventType type, bool generic);
    void addNounRule(std::string_view entry, EventType type, bool generic);
    void addSupport(std::string_view verbs, std::uint8_t flag);
    WordChoice choice(std::string_view alternatives);
    std::vector<Condition> conditions(std::string_view text);
    template <typename T>
    T& at(std::vector<T>& byId, WordId id);

    Lexicon m_lexicon;
    std::unordered_map<std::string, Irregular> m_irregular;
    std::unordered_map<std::string, std::string> m_plurals;
    std::unordered_set<std::string> m_doubled;
};

} // namespace dateline
