#include "core/language/casualty_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace dateline {
namespace {

/// Those of a list that the lexicon has; with `all` a 0 for each of the others.
std::vector<WordId> idsOf(const nlohmann::json& list, const Lexicon& lexicon, bool all = false) {
    std::vector<WordId> result;
    const auto& words = list.get_ref<const std::string&>();
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (const WordId id = lexicon.id(words.substr(at, end - at)); id != 0 || all)
            result.push_back(id);
        at = end + 1;
    }
    return result;
}

std::vector<CasualtyPhrase> phrasesOf(const nlohmann::json& kind, const Lexicon& lexicon) {
    std::vector<CasualtyPhrase> phrases;
    for (const bool ofSubject : {false, true}) {
        const auto ids = idsOf(kind.at(ofSubject ? "subjectPhrases" : "phrases"), lexicon, true);
        for (std::size_t i = 0; i + 1 < ids.size(); i += 2)
            if (ids[i] != 0 && ids[i + 1] != 0)
                phrases.push_back({ids[i], ids[i + 1], ofSubject});
    }
    return phrases;
}

std::unordered_map<std::string, long> numbersOf(const std::string& list) {
    std::unordered_map<std::string, long> result;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        const std::size_t colon = list.find(':', at);
        result.emplace(list.substr(at, colon - at), std::stol(list.substr(colon + 1, end - colon - 1)));
        at = end + 1;
    }
    return result;
}

} // namespace

CasualtyWords casualtyWordsOf(std::string_view json, const Lexicon& lexicon) {
    const auto data = nlohmann::json::parse(json);
    CasualtyWords result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto& kind = data.at(std::string(name(static_cast<CasualtyKind>(i))));
        result[i] = {idsOf(kind.at("verbs"), lexicon), idsOf(kind.at("intransitive"), lexicon),
                     idsOf(kind.at("after"), lexicon), idsOf(kind.at("counts"), lexicon),
                     phrasesOf(kind, lexicon)};
    }
    return result;
}

TollWords tollWordsOf(std::string_view json, const Lexicon& lexicon) {
    const auto data = nlohmann::json::parse(json).at("tolls");
    const auto ids = [&](const char* name) { return idsOf(data.at(name), lexicon); };
    return {ids("nouns"),   ids("deadly"),  ids("dead"),     ids("putting"), ids("upTo"),  ids("reaching"),
            ids("as"),      ids("more"),    ids("bringing"), ids("periods"), ids("years"), ids("latest"),
            ids("costing"), ids("lasting"), ids("together"), ids("inAll"),   ids("all"),   ids("several")};
}

CountWords countWordsOf(std::string_view json) {
    const auto data = nlohmann::json::parse(json);
    return {numbersOf(data.at("numbers")),
            numbersOf(data.at("vague")),
            data.at("atLeast"),
            data.at("atMost"),
            data.at("about"),
            numbersOf(data.at("units"))};
}

} // namespace dateline
