#include "core/exchange/quote_finder.h"

#include <random>

#include <gmock/gmock.h>

namespace dateline {
namespace {

TextSelector words(std::string exact, std::string prefix = {}, std::string suffix = {}) {
    return {std::nullopt, std::nullopt, std::move(exact), std::move(prefix), std::move(suffix)};
}

/// By going through the whole text: the only place, or the only one with the most context.
FoundSpan naively(std::string_view text, const TextSelector& selector) {
    FoundSpan best;
    int most = -1;
    for (std::size_t at = text.find(*selector.exact); at != text.npos;
         at = text.find(*selector.exact, at + 1)) {
        const std::size_t end = at + selector.exact->size();
        const int score =
            (!selector.prefix.empty() && text.substr(0, at).ends_with(selector.prefix) ? 1 : 0) +
            (!selector.suffix.empty() && text.substr(end).starts_with(selector.suffix) ? 1 : 0);
        if (score > most)
            best = {Found::Elsewhere, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}};
        else if (score == most)
            best = {};
        most = std::max(most, score);
    }
    return best;
}

TEST(QuoteFinder, FindsWhatGoingThroughTheTextFinds) {
    std::mt19937 random(3);
    const auto below = [&](std::size_t n) { return random() % n; };
    for (int round = 0; round < 200; ++round) {
        std::string text;
        for (std::size_t i = 0, n = 1 + below(60); i < n; ++i)
            text += std::string(below(3) == 0 ? "é" : "ab").substr(0, 2) + (below(2) == 0   ? " "
                                                                            : below(3) == 0 ? ". "
                                                                                            : "");
        QuoteFinder finder(text);
        for (int quote = 0; quote < 30; ++quote) {
            const std::size_t begin = below(text.size());
            const std::size_t length = 1 + below(8);
            const std::string exact = below(8) == 0 ? "ab zz ab" : text.substr(begin, length);
            const TextSelector selector = words(
                exact, text.substr(begin - std::min<std::size_t>(begin, 3), std::min<std::size_t>(begin, 3)),
                text.substr(std::min(text.size(), begin + length), below(4)));
            const FoundSpan expected = naively(text, selector);
            const FoundSpan found = finder.find(selector);
            EXPECT_EQ(found.found, expected.found) << text << "|" << exact;
            EXPECT_EQ(found.span, expected.span) << text << "|" << exact;
        }
    }
}

} // namespace
} // namespace dateline
