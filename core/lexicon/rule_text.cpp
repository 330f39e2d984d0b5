#include "core/lexicon/rule_text.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

struct Sign {
    std::string_view text;
    Slot slot;
};
constexpr std::array kSigns{
    Sign{">", Slot::Object},      Sign{"!>", Slot::NotObject}, Sign{"<", Slot::Subject},
    Sign{"!<", Slot::NotSubject}, Sign{"~", Slot::Near},       Sign{"!~", Slot::NotNear},
};

const Sign* signOf(std::string_view word) {
    const auto found =
        std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& s) { return s.text == word; });
    return found == kSigns.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::string_view> partsOf(std::string_view list, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        if (end > at)
            parts.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

RuleText readRule(std::string_view text) {
    RuleText rule;
    const Sign* sign = nullptr;
    for (const std::string_view part : partsOf(text, ' '))
        if (const Sign* found = signOf(part))
            sign = found;
        else if (sign)
            rule.conditions.emplace_back(sign->slot, part);
        else
            rule.words.push_back(part);
    return rule;
}

} // namespace dateline
