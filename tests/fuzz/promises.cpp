#include "tests/fuzz/promises.h"

#include "core/base/utf8.h"
#include "core/exchange/dateline_file.h"
#include "tests/core/layout/picture.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace dateline::test {
namespace {

void requireSpan(Span span, std::string_view text) {
    require(span.begin < span.end && span.end <= text.size());
    requireText(slice(text, span));
}

void requireEvent(const Event& event, std::string_view text) {
    require(!event.quotes.empty() && !event.title.empty());
    for (const Quote& quote : event.quotes)
        requireSpan(quote.span, text);
    require(slice(text, event.quotes.front().span).find(event.title) != std::string_view::npos);
    for (const Reason& reason : event.reasons)
        require(!reason.words || reason.words->span.end <= text.size());
    for (const CasualtyClaim& claim : event.casualties)
        requireSpan(claim.quote.span, text);
    require(!event.when || event.when->bounds.start < event.when->bounds.end);
}

void requireFinite(std::initializer_list<double> numbers) {
    for (const double number : numbers)
        require(std::isfinite(number));
}

void requireFinite(const Rect& box) {
    requireFinite({box.x, box.y, box.width, box.height});
}

} // namespace

void requireText(std::string_view text) {
    require(weighUtf8(text).wellFormed());
}

void requireReading(const Reading& reading) {
    requireText(reading.document.text);
    requireText(reading.document.title);
    for (const Event& event : reading.events)
        requireEvent(event, reading.document.text);
}

void requireKeptByAFile(const TimelineContent& content, bool whole) {
    const std::string file = writeDatelineFile(content, JsonLayout::OneLine);
    const auto again = readDatelineFile(file, "again.json");
    require(again.has_value());
    require(!whole || again->warnings.empty());
    require(writeDatelineFile(again->content, JsonLayout::OneLine) == file);
}

void requirePicture(TimelineContent content) {
    const Picture picture(buildTimeline(std::move(content)));
    const Scene scene = picture.scene();
    for (const Mark& mark : scene.marks) {
        requireFinite({mark.centre.x, mark.centre.y, mark.extent.left, mark.extent.right});
        require(mark.event < picture.timeline->size());
    }
    for (const Label& label : scene.labels) {
        requireFinite(label.box);
        requireText(label.text);
    }
    for (const Band& band : scene.bands)
        requireFinite(band.box);
    for (const Tick& tick : scene.ticks)
        requireFinite({tick.x, tick.labelX});
}

Reading readingOf(ReadDocument read, bool dated) {
    if (dated && !read.document.published)
        read.document.published = kPublished;
    Reading reading = readEvents(std::move(read.document));
    requireReading(reading);
    return reading;
}

} // namespace dateline::test
