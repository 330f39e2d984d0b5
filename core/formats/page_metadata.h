#pragma once

#include "core/formats/html_tree.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What a page says of its article in its mark-up. Strings are empty where it says nothing.
struct PageMetadata {
    std::string title;
    std::string publisher;
    std::string url;
    std::string language; ///< ISO 639-1
    std::string body;     ///< JSON-LD's articleBody, for pages that build their text by script
    std::optional<std::chrono::sys_days> published;
};

/// What is said first is believed.
inline void fillIfEmpty(std::string& into, std::string value) {
    if (into.empty())
        into = std::move(value);
}

/// From JSON-LD (schema.org's Article and its kinds), then `meta` and `link`, then `time` and elements named
/// as dates, then `title`: the first that says something is believed.
[[nodiscard]] PageMetadata readPageMetadata(const GumboNode& root);

/// Fills what is still empty from one JSON-LD script. What is not JSON is searched for its publication date
/// alone.
void addJsonLd(std::string_view json, PageMetadata& metadata);

} // namespace dateline
