#include "core/formats/page_metadata.h"

#include "core/base/ascii.h"
#include "core/document/parse_day.h"
#include "core/formats/html_noise.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 3> kTitleNames{"og:title", "twitter:title", "dc.title"};
constexpr std::array<std::string_view, 4> kPublisherNames{"og:site_name", "application-name", "dc.publisher",
                                                          "citation_journal_title"};
constexpr std::array<std::string_view, 22> kDateNames{"article:published_time",
                                                      "og:article:published_time",
                                                      "og:published_time",
                                                      "datepublished",
                                                      "article.published",
                                                      "parsely-pub-date",
                                                      "sailthru.date",
                                                      "dc.date.issued",
                                                      "dcterms.issued",
                                                      "dc.date",
                                                      "dcterms.date",
                                                      "dc.date.created",
                                                      "dcterms.created",
                                                      "citation_publication_date",
                                                      "citation_date",
                                                      "publishdate",
                                                      "publish-date",
                                                      "publish_date",
                                                      "pubdate",
                                                      "published",
                                                      "date",
                                                      "datecreated"};

using MetaFields = std::map<std::string, std::string, std::less<>>;

/// What `meta` elements say, by name in lower case; of several of one name the first.
MetaFields metaFields(const GumboNode& root) {
    MetaFields fields;
    visitElements(root, [&](const GumboNode& element) {
        if (isElement(element, GUMBO_TAG_META))
            for (const char* naming : {"property", "name", "itemprop"})
                if (const auto name = attribute(element, naming); !name.empty())
                    fields.emplace(lowered(name), textOfHtml(attribute(element, "content")));
        return true;
    });
    return fields;
}

template <std::size_t N>
std::string firstField(const MetaFields& fields, const std::array<std::string_view, N>& names) {
    for (const std::string_view name : names)
        if (const auto found = fields.find(name); found != fields.end() && !found->second.empty())
            return found->second;
    return {};
}

using Day = std::optional<std::chrono::sys_days>;

Day dayOf(std::string_view text) {
    if (const auto day = parseDay(text))
        return *day;
    const auto found = findDay(text.substr(0, std::min<std::size_t>(text.size(), 200)));
    return found ? Day(found->day) : std::nullopt;
}

Day dayOfFields(const MetaFields& fields) {
    for (const std::string_view name : kDateNames)
        if (const auto found = fields.find(name); found != fields.end())
            if (const auto day = parseDay(found->second))
                return *day;
    return std::nullopt;
}

/// The day that an element names, in an attribute or in a short text.
Day dayOfElement(const GumboNode& element) {
    for (const char* name : {"datetime", "content", "data-datetime"})
        if (const auto value = attribute(element, name); !value.empty())
            if (const Day day = dayOf(value))
                return day;
    constexpr std::size_t longestDateLine = 120;
    const std::string text = textOf(element);
    return text.size() <= longestDateLine ? dayOf(text) : std::nullopt;
}

/// The first day that an element which `isDated` names, outside of noise.
template <typename Predicate>
Day firstDay(const GumboNode& root, Predicate isDated) {
    Day day;
    visitElements(root, [&](const GumboNode& element) {
        if (day || (isNoise(element) && !isDated(element) && !isNamedAsDate(element)))
            return false;
        if (isDated(element))
            day = dayOfElement(element);
        return true;
    });
    return day;
}

Day dayOfElements(const GumboNode& root) {
    if (const Day day = firstDay(root, [](const GumboNode& element) {
            return attribute(element, "itemprop") == "datePublished" ||
                   gumbo_get_attribute(&element.v.element.attributes, "pubdate") != nullptr;
        }))
        return day;
    if (const Day day =
            firstDay(root, [](const GumboNode& element) { return isElement(element, GUMBO_TAG_TIME); }))
        return day;
    return firstDay(root, isNamedAsDate);
}

std::string canonicalUrl(const GumboNode& root) {
    std::string url;
    visitElements(root, [&](const GumboNode& element) {
        if (url.empty() && isElement(element, GUMBO_TAG_LINK) &&
            lowered(attribute(element, "rel")) == "canonical")
            url = attribute(element, "href");
        return true;
    });
    return url;
}

/// The page's `title` without the site's name after it: "Truce holds | The Herald".
std::string pageTitle(const GumboNode& root, const std::string& publisher) {
    std::string title;
    visitElements(root, [&](const GumboNode& element) {
        if (title.empty() && isElement(element, GUMBO_TAG_TITLE))
            title = textOf(element);
        return !isElement(element, GUMBO_TAG_SVG);
    });
    for (const std::string_view separator : {" | ", " — ", " – ", " - ", " :: ", " « ", " » "}) {
        const std::size_t at = title.rfind(separator);
        if (at == std::string::npos || at == 0)
            continue;
        const bool sure =
            separator == std::string_view(" | ") || title.substr(at + separator.size()) == publisher;
        if (sure || title.size() - at < at / 2)
            title.erase(at);
        break;
    }
    return title;
}

} // namespace

PageMetadata readPageMetadata(const GumboNode& root) {
    PageMetadata metadata;
    visitElements(root, [&](const GumboNode& element) {
        if (isElement(element, GUMBO_TAG_SCRIPT) &&
            lowered(attribute(element, "type")) == "application/ld+json")
            for (const GumboNode* child : children(element))
                addJsonLd(ownText(*child), metadata);
        if (isElement(element, GUMBO_TAG_HTML))
            metadata.language = lowered(attribute(element, "lang").substr(0, 2));
        return true;
    });
    const MetaFields fields = metaFields(root);
    fillIfEmpty(metadata.title, firstField(fields, kTitleNames));
    fillIfEmpty(metadata.publisher, firstField(fields, kPublisherNames));
    fillIfEmpty(metadata.url, canonicalUrl(root));
    fillIfEmpty(metadata.url, firstField(fields, std::array<std::string_view, 1>{"og:url"}));
    fillIfEmpty(metadata.title, pageTitle(root, metadata.publisher));
    if (!metadata.published)
        metadata.published = dayOfFields(fields);
    if (!metadata.published)
        metadata.published = dayOfElements(root);
    return metadata;
}

} // namespace dateline
