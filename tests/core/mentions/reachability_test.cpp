#include "core/lexicon/inflection.h"
#include "core/lexicon/lexicon_builder.h"
#include "core/lexicon/rule_text.h"
#include "core/mentions/rule_match.h"
#include "resources/resource.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dateline {
namespace {

using nlohmann::ordered_json;

/// An entry of a meaning. With each of its frames it is a meaning of its own in the lexicon under test, so
/// that the rule that wins tells which entry and which frame it is of.
struct Entry {
    std::string meaning;
    bool verb;
    std::string text;
    std::vector<std::string> frames;

    [[nodiscard]] std::string name() const { return meaning + ": " + text; }
};

std::vector<Entry> allEntries() {
    std::vector<Entry> entries;
    for (const std::string_view path : resourcePaths()) {
        if (!path.starts_with("en/meanings/"))
            continue;
        const auto file = ordered_json::parse(resource(path));
        for (const auto& [name, meaning] : file.at("meanings").items())
            for (const bool verb : {true, false})
                if (const auto list = meaning.find(verb ? "verbs" : "nouns"); list != meaning.end())
                    for (const auto& entry : *list)
                        entries.push_back({name, verb, entry.get<std::string>(),
                                           meaning.at(verb ? "verbFrames" : "nounFrames")});
    }
    return entries;
}

std::string ruleName(std::size_t entry, std::size_t frame) {
    return std::to_string(entry) + "." + std::to_string(frame);
}

std::string meaningsOfTheirOwn(const std::vector<Entry>& entries) {
    ordered_json meanings;
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (std::size_t k = 0; k < entries[i].frames.size(); ++k)
            meanings[ruleName(i, k)] = {
                {entries[i].verb ? "verbs" : "nouns", {entries[i].text}},
                {entries[i].verb ? "verbFrames" : "nounFrames", {entries[i].frames[k]}}};
    return ordered_json{{"meanings", meanings}}.dump();
}

Lexicon lexiconOf(const std::vector<Entry>& entries) {
    LexiconBuilder builder;
    builder.addIrregularForms(resource("en/irregular_forms.json"));
    builder.addFunctionWords(resource("en/function_words.json"));
    builder.addVerbs(resource("en/verbs.json"));
    builder.addModality(resource("en/modality.json"));
    builder.addSpeech(resource("en/attributions.json"));
    builder.addFillers(resource("en/fillers.json"));
    builder.addMeanings(meaningsOfTheirOwn(entries));
    builder.addSupport(resource("en/support.json"));
    return std::move(builder).finish();
}

/// The members of the sets of fillers.json.
std::map<std::string, std::vector<std::string>, std::less<>> fillers() {
    std::map<std::string, std::vector<std::string>, std::less<>> sets;
    const auto file = ordered_json::parse(resource("en/fillers.json"));
    for (const auto& [name, lines] : file.at("fillers").items())
        for (const auto& line : lines)
            for (const std::string_view word : partsOf(line.get_ref<const std::string&>(), ' '))
                sets[name].emplace_back(word);
    return sets;
}

constexpr const char* kSomeName = "Tolian";
constexpr const char* kSomePlace = "Mosul";

/// Sentences that a rule asks for, until one is taken by it.
class Generator {
public:
    Generator() : m_sets(fillers()) {
        const auto file = ordered_json::parse(resource("en/irregular_forms.json"));
        for (const auto& entry : file.at("verbs")) {
            const auto parts = partsOf(entry.get_ref<const std::string&>(), ' ');
            m_irregular[std::string(parts[0])] = {
                std::string(parts[std::min<std::size_t>(1, parts.size() - 1)]), std::string(parts.back())};
        }
        for (const std::string_view verb : partsOf(file.at("doubled").get_ref<const std::string&>(), ' '))
            m_doubled.emplace(verb);
    }

    /// Whether `taken` takes one of the sentences for an entry with a frame.
    template <typename Taken>
    bool any(const Entry& entry, const std::string& frame, Taken taken) const {
        const RuleText own = readRule(entry.text);
        const RuleText asked = readRule(frame);
        for (std::size_t turn = 0; turn < kTurns; ++turn) {
            const Parts parts{filled(own, asked, Slot::Subject, turn), filled(own, asked, Slot::Object, turn),
                              filled(own, asked, Slot::Near, turn)};
            const auto sentences = entry.verb ? ofVerb(own, parts, turn) : ofNoun(own, parts, turn);
            if (std::any_of(sentences.begin(), sentences.end(), taken))
                return true;
        }
        return false;
    }

private:
    static constexpr std::size_t kTurns = 24;

