#include "core/document/document_head.h"
#include "core/reading/read_events.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace dateline {
namespace {

/// A happening, in the forms that sentences need.
struct Happening {
    const char* name;
    std::vector<EventType> types;
    const char* who;
    const char* past;
    const char* base;
    const char* participle;
    const char* gerund;
    const char* whom;
    bool many; ///< to whom
    const char* noun;
};

const std::vector<Happening>& happenings() {
    using enum EventType;
    static const std::vector<Happening> kHappenings{
        {"attack",
         {Attack},
         "gunmen",
         "attacked",
         "attack",
         "attacked",
         "attacking",
         "a bus",
         false,
         "attack on a bus"},
        {"bomb",
         {Strike, Bombing},
         "jets",
         "bombed",
         "bomb",
         "bombed",
         "bombing",
         "the harbour",
         false,
         "bombing of the harbour"},
        {"capture",
         {Capture},
         "rebels",
         "captured",
         "capture",
         "captured",
         "capturing",
         "the fort",
         false,
         "capture of the fort"},
        {"kill",
         {Attack},
         "gunmen",
         "killed",
         "kill",
         "killed",
         "killing",
         "a villager",
         false,
         "killing of a villager"},
        {"arrest",
         {Arrest},
         "agents",
         "arrested",
         "arrest",
         "arrested",
         "arresting",
         "a banker",
         false,
         "arrest of a banker"},
        {"besiege",
         {Blockade},
         "rebels",
         "besieged",
         "besiege",
         "besieged",
         "besieging",
         "the fort",
         false,
         "siege of the fort"},
        {"withdraw",
         {Withdrawal},
         "the allies",
         "withdrew",
         "withdraw",
         "withdrawn",
         "withdrawing",
         "the garrison",
         false,
         "withdrawal of the garrison"},
        {"sign",
         {Agreement},
         "envoys",
         "signed",
         "sign",
         "signed",
         "signing",
         "a treaty",
         false,
         "signing of a treaty"},
        {"deploy",
         {Mobilisation},
         "generals",
         "deployed",
         "deploy",
         "deployed",
         "deploying",
         "two brigades",
         true,
         "deployment of two brigades"},
        {"condemn",
         {Accusation},
         "ministers",
         "condemned",
         "condemn",
         "condemned",
         "condemning",
         "the verdict",
         false,
         "condemnation of the verdict"},
        {"sink",
         {Strike, Incident},
         "submarines",
         "sank",
         "sink",
         "sunk",
         "sinking",
         "a tanker",
         false,
         "sinking of a tanker"},
        {"evacuate",
         {Displacement},
         "soldiers",
         "evacuated",
         "evacuate",
         "evacuated",
         "evacuating",
         "the villagers",
         true,
         "evacuation of the villagers"},
    };
    return kHappenings;
}

std::string withCapital(std::string words) {
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string withoutArticle(std::string_view phrase) {
    for (const std::string_view article : {"a ", "the "})
        if (phrase.starts_with(article))
            phrase.remove_prefix(article.size());
    return std::string(phrase);
}

void replaceAll(std::string& text, std::string_view slot, const std::string& by) {
    for (std::size_t at = text.find(slot); at != text.npos; at = text.find(slot, at + by.size()))
        text.replace(at, slot.size(), by);
}

std::string filled(std::string pattern, const Happening& h) {
    replaceAll(pattern, "{Who}", withCapital(h.who));
    replaceAll(pattern, "{who}", h.who);
    replaceAll(pattern, "{did}", h.past);
    replaceAll(pattern, "{do}", h.base);
    replaceAll(pattern, "{done}", h.participle);
    replaceAll(pattern, "{doing}", h.gerund);
    replaceAll(pattern, "{Doing}", withCapital(h.gerund));
    replaceAll(pattern, "{whom}", h.whom);
    replaceAll(pattern, "{Whom}", withCapital(h.whom));
    replaceAll(pattern, "{Bare}", withCapital(withoutArticle(h.whom)));
    replaceAll(pattern, "{was}", h.many ? "were" : "was");
    replaceAll(pattern, "{is}", h.many ? "are" : "is");
    replaceAll(pattern, "{has}", h.many ? "have" : "has");
    replaceAll(pattern, "{noun}", h.noun);
    replaceAll(pattern, "{Noun}", withCapital(h.noun));
    return pattern;
}

std::string inCapitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// When it happened, as EDTF; "none" when it is not told to have happened.
std::string whenTold(const std::string& text, const Happening& h) {
    SourceDocument document;
    document.text = text;
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    document.headline = headlineOf(document.text, document.title);
    for (const Event& event : readEvents(std::move(document)).events) {
        const bool happened = event.modality == Modality::Actual || event.modality == Modality::Historical;
        if (happened && std::find(h.types.begin(), h.types.end(), event.type) != h.types.end())
            return event.when ? event.when->edtf : "undated";
    }
    return "none";
}

/// A way to tell of a happening, in an article of Wednesday 15 May 2024.
struct Construction {
    const char* name;
    const char* pattern;
    const char* when;
    const char* missed = ""; ///< the happenings that are not yet read as they should be; one that is read now
                             ///< must leave this list

    friend void PrintTo(const Construction& row, std::ostream* out) { *out << row.pattern; }
};

class Constructions : public testing::TestWithParam<Construction> {};

TEST_P(Constructions, TellWhetherAndWhenItHappened) {
    const Construction& row = GetParam();
    std::string missed;
    std::string readings;
    for (const Happening& h : happenings()) {
        std::string text = filled(row.pattern, h);
        if (std::string_view(row.name) == "Capitals")
            text = inCapitals(std::move(text));
        const std::string when = whenTold(text, h);
        if (when == row.when)
            continue;
        missed.append(missed.empty() ? "" : " ").append(h.name);
        readings.append(text).append(" -> ").append(when).append("\n");
    }
    EXPECT_EQ(missed, row.missed) << "of " << row.when << "\n" << readings;
}

// clang-format off
const Construction kConstructions[] = {
    {"ActivePast", "{Who} {did} {whom} on Monday.", "2024-05-13"},
    {"PassivePast", "{Whom} {was} {done} by {who} on Monday.", "2024-05-13"},
    {"PassiveWithoutAgent", "{Whom} {was} {done} on Monday.", "2024-05-13"},
    {"PresentPerfect", "{Who} have {done} {whom}.", "2024-05-15~"},
    {"PerfectPassive", "{Whom} {has} been {done} by {who}.", "2024-05-15~"},
    {"HistoricPresent", "13 May 2024: {Who} {do} {whom}.", "2024-05-13"},
    {"HistoricPresentPassive", "13 May 2024: {Whom} {is} {done}.", "2024-05-13"},
    {"HeadlinePresent", "{Who} {do} {whom}\n\nSnow fell in the hills, a clerk wrote. Nobody knew why.", "2024-05-15~", "deploy condemn"},
    {"HeadlinePassive", "{Bare} {done} by {who}\n\nSnow fell in the hills, a clerk wrote. Nobody knew why.", "2024-05-15~", "attack capture kill arrest besiege withdraw sign deploy condemn sink evacuate"},
    {"GerundAsSubject", "{Doing} {whom} on Monday was a mistake, the clerk wrote.", "2024-05-13"},
    {"NounAsSubject", "The {noun} began on Monday.", "2024-05-13"},
    {"NounAsObject", "The clerk saw the {noun} on Monday.", "2024-05-13"},
    {"NounAfterAfter", "Snow fell after the {noun} on Monday.", "2024-05-13"},
    {"NounAfterDuring", "Snow fell during the {noun} on Monday.", "2024-05-13"},
    {"NounAfterIn", "The clerk lost his hat in the {noun} on Monday.", "2024-05-13"},
    {"NounAfterWith", "The day ended with the {noun} on Monday.", "2024-05-13"},
    {"NounAfterBefore", "Snow fell before the {noun} on Monday.", "2024-05-13"},
    {"NounAfterLedTo", "The quarrel led to the {noun} on Monday.", "2024-05-13"},
    {"NounWithItsVerb", "{Who} carried out the {noun} on Monday.", "2024-05-13"},
    {"RelativeOfSubject", "{Who} that {did} {whom} on Monday were from the hills.", "2024-05-13"},
    {"RelativeOfObject", "{Whom}, which {who} {did} on Monday, {was} old.", "2024-05-13", "attack capture"},
    {"Participial", "{Who} went north on Monday, {doing} {whom}.", "2024-05-13"},
    {"ParticipialBesideAnother", "{Who} met a delegation on Monday before {doing} {whom}.", "2024-05-13"},
    {"InApposition", "{Whom}, {done} by {who} on Monday, {was} old.", "2024-05-13"},
    {"AfterWhen", "Snow fell when {who} {did} {whom} on Monday.", "2024-05-13"},
    {"AfterAs", "Snow fell as {who} {did} {whom} on Monday.", "2024-05-13"},
    {"AfterAfter", "Snow fell after {who} {did} {whom} on Monday.", "2024-05-13"},
    {"GerundAfterAfter", "{Who} went home after {doing} {whom} on Monday.", "2024-05-13"},
    {"SucceededIn", "{Who} succeeded in {doing} {whom} on Monday.", "2024-05-13"},
    {"ManagedTo", "{Who} managed to {do} {whom} on Monday.", "2024-05-13"},
    {"BeganTo", "{Who} began to {do} {whom} on Monday.", "2024-05-13"},
    {"WereAbleTo", "{Who} were able to {do} {whom} on Monday.", "2024-05-13"},
    {"HadTo", "{Who} had to {do} {whom} on Monday.", "2024-05-13"},
    {"WereOrderedTo", "{Who} were ordered to {do} {whom} on Monday.", "2024-05-13", "condemn"},
    {"ProgressivePast", "{Who} were {doing} {whom} on Monday.", "2024-05-13"},
    {"ProgressivePresent", "{Who} are {doing} {whom}.", "2024-05-15~"},
    {"SawThemDo", "Monday saw {who} {do} {whom}.", "2024-05-13"},
    {"AfterAPlace", "On Monday, near the mill, {who} {did} {whom}.", "2024-05-13"},
    {"BetweenSemicolons", "Snow fell; {who} {did} {whom} on Monday; rain fell.", "2024-05-13"},
    {"LongSubject", "{Who} from the hills in the north of the old kingdom {did} {whom} on Monday.", "2024-05-13"},
    {"Coordinated", "{Who} went north and {did} {whom} on Monday.", "2024-05-13"},
    {"AgainAndAgain", "On Monday {who} once again {did} {whom}.", "2024-05-13"},
    {"SaidThat", "The mayor said that {who} had {done} {whom} on Monday.", "2024-05-13"},
    {"SaidWithoutThat", "{Who} {did} {whom} on Monday, the mayor said.", "2024-05-13"},
    {"ReportedThatTheySaid", "The radio reported that clerks said {who} {did} {whom} on Monday.", "2024-05-13"},
    {"AreReportedTo", "{Who} are reported to have {done} {whom} on Monday.", "2024-05-13"},
    {"Cleft", "It was on Monday that {who} {did} {whom}.", "2024-05-13", "deploy condemn"},
    {"Question", "Did {who} {do} {whom} on Monday?", "none"},
    {"Negation", "{Who} did not {do} {whom} on Monday.", "none"},
    {"NegatedPassive", "{Whom} {was} not {done} on Monday.", "none"},
    {"Condition", "If {who} {do} {whom}, the king will leave.", "none"},
    {"Would", "{Who} would {do} {whom} on Monday.", "none"},
    {"Future", "{Who} will {do} {whom} on Friday.", "none"},
    {"Refused", "{Who} refused to {do} {whom} on Monday.", "none"},
    {"Feared", "The mayor fears that {who} may {do} {whom}.", "none"},
    {"UnderAHeading", "12 May 2024\n\nSnow fell.\n\n13 May 2024\n\n{Who} {did} {whom}.", "2024-05-13"},
    {"ItemOfAList", "- 12 May 2024: Snow fell.\n- 13 May 2024: {Who} {do} {whom}.", "2024-05-13"},
    {"AfterADash", "12 May 2024 – Snow fell.\n\n13 May 2024 – {Who} {do} {whom}.", "2024-05-13"},
    {"FragmentBegins", "12 May 2024 – Snow fell.\n\n13 May 2024 – {Noun} begins.", "2024-05-13"},
    {"NounAlone", "12 May 2024 – Snow fell.\n\n13 May 2024 – {Noun}.", "2024-05-13"},
    {"Capitals", "{Who} {did} {whom} on Monday.", "2024-05-13"},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Table, Constructions, testing::ValuesIn(kConstructions),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace dateline
