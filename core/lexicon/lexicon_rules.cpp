#include "core/lexicon/lexicon_builder.h"
#include "core/lexicon/rule_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace dateline {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

template <typename Json, typename Each>
void forEachText(const Json& object, const char* key, Each each) {
    if (const auto found = object.find(key); found != object.end())
        for (const auto& text : *found)
            each(text.template get_ref<const std::string&>());
}

} // namespace

void LexiconBuilder::addClass(std::string_view name, std::string_view words) {
    const std::size_t number = newClass(name);
    for (const std::string_view spelling : partsOf(words, ' ')) {
        word(spelling).classes.set(number);
        addNoun(spelling);
    }
}

void LexiconBuilder::addFillers(std::string_view text) {
    const auto data = ordered_json::parse(text);
    for (const auto& [name, lines] : data.at("fillers").items())
        for (const auto& line : lines)
            addClass(name, line.get_ref<const std::string&>());
    for (const auto& name : data.at("nameable"))
        m_lexicon.m_nameable |= m_lexicon.classOf(name.get_ref<const std::string&>());
}

WordClasses LexiconBuilder::knownClass(std::string_view name) const {
    const WordClasses found = m_lexicon.classOf(name);
    if (found.none())
        throw std::invalid_argument(fmt::format("there is no set of words @{}", name));
    return found;
}

WordChoice LexiconBuilder::choice(std::string_view alternatives) {
    WordChoice result;
    for (const std::string_view one : partsOf(alternatives, '|')) {
        if (one == "*")
            result.anything = true;
        else if (one == "@none")
            result.nothing = true;
        else if (one == "@name")
            result.name = true;
        else if (one == "@place")
            result.place = true;
        else if (one.starts_with('@'))
            result.classes |= knownClass(one.substr(1));
        else
            result.words.push_back(word(one).id);
    }
    std::sort(result.words.begin(), result.words.end());
    return result;
}

void LexiconBuilder::addConditions(const RuleText& text, TriggerRule& rule) {
    for (const auto& [slot, alternatives] : text.conditions)
        rule.conditions.push_back({slot, choice(alternatives)});
}

void LexiconBuilder::addVerbRule(const RuleText& entry, TriggerRule rule) {
    addVerb(entry.words.at(0));
    for (std::size_t i = 1; i < entry.words.size(); ++i)
        rule.sequence.push_back(choice(entry.words[i]));
    at(m_lexicon.m_verbRules, word(entry.words[0]).id).push_back(std::move(rule));
}

void LexiconBuilder::addNounRule(const RuleText& entry, const TriggerRule& frame) {
    const auto plain = [](std::string_view word) { return word.substr(word.starts_with('=') ? 1 : 0); };
    const bool asItStands = entry.words.at(0).starts_with('=') && entry.words.size() == 1;
    for (const std::string_view alternative : partsOf(entry.words.back(), '|')) {
        const std::string_view noun = asItStands ? plain(alternative) : alternative;
        TriggerRule rule = frame;
        if (asItStands) {
            word(noun).readings |= kNoun;
            word(noun).noun = word(noun).noun == 0 ? word(noun).id : word(noun).noun;
            rule.exact = word(noun).id;
        } else {
            addNoun(noun);
        }
        for (std::size_t i = 0; i + 1 < entry.words.size(); ++i)
            rule.sequence.push_back(choice(plain(entry.words[i])));
        at(m_lexicon.m_nounRules, word(noun).noun).push_back(std::move(rule));
    }
}

TriggerRule LexiconBuilder::frameOf(std::string_view text, std::uint16_t meaning) {
    const RuleText frame = readRule(text);
    const bool generic = frame.words.at(0) == "generic";
    const auto type = eventTypeFromKey(frame.words.at(generic ? 1 : 0));
    if (!type)
        throw std::invalid_argument(fmt::format("\"{}\" names no type of event", text));
    TriggerRule rule{*type, generic, false, meaning, 0, {}, {}};
    addConditions(frame, rule);
    return rule;
}