    struct Parts {
        std::string subject;
        std::string object;
        std::string near;
    };

    std::vector<std::string> alternatives(std::string_view choice) const {
        std::vector<std::string> words;
        for (const std::string_view one : partsOf(choice, '|')) {
            if (one == "@none")
                words.emplace_back();
            else if (one == "@name")
                words.emplace_back(kSomeName);
            else if (one == "@place")
                words.emplace_back(kSomePlace);
            else if (one == "*")
                words.emplace_back("something");
            else if (one.starts_with('@'))
                for (const std::string& word : m_sets.find(one.substr(1))->second)
                    words.push_back(word);
            else
                words.emplace_back(one);
        }
        return words;
    }

    /// What meets all that is asked of a slot, joined; another choice each turn.
    std::string filled(const RuleText& own, const RuleText& asked, Slot slot, std::size_t turn) const {
        std::vector<std::vector<std::string>> choices;
        for (const RuleText* rule : {&asked, &own})
            for (const auto& [s, choice] : rule->conditions)
                if (s == slot)
                    choices.push_back(alternatives(choice));
        if (choices.size() > 1 && slot != Slot::Near)
            if (auto shared = sharedBy(choices); !shared.empty())
                choices = {std::move(shared)};
        std::string text;
        for (const auto& words : choices)
            text.append(text.empty() ? "" : " and ").append(pick(words, turn));
        return text;
    }

    static std::vector<std::string> sharedBy(const std::vector<std::vector<std::string>>& choices) {
        std::vector<std::string> shared = choices.front();
        for (const auto& words : choices)
            std::erase_if(shared, [&](const std::string& word) {
                return std::find(words.begin(), words.end(), word) == words.end() &&
                       std::find(words.begin(), words.end(), "something") == words.end();
            });
        return shared;
    }

    /// By turns the next from the begin and the next of some that are spread over the list.
    static const std::string& pick(const std::vector<std::string>& words, std::size_t turn) {
        const std::size_t stride = words.size() / kTurns + 1;
        return words[(turn % 2 == 0 ? turn / 2 : turn * stride) % words.size()];
    }

    std::string sequence(const RuleText& own, std::size_t begin, std::size_t end, std::size_t turn) const {
        std::string text;
        for (std::size_t i = begin; i < end; ++i)
            text.append(pick(alternatives(own.words[i]), turn)).append(" ");
        return text;
    }

    VerbForms formsOf(std::string_view base) const {
        VerbForms forms = inflectVerb(base, m_doubled.contains(std::string(base)));
        if (const auto found = m_irregular.find(std::string(base)); found != m_irregular.end()) {
            forms.past = found->second.first;
            forms.participle = found->second.second;
        }
        for (std::string* form : {&forms.past, &forms.participle, &forms.ing})
            form->resize(std::min(form->size(), form->find('|'))); // of two spellings the first
        return forms;
    }

    static std::vector<std::string> orThose(const std::string& told, std::vector<std::string> otherwise) {
        return told.empty() ? otherwise : std::vector<std::string>{told};
    }

    std::vector<std::string> ofVerb(const RuleText& own, const Parts& parts, std::size_t turn) const {
        const VerbForms forms = formsOf(own.words[0]);
        const std::string words = sequence(own, 1, own.words.size(), turn);
        const std::string end = parts.near.empty() ? "." : "near " + parts.near + ".";
        std::vector<std::string> sentences;
        for (const std::string& subject : orThose(parts.subject, {"soldiers", "ministers", "they", "it"}))
            for (const std::string& object : orThose(parts.object, {"", "villagers", "the town"})) {
                const std::string who = "The " + subject + " ";
                const std::string whom = object.empty() ? "" : object + " ";
                sentences.push_back(who + forms.past + " " + words + whom + end);
                sentences.push_back(who + forms.base + " " + words + whom + end);
                sentences.push_back(who + forms.past + " " + words + "the " + whom + end);
                sentences.push_back(who + forms.past + " " + words + "at least seven " + whom + end);
                sentences.push_back(who + forms.past + " " + whom + words + end);
                sentences.push_back("The " + whom + "were " + forms.participle + " " + words + end);
                sentences.push_back("The " + whom + "was " + forms.participle + " " + words + "by " +
                                    subject + " " + end);
            }
        return sentences;
    }

