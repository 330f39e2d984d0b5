#include "core/dataset/column_profile.h"
#include "core/lexicon/user_lexicon.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace dateline::test {

void fuzzLexicon(std::string_view bytes) {
    const auto lexicon = lexiconWith(bytes, "words.json");
    if (!lexicon)
        return require(!lexicon.error().message.empty());
    SourceDocument document;
    document.text =
        "Army droned the town\n\nThe army droned the bridge on Tuesday and zapped two buggies. Drones "
        "zap the quad, talks began. A droning hit Tol on 3 May 2022.";
    document.published = kPublished;
    requireReading(readEvents(std::move(document), {}, {&*lexicon}));
}

void fuzzProfile(std::string_view bytes) {
    const auto profile = profileFromJson(bytes, "profile.json");
    if (profile) {
        const std::string json = profileJson(*profile);
        const auto again = profileFromJson(json, "again.json");
        require(again.has_value() && profileJson(*again) == json);
        static_cast<void>(checkProfile(*profile, {"a", "b"}));
    } else {
        require(!profile.error().message.empty());
    }
    if (const auto named = profileFromText(bytes))
        require(!named->start.empty());
    else
        require(!named.error().message.empty());
}

} // namespace dateline::test
