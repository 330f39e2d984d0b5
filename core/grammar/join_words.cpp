#include "core/grammar/join_words.h"

#include "core/base/ascii.h"
#include "core/grammar/tag_set.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

bool isHyphen(std::string_view text, const Token& token) {
    const std::string_view s = slice(text, token.span);
    return s == "-" || s == "\xE2\x80\x90" || s == "\xE2\x80\x91";
}

bool startsWithAny(std::string_view s, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const std::string& prefix) { return s.starts_with(prefix); });
}

bool isText(const Token& token) {
    return token.kind == TokenKind::Word || token.kind == TokenKind::Number;
}

class WordJoiner {
public:
    WordJoiner(std::string_view text, const Token* begin, const Token* end, const Vocabulary& vocabulary)
        : m_text(text),
          m_begin(begin),
          m_at(begin),
          m_end(end),
          m_vocabulary(vocabulary) {}

    Words run() {
        Words words;
        words.reserve(static_cast<std::size_t>(m_end - m_at));
        while (m_at != m_end) {
            if (m_at->kind == TokenKind::Break)
                ++m_at;
            else
                words.push_back(isText(*m_at) ? joined() : single());
        }
        return words;
    }

private:
    SentenceWord joined() {
        const Token& first = *m_at;
        if (first.kind == TokenKind::Number)
            return number();
        if (first.span.size() == 1 && dotFollows(m_at))
            return initials();
        return hyphenated();
    }

    bool gluedAfter(const Token* at, std::ptrdiff_t distance) const {
        return m_end - at > distance && at[distance].glued;
    }

    bool dotFollows(const Token* at) const { return gluedAfter(at, 1) && slice(m_text, at[1].span) == "."; }

    /// "U.S.", "a.m.", "N." of "N. Korea".
    SentenceWord initials() {
        const Token& first = *m_at;
        std::uint32_t end = first.span.end;
        while (m_at != m_end && m_at->kind == TokenKind::Word && m_at->span.size() == 1 && dotFollows(m_at)) {
            end = m_at[1].span.end;
            m_at += 2;
            if (m_at == m_end || !m_at->glued)
                break;
        }
        if (gluedAfter(m_at, 1) && m_at->glued && isHyphen(m_text, *m_at) && isText(m_at[1]))
            return describing(first); // "U.S.-led"
        SentenceWord word = lookUp({first.span.begin, end});
        word.capitalised = first.capitalised;
        word.tag = word.word ? Tag::Other : first.capitalised ? Tag::Name : Tag::Adverb;
        return word;
    }

    SentenceWord describing(const Token& first) {
        const Token& last = m_at[1];
        m_at += 2;
        SentenceWord word = lookUp({first.span.begin, last.span.end});
        word.capitalised = first.capitalised;
        word.tag = last.capitalised ? Tag::Name : Tag::Adjective;
        return word;
    }

    /// "1,500", "7.50", "4:20", "20th", "24-hour".
    SentenceWord number() {
        const Token& first = *m_at++;
        std::uint32_t end = first.span.end;
        while (m_end - m_at >= 2 && m_at[0].glued && m_at[1].glued && m_at[1].kind == TokenKind::Number &&
               std::string_view(",.:").find(slice(m_text, m_at->span)) != std::string_view::npos) {
            end = m_at[1].span.end;
            m_at += 2;
        }
        SentenceWord word;
        word.tag = Tag::Number;
        for (; m_at != m_end && m_at->glued; ++m_at) {
            if (isHyphen(m_text, *m_at) && gluedAfter(m_at, 1) && isText(m_at[1]))
                word.tag = Tag::Adjective;
            else if (m_at->kind != TokenKind::Word)
                break;
            end = m_at->span.end;
        }
        word.span = {first.span.begin, end};
        return word;
    }

    SentenceWord hyphenated() {
        const Token& first = *m_at++;
        const Token* last = &first;
        std::uint32_t end = endOfName(first);
        while (m_end - m_at >= 2 && m_at[0].glued && m_at[1].glued && isHyphen(m_text, *m_at) &&
               isText(m_at[1])) {
            last = m_at + 1;
            m_at += 2;
            end = endOfName(*last);
        }
        const bool compound = last != &first;
        const Span span{first.span.begin, end};
        SentenceWord word = compound ? lookUpCompound(span, last->span) : lookUp(span);
        word.capitalised = first.capitalised;
        word.allCaps = first.allCaps;
        if (compound && !word.word)
            tagCompound(word, *last);
        return word;
    }

    /// Where a name ends to which signs like quotation marks belong: "Biqa‘", "Qur'an".
    std::uint32_t endOfName(const Token& name) {
        std::uint32_t end = name.span.end;
        while (m_at != m_end && m_at->glued && (isNamePart(*m_at) || slice(m_text, m_at->span) == "‘"))
            end = (m_at++)->span.end;
        return end;
    }

