#include "core/base/parse_json.h"
#include "core/document/parse_day.h"
#include "core/formats/page_metadata.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

namespace dateline {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostValues = 100'000; ///< of one script that are looked at
/// Of a longer script, which would take many times its size in memory, only the day is looked for.
constexpr std::size_t kLongestScript = std::size_t{4} << 20;

bool isArticleKind(std::string_view type) {
    constexpr std::array<std::string_view, 5> others{"BlogPosting", "LiveBlogPosting", "Report",
                                                     "SocialMediaPosting", "WebPage"};
    return type.ends_with("Article") || std::find(others.begin(), others.end(), type) != others.end();
}

bool isArticle(const Json& value) {
    const auto type = value.find("@type");
    if (type == value.end())
        return false;
    if (type->is_string())
        return isArticleKind(type->get_ref<const std::string&>());
    return type->is_array() && std::any_of(type->begin(), type->end(), [](const Json& one) {
               return one.is_string() && isArticleKind(one.get_ref<const std::string&>());
           });
}

/// A string; or of an object the named member, or of an array the first that has one.
std::string stringIn(const Json& value, const char* member) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains(member) && value[member].is_string())
        return value[member].get<std::string>();
    if (value.is_array() && !value.empty() && !value[0].is_array())
        return stringIn(value[0], member);
    return {};
}

std::string field(const Json& article, const char* key, const char* member = "@value") {
    const auto found = article.find(key);
    return found == article.end() ? std::string() : stringIn(*found, member);
}

void addArticle(const Json& article, PageMetadata& metadata) {
    fillIfEmpty(metadata.title, textOfHtml(field(article, "headline")));
    fillIfEmpty(metadata.publisher, field(article, "publisher", "name"));
    fillIfEmpty(metadata.url, field(article, "url"));
    fillIfEmpty(metadata.url, field(article, "mainEntityOfPage", "@id"));
    fillIfEmpty(metadata.body, field(article, "articleBody"));
    if (const auto day = parseDay(field(article, "datePublished")); day && !metadata.published)
        metadata.published = *day;
}

/// The objects and arrays in `root`, each before what it holds.
std::vector<const Json*> containersOf(const Json& root) {
    std::vector<const Json*> found{&root};
    for (std::size_t i = 0; i < found.size() && found.size() < kMostValues; ++i)
        for (const Json& child : *found[i])
            if (child.is_structured())
                found.push_back(&child);
    return found;
}

/// The text between the quotes that follow `"key":` in what is nearly JSON.
std::string_view valueAfter(std::string_view text, std::string_view key) {
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t open = text.find_first_not_of("\": \t\n", at + key.size());
    const std::size_t close = text.find('"', std::min(open, text.size()));
    return close == std::string_view::npos ? std::string_view() : text.substr(open, close - open);
}

} // namespace

void addJsonLd(std::string_view text, PageMetadata& metadata) {
    const std::string_view read = text.size() <= kLongestScript ? text : std::string_view();
    const auto root = parseJson(read, {}, JsonComments::PassedOver);
    if (!root) {
        if (const auto day = parseDay(valueAfter(text, "\"datePublished\"")); day && !metadata.published)
            metadata.published = *day;
        return;
    }
    for (const Json* value : containersOf(*root))
        if (value->is_object() && isArticle(*value))
            addArticle(*value, metadata);
}

} // namespace dateline
