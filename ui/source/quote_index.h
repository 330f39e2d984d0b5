#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Finds the events that a place in an article tells of. Built in O(n log n) over the quotes; a question
/// costs O(log n + the quotes between the place and the longest one that reaches it).
class QuoteIndex {
public:
    QuoteIndex() = default;
    /// Of the events that are `shown`; empty: of all.
    explicit QuoteIndex(const Timeline& timeline, const std::vector<bool>& shown = {});

    struct Entry {
        Span span;
        EventIndex event;
        std::uint32_t latestEnd; ///< of this quote and all before it
    };

    /// The events with a quote that holds `byte`, each once; those whose title stands there first, then in
    /// the timeline's order.
    [[nodiscard]] std::vector<EventIndex> eventsAt(const Timeline& timeline, DocumentIndex document,
                                                   std::uint32_t byte) const;
    /// The quotes of a document, by where they begin.
    [[nodiscard]] const std::vector<Entry>& quotes(DocumentIndex document) const {
        return m_quotes[document];
    }

    /// Whether the quotes stand at the same places, whatever events they are of.
    [[nodiscard]] bool marksTheSame(const QuoteIndex& other) const;

private:
    std::vector<std::vector<Entry>> m_quotes;
};

} // namespace dateline
