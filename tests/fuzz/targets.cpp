#include "tests/fuzz/targets.h"

namespace dateline::test {
namespace {

constexpr FuzzTarget kTargets[] = {
    {"text", fuzzText},         {"html", fuzzHtml},   {"markdown", fuzzMarkdown}, {"jsonl", fuzzJsonLine},
    {"pipeline", fuzzPipeline}, {"table", fuzzTable}, {"file", fuzzDatelineFile}, {"lexicon", fuzzLexicon},
    {"profile", fuzzProfile},   {"dates", fuzzDates}, {"edtf", fuzzEdtf},         {"tagger", fuzzTagger},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets() {
    return kTargets;
}

} // namespace dateline::test
