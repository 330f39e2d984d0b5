#include "core/temporal/tag_times.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string quoted(std::string_view text, Span span) {
    std::string words(slice(text, span));
    for (char& c : words)
        c = c == '\n' ? ' ' : c;
    return "“" + words + "”";
}

std::string anchorText(const Timex& timex, const SourceDocument& document) {
    switch (timex.derivation.anchor) {
    case AnchorKind::Publication:
        return document.published
                   ? " + published " + describe(whenDay(*document.published), MonthNames::Short)
                   : "";
    case AnchorKind::Expression:
        return " + " + quoted(document.text, timex.derivation.anchorSpan);
    default:
        return "";
    }
}

std::string resultText(const Timex& timex) {
    if (timex.when)
        return fmt::format("{} ({})", describe(*timex.when, MonthNames::Short), name(timex.when->start));
    return needsPublication(timex) ? timex.value + " (needs the day of publication)" : timex.value;
}

} // namespace

std::string describeDerivation(const Timex& timex, const SourceDocument& document) {
    if (timex.fromFile && !timex.fromFile->derivation.empty())
        return timex.fromFile->derivation;
    return quoted(document.text, timex.span) + anchorText(timex, document) + " → " + resultText(timex) +
           (timex.derivation.weekdayDisagrees ? "; the weekday does not agree with the date" : "");
}

} // namespace dateline
