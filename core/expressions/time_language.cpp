#include "core/expressions/time_language.h"

#include "resources/resource.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

std::string fileOf(std::string_view folder, std::string_view file) {
    return std::string(folder).append("/").append(file);
}

/// The grammar of what stands in some folders of resources/.
TimeGrammar grammarOf(std::initializer_list<std::string_view> folders, std::vector<NamedDay> namedDays) {
    TimeWords words;
    TimeRules rules;
    for (const std::string_view folder : folders) {
        words.add(resource(fileOf(folder, "time_words.json")));
        addTimeRules(resource(fileOf(folder, "time_rules.json")), rules);
    }
    return {std::move(words), std::move(rules), std::move(namedDays)};
}

TimePhrases phrasesOf(std::string_view json) {
    const auto file = nlohmann::json::parse(json);
    TimePhrases phrases;
    file.at("joints").get_to(phrases.joints);
    file.at("typedJoints").get_to(phrases.typedJoints);
    file.at("pairOpeners").get_to(phrases.pairOpeners);
    file.at("pairJoint").get_to(phrases.pairJoint);
    file.at("pairJoints").get_to(phrases.pairJoints);
    file.at("leadIns").get_to(phrases.leadIns);
    file.at("approximate").get_to(phrases.approximate);
    file.at("leadIn").get_to(phrases.leadIn);
    file.at("since").get_to(phrases.since);
    file.at("from").get_to(phrases.from);
    file.at("onwards").get_to(phrases.onwards);
    file.at("until").get_to(phrases.until);
    file.at("lists").get_to(phrases.lists);
    file.at("choices").get_to(phrases.choices);
    file.at("dateLabels").get_to(phrases.dateLabels);
    file.at("commas").get_to(phrases.commas);
    file.at("listNames").get_to(phrases.listNames);
    file.at("clockJoints").get_to(phrases.clockJoints);
    return phrases;
}

} // namespace

const TimeLanguage& TimeLanguage::english() {
    static const TimeLanguage language{
        grammarOf({"any", "en"}, readNamedDays(resource("en/named_days.json"))),
        phrasesOf(resource("en/time_phrases.json"))};
    return language;
}

const TimeLanguage& TimeLanguage::digits() {
    static const TimeLanguage language{grammarOf({"any"}, {}), {}};
    return language;
}

bool isOneOf(const std::vector<std::string>& phrases, std::string_view words) {
    return std::find(phrases.begin(), phrases.end(), words) != phrases.end();
}

} // namespace dateline
