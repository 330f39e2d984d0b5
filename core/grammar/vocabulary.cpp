#include "core/grammar/vocabulary.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <sstream>

namespace dateline {
namespace {

/// By WordSet.
constexpr std::array<std::string_view, 63> kSetNames{
    "complementiser", "infinitiveMark", "likeness",    "possessor",   "genitive",     "agent",
    "contrast",       "futureModal",    "pastBe",      "bareBe",      "gerundBe",     "pastHave",
    "gerundHave",     "pastDo",         "indefinite",  "comparison",  "purpose",      "ranking",
    "prevented",      "absence",        "after",       "before",      "when",         "since",
    "until",          "outlasting",     "within",      "arriving",    "order",        "lasting",
    "ongoing",        "beginning",      "lookingBack", "partner",     "heldPlace",    "whereSurely",
    "where",          "placePart",      "attribution", "rangeTo",     "rangeBetween", "rangeAnd",
    "noLater",        "later",          "or",          "adjectival",  "singularInS",  "nameFollows",
    "intransitive",   "able",           "unable",      "trying",      "ordering",     "tool",
    "only",           "defining",       "collective",  "smallNumber", "doneTo",       "into",
    "backward",       "atTime",         "pluralBefore"};

std::vector<std::string> wordsOfList(const nlohmann::json& list) {
    std::istringstream stream(list.get<std::string>());
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::vector<std::uint64_t> setsById(const nlohmann::json& file, const Lexicon& lexicon) {
    std::vector<std::uint64_t> sets;
    for (std::size_t i = 0; i < kSetNames.size(); ++i)
        for (const std::string& word : wordsOfList(file.at(std::string(kSetNames[i]))))
            if (const WordId id = lexicon.id(word)) {
                sets.resize(std::max<std::size_t>(sets.size(), id + 1));
                sets[id] |= std::uint64_t{1} << i;
            }
    return sets;
}

std::vector<std::vector<WordId>> phraseIds(const nlohmann::json& phrases, const Lexicon& lexicon) {
    std::vector<std::vector<WordId>> found;
    for (const auto& phrase : phrases) {
        auto& ids = found.emplace_back();
        for (const std::string& word : wordsOfList(phrase))
            ids.push_back(lexicon.id(word));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return found;
}

WordEndings endingsOf(const nlohmann::json& file) {
    return {file.at("adverb"), file.at("past"),      file.at("gerund"),     wordsOfList(file.at("adjective")),
            file.at("plural"), file.at("notPlural"), file.at("superlative")};
}

KnownClasses classesOf(const Lexicon& lexicon) {
    KnownClasses classes;
    classes.people = lexicon.classOf("person") | lexicon.classOf("force") | lexicon.classOf("official");
    classes.actors = classes.people;
    for (const char* set :
         {"gathering", "attacker", "police", "civilian", "worker", "resident", "body", "court", "prisoner"})
        classes.actors |= lexicon.classOf(set);
    classes.territory = lexicon.classOf("territory");
    classes.quantity = lexicon.classOf("quantity");
    classes.speech = lexicon.classOf("speech");
    classes.sport = lexicon.classOf("sport");
    classes.business = lexicon.classOf("business");
    classes.arts = lexicon.classOf("arts");
    classes.unreal = lexicon.classOf("unreal");
    classes.conditional = lexicon.classOf("conditional");
    classes.negated = lexicon.verbSet("negated");
    classes.future = lexicon.verbSet("future");
    classes.causative = lexicon.verbSet("causative");
    classes.actual = lexicon.verbSet("actual");
    classes.cancelling = lexicon.verbSet("cancelling");
    return classes;
}

} // namespace

Vocabulary::Vocabulary(const Lexicon& lexicon, std::string_view json)
    : m_lexicon(&lexicon),
      m_classes(classesOf(lexicon)) {
    const auto file = nlohmann::json::parse(json);
    m_sets = setsById(file.at("sets"), lexicon);
    m_hedges = phraseIds(file.at("hedges"), lexicon);
    m_prefixes = wordsOfList(file.at("prefixes"));
    m_verbPrefixes = wordsOfList(file.at("verbPrefixes"));
    m_clitics = wordsOfList(file.at("clitics"));
    for (const auto& [past, verb] : file.at("otherVerbs").items())
        m_otherVerbs.emplace_back(lexicon.id(past), lexicon.id(verb.get<std::string>()));
    m_endings = endingsOf(file.at("endings"));
}

WordId Vocabulary::otherVerb(WordId word) const {
    const auto found = std::find_if(m_otherVerbs.begin(), m_otherVerbs.end(),
                                    [&](const auto& pair) { return pair.first == word; });
    return found == m_otherVerbs.end() ? 0 : found->second;
}

} // namespace dateline
