#include "core/base/phrase.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace dateline {

std::string inEnglish(const char* english) {
    return english;
}

Phrase Phrase::foreign(std::string words) {
    Phrase phrase;
    phrase.m_foreign = std::move(words);
    return phrase;
}

std::string Phrase::in(Translation language) const {
    if (m_english == nullptr)
        return m_foreign;
    if (m_parts.empty())
        return language(m_english);
    fmt::dynamic_format_arg_store<fmt::format_context> parts;
    for (const Phrase& part : m_parts)
        parts.push_back(part.in(language));
    try {
        return fmt::vformat(language(m_english), parts);
    } catch (const fmt::format_error&) {
        return fmt::vformat(m_english, parts);
    }
}

Phrase::operator std::string() const {
    return in(inEnglish);
}

} // namespace dateline
