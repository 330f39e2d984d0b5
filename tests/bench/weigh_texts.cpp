// weigh_texts FILE.jsonl: all that might be a happening in documents {"id", "published", "text"}, a line
// each, with the clues that speak for and against it. tests/bench/fit_weights makes resources/en/weights.json
// of them.

#include "core/document/document_head.h"
#include "core/event/event_type.h"
#include "core/reading/read_events.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

namespace dateline {
namespace {

using nlohmann::json;

std::optional<std::chrono::sys_days> dayOf(const std::string& text) {
    std::istringstream stream(text);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    char dash = 0;
    if (!(stream >> year >> dash >> month >> dash >> day))
        return std::nullopt;
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

/// In code points.
std::size_t place(std::string_view text, std::size_t byte) {
    return static_cast<std::size_t>(std::count_if(text.begin(),
                                                  text.begin() + static_cast<std::ptrdiff_t>(byte),
                                                  [](char c) { return (c & 0xC0) != 0x80; }));
}

json keysOf(const Clues& clues) {
    auto keys = json::array();
    for (std::size_t i = 0; i < kClueCount; ++i)
        if (clues.has(static_cast<Clue>(i)))
            keys.push_back(std::string(info(static_cast<Clue>(i)).key));
    return keys;
}

json weighed(const json& line) {
    SourceDocument document;
    document.text = line.at("text").get<std::string>();
    document.language = "en";
    if (const auto published = line.find("published"); published != line.end() && published->is_string())
        document.published = dayOf(*published);
    Reading reading =
        readEvents(std::move(document), {}, {nullptr, -std::numeric_limits<double>::infinity()});
    json events = json::array();
    for (std::size_t i = 0; i < reading.events.size(); ++i) {
        const Event& event = reading.events[i];
        json quotes = json::array();
        for (const Quote& quote : event.quotes)
            quotes.push_back({{"document", line.at("id")},
                              {"start", place(reading.document.text, quote.span.begin)},
                              {"end", place(reading.document.text, quote.span.end)}});
        events.push_back({{"type", std::string(info(event.type).key)},
                          {"when", event.when ? json(event.when->edtf) : json(nullptr)},
                          {"modality", std::string(name(event.modality))},
                          {"title", event.title},
                          {"quotes", quotes},
                          {"clues", keysOf(reading.judgements[i].clues)},
                          {"meaning", std::string(reading.judgements[i].meaning)}});
    }
    return {{"documents",
             {{{"id", line.at("id")},
               {"text", reading.document.text},
               {"published", line.value("published", json(nullptr))}}}},
            {"events", events}};
}

} // namespace
} // namespace dateline

int main(int, char** argv) {
    std::ifstream file(argv[1]);
    for (std::string line; std::getline(file, line);)
        std::cout << dateline::weighed(nlohmann::json::parse(line)) << '\n';
}
