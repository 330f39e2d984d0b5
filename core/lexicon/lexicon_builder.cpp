#include "core/lexicon/lexicon_builder.h"

#include "core/lexicon/inflection.h"
#include "resources/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

using nlohmann::json;

template <typename Each>
void forEachWord(std::string_view list, char separator, Each each) {
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        if (end > at)
            each(list.substr(at, end - at));
        at = end + 1;
    }
}

std::vector<std::string_view> split(std::string_view list, char separator) {
    std::vector<std::string_view> parts;
    forEachWord(list, separator, [&](std::string_view part) { parts.push_back(part); });
    return parts;
}

struct Operator {
    std::string_view sign;
    Slot slot;
};
constexpr std::array kOperators{
    Operator{">", Slot::Object},      Operator{"!>", Slot::NotObject}, Operator{"<", Slot::Subject},
    Operator{"!<", Slot::NotSubject}, Operator{"~", Slot::Near},       Operator{"!~", Slot::NotNear},
};

const Operator* operatorOf(std::string_view word) {
    const auto found =
        std::find_if(kOperators.begin(), kOperators.end(), [&](const auto& o) { return o.sign == word; });
    return found == kOperators.end() ? nullptr : &*found;
}

/// An entry's words before its first condition, and the rest.
std::pair<std::string_view, std::string_view> headAndConditions(std::string_view entry) {
    const std::size_t at = entry.find_first_of("<>~!");
    if (at == std::string_view::npos)
        return {entry, {}};
    return {entry.substr(0, at), entry.substr(at)};
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

template <typename T>
T& LexiconBuilder::at(std::vector<T>& byId, WordId id) {
    if (byId.size() <= id)
        byId.resize(std::max<std::size_t>(id + 1, byId.size() * 2));
    return byId[id];
}

void LexiconBuilder::addIrregularForms(std::string_view text) {
    const json data = json::parse(text);
    for (const auto& entry : data.at("verbs")) {
        const auto parts = split(entry.get_ref<const std::string&>(), ' ');
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
    VerbForms forms = inflectVerb(base, m_doubled.contains(std::string(base)));
    if (const auto found = m_irregular.find(std::string(base)); found != m_irregular.end()) {
        forms.past = found->second.past;
        forms.participle = found->second.participle;
    }
    addVerbForm(forms.base, verb, kVerbBase);
    word(base).verb = verb;
    addVerbForm(forms.s, verb, kVerbS);
    addVerbForm(forms.past, verb, kVerbPast);
    addVerbForm(forms.participle, verb, kVerbParticiple);
    addVerbForm(forms.ing, verb, kVerbIng);
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

std::uint64_t LexiconBuilder::newFlag(std::string_view name) {
    const std::uint64_t flag = std::uint64_t{1} << m_lexicon.m_classes.size();
    return m_lexicon.m_classes.try_emplace(std::string(name), flag).first->second;
}

void LexiconBuilder::addVerbSet(std::string_view name, std::string_view verbs) {
    const std::uint64_t flag = newFlag(name);
    forEachWord(verbs, ' ', [&](std::string_view verb) {
        addVerb(verb);
        at(m_lexicon.m_verbSets, word(verb).id) |= flag;
    });
}

void LexiconBuilder::addWordSet(std::string_view name, std::string_view words) {
    const std::uint64_t flag = newFlag(name);
    forEachWord(words, ' ', [&](std::string_view spelling) { word(spelling).classes |= flag; });
}

void LexiconBuilder::addProgramsWords() {
    addIrregularForms(resource("en/irregular_forms.json"));
    addFunctionWords(resource("en/function_words.json"));
    addVerbs(resource("en/verbs.json"));
    addModality(resource("en/modality.json"));
    addSpeech(resource("en/attributions.json"));
    addTriggers(resource("en/triggers.json"));
}

void LexiconBuilder::addModality(std::string_view text) {
    const json data = json::parse(text);
    for (const std::string name : {"causative", "actual", "future", "negated", "cancelling"})
        addVerbSet(name, data.at(name).get_ref<const std::string&>());
    for (const std::string name : {"conditional", "unreal"})
        addWordSet(name, data.at(name).get_ref<const std::string&>());
}

void LexiconBuilder::addClass(std::string_view name, std::string_view words) {
    const std::uint64_t flag = newFlag(name);
    forEachWord(words, ' ', [&](std::string_view spelling) {
        word(spelling).classes |= flag;
        addNoun(spelling);
    });
}

WordChoice LexiconBuilder::choice(std::string_view alternatives) {
    WordChoice result;
    forEachWord(alternatives, '|', [&](std::string_view one) {
        if (one == "*")
            result.anything = true;
        else if (one == "@none")
            result.nothing = true;
        else if (one == "@name")
            result.name = true;
        else if (one == "@place")
            result.place = true;
        else if (one.starts_with('@'))
            result.classes |= m_lexicon.classFlag(one.substr(1));
        else
            result.words.push_back(word(one).id);
    });
    std::sort(result.words.begin(), result.words.end());
    return result;
}

std::vector<Condition> LexiconBuilder::conditions(std::string_view text) {
    std::vector<Condition> result;
    const Operator* sign = nullptr;
    forEachWord(text, ' ', [&](std::string_view part) {
        if (const Operator* found = operatorOf(part))
            sign = found;
        else if (sign)
            result.push_back({sign->slot, choice(part)});
    });
    return result;
}

void LexiconBuilder::addVerbRule(std::string_view entry, EventType type, bool generic) {
    const auto [head, rest] = headAndConditions(entry);
    const auto words = split(head, ' ');
    addVerb(words.front());
    TriggerRule rule{type, generic, 0, {}, conditions(rest)};
    for (std::size_t i = 1; i < words.size(); ++i)
        rule.sequence.push_back(choice(words[i]));
    at(m_lexicon.m_verbRules, word(words.front()).id).push_back(std::move(rule));
}

void LexiconBuilder::addNounRule(std::string_view entry, EventType type, bool generic) {
    const auto [head, rest] = headAndConditions(entry);
    const auto words = split(head, ' ');
    for (const std::string_view alternative : split(words.back(), '|')) {
        const bool exact = words.front().starts_with('=') && words.size() == 1;
        const std::string_view noun =
            exact ? alternative.substr(alternative.starts_with('=') ? 1 : 0) : alternative;
        TriggerRule rule{type, generic, 0, {}, conditions(rest)};
        if (exact) {
            word(noun).readings |= kNoun;
            word(noun).noun = word(noun).noun == 0 ? word(noun).id : word(noun).noun;
            rule.exact = word(noun).id;
        } else {
            addNoun(noun);
        }
        for (std::size_t i = 0; i + 1 < words.size(); ++i)
            rule.sequence.push_back(choice(words[i].substr(words[i].starts_with('=') ? 1 : 0)));
        at(m_lexicon.m_nounRules, word(noun).noun).push_back(std::move(rule));
    }
}

void LexiconBuilder::addType(EventType type, const nlohmann::ordered_json& entries) {
    const auto each = [&](const char* key, auto add) {
        if (const auto found = entries.find(key); found != entries.end())
            for (const auto& entry : *found)
                add(entry.get_ref<const std::string&>());
    };
    each("verbs", [&](std::string_view e) { addVerbRule(e, type, false); });
    each("nouns", [&](std::string_view e) { addNounRule(e, type, false); });
    each("genericVerbs", [&](std::string_view e) { addVerbRule(e, type, true); });
    each("genericNouns", [&](std::string_view e) { addNounRule(e, type, true); });
}

void LexiconBuilder::addSupport(std::string_view verbs, std::uint8_t flag) {
    forEachWord(verbs, ' ', [&](std::string_view entry) {
        const auto parts = split(entry, '_');
        addVerb(parts[0]);
        const WordId verb = word(parts[0]).id;
        if (parts.size() == 1)
            at(m_lexicon.m_support, verb) |= flag;
        else
            m_lexicon.m_particleSupport[std::uint64_t{verb} << 32 | word(parts[1]).id] |= flag;
    });
}

void LexiconBuilder::addTriggers(std::string_view text) {
    const auto data = nlohmann::ordered_json::parse(text); // of two rules that fit, the file's first is taken
    if (const auto classes = data.find("classes"); classes != data.end())
        for (const auto& [name, words] : classes->items())
            addClass(name, words.get_ref<const std::string&>());
    for (const auto& [key, entries] : data.at("types").items())
        if (const auto type = eventTypeFromKey(key))
            addType(*type, entries);
    if (const auto support = data.find("support"); support != data.end()) {
        constexpr std::array<std::pair<const char*, std::uint8_t>, 5> kLists{
            {{"subject", kSupportsSubject},
             {"object", kSupportsObject},
             {"begins", kSupportsSubject | kBegins},
             {"lasts", kSupportsSubject | kLasts},
             {"ends", kSupportsSubject | kEnds}}};
        for (const auto& [key, flags] : kLists)
            addSupport(support->at(key).get_ref<const std::string&>(), flags);
    }
}

Lexicon LexiconBuilder::finish() && {
    // The rule that asks for more is the more exact reading, so it is tried first.
    const auto demands = [](const TriggerRule& rule) {
        const auto wanted =
            std::count_if(rule.conditions.begin(), rule.conditions.end(), [](const Condition& c) {
                return c.slot == Slot::Object || c.slot == Slot::Subject || c.slot == Slot::Near;
            });
        return static_cast<std::ptrdiff_t>(rule.sequence.size()) * 4 + wanted;
    };
    const auto moreFirst = [&](const TriggerRule& a, const TriggerRule& b) {
        return demands(a) > demands(b);
    };
    for (auto* rules : {&m_lexicon.m_verbRules, &m_lexicon.m_nounRules})
        for (auto& list : *rules)
            std::stable_sort(list.begin(), list.end(), moreFirst);
    return std::move(m_lexicon);
}

} // namespace dateline
