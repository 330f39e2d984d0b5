#include "core/timeline/fold_case.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <cstdint>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringoptions.h>

namespace dateline {
namespace {

constexpr std::size_t kStep = 64;   ///< bytes that are compared at once
constexpr unsigned kCaseBit = 0x20; ///< in which ASCII's cases differ

/// Whether both could begin and end the word at one of kStep places: a loop that compilers turn into a few
/// vector instructions.
bool anyCandidate(const char* first, const char* last, unsigned char a, unsigned char b) {
    unsigned char any = 0;
    for (std::size_t i = 0; i < kStep; ++i) {
        const auto x = static_cast<unsigned char>(static_cast<unsigned char>(first[i]) | kCaseBit);
        const auto y = static_cast<unsigned char>(static_cast<unsigned char>(last[i]) | kCaseBit);
        any = static_cast<unsigned char>(any | ((x == a) & (y == b)));
    }
    return any != 0;
}

bool standsAt(const char* text, std::string_view word) {
    return std::equal(word.begin(), word.end(), text,
                      [](char wanted, char there) { return wanted == lower(there); });
}

} // namespace

std::string foldedCase(std::string_view text) {
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                           nullptr, status);
    return U_SUCCESS(status) ? result : std::string(text);
}

std::size_t findFoldedAscii(std::string_view text, std::string_view word, std::size_t from) {
    if (word.empty() || text.size() < word.size())
        return word.empty() ? from : std::string_view::npos;
    const auto a = static_cast<unsigned char>(static_cast<unsigned char>(word.front()) | kCaseBit);
    const auto b = static_cast<unsigned char>(static_cast<unsigned char>(word.back()) | kCaseBit);
    const std::size_t places = text.size() - word.size() + 1;
    std::size_t at = from;
    while (at < places) {
        const char* first = text.data() + at;
        const std::size_t step = std::min(kStep, places - at);
        if (step == kStep && !anyCandidate(first, first + word.size() - 1, a, b)) {
            at += kStep;
            continue;
        }
        for (std::size_t i = 0; i < step; ++i)
            if (standsAt(first + i, word))
                return at + i;
        at += step;
    }
    return std::string_view::npos;
}

std::string_view asciiPart(std::string_view word) {
    std::string_view longest;
    for (std::size_t begin = 0; begin < word.size();) {
        std::size_t end = begin;
        while (end < word.size() && static_cast<unsigned char>(word[end]) < 0x80)
            ++end;
        if (end - begin > longest.size())
            longest = word.substr(begin, end - begin);
        begin = end + 1;
    }
    return longest;
}

} // namespace dateline
