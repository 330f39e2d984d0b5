#include "core/language/language.h"

#include "resources/resource.h"

#include <nlohmann/json.hpp>

namespace dateline {
namespace {

std::string_view fileOf(std::string_view code, std::string_view file) {
    return resource(std::string(code).append("/").append(file));
}

std::shared_ptr<const ReadingWords> wordsOf(std::string_view code, const Lexicon& lexicon) {
    const auto attributions = nlohmann::json::parse(fileOf(code, "attributions.json"));
    const std::string_view casualties = fileOf(code, "casualties.json");
    return std::make_shared<const ReadingWords>(ReadingWords{
        Vocabulary(lexicon, fileOf(code, "vocabulary.json")), casualtyWordsOf(casualties, lexicon),
        tollWordsOf(casualties, lexicon), countWordsOf(casualties), RoleWords(fileOf(code, "roles.json")),
        Weights(fileOf(code, "weights.json")), attributions.at("unverified"),
        attributions.at("unverifiedStems")});
}

} // namespace

const Language& Language::english() {
    static const SentenceRules sentences = sentenceRulesOf("en");
    static const Gazetteer places(resource("en/places.json"));
    static const Language language{"en", &sentences, &TimeLanguage::english(), &places,
                                   wordsOf("en", Lexicon::english())};
    return language;
}

const Language* Language::of(std::string_view code) {
    return code.substr(0, code.find('-')) == english().code ? &english() : nullptr;
}

Language Language::with(const Lexicon& lexicon) const {
    Language other = *this;
    other.words = wordsOf(code, lexicon);
    return other;
}

} // namespace dateline
