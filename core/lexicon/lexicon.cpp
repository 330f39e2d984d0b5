#include "core/lexicon/lexicon.h"

#include "core/lexicon/lexicon_builder.h"

#include <algorithm>

namespace dateline {

bool WordChoice::holds(const Word& word) const {
    const auto has = [&](WordId id) { return id != 0 && std::binary_search(words.begin(), words.end(), id); };
    return (word.classes & classes).any() || has(word.id) || has(word.noun) || has(word.verb);
}

const Lexicon& Lexicon::english() {
    static const Lexicon lexicon = [] {
        LexiconBuilder builder;
        builder.addProgramsWords();
        return std::move(builder).finish();
    }();
    return lexicon;
}

const Word* Lexicon::find(std::string_view lower) const {
    const auto found = m_words.find(lower);
    return found == m_words.end() ? nullptr : &found->second;
}

WordId Lexicon::id(std::string_view spelling) const {
    const Word* word = find(spelling);
    return word ? word->id : 0;
}

std::span<const TriggerRule> Lexicon::verbRules(WordId verb) const {
    return verb < m_verbRules.size() ? std::span(m_verbRules[verb]) : std::span<const TriggerRule>{};
}

std::span<const TriggerRule> Lexicon::nounRules(WordId noun) const {
    return noun < m_nounRules.size() ? std::span(m_nounRules[noun]) : std::span<const TriggerRule>{};
}

WordClasses Lexicon::classOf(std::string_view name) const {
    const auto found = m_classes.find(name);
    return found == m_classes.end() ? WordClasses{} : WordClasses{}.set(found->second);
}

std::uint64_t Lexicon::verbSet(std::string_view name) const {
    const auto found = m_verbSetFlags.find(name);
    return found == m_verbSetFlags.end() ? 0 : found->second;
}

std::uint64_t Lexicon::verbSets(WordId verb) const {
    return verb < m_verbSets.size() ? m_verbSets[verb] : 0;
}

std::uint8_t Lexicon::support(WordId verb) const {
    return verb < m_support.size() ? m_support[verb] : std::uint8_t{0};
}

std::uint8_t Lexicon::support(WordId verb, WordId particle) const {
    const auto found = m_particleSupport.find(std::uint64_t{verb} << 32 | particle);
    return found == m_particleSupport.end() ? std::uint8_t{0} : found->second;
}

SpeechForce Lexicon::speech(WordId verb) const {
    return verb < m_speech.size() ? m_speech[verb] : SpeechForce::None;
}

} // namespace dateline
