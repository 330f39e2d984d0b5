#pragma once

#include "core/event/event.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_finder.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// The documents of a Dateline file, by their ids, as places to find quotes in.
class QuoteSources {
public:
    /// `text` must outlive this and stay in its place. All are added before the first is asked for.
    void add(const std::string& id, std::string_view text);

    /// The document of this id. One that is not in the file gets the next free number, and a name in
    /// missing().
    [[nodiscard]] DocumentIndex indexOf(const std::string& id);
    [[nodiscard]] FoundSpan find(DocumentIndex document, const TextSelector& selector);
    /// A quote that was found at another place, or is gone, with its words and its event.
    void note(Found found, std::string_view words, std::string_view place);
    /// From here on none is noted: what was done once may be of words that are gone since.
    void stopNoting() { m_notes = false; }
    /// Tells of those quotes: of one by itself, of more with their number.
    void tell(FileWarnings& warnings) const;
    /// The ids of documents that were asked for but are not in the file, in the order of their numbers.
    [[nodiscard]] const std::vector<std::string>& missing() const { return m_missing; }

private:
    struct Noted {
        std::size_t count = 0;
        std::string words; ///< of the first
        std::string place;
    };

    bool m_notes = true;
    Noted m_moved;
    Noted m_lost;
    std::unordered_map<std::string, DocumentIndex> m_numbers; ///< by id, the missing ones too
    std::vector<QuoteFinder> m_finders;
    std::vector<std::string> m_missing;
};

/// The selector of the fields "start", "end", "prefix" and "suffix", and of `exactKey`.
[[nodiscard]] TextSelector readSelector(JsonFields& fields, std::string_view exactKey);

/// A quote, at its place, or moved, or orphaned with its words; `sources` notes the last two. None, with a
/// warning, when it has neither a place in the text nor words.
[[nodiscard]] std::optional<Quote> readQuote(const nlohmann::json& json, QuoteSources& sources,
                                             std::string_view place, FileWarnings& warnings);

} // namespace dateline
