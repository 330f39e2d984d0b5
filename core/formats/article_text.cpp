#include "core/formats/article_text.h"

#include "core/formats/html_noise.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// How many bytes of prose each element holds.
class ProseWeights {
public:
    ProseWeights(const std::vector<HtmlParagraph>& paragraphs, const GumboNode& root) {
        for (const HtmlParagraph& paragraph : paragraphs)
            if (isProse(paragraph))
                add(paragraph);
        m_total = of(root);
    }

    [[nodiscard]] std::size_t of(const GumboNode& element) const {
        const auto found = m_weights.find(&element);
        return found == m_weights.end() ? 0 : found->second;
    }
    [[nodiscard]] std::size_t total() const { return m_total; }

    /// Whether the element holds at least `percent` of all prose.
    [[nodiscard]] bool holds(const GumboNode& element, std::size_t percent) const {
        return m_total > 0 && of(element) * 100 >= m_total * percent;
    }

private:
    void add(const HtmlParagraph& paragraph) {
        for (const GumboNode* node = paragraph.element; node != nullptr; node = node->parent)
            m_weights[node] += paragraph.text.size();
    }

    std::unordered_map<const GumboNode*, std::size_t> m_weights;
    std::size_t m_total = 0;
};

/// Tells noise, but spares an element that calls itself a "sidebar layout" or a form and holds most of a long
/// text.
class NoiseFilter {
public:
    explicit NoiseFilter(const ProseWeights& weights) : m_weights(weights) {}

    bool isNoisy(const GumboNode* element) {
        if (element == nullptr || !isElement(*element))
            return false;
        if (const auto known = m_known.find(element); known != m_known.end())
            return known->second;
        const bool noisy = isNoisy(element->parent) || (isNoise(*element) && !isMainPart(*element));
        m_known.emplace(element, noisy);
        return noisy;
    }

private:
    [[nodiscard]] bool isMainPart(const GumboNode& element) const {
        constexpr std::size_t longText = 250;
        return m_weights.of(element) >= longText && m_weights.holds(element, 50);
    }

    const ProseWeights& m_weights;
    std::unordered_map<const GumboNode*, bool> m_known;
};

const GumboNode* heavier(const ProseWeights& weights, const GumboNode* a, const GumboNode& b) {
    return a == nullptr || weights.of(b) > weights.of(*a) ? &b : a;
}

/// The element that the page itself calls its article, if it holds a fair part of the prose.
const GumboNode* namedArticle(const GumboNode& root, const ProseWeights& weights) {
    constexpr std::size_t fairPart = 40;
    const GumboNode* body = nullptr;
    const GumboNode* article = nullptr;
    visitElements(root, [&](const GumboNode& element) {
        if (attribute(element, "itemprop") == "articleBody")
            body = heavier(weights, body, element);
        else if (isElement(element, GUMBO_TAG_ARTICLE))
            article = heavier(weights, article, element);
        return true;
    });
    for (const GumboNode* candidate : {body, article})
        if (candidate != nullptr && weights.holds(*candidate, fairPart))
            return candidate;
    return nullptr;
}

/// Goes down from `root` as long as one child holds nearly all of the prose.
const GumboNode* densest(const GumboNode& root, const ProseWeights& weights) {
    constexpr std::size_t nearlyAll = 70;
    const GumboNode* at = &root;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const GumboNode* child : children(*at))
            if (isElement(*child) && weights.holds(*child, nearlyAll)) {
                at = child;
                deeper = true;
                break;
            }
    }
    return at;
}

bool isInside(const GumboNode* node, const GumboNode& ancestor) {
    while (node != nullptr && node != &ancestor)
        node = node->parent;
    return node != nullptr;
}

/// What stands after the last prose is buttons and tags; before the first, what tells of the article.
ArticleText cutAtProse(std::vector<HtmlParagraph> paragraphs) {
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), isProse);
    const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), isProse).base();
    if (first == paragraphs.end())
        return {};
    return {{first, last}, {paragraphs.begin(), first}};
}

} // namespace

ArticleText articleText(const GumboNode& root) {
    std::vector<HtmlParagraph> paragraphs = htmlParagraphs(root);
    const ProseWeights all(paragraphs, root);
    NoiseFilter noise(all);
    // Links alone, such as "Read more: …", tell of other articles.
    std::erase_if(paragraphs, [&](const HtmlParagraph& paragraph) {
        return paragraph.mostlyLink() || noise.isNoisy(paragraph.element);
    });
    const ProseWeights weights(paragraphs, root);
    const GumboNode* article = namedArticle(root, weights);
    if (article == nullptr)
        article = densest(root, weights);
    std::erase_if(paragraphs, [&](const HtmlParagraph& paragraph) {
        return isProse(paragraph) && !isInside(paragraph.element, *article);
    });
    return cutAtProse(std::move(paragraphs));
}

} // namespace dateline
