#include "core/reading/same_place.h"

#include "core/grammar/gazetteer.h"

#include <algorithm>

namespace dateline {
namespace {

bool shareWord(std::string_view a, std::string_view b) {
    for (std::size_t at = 0; at < a.size();) {
        const std::size_t end = std::min(a.find_first_of(" -", at), a.size());
        if (b.find(a.substr(at, end - at)) != std::string_view::npos)
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace

bool samePlace(std::string_view a, std::string_view b, const Gazetteer& places) {
    if (a.empty() || b.empty() || a.find(b) != std::string_view::npos || b.find(a) != std::string_view::npos)
        return true;
    const auto x = places.find(a);
    const auto y = places.find(b);
    if (!x || !y || x->kind == PlaceKind::Region || y->kind == PlaceKind::Region)
        return !x || !y ? true : x->kind != y->kind;
    if (x->country != y->country)
        return false;
    return x->kind == PlaceKind::Country || y->kind == PlaceKind::Country;
}

bool toldApart(std::string_view a, std::string_view b, const Gazetteer& places) {
    if (!samePlace(a, b, places))
        return true;
    return !a.empty() && !b.empty() && !shareWord(a, b) && !places.find(a) && !places.find(b);
}

} // namespace dateline
