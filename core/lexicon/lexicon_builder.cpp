#include "core/lexicon/lexicon_builder.h"

#include "core/lexicon/inflection.h"
#include "core/lexicon/rule_text.h"
#include "resources/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace dateline {
namespace {

using nlohmann::json;

template <typename Each>
void forEachWord(std::string_view list, char separator, Each each) {
    for (const std::string_view word : partsOf(list, separator))
        each(word);
}

} // namespace

LexiconBuilder::LexiconBuilder() {
    m_lexicon.m_spellings.emplace_back();
    m_lexicon.m_words.reserve(16384);
}

Word& LexiconBuilder::word(std::string_view spelling) {
    const auto [found, isNew] = m_lexicon.m_words.try_emplace(std::string(spelling));
    if (isNew) {
        found->second.id = static_cast<WordId>(m_lexicon.m_spellings.size());
        m_lexicon.m_spellings.emplace_back(spelling);
    }
    return found->second;
}

void LexiconBuilder::addIrregularForms(std::string_view text) {
    const json data = json::parse(text);
    for (const auto& entry : data.at("verbs")) {
        const auto parts = partsOf(entry.get_ref<const std::string&>(), ' ');
        const auto past = parts.size() > 1 ? parts[1] : parts[0];
        m_irregular[std::string(parts[0])] = {std::string(past),
                                              std::string(parts.size() > 2 ? parts[2] : past)};
    }
    forEachWord(data.at("doubled").get_ref<const std::string&>(), ' ',
                [&](std::string_view verb) { m_doubled.emplace(verb); });
    forEachWord(data.at("plurals").get_ref<const std::string&>(), ' ', [&](std::string_view pair) {
        const std::size_t colon = pair.find(':');
        m_plurals.emplace(pair.substr(0, colon), pair.substr(colon + 1));
    });
}

void LexiconBuilder::addFunctionWords(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 19> kLists{{
        {"determiner", kDeterminer},
        {"definite", kDefinite},
        {"possessive", kPossessive},
        {"pronoun", kPronoun},
        {"subjectPronoun", kSubjectPronoun},
        {"preposition", kPreposition},
        {"subordinator", kSubordinator},
        {"conjunction", kConjunction},
        {"wh", kWh},
        {"modal", kModal},
        {"be", kBe},
        {"have", kHave},
        {"do", kDo},
        {"negation", kNegation},
        {"adverb", kAdverb},
        {"adjective", kAdjective},
        {"number", kNumber},
        {"negativePronoun", kNegative},
        {"particle", kParticle},
    }};
    const json data = json::parse(text);
    for (const auto& [name, flag] : kLists)
        forEachWord(data.at(std::string(name)).get_ref<const std::string&>(), ' ',
                    [&, reading = flag](std::string_view spelling) { word(spelling).readings |= reading; });
}

void LexiconBuilder::addVerbForm(std::string_view spelling, WordId verb, std::uint32_t reading) {
    forEachWord(spelling, '|', [&](std::string_view one) {
        Word& form = word(one);
        form.readings |= reading;
        if (form.verb == 0)
            form.verb = verb;
    });
}

void LexiconBuilder::addVerb(std::string_view base) {
    if (base.empty() || (word(base).readings & kVerbBase) != 0)
        return;
    const WordId verb = word(base).id;
    const bool doubled = m_doubled.contains(std::string(base));
    VerbForms forms = inflectVerb(base, doubled);
    const auto found = m_irregular.find(std::string(base));
    if (found != m_irregular.end()) {
        forms.past = found->second.past;
        forms.participle = found->second.participle;
    }
    addVerbForm(forms.base, verb, kVerbBase);
    word(base).verb = verb;
    addVerbForm(forms.s, verb, kVerbS);
    addVerbForm(forms.past, verb, kVerbPast);
    addVerbForm(forms.participle, verb, kVerbParticiple);
    addVerbForm(forms.ing, verb, kVerbIng);
    if (!mayDouble(base))
        return;
    const VerbForms others = inflectVerb(base, !doubled);
    if (found == m_irregular.end())
        addVerbForm(others.past, verb, kVerbPast | kVerbParticiple);
    addVerbForm(others.ing, verb, kVerbIng);
}

