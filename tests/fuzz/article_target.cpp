#include "tests/fuzz/article_target.h"

#include "core/document/read_document.h"
#include "core/event/read_events.h"
#include "core/exchange/dateline_file.h"
#include "core/timeline/timeline_builder.h"

#include <cstdlib>

namespace dateline {
namespace {

void require(bool kept) {
    if (!kept)
        std::abort();
}

void requireEvent(const Event& event, const std::string& text) {
    require(!event.quotes.empty() && !event.title.empty());
    require(slice(text, event.quotes.front().span).find(event.title) != std::string_view::npos);
    for (const Quote& quote : event.quotes)
        require(quote.span.begin < quote.span.end && quote.span.end <= text.size());
    for (const Reason& reason : event.reasons)
        require(!reason.words || reason.words->span.end <= text.size());
    for (const CasualtyClaim& claim : event.casualties)
        require(claim.quote.span.begin < claim.quote.span.end && claim.quote.span.end <= text.size());
    require(!event.when || event.when->bounds.start < event.when->bounds.end);
}

} // namespace

void fuzzArticle(const std::uint8_t* data, std::size_t size) {
    auto read = readDocument({reinterpret_cast<const char*>(data), size}, "fuzz.txt");
    if (!read)
        return require(!read.error().message.empty());
    if (size % 2 == 0 && !read->document.published)
        read->document.published = std::chrono::sys_days{std::chrono::days{19621}};
    Reading reading = readEvents(std::move(read->document));
    for (const Event& event : reading.events)
        requireEvent(event, reading.document.text);
    TimelineBuilder builder;
    TimelineContent content;
    append(content, std::move(reading));
    builder.add(std::move(content));
    const std::string file = writeDatelineFile(std::move(builder).take(), JsonLayout::OneLine);
    auto again = readDatelineFile(file, "fuzz.json");
    require(again.has_value() && again->warnings.empty());
    require(writeDatelineFile(again->content, JsonLayout::OneLine) == file);
}

} // namespace dateline
