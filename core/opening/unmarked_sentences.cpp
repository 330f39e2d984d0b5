#include "core/opening/unmarked_sentences.h"

#include "core/base/hash.h"
#include "core/document/sentences.h"
#include "core/language/language.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// How much below what shows an event a word may lie, in log odds: where no event is told, and beside one. Of
/// the texts that events are measured on, that gives some 3.3 sentences for each.
constexpr double kAlmost = 1.8;
constexpr double kAlmostBesideAnother = 1;

/// A date, and not only a year, a time of day or a length of time.
bool isDate(const Timex& timex) {
    constexpr std::size_t yearAndMonth = 7; // "2023-05"
    return timex.type == TimexType::Date && timex.value.size() >= yearAndMonth;
}

/// A line that is little more than a date, and no sentence: "Published on Thursday, 21 September 2023".
bool isDateline(const SourceDocument& document, Span line, const Timex& timex) {
    constexpr std::uint32_t mostBeside = 30; ///< bytes
    const char last = document.text[line.end - 1];
    const bool ends = last == '.' || last == '!' || last == '?';
    return !ends && line.end - line.begin <= timex.span.end - timex.span.begin + mostBeside;
}

bool overlaps(const std::vector<Quote>& quotes, DocumentIndex document, Span span) {
    return std::any_of(quotes.begin(), quotes.end(), [&](const Quote& quote) {
        return quote.document == document && quote.span.overlaps(span);
    });
}

/// The sentences of one text, by what stands in them.
class Finder {
public:
    Finder(const Timeline& timeline, DocumentIndex document, const Reading& all)
        : m_threshold(timeline.content().threshold),
          m_all(all) {
        for (const Event& event : timeline.content().events)
            for (const Quote& quote : event.quotes)
                if (quote.document == document)
                    m_told.push_back(quote.span);
        std::sort(m_told.begin(), m_told.end());
        for (const Event& event : all.events)
            if (timeline.asRead(event.id) == nullptr)
                m_almost.push_back(&event);
    }

    /// The words to look at; none when the sentence is no such one.
    std::optional<Span> unmarkedIn(Span sentence) const {
        const bool told =
            std::any_of(m_told.begin(), m_told.end(), [&](Span span) { return span.overlaps(sentence); });
        if (const Event* almost = almostTold(sentence, told ? kAlmostBesideAnother : kAlmost))
            return told ? wordsOf(*almost, sentence) : sentence;
        const bool dated = std::any_of(m_all.timexes.begin(), m_all.timexes.end(), [&](const Timex& timex) {
            return sentence.contains(timex.span) && isDate(timex) &&
                   !isDateline(m_all.document, sentence, timex);
        });
        return dated && !told ? std::optional(sentence) : std::nullopt;
    }

private:
    const Event* almostTold(Span sentence, double almost) const {
        for (const Event* event : m_almost)
            if (event->weight.value_or(kAnythingAtAll) > m_threshold - almost &&
                event->quotes.front().span.overlaps(sentence))
                return event;
        return nullptr;
    }

    /// A title is a part of its sentence.
    Span wordsOf(const Event& event, Span sentence) const {
        const std::size_t at = m_all.document.text.find(event.title, sentence.begin);
        const auto size = static_cast<std::uint32_t>(event.title.size());
        return at == std::string::npos || at + size > sentence.end
                   ? sentence
                   : Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at) + size};
    }

    double m_threshold;
    const Reading& m_all;
    std::vector<Span> m_told;
    std::vector<const Event*> m_almost; ///< for which not enough speaks
};

} // namespace

std::vector<UnmarkedSentence> unmarkedSentences(const Timeline& timeline, const Rereading& how,
                                                const Progress& progress) {
    std::vector<UnmarkedSentence> found;
    const TimelineContent& content = timeline.content();
    const auto count = static_cast<DocumentIndex>(content.documents.size());
    for (DocumentIndex i = 0; i < count; ++i) {
        const Language* language = isText(content, i) ? Language::of(content.documents[i].language) : nullptr;
        if (language == nullptr)
            continue;
        const Progress part{progress.stop, [&](double share) { progress((i + share) / count); }};
        const Reading all = readEvents(content.documents[i], part, {how.lexicon, kAnythingAtAll});
        if (progress.cancelled())
            return {};
        const Finder finder(timeline, i, all);
        const std::uint64_t text = hash64(content.documents[i].text);
        for (const Span sentence : splitSentences(content.documents[i].text, *language->sentences))
            if (const auto words = finder.unmarkedIn(sentence))
                found.push_back({{i, sentence, {}}, *words, articleEventKey(text, sentence)});
    }
    return found;
}

std::vector<bool> settled(const Timeline& timeline, const std::vector<UnmarkedSentence>& sentences) {
    std::vector<Quote> added;
    for (const Event& event : timeline.events())
        if (event.annotation.origin == Origin::Added)
            added.insert(added.end(), event.quotes.begin(), event.quotes.end());
    std::vector<bool> are;
    are.reserve(sentences.size());
    for (const UnmarkedSentence& sentence : sentences)
        are.push_back(timeline.content().edits.of(sentence.key, EventField::NothingHere) != nullptr ||
                      overlaps(added, sentence.quote.document, sentence.quote.span));
    return are;
}

} // namespace dateline
