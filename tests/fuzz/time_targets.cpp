#include "tests/fuzz/time_targets.h"

#include "core/base/utf8.h"
#include "core/temporal/edtf.h"
#include "core/temporal/tag_times.h"

#include <cstdlib>

namespace dateline {
namespace {

void require(bool kept) {
    if (!kept)
        std::abort();
}

std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace

void fuzzTagger(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = textOf(data, size);
    if (!weighUtf8(text).wellFormed())
        return; // reading a document mends it before it is tagged
    SourceDocument document;
    document.text = text;
    if (size % 2 == 0)
        document.published = std::chrono::sys_days{std::chrono::days{19621}};
    std::uint32_t at = 0;
    for (const Timex& timex : tagTimes(document)) {
        require(at <= timex.span.begin && timex.span.begin < timex.span.end && timex.span.end <= text.size());
        require(!timex.value.empty());
        require(!timex.when || timex.when->bounds.start < timex.when->bounds.end);
        require(!describeDerivation(timex, document).empty());
        at = timex.span.end;
    }
}

void fuzzEdtf(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = textOf(data, size);
    const Result<Edtf> parsed = parseEdtf(text);
    if (!parsed)
        return require(!parsed.error().message.empty());
    require(print(*parsed) == text);
    const Result<When> when = parseWhen(text);
    require(when.has_value() && when->bounds.start <= when->bounds.end);
    require(!describe(*when).empty());
    require(approximately(*when).bounds == when->bounds);
}

} // namespace dateline
