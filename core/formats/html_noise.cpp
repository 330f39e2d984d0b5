#include "core/formats/html_noise.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

constexpr std::array kNoiseTags{GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM};
constexpr std::array<std::string_view, 7> kNoiseRoles{"navigation", "complementary", "contentinfo", "banner",
                                                      "search",     "dialog",        "menu"};
/// Sorted.
constexpr std::array<std::string_view, 65> kNoiseWords{
    "ad",         "ads",         "advert",    "advertisement", "author",        "banner",      "bio",
    "breadcrumb", "breadcrumbs", "byline",    "caption",       "catlinks",      "comment",     "comments",
    "consent",    "cookie",      "cookies",   "copyright",     "credit",        "disqus",      "editsection",
    "follow",     "footer",      "gallery",   "gdpr",          "hatnote",       "infobox",     "jump",
    "login",      "menu",        "modal",     "mostread",      "nav",           "navbar",      "navbox",
    "navigation", "newsletter",  "noprint",   "outbrain",      "pager",         "pagination",  "popular",
    "popup",      "promo",       "promotion", "readmore",      "recirculation", "recommended", "references",
    "reflist",    "related",     "share",     "sharing",       "sidebar",       "signup",      "social",
    "sponsored",  "subscribe",   "taboola",   "tags",          "thumbcaption",  "toc",         "toolbar",
    "trending",   "widgets"};
/// Sorted.
constexpr std::array<std::string_view, 9> kDateWords{"date",    "dateline",  "datetime",  "posted", "pubdate",
                                                     "publish", "published", "timestamp", "updated"};

/// Whether a word of `names` is on the sorted list: words are divided by what is no letter, and by capitals.
template <std::size_t N>
bool hasWord(std::string_view names, const std::array<std::string_view, N>& words) {
    std::string word;
    const auto isListed = [&] {
        return std::binary_search(words.begin(), words.end(), std::string_view(word));
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const char c = names[i];
        const bool hump = isUpper(c) && i > 0 && !isUpper(names[i - 1]);
        if (!isLetter(c) || hump) {
            if (isListed())
                return true;
            word.clear();
        }
        if (isLetter(c))
            word += lower(c);
    }
    return isListed();
}

template <std::size_t N>
bool isNamedBy(const GumboNode& element, const std::array<std::string_view, N>& words) {
    return hasWord(attribute(element, "class"), words) || hasWord(attribute(element, "id"), words);
}

} // namespace

bool isNoise(const GumboNode& element) {
    static_assert(std::is_sorted(kNoiseWords.begin(), kNoiseWords.end()));
    const GumboTag tag = element.v.element.tag;
    const std::string_view role = attribute(element, "role");
    return std::find(kNoiseTags.begin(), kNoiseTags.end(), tag) != kNoiseTags.end() ||
           std::find(kNoiseRoles.begin(), kNoiseRoles.end(), role) != kNoiseRoles.end() ||
           isNamedBy(element, kNoiseWords);
}

bool isNamedAsDate(const GumboNode& element) {
    static_assert(std::is_sorted(kDateWords.begin(), kDateWords.end()));
    return isNamedBy(element, kDateWords);
}

} // namespace dateline
