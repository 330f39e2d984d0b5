#include "core/lexicon/inflection.h"

#include <algorithm>

namespace dateline {
namespace {

bool isVowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool endsInConsonantY(std::string_view word) {
    return word.size() > 1 && word.back() == 'y' && !isVowel(word[word.size() - 2]);
}

bool hisses(std::string_view word) {
    return word.ends_with('s') || word.ends_with('x') || word.ends_with('z') || word.ends_with("ch") ||
           word.ends_with("sh");
}

std::string withS(std::string_view word) {
    if (endsInConsonantY(word))
        return std::string(word.substr(0, word.size() - 1)) + "ies";
    return std::string(word) + (hisses(word) || word.ends_with("go") || word.ends_with("do") ? "es" : "s");
}

std::string withEd(std::string_view base, std::string_view doubledLetter) {
    if (base.ends_with('e'))
        return std::string(base) + "d";
    if (endsInConsonantY(base))
        return std::string(base.substr(0, base.size() - 1)) + "ied";
    return std::string(base).append(doubledLetter) + "ed";
}

std::string withIng(std::string_view base, std::string_view doubledLetter) {
    if (base.ends_with("ie"))
        return std::string(base.substr(0, base.size() - 2)) + "ying";
    const bool dropsE = base.ends_with('e') && base.size() > 2 && !base.ends_with("ee") &&
                        !base.ends_with("oe") && !base.ends_with("ye");
    if (dropsE)
        return std::string(base.substr(0, base.size() - 1)) + "ing";
    return std::string(base).append(doubledLetter) + "ing";
}

/// "zap", "stop", "rig": one syllable with one vowel before one consonant.
bool isShort(std::string_view base) {
    const auto vowels = std::count_if(base.begin(), base.end(), isVowel);
    return base.size() > 2 && vowels == 1 && isVowel(base[base.size() - 2]) &&
           std::string_view("wxyh").find(base.back()) == std::string_view::npos && !isVowel(base.back());
}

} // namespace

bool mayDouble(std::string_view base) {
    return base.size() > 4 && !isShort(base) && !isVowel(base.back()) && isVowel(base[base.size() - 2]) &&
           !isVowel(base[base.size() - 3]) &&
           std::string_view("chwxy").find(base.back()) == std::string_view::npos;
}

VerbForms inflectVerb(std::string_view base, bool doubled) {
    const std::string_view letter =
        doubled || isShort(base) ? base.substr(base.size() - 1) : std::string_view{};
    std::string past = withEd(base, letter);
    return {std::string(base), withS(base), past, past, withIng(base, letter)};
}

std::string pluralOf(std::string_view noun) {
    return withS(noun);
}

} // namespace dateline