    /// What an apostrophe joins to a word, unless it is one of the language's own: "'an" of "Qur'an", not
    /// "'s".
    bool isNamePart(const Token& token) const {
        if (token.kind != TokenKind::Clitic)
            return false;
        std::string letters(slice(m_text, token.span));
        letters.erase(0, letters.front() == '\'' ? 1 : std::string_view("’").size());
        std::transform(letters.begin(), letters.end(), letters.begin(), lower);
        const auto& clitics = m_vocabulary.clitics();
        return std::find(clitics.begin(), clitics.end(), letters) == clitics.end();
    }

    /// "re-occupied", "air-dropped": what is the same word without its hyphens, or a verb after a prefix.
    SentenceWord lookUpCompound(Span span, Span last) {
        SentenceWord word = lookUp(span);
        if (word.word)
            return word;
        std::erase(m_lower, '-');
        word.word = m_vocabulary.lexicon().find(m_lower);
        if (!word.word && startsWithAny(slice(m_text, span), m_vocabulary.verbPrefixes())) {
            const SentenceWord verb = lookUp(last);
            word.word = verb.is(kVerbForms) ? verb.word : nullptr;
        }
        return word;
    }

    /// "U.S.-led" and "anti-government" describe; "Nagorno-Karabakh" names.
    void tagCompound(SentenceWord& word, const Token& last) {
        const SentenceWord end = lookUp(last.span);
        if (last.capitalised)
            word.tag = Tag::Name;
        else if (end.is(kVerbParticiple | kVerbPast | kVerbIng) || !end.is(kNoun))
            word.tag = word.capitalised && !end.word ? Tag::Name : Tag::Adjective;
        else if (!describes(word.span))
            word.word = end.word;
        else
            word.tag = Tag::Noun;
    }

    /// "co-operation", "non-aggression": a prefix makes another word of it.
    bool describes(Span span) const { return startsWithAny(slice(m_text, span), m_vocabulary.prefixes()); }

    SentenceWord single() {
        const Token& token = *m_at++;
        if (token.kind == TokenKind::Clitic)
            return clitic(token);
        SentenceWord word;
        word.span = token.span;
        word.tag =
            isPossessive(token) ? Tag::Possessive : punctuation(slice(m_text, token.span), token.glued);
        if (isApostrophe(token) && word.tag != Tag::Possessive)
            m_inSingleQuotes = word.tag == Tag::OpenQuote;
        word.asks = slice(m_text, token.span) == "?";
        return word;
    }

    bool isApostrophe(const Token& token) const {
        const std::string_view s = slice(m_text, token.span);
        return s == "'" || s == "‘" || s == "’";
    }

    /// "the miners' union": an apostrophe after an s that closes no quotation.
    bool isPossessive(const Token& token) const {
        const bool afterS = token.glued && token.span.begin > 0 && lower(m_text[token.span.begin - 1]) == 's';
        const bool beforeWord = m_at != m_end && !m_at->glued && m_at->kind == TokenKind::Word;
        return isApostrophe(token) && afterS && beforeWord && !m_inSingleQuotes;
    }

    SentenceWord clitic(const Token& token) {
        SentenceWord word = lookUp(token.span);
        const std::string_view s = slice(m_text, token.span);
        if (!word.word)
            word.tag = s.ends_with('s') ? Tag::Possessive : Tag::Other;
        return word;
    }

    Tag punctuation(std::string_view s, bool glued) const {
        static constexpr std::array<std::pair<std::string_view, Tag>, 18> kTags{{
            {",", Tag::Comma},
            {".", Tag::Stop},
            {"!", Tag::Stop},
            {"?", Tag::Stop},
            {";", Tag::Stop},
            {":", Tag::Dash},
            {"–", Tag::Dash},
            {"—", Tag::Dash},
            {"-", Tag::Dash},
            {"“", Tag::OpenQuote},
            {"”", Tag::CloseQuote},
            {"‘", Tag::OpenQuote},
            {"’", Tag::CloseQuote},
            {"(", Tag::OpenBracket},
            {")", Tag::CloseBracket},
            {"[", Tag::OpenBracket},
            {"]", Tag::CloseBracket},
            {"…", Tag::Stop},
        }};
        if (s == "\"" || s == "'")
            return glued ? Tag::CloseQuote : Tag::OpenQuote;
        const auto found =
            std::find_if(kTags.begin(), kTags.end(), [&](const auto& row) { return row.first == s; });
        return found == kTags.end() ? Tag::Other : found->second;
    }

    SentenceWord lookUp(Span span) {
        m_lower.assign(slice(m_text, span));
        std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), lower);
        SentenceWord word;
        word.span = span;
        word.word = m_vocabulary.lexicon().find(m_lower);
        word.superlative = m_lower.ends_with(m_vocabulary.endings().superlative);
        return word;
    }

    std::string_view m_text;
    const Token* m_begin;
    const Token* m_at;
    const Token* m_end;
    const Vocabulary& m_vocabulary;
    std::string m_lower;
    bool m_inSingleQuotes = false;
};

} // namespace

Words joinWords(std::string_view text, const Token* begin, const Token* end, const Vocabulary& vocabulary) {
    return WordJoiner(text, begin, end, vocabulary).run();
}

} // namespace dateline
