#include "core/base/error.h"

#include "core/base/printable.h"

namespace dateline {
namespace {

/// What is foreign in a message may be as long as its file; its beginning and its end say enough.
constexpr std::size_t kLongestMessage = 600;
constexpr std::size_t kLongestPlace = 400;

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string withoutMiddle(const std::string& text, std::size_t most) {
    if (text.size() <= most)
        return text;
    std::size_t begin = most / 2;
    std::size_t end = text.size() - most / 2;
    while (continuesCharacter(text[begin]))
        --begin;
    while (end < text.size() && continuesCharacter(text[end]))
        ++end;
    return text.substr(0, begin) + " … " + text.substr(end);
}

std::string join(const std::string& where, const std::string& message) {
    const std::string told = withoutMiddle(printable(message), kLongestMessage);
    return where.empty() ? told : withoutMiddle(printable(where), kLongestPlace) + ": " + told;
}

} // namespace

std::string describe(const Error& error) {
    return join(error.where, std::string(error.message));
}

std::string describe(const Error& error, Translation language) {
    return join(error.where, error.message.in(language));
}

std::string describe(const Warning& warning) {
    return join(warning.where, std::string(warning.message));
}

std::string describe(const Warning& warning, Translation language) {
    return join(warning.where, warning.message.in(language));
}

} // namespace dateline