void LexiconBuilder::addNoun(std::string_view singular) {
    Word& one = word(singular);
    const WordId noun = one.id;
    one.readings |= kNoun;
    if (one.noun == 0)
        one.noun = noun;
    const auto found = m_plurals.find(std::string(singular));
    const std::string plural = found == m_plurals.end() ? pluralOf(singular) : found->second;
    Word& many = word(plural);
    many.readings |= kNoun | kPlural;
    if (many.noun == 0)
        many.noun = noun;
    if (plural == singular)
        many.readings |= kPlural;
    many.classes |= word(singular).classes;
}

void LexiconBuilder::addVerbs(std::string_view text) {
    const json data = json::parse(text);
    forEachWord(data.at("verbs").get_ref<const std::string&>(), ' ',
                [&](std::string_view verb) { addVerb(verb); });
    for (const std::string_view verb : {"be", "have", "do"})
        addVerb(verb);
    forEachWord(data.at("nounsToo").get_ref<const std::string&>(), ' ',
                [&](std::string_view noun) { addNoun(noun); });
}

void LexiconBuilder::addSpeech(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, SpeechForce>, 5> kForces{{
        {"say", SpeechForce::Say},
        {"claim", SpeechForce::Claim},
        {"report", SpeechForce::Report},
        {"deny", SpeechForce::Deny},
        {"believe", SpeechForce::Believe},
    }};
    const json data = json::parse(text);
    for (const auto& [name, force] : kForces)
        forEachWord(data.at("verbs").at(std::string(name)).get_ref<const std::string&>(), ' ',
                    [&, f = force](std::string_view verb) {
                        addVerb(verb);
                        at(m_lexicon.m_speech, word(verb).id) = f;
                    });
}

std::size_t LexiconBuilder::newClass(std::string_view name) {
    const std::size_t number = m_lexicon.m_classes.size();
    if (number >= WordClasses{}.size())
        throw std::length_error("too many sets of words");
    return m_lexicon.m_classes.try_emplace(std::string(name), number).first->second;
}

void LexiconBuilder::addVerbSet(std::string_view name, std::string_view verbs) {
    const std::uint64_t flag = std::uint64_t{1} << m_lexicon.m_verbSetFlags.size();
    m_lexicon.m_verbSetFlags.emplace(name, flag);
    forEachWord(verbs, ' ', [&](std::string_view verb) {
        addVerb(verb);
        at(m_lexicon.m_verbSets, word(verb).id) |= flag;
    });
}

void LexiconBuilder::addWordSet(std::string_view name, std::string_view words) {
    const std::size_t number = newClass(name);
    forEachWord(words, ' ', [&](std::string_view spelling) { word(spelling).classes.set(number); });
}

void LexiconBuilder::addProgramsWords() {
    addIrregularForms(resource("en/irregular_forms.json"));
    addFunctionWords(resource("en/function_words.json"));
    addVerbs(resource("en/verbs.json"));
    addModality(resource("en/modality.json"));
    addSpeech(resource("en/attributions.json"));
    addFillers(resource("en/fillers.json"));
    for (const std::string_view path : resourcePaths())
        if (path.starts_with("en/meanings/"))
            addMeanings(resource(path));
    addSupport(resource("en/support.json"));
}

void LexiconBuilder::addModality(std::string_view text) {
    const json data = json::parse(text);
    for (const std::string name : {"causative", "actual", "future", "negated", "cancelling"})
        addVerbSet(name, data.at(name).get_ref<const std::string&>());
    for (const std::string name : {"conditional", "unreal"})
        addWordSet(name, data.at(name).get_ref<const std::string&>());
}

} // namespace dateline
