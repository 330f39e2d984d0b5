// list_unmarked FILE.jsonl: the sentences of documents that may lack an event, a line each: {"document",
// "text"}, for measuring how many of the events that are missed stand in them.

#include "core/opening/input.h"
#include "core/opening/unmarked_sentences.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

int main(int argc, char** argv) {
    using namespace dateline;
    if (argc != 2) {
        std::cerr << "list_unmarked FILE.jsonl\n";
        return 2;
    }
    Inputs inputs({argv[1]});
    while (const auto input = inputs.next()) {
        auto opened = openInput(*input, {});
        if (!opened)
            continue;
        const auto timeline = buildTimeline(std::move(opened->content));
        for (const UnmarkedSentence& sentence : unmarkedSentences(*timeline, {}, {}))
            std::cout << nlohmann::json{{"document", timeline->documents()[sentence.quote.document].id},
                                        {"text", timeline->wordsOf(sentence.quote)}}
                      << '\n';
    }
    return 0;
}
