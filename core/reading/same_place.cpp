#include "core/reading/same_place.h"

#include "core/grammar/gazetteer.h"

namespace dateline {

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

} // namespace dateline
