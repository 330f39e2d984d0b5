#include "core/document/sentences.h"
#include "core/document/tokens.h"
#include "core/expressions/time_language.h"
#include "core/language/language.h"
#include "core/reading/read_events.h"
#include "core/temporal/tag_times.h"
#include "resources/resource.h"

#include <benchmark/benchmark.h>

namespace {

using namespace dateline;

/// The bundled samples, one after the other, until there are `bytes` of them.
SourceDocument documentOf(std::size_t bytes) {
    SourceDocument document;
    document.published = std::chrono::sys_days(std::chrono::year(2023) / 9 / 21);
    while (document.text.size() < bytes) {
        document.text += resource("samples/1-nagorno-karabakh-2023.md");
        document.text += "\n\n";
        document.text += resource("samples/2-siege-of-sarajevo.txt");
        document.text += "\n\n";
    }
    document.text.resize(bytes);
    return document;
}

template <typename Work>
void measure(benchmark::State& state, Work work) {
    const SourceDocument document = documentOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(work(document));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

void tokens(benchmark::State& state) {
    measure(state, [](const SourceDocument& document) { return tokenise(document.text); });
}

void sentences(benchmark::State& state) {
    measure(state, [](const SourceDocument& document) {
        return splitSentences(document.text, *Language::english().sentences);
    });
}

void times(benchmark::State& state) {
    measure(state,
            [](const SourceDocument& document) { return tagTimes(document, TimeLanguage::english()); });
}

void events(benchmark::State& state) {
    measure(state, [](const SourceDocument& document) { return readEvents(document); });
}

BENCHMARK(tokens)->Arg(3 << 10)->Arg(1 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK(sentences)->Arg(3 << 10)->Arg(1 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK(times)->Arg(3 << 10)->Arg(1 << 20)->Arg(100 << 20)->Unit(benchmark::kMillisecond);
BENCHMARK(events)->Arg(3 << 10)->Arg(1 << 20)->Unit(benchmark::kMillisecond);

} // namespace