void LexiconBuilder::addMeaning(std::string_view name, const ordered_json& meaning) {
    const auto number = static_cast<std::uint16_t>(m_lexicon.m_meanings.size());
    m_lexicon.m_meanings.emplace_back(name);
    const auto rules = [&](const char* entries, const char* frames, auto add) {
        std::vector<TriggerRule> made;
        forEachText(meaning, frames, [&](std::string_view text) { made.push_back(frameOf(text, number)); });
        forEachText(meaning, entries, [&](std::string_view text) {
            const RuleText entry = readRule(text);
            for (TriggerRule rule : made) {
                addConditions(entry, rule);
                add(entry, std::move(rule));
            }
        });
    };
    rules("verbs", "verbFrames",
          [&](const RuleText& e, TriggerRule rule) { addVerbRule(e, std::move(rule)); });
    rules("nouns", "nounFrames", [&](const RuleText& e, const TriggerRule& rule) { addNounRule(e, rule); });
}

void LexiconBuilder::addMeanings(std::string_view text) {
    const auto data = ordered_json::parse(text);
    for (const auto& [name, meaning] : data.at("meanings").items())
        addMeaning(name, meaning);
}

void LexiconBuilder::addOwnType(EventType type, const ordered_json& entries) {
    const auto each = [&](const char* key, bool generic, auto add) {
        forEachText(entries, key, [&](std::string_view text) {
            const RuleText entry = readRule(text);
            TriggerRule rule{type, generic, true, 0, 0, {}, {}};
            addConditions(entry, rule);
            add(entry, std::move(rule));
        });
    };
    const auto verb = [&](const RuleText& e, TriggerRule rule) { addVerbRule(e, std::move(rule)); };
    const auto noun = [&](const RuleText& e, const TriggerRule& rule) { addNounRule(e, rule); };
    each("verbs", false, verb);
    each("nouns", false, noun);
    each("genericVerbs", true, verb);
    each("genericNouns", true, noun);
}

void LexiconBuilder::addOwnWords(std::string_view text) {
    const auto data = ordered_json::parse(text);
    if (const auto classes = data.find("classes"); classes != data.end())
        for (const auto& [name, words] : classes->items())
            addClass(name, words.get_ref<const std::string&>());
    for (const auto& [key, entries] : data.at("types").items())
        if (const auto type = eventTypeFromKey(key))
            addOwnType(*type, entries);
}

void LexiconBuilder::addSupported(std::string_view verb, std::uint8_t flags) {
    const auto parts = partsOf(verb, ' ');
    addVerb(parts[0]);
    const WordId id = word(parts[0]).id;
    if (parts.size() == 1)
        at(m_lexicon.m_support, id) |= flags;
    else
        m_lexicon.m_particleSupport[std::uint64_t{id} << 32 | word(parts[1]).id] |= flags;
}

void LexiconBuilder::addSupport(std::string_view text) {
    constexpr std::array<std::pair<const char*, std::uint8_t>, 5> kLists{
        {{"subject", kSupportsSubject},
         {"object", kSupportsObject},
         {"begins", kSupportsSubject | kBegins},
         {"lasts", kSupportsSubject | kLasts},
         {"ends", kSupportsSubject | kEnds}}};
    const auto data = json::parse(text);
    for (const auto& [key, flags] : kLists)
        forEachText(data, key, [&, f = flags](std::string_view verb) { addSupported(verb, f); });
}

Lexicon LexiconBuilder::finish() && {
    // A user's rule comes first; then the rule that asks for more, which is the more exact reading.
    const auto demands = [](const TriggerRule& rule) {
        const auto wanted =
            std::count_if(rule.conditions.begin(), rule.conditions.end(), [](const Condition& c) {
                return c.slot == Slot::Object || c.slot == Slot::Subject || c.slot == Slot::Near;
            });
        return std::pair(rule.own, static_cast<std::ptrdiff_t>(rule.sequence.size()) * 4 + wanted);
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
