#include "core/exchange/bookmark_fields.h"

#include "core/time/iso_time.h"
#include "core/time/stretch_name.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::optional<CivilSeconds> readTimeField(JsonFields& fields, std::string_view key) {
    const auto written = fields.optionalString(key);
    const auto time = written ? timeFromIso(*written) : std::nullopt;
    if (written && !time)
        fields.warn(
            Phrase::tr("\"{}\" is \"{}\", not a time as 2023-09-20T00:00:00; left out", key, *written));
    else if (!time)
        fields.warn(Phrase::tr("has no \"{}\"; left out", key));
    return time;
}

} // namespace

std::optional<Bookmark> readBookmarkFields(JsonFields& fields) {
    Bookmark bookmark;
    bookmark.name = fields.string("name");
    const auto start = readTimeField(fields, "start");
    const auto end = readTimeField(fields, "end");
    if (!start || !end)
        return std::nullopt;
    if (*end <= *start) {
        fields.warn(Phrase::tr("ends before it begins; left out"));
        return std::nullopt;
    }
    bookmark.stretch = {*start, *end};
    if (bookmark.name.empty())
        bookmark.name = std::string(stretchName(bookmark.stretch));
    bookmark.event = fields.string("event");
    bookmark.note = fields.string("note");
    bookmark.extra = fields.rest();
    return bookmark;
}

} // namespace dateline
