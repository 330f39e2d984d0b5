#include "tests/core/temporal/marked_text.h"

#include "core/document/parse_day.h"
#include "core/expressions/time_language.h"

namespace dateline {
namespace {

bool typeIsToldByValue(const Timex& timex) {
    const bool isPeriod = timex.value.starts_with('P') && !timex.value.ends_with("_REF");
    if (isPeriod)
        return timex.type == TimexType::Duration;
    const bool hasTime = timex.value.find('T') != std::string::npos;
    return timex.type == (hasTime ? TimexType::Time : TimexType::Date) || timex.value.ends_with("_REF");
}

} // namespace

std::string unmarked(std::string_view marked) {
    std::string plain;
    bool inValue = false;
    for (const char c : marked) {
        if (c == '|')
            inValue = true;
        else if (c == '}')
            inValue = false;
        else if (c != '{' && !inValue)
            plain += c;
    }
    return plain;
}

std::string markedByTagger(const SourceDocument& document) {
    std::string marked;
    std::uint32_t at = 0;
    for (const Timex& timex : tagTimes(document, TimeLanguage::english())) {
        marked += slice(document.text, {at, timex.span.begin});
        marked += "{";
        marked += slice(document.text, timex.span);
        marked += typeIsToldByValue(timex) ? "|" : "|" + std::string(name(timex.type)) + ":";
        marked += timex.value;
        marked += timex.mod.empty() ? "" : " " + timex.mod;
        marked += "}";
        at = timex.span.end;
    }
    return marked + document.text.substr(at);
}

SourceDocument documentOf(std::string_view text, std::string_view published) {
    SourceDocument document;
    document.text = text;
    if (!published.empty())
        document.published = parseDay(published).value();
    return document;
}

} // namespace dateline
