#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <vector>

/// What the guards ask of a lexeme and its neighbours; each looks at a few of them.
namespace dateline::guards {

using Lexemes = std::vector<Lexeme>;

inline const Lexeme kNothing{};

inline const Lexeme& before(const Lexemes& lexemes, std::size_t at, std::size_t distance = 1) {
    return at >= distance ? lexemes[at - distance] : kNothing;
}

inline const Lexeme& at(const Lexemes& lexemes, std::size_t index) {
    return index < lexemes.size() ? lexemes[index] : kNothing;
}

inline bool isWord(const Lexeme& lexeme) {
    return !lexeme.span.empty() && lexeme.kind == TokenKind::Word;
}

/// Nothing that could be a noun follows: a sign, an end, or a word that begins another phrase.
inline bool endsPhrase(const Lexeme& next) {
    return !isWord(next) || next.is(TimeClass::TimePreposition) || next.is(TimeClass::Past) ||
           next.is(TimeClass::Future) || next.is(TimeClass::PhraseStart);
}

inline bool isName(const Lexeme& lexeme) {
    return isWord(lexeme) && lexeme.capitalised;
}

/// "in", "by" … but not "to", "and", "or", which stand before verbs and nouns of all kinds.
inline bool isTimePreposition(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::TimePreposition) && lexeme.value(TimeClass::TimePreposition) == 0;
}

inline bool isPreposition(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::TimePreposition);
}

inline bool startsSentence(const Lexemes& lexemes, std::size_t index) {
    const Lexeme& previous = before(lexemes, index);
    return previous.span.empty() || previous.sign == '.' || previous.kind == TokenKind::Break ||
           previous.sign == '"';
}

inline bool isApproximator(const Lexeme& lexeme) {
    return lexeme.is(TimeClass::Approximator);
}

inline bool isOneDigit(const Lexeme& lexeme) {
    return lexeme.kind == TokenKind::Number && lexeme.span.size() == 1;
}

/// Part of a longer number or code: "1.2.1945", "10:1945", "Su-2000".
inline bool isPartOfCode(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& first = at(lexemes, begin);
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (first.glued &&
        (previous.sign == '.' || previous.sign == ',' || previous.sign == ':' || previous.sign == '/'))
        return before(lexemes, begin, 2).kind == TokenKind::Number && previous.glued;
    if (first.glued && previous.sign == '-' && previous.glued) {
        const Lexeme& stem = before(lexemes, begin, 2);
        if (stem.kind == TokenKind::Number)
            return !stem.is(TimeClass::Year);
        return isWord(stem) && !stem.is(TimeClass::Early) && !stem.is(TimeClass::Month) &&
               !stem.is(TimeClass::Season);
    }
    if (first.glued && isWord(previous))
        return true;
    if (next.glued && (next.sign == '.' || next.sign == ',' || next.sign == '/')) {
        const Lexeme& after = at(lexemes, end + 1);
        return after.glued && after.kind == TokenKind::Number;
    }
    return next.glued && isWord(next);
}

/// "for a week", but not "in a week".
inline bool isLasting(const Lexemes& lexemes, std::size_t begin) {
    const Lexeme& previous = before(lexemes, begin);
    return previous.is(TimeClass::DurationPreposition) && !previous.is(TimeClass::TimePreposition);
}

/// Whether the time at the end of lexemes [begin, end) belongs to the noun after it: "after the 5 May vote",
/// "before Monday's attack".
inline bool isOfNoun(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (at(lexemes, end).kind == TokenKind::Clitic)
        return true;
    for (std::size_t i = end; i-- > begin;)
        if (lexemes[i].is(TimeClass::Shift))
            return at(lexemes, i + 1).is(TimeClass::PhraseStart) && !endsPhrase(at(lexemes, end));
    return false;
}

/// "7 people", but not "Oct. 7 killed": what was done to people is no noun after a day.
inline bool isCountOf(const Lexeme& next) {
    return (next.is(TimeClass::CountNoun) && !next.is(TimeClass::Past)) || next.is(TimeClass::UnitPlural) ||
           next.sign == '%';
}

/// "the May 19 Brigade", "September 17 Street".
inline bool isNamedAfter(const Lexeme& next) {
    return next.is(TimeClass::DateNamed);
}

} // namespace dateline::guards