    std::vector<std::string> ofNoun(const RuleText& own, const Parts& parts, std::size_t turn) const {
        const std::size_t last = own.words.size() - 1;
        const std::string before = sequence(own, 0, last, turn);
        std::string noun = pick(alternatives(own.words[last]), turn);
        if (noun.starts_with('='))
            noun.erase(0, 1);
        const std::string end = parts.near.empty() ? "." : " near " + parts.near + ".";
        const std::string object = parts.object.empty() ? "" : " on the " + parts.object;
        return {"The " + before + noun + object + (parts.subject.empty() ? "" : " by " + parts.subject) + end,
                "There was " + before + noun + object +
                    (parts.subject.empty() ? "" : " by the " + parts.subject) + end,
                "The " + parts.subject + " " + before + noun + object + end};
    }

    std::map<std::string, std::vector<std::string>, std::less<>> m_sets;
    std::map<std::string, std::pair<std::string, std::string>> m_irregular;
    std::set<std::string> m_doubled;
};

class RulesInSentences {
public:
    explicit RulesInSentences(const std::vector<Entry>& entries)
        : m_lexicon(lexiconOf(entries)),
          m_vocabulary(m_lexicon, resource("en/vocabulary.json")) {}

    /// Whether a rule whose name begins so is the one that a word of the sentence is read by.
    bool takes(const std::string& text, const std::string& name) const {
        const std::vector<Token> tokens = tokenise(text);
        Sentence sentence;
        sentence.words = tagWords(text, tokens.data(), tokens.data() + tokens.size(), m_vocabulary);
        for (SentenceWord& word : sentence.words)
            word.place = slice(text, word.span) == kSomePlace;
        sentence.clauses = findClauses(sentence.words, m_vocabulary);
        const auto isOf = [&](const std::optional<RuleMatch>& match) {
            return match && m_lexicon.meaning(match->rule->meaning).starts_with(name);
        };
        for (std::uint32_t i = 0; i < sentence.clauses.size(); ++i)
            if (isOf(matchVerb(sentence, i, m_vocabulary)))
                return true;
        for (std::uint32_t i = 0; i < sentence.words.size(); ++i)
            if (isOf(matchNoun(sentence, i, m_vocabulary)))
                return true;
        return false;
    }

private:
    Lexicon m_lexicon;
    Vocabulary m_vocabulary;
};

class Reachability : public testing::Test {
protected:
    /// Whether a sentence that is made for a frame of an entry is read by a rule whose name begins so.
    bool reaches(std::size_t entry, std::size_t frame, const std::string& name) const {
        const Entry& e = m_entries[entry];
        return m_generator.any(e, e.frames[frame],
                               [&](const std::string& text) { return m_rules.takes(text, name); });
    }

    std::vector<Entry> m_entries = allEntries();
    RulesInSentences m_rules{m_entries};
    Generator m_generator;
};

TEST_F(Reachability, NoEntryIsDead) {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        bool reached = false;
        for (std::size_t k = 0; k < m_entries[i].frames.size() && !reached; ++k)
            reached = reaches(i, k, std::to_string(i) + ".");
        EXPECT_TRUE(reached) << m_entries[i].name();
    }
}

TEST_F(Reachability, NoFrameIsDead) {
    std::map<std::string, bool> reached;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        for (std::size_t k = 0; k < m_entries[i].frames.size(); ++k) {
            bool& done = reached[m_entries[i].meaning + (m_entries[i].verb ? " verbs: " : " nouns: ") +
                                 m_entries[i].frames[k]];
            done = done || reaches(i, k, ruleName(i, k));
        }
    for (const auto& [frame, done] : reached)
        EXPECT_TRUE(done) << frame;
}

} // namespace
} // namespace dateline
