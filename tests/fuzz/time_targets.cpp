#include "core/base/utf8.h"
#include "core/dataset/cell_text.h"
#include "core/dataset/cell_time.h"
#include "core/document/parse_day.h"
#include "core/expressions/time_language.h"
#include "core/temporal/read_time.h"
#include "core/temporal/tag_times.h"
#include "core/time/edtf.h"
#include "core/time/iso_time.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace dateline::test {
namespace {

void useCell(std::string_view cell, DateOrder order) {
    const auto time = cellTime(cell, order);
    const auto when = cellWhen(cell, order);
    require(time.has_value() == when.has_value());
    if (!time)
        return;
    require(time->shape.bounds.start <= time->shape.bounds.end);
    const auto parsed = parseWhen(when->edtf);
    require(parsed.has_value() && parsed->bounds == when->bounds);
    require(!describe(*when).empty());
}

void useWords(std::string_view words, std::optional<std::chrono::sys_days> anchor) {
    const auto when = readTime(words, anchor);
    if (!when)
        return require(!when.error().message.empty());
    require(when->bounds.start <= when->bounds.end);
    require(!describe(*when).empty() && !calendarName(*when).empty());
}

} // namespace

void fuzzTagger(std::string_view bytes) {
    if (!weighUtf8(bytes).wellFormed())
        return; // reading a document mends it before it is tagged
    SourceDocument document;
    document.text = bytes;
    if (bytes.size() % 2 == 0)
        document.published = kPublished;
    std::uint32_t at = 0;
    for (const Timex& timex : tagTimes(document, TimeLanguage::english())) {
        require(at <= timex.span.begin && timex.span.begin < timex.span.end &&
                timex.span.end <= bytes.size());
        require(!timex.value.empty());
        require(!timex.when || timex.when->bounds.start < timex.when->bounds.end);
        require(!describeDerivation(timex, document).empty());
        at = timex.span.end;
    }
}

void fuzzEdtf(std::string_view bytes) {
    const Result<Edtf> parsed = parseEdtf(bytes);
    if (!parsed)
        return require(!parsed.error().message.empty());
    require(print(*parsed) == bytes);
    const Result<When> when = parseWhen(bytes);
    require(when.has_value() && when->bounds.start <= when->bounds.end);
    require(!describe(*when).empty());
    require(approximately(*when).bounds == when->bounds);
}

void fuzzDates(std::string_view bytes) {
    for (const DateOrder order : {DateOrder::DayMonth, DateOrder::MonthDay})
        useCell(trimmed(bytes), order);
    useWords(bytes, std::nullopt);
    useWords(bytes, kPublished);
    if (const auto day = parseDay(bytes); !day)
        require(!day.error().message.empty());
    if (const auto found = findDay(bytes))
        require(found->span.begin < found->span.end && found->span.end <= bytes.size());
    static_cast<void>(noSuchDayIn(bytes));
    if (const auto time = timeFromIso(bytes))
        require(timeFromIso(isoTime(*time)) == time);
}

} // namespace dateline::test
