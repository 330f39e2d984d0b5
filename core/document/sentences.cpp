#include "core/document/sentences.h"

#include "core/base/code_points.h"
#include "core/base/limits.h"
#include "core/document/paragraphs.h"
#include "resources/resource.h"

#include <cassert>
#include <map>
#include <memory>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

namespace dateline {
namespace {

std::unique_ptr<icu::BreakIterator> makeSentenceIterator(const SentenceRules& rules) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale((rules.language + "@ss=standard").c_str());
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    for (const std::string& word : rules.abbreviations.notLeftToIcu())
        builder->unsuppressBreakAfter(icu::UnicodeString::fromUTF8(word), status);
    std::unique_ptr<icu::BreakIterator> iterator(builder->build(
        icu::BreakIterator::createSentenceInstance(icu::Locale(rules.language.c_str()), status), status));
    assert(U_SUCCESS(status));
    return iterator;
}

/// ICU's iterators are dear to make, and no two threads may use one.
icu::BreakIterator& sentenceIterator(const SentenceRules& rules) {
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>, std::less<>> iterators;
    auto& iterator = iterators[rules.language];
    if (!iterator)
        iterator = makeSentenceIterator(rules);
    return *iterator;
}

/// One paragraph as ICU wants it: UTF-16, its line ends made spaces, as to ICU each would end a sentence.
class Paragraph {
public:
    void set(std::string_view text, Span span) {
        m_text = text;
        m_units.clear();
        for (std::uint32_t at = span.begin; at < span.end;) {
            const CodePoint point = codePointAt(text, at);
            const bool endsLine = point.value == '\n' || point.value == '\r';
            // To ICU a dash goes on with the sentence before it.
            const bool isItem = endsLine && text.substr(point.next).starts_with("- ");
            append(isItem ? kParagraphSeparator : endsLine ? U' ' : point.value);
            at = point.next;
        }
        m_unit = 0;
        m_byte = span.begin;
    }

    [[nodiscard]] const std::u16string& units() const { return m_units; }

    /// The byte at which the UTF-16 unit `unit` begins. Calls must ask for ever later units.
    std::uint32_t byteOf(std::int32_t unit) {
        while (m_unit < unit) {
            const CodePoint point = codePointAt(m_text, m_byte);
            m_unit += point.value > 0xFFFF ? 2 : 1;
            m_byte = point.next;
        }
        return m_byte;
    }

private:
    static constexpr char32_t kParagraphSeparator = 0x2029;

    void append(char32_t c) {
        if (c > 0xFFFF) {
            m_units.push_back(static_cast<char16_t>(U16_LEAD(c)));
            c = U16_TRAIL(c);
        }
        m_units.push_back(static_cast<char16_t>(c));
    }

    std::string_view m_text;
    std::u16string m_units;
    std::int32_t m_unit = 0;
    std::uint32_t m_byte = 0;
};

/// The first letter or digit at or after `at`, or `end`.
std::uint32_t firstAlphanumeric(std::string_view text, std::uint32_t at, std::uint32_t end) {
    while (at < end) {
        const CodePoint point = codePointAt(text, at);
        if (u_isalnum(static_cast<UChar32>(point.value)))
            break;
        at = point.next;
    }
    return at;
}

/// Whether what ICU cut in two at `right.begin` is one sentence.
bool belongTogether(std::string_view text, Span left, Span right, const Abbreviations& abbreviations) {
    const std::uint32_t letter = firstAlphanumeric(text, right.begin, right.end);
    if (letter == right.end || u_islower(static_cast<UChar32>(codePointAt(text, letter).value)))
        return true;
    return text[left.end - 1] == '.' &&
           abbreviations.ownStop(slice(text, left), slice(text, {letter, right.end}));
}

/// The end of the piece that a sentence too long begins with: after its last space within the length.
std::uint32_t endOfPiece(std::string_view text, Span sentence) {
    const std::size_t space = text.rfind(' ', sentence.begin + kLongestSentence);
    if (space != std::string_view::npos && space > sentence.begin)
        return static_cast<std::uint32_t>(space);
    std::uint32_t end = sentence.begin + kLongestSentence;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return end;
}

/// Cuts what has no end: lists, tables, text without full stops. What reads a sentence may cost more than its
/// length.
void cutLong(std::string_view text, std::size_t first, std::vector<Span>& sentences) {
    for (std::size_t i = first; i < sentences.size(); ++i) {
        if (sentences[i].size() <= kLongestSentence)
            continue;
        const std::uint32_t end = endOfPiece(text, sentences[i]);
        const Span rest = trimmed(text, {end, sentences[i].end});
        sentences[i].end = end;
        if (!rest.empty())
            sentences.insert(sentences.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
    }
}

void splitParagraph(std::string_view text, Span span, Paragraph& paragraph,
                    const Abbreviations& abbreviations, icu::BreakIterator& iterator,
                    std::vector<Span>& out) {
    paragraph.set(text, span);
    const auto length = static_cast<std::int64_t>(paragraph.units().size());
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUChars(&units, paragraph.units().data(), length, &status);
    iterator.setText(&units, status);
    const std::size_t first = out.size();
    std::uint32_t begin = span.begin;
    iterator.first();
    for (auto at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        const std::uint32_t end = paragraph.byteOf(at);
        const Span sentence = trimmed(text, {begin, end});
        if (out.size() > first && belongTogether(text, out.back(), sentence, abbreviations))
            out.back().end = sentence.end;
        else if (!sentence.empty())
            out.push_back(sentence);
        begin = end;
    }
    utext_close(&units);
    cutLong(text, first, out);
}

} // namespace

SentenceRules sentenceRulesOf(std::string language) {
    Abbreviations abbreviations(resource(language + "/abbreviations.json"));
    return {std::move(language), std::move(abbreviations)};
}

std::vector<Span> splitSentences(std::string_view text, const SentenceRules& rules) {
    icu::BreakIterator& iterator = sentenceIterator(rules);
    Paragraph paragraph;
    std::vector<Span> sentences;
    for (const Span span : splitParagraphs(text))
        splitParagraph(text, span, paragraph, rules.abbreviations, iterator, sentences);
    return sentences;
}

} // namespace dateline
