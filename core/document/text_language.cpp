#include "core/document/text_language.h"

#include "core/base/ascii.h"
#include "core/base/code_points.h"
#include "resources/resource.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unordered_map>
#include <vector>

namespace dateline {
namespace {

constexpr std::size_t kFewLetters = 200;    ///< a text of fewer is not clear
constexpr std::size_t kMostLetters = 2'000; ///< of a text that are looked at
/// How many of all words must be function words of the language that it then is; in plain prose three times
/// as many are.
constexpr double kLeastShare = 0.1;
/// How many times more they must be than the function words of English.
constexpr std::size_t kMargin = 2;
/// How many different ones there must be: "de la" tells nothing, however often the name comes.
constexpr std::size_t kLeastKinds = 4;

struct KnownLanguage {
    std::string code;
    std::string name;
    UScriptCode script;
};

/// A word that is a function word of some languages.
struct FunctionWord {
    std::uint64_t languages = 0; ///< a flag each
    std::size_t number = 0;
};

/// Of resources/languages.json.
struct LanguageTable {
    std::vector<KnownLanguage> languages; ///< the first is English
    std::unordered_map<std::string, FunctionWord> words;
};

LanguageTable readLanguageTable() {
    LanguageTable table;
    const auto file = nlohmann::json::parse(resource("languages.json"));
    for (const auto& row : file.at("languages")) {
        const std::uint64_t flag = std::uint64_t{1} << table.languages.size();
        const auto script = row.at("script").get<std::string>();
        table.languages.push_back(
            {row.at("code"), row.at("name"),
             static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, script.c_str()))});
        std::istringstream words(row.value("words", ""));
        for (std::string word; words >> word;)
            table.words.try_emplace(word, FunctionWord{0, table.words.size()}).first->second.languages |=
                flag;
    }
    assert(table.languages.size() <= 64 && table.languages.front().code == "en");
    return table;
}

const LanguageTable& languageTable() {
    static const LanguageTable table = readLanguageTable();
    return table;
}

/// The words of a text that are function words of a language.
struct Hits {
    std::size_t count = 0;
    std::size_t kinds = 0;
};

/// The beginning of a text, counted out.
struct Sample {
    std::array<std::size_t, USCRIPT_CODE_LIMIT> scripts{}; ///< letters
    std::size_t letters = 0;
    std::size_t words = 0;
    std::vector<Hits> hits;  ///< by the place of the language in the table
    std::vector<bool> known; ///< of the function words those that came, by their number
};

/// Counts a word in small letters.
void endWord(Sample& sample, std::string& word) {
    if (word.empty())
        return;
    ++sample.words;
    const auto& words = languageTable().words;
    if (const auto found = words.find(word); found != words.end()) {
        const bool isNew = !sample.known[found->second.number];
        sample.known[found->second.number] = true;
        for (std::uint64_t left = found->second.languages; left != 0; left &= left - 1) {
            Hits& hits = sample.hits[static_cast<std::size_t>(std::countr_zero(left))];
            ++hits.count;
            hits.kinds += isNew ? 1 : 0;
        }
    }
    word.clear();
}

void addLetter(Sample& sample, std::string& word, UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 small = u_tolower(c);
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, small);
    word.append(bytes.data(), length);
    ++sample.scripts[static_cast<std::size_t>(uscript_getScript(c, &status))];
    ++sample.letters;
}

Sample sampleOf(std::string_view text) {
    Sample sample;
    sample.hits.resize(languageTable().languages.size());
    sample.known.resize(languageTable().words.size());
    std::string word;
    for (std::uint32_t at = 0; at < text.size() && sample.letters < kMostLetters;) {
        const CodePoint point = codePointAt(text, at);
        const auto c = static_cast<UChar32>(point.value);
        at = point.next;
        if (c < 0x80 && isLetter(static_cast<char>(c))) {
            word.push_back(lower(static_cast<char>(c)));
            ++sample.scripts[USCRIPT_LATIN];
            ++sample.letters;
        } else if (c >= 0x80 && u_isalpha(c)) {
            addLetter(sample, word, c);
        } else if (c < 0x80 || (U_GET_GC_MASK(c) & U_GC_M_MASK) == 0) {
            endWord(sample, word);
        }
    }
    endWord(sample, word);
    return sample;
}

/// The script of more than half of the letters. Japanese has letters of two scripts of its own, and Chinese
/// ones.
UScriptCode mainScript(const Sample& sample) {
    constexpr std::size_t kFewKana = 10;
    const std::size_t kana = sample.scripts[USCRIPT_KATAKANA] + sample.scripts[USCRIPT_HIRAGANA];
    if (kana > sample.letters / kFewKana && (kana + sample.scripts[USCRIPT_HAN]) * 2 > sample.letters)
        return USCRIPT_KATAKANA;
    const auto most = std::max_element(sample.scripts.begin(), sample.scripts.end());
    return *most * 2 > sample.letters ? static_cast<UScriptCode>(most - sample.scripts.begin())
                                      : USCRIPT_UNKNOWN;
}

/// Of the languages of a script the one that has the most of its words in the text, else the first; none when
/// none is of it.
std::optional<std::size_t> likeliest(UScriptCode script, const std::vector<Hits>& hits) {
    const auto& languages = languageTable().languages;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < languages.size(); ++i)
        if (languages[i].script == script && (!best || hits[i].count > hits[*best].count))
            best = i;
    return best;
}

/// Whether so many words of a language that is written with Latin letters tell that it is this one.
bool areClear(const Hits& hits, const Hits& english, std::size_t words) {
    const bool isEnglish = &hits == &english;
    return static_cast<double>(hits.count) >= kLeastShare * static_cast<double>(words) &&
           hits.kinds >= kLeastKinds && (isEnglish || hits.count >= kMargin * english.count);
}

} // namespace

std::string_view languageOfText(std::string_view text) {
    const Sample sample = sampleOf(text);
    if (sample.letters < kFewLetters)
        return {};
    const UScriptCode script = mainScript(sample);
    const std::vector<Hits>& hits = sample.hits;
    const auto best = likeliest(script, hits);
    if (!best || (script == USCRIPT_LATIN && !areClear(hits[*best], hits.front(), sample.words)))
        return {};
    return languageTable().languages[*best].code;
}

std::string languageOf(const SourceDocument& document) {
    if (const std::string_view told = languageOfText(document.text); !told.empty())
        return std::string(told);
    return document.language.empty() ? "en" : document.language;
}

std::string_view nameOfLanguage(std::string_view code) {
    const auto& languages = languageTable().languages;
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const KnownLanguage& language) { return language.code == code; });
    return found == languages.end() ? code : std::string_view(found->name);
}

} // namespace dateline
