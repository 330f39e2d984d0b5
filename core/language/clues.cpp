#include "core/language/clues.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace dateline {
namespace {

/// In the order of Clue.
constexpr std::array<ClueInfo, kClueCount> kClues{{
    {"verb", Phrase::tr("it is the verb of its clause")},
    {"subject", Phrase::tr("it is the subject of its clause")},
    {"object", Phrase::tr("it is the object of its clause")},
    {"oblique", Phrase::tr("it stands after a preposition")},
    {"headless", Phrase::tr("its sentence has no verb")},
    {"mainClause", Phrase::tr("it is told in a main clause")},
    {"complement", Phrase::tr("it is told in what somebody says")},
    {"relative", Phrase::tr("it is told in a relative clause")},
    {"adverbial", Phrase::tr("it is told in a clause of time or circumstance")},
    {"infinitive", Phrase::tr("it is told with “to …”")},
    {"participial", Phrase::tr("it is told in a participle")},
    {"present", Phrase::tr("it is told in the present")},
    {"perfect", Phrase::tr("it is told in the present perfect")},
    {"pastPerfect", Phrase::tr("it is told as having happened before")},
    {"progressive", Phrase::tr("it is told as under way")},
    {"passive", Phrase::tr("it is told in the passive")},
    {"future", Phrase::tr("it is yet to come")},
    {"hypothetical", Phrase::tr("it is only thought of")},
    {"negated", Phrase::tr("it is denied")},
    {"generic", Phrase::tr("its word tells only a result or speaks in general")},
    {"definite", Phrase::tr("“the”, “this”: it is told of as known")},
    {"indefinite", Phrase::tr("“a”: it is told of as new")},
    {"barePlural", Phrase::tr("a plural without an article speaks in general")},
    {"supported", Phrase::tr("its verb makes it happen")},
    {"spoken", Phrase::tr("it stands in direct speech")},
    {"governed", Phrase::tr("it is what somebody demands, threatens, refuses or agrees on")},
    {"content", Phrase::tr("it is what another happening is about")},
    {"announces", Phrase::tr("it only announces what is told as well")},
    {"beside", Phrase::tr("its clause tells of another happening")},
    {"ownDate", Phrase::tr("its clause tells its time")},
    {"countedDate", Phrase::tr("its time is counted from another happening")},
    {"headingDate", Phrase::tr("it stands under a date")},
    {"sentenceDate", Phrase::tr("its sentence tells a time")},
    {"storyDate", Phrase::tr("its time is that of the story")},
    {"notUnderstood", Phrase::tr("its clause tells a time that is not understood")},
    {"longAgo", Phrase::tr("it has gone on for years")},
    {"background", Phrase::tr("it lies long before the text")},
    {"place", Phrase::tr("its place is told")},
    {"namedAgent", Phrase::tr("who does it has a name")},
    {"pronoun", Phrase::tr("who does it is a pronoun")},
    {"toll", Phrase::tr("the dead or hurt are counted")},
    {"certainFillers", Phrase::tr("who does it to whom is known")},
    {"bareRule", Phrase::tr("its word means it whoever does it")},
    {"headline", Phrase::tr("it stands in the headline")},
    {"lead", Phrase::tr("it stands in the first sentences")},
    {"toldTwice", Phrase::tr("two sentences tell of it")},
    {"toldOften", Phrase::tr("three sentences or more tell of it")},
    {"noNews", Phrase::tr("its text is no news of its day")},
    {"brief", Phrase::tr("its text tells little else")},
    {"strong", Phrase::tr("it stands where news is told")},
    {"sport", Phrase::tr("words of sport stand around it")},
    {"business", Phrase::tr("words of business stand around it")},
    {"arts", Phrase::tr("words of art and entertainment stand around it")},
    {"violence", Phrase::tr("it is violence")},
    {"movement", Phrase::tr("it is a military movement")},
    {"diplomacy", Phrase::tr("it is diplomacy")},
    {"speech", Phrase::tr("it is something said")},
    {"politics", Phrase::tr("it is an act of politics")},
    {"law", Phrase::tr("it is an act of law")},
    {"protest", Phrase::tr("it is protest")},
    {"humanitarian", Phrase::tr("it is flight or relief")},
    {"accident", Phrase::tr("it is an accident or of no other kind")},
}};

} // namespace

const ClueInfo& info(Clue clue) {
    return kClues[static_cast<std::size_t>(clue)];
}

Weights::Weights(std::string_view json) {
    const auto data = nlohmann::json::parse(json);
    m_all = data.at("all").get<double>();
    const auto& weights = data.at("clues");
    for (std::size_t i = 0; i < kClueCount; ++i)
        m_weights[i] = weights.value(std::string(kClues[i].key), 0.0);
    if (const auto meanings = data.find("meanings"); meanings != data.end())
        for (const auto& [name, weight] : meanings->items())
            m_meanings.emplace(name, weight.get<double>());
}

double Weights::of(std::string_view meaning) const {
    const auto found = m_meanings.find(meaning);
    return found == m_meanings.end() ? 0 : found->second;
}

std::vector<Clue> Weights::weightiest(const Clues& clues) const {
    std::vector<Clue> found;
    for (std::size_t i = 0; i < kClueCount; ++i)
        if (clues.has(static_cast<Clue>(i)) && m_weights[i] != 0)
            found.push_back(static_cast<Clue>(i));
    std::stable_sort(found.begin(), found.end(),
                     [&](Clue a, Clue b) { return std::abs(of(a)) > std::abs(of(b)); });
    return found;
}

double Weights::sum(const Clues& clues, std::string_view meaning) const {
    double sum = m_all + of(meaning);
    for (std::size_t i = 0; i < kClueCount; ++i)
        if (clues.has(static_cast<Clue>(i)))
            sum += m_weights[i];
    return sum;
}

} // namespace dateline
