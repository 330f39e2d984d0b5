#include "core/scene/text_measure.h"

#include "core/base/code_points.h"

#include <array>
#include <vector>

namespace dateline {
namespace {

constexpr std::string_view kEllipsis = "…";

/// Where characters end, so that none is cut; a combining mark stays with its letter.
std::vector<std::uint32_t> characterEnds(std::string_view text) {
    std::vector<std::uint32_t> ends;
    for (std::uint32_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        const bool combines = (point.value >= 0x300 && point.value < 0x370) || point.value == 0x200D ||
                              (point.value >= 0xFE00 && point.value < 0xFE10);
        if (combines && !ends.empty())
            ends.pop_back();
        ends.push_back(at = point.next);
    }
    return ends;
}

/// The share of what fits that a cut at the end of a word may cost.
constexpr double kWordShare = 0.35;

/// Back to the end of the last whole word, unless little would be left.
std::string_view atWordEnd(std::string_view cut, std::string_view whole) {
    if (cut.size() == whole.size() || whole[cut.size()] == ' ')
        return cut;
    const std::size_t space = cut.find_last_of(' ');
    const bool cheap = space != std::string_view::npos && static_cast<double>(cut.size() - space) <=
                                                              kWordShare * static_cast<double>(cut.size());
    return cheap ? cut.substr(0, space) : cut;
}

} // namespace

std::string_view withoutLooseEnd(std::string_view text) {
    static constexpr std::array<std::string_view, 9> kLoose{" ", ",", ";", ":", "-", "(", "–", "—", "“"};
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view loose : kLoose)
            if (text.ends_with(loose)) {
                text.remove_suffix(loose.size());
                found = true;
            }
    }
    return text;
}

std::string elided(std::string_view text, double width, TextRole role, const TextMeasure& measure) {
    if (measure.width(text, role) <= width)
        return std::string(text);
    const std::vector<std::uint32_t> ends = characterEnds(text);
    const auto beginning = [&](std::size_t characters) {
        std::string cut(withoutLooseEnd(atWordEnd(text.substr(0, ends[characters - 1]), text)));
        return cut.append(kEllipsis);
    };
    std::size_t fits = 0;
    for (std::size_t tooMany = ends.size(); fits + 1 < tooMany;) {
        const std::size_t half = (fits + tooMany) / 2;
        (measure.width(beginning(half), role) <= width ? fits : tooMany) = half;
    }
    return fits == 0 ? std::string() : beginning(fits);
}

} // namespace dateline
