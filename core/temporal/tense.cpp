#include "core/temporal/tense.h"

namespace dateline {
namespace {

constexpr std::size_t kReach = 30;
constexpr std::size_t kReachOfAuxiliary = 3;

PastOrFuture tenseOf(const std::vector<Lexeme>& lexemes, std::size_t at, std::string_view text) {
    const Lexeme& lexeme = lexemes[at];
    if (lexeme.is(TimeClass::FutureWithTo) && at + 1 < lexemes.size() &&
        lexemes[at + 1].is(TimeClass::InfinitiveMark) && !lexemes[at + 1].capitalised)
        return PastOrFuture::Future;
    if (lexeme.is(TimeClass::Future))
        return PastOrFuture::Future;
    if (lexeme.is(TimeClass::Past))
        return PastOrFuture::Past;
    const bool couldBeVerb = lexeme.kind == TokenKind::Word && !lexeme.capitalised && lexeme.span.size() > 4;
    return couldBeVerb && slice(text, lexeme.span).ends_with("ed") ? PastOrFuture::Past
                                                                   : PastOrFuture::Unknown;
}

/// "has been closed", "remains shut": what is so now, and until a day that is to come.
bool speaksOfNow(const std::vector<Lexeme>& lexemes, std::size_t begin) {
    for (std::size_t i = begin; i > 0 && begin - i < kReach && !endsSentence(lexemes, i - 1); --i) {
        if (lexemes[i - 1].is(TimeClass::Present))
            return true;
    }
    return false;
}

} // namespace

bool endsSentence(const std::vector<Lexeme>& lexemes, std::size_t at) {
    const Lexeme& lexeme = lexemes[at];
    if (lexeme.kind == TokenKind::Break || lexeme.sign == '!' || lexeme.sign == '?' || lexeme.sign == ';')
        return true;
    if (lexeme.sign != '.' || at + 1 >= lexemes.size() || !lexemes[at + 1].capitalised ||
        lexemes[at + 1].glued)
        return false;
    // "Gen. Smith", "J. Smith"
    return at == 0 || !lexemes[at - 1].capitalised || lexemes[at - 1].span.size() > 3;
}

PastOrFuture tenseAround(const std::vector<Lexeme>& lexemes, std::string_view text, std::size_t begin,
                         std::size_t end) {
    if (begin > 0 && lexemes[begin - 1].is(TimeClass::Until) && speaksOfNow(lexemes, begin))
        return PastOrFuture::Future;
    PastOrFuture found = PastOrFuture::Unknown;
    std::size_t foundAt = begin;
    for (std::size_t i = begin; i > 0 && begin - i < kReach && !endsSentence(lexemes, i - 1); --i) {
        const PastOrFuture tense = tenseOf(lexemes, i - 1, text);
        if (found == PastOrFuture::Unknown) {
            found = tense;
            foundAt = i;
        }
        const bool near = foundAt - i <= kReachOfAuxiliary;
        // "is expected", "would be held": a word of the future governs the participles after it.
        if (found == PastOrFuture::Past && tense == PastOrFuture::Future && near)
            return PastOrFuture::Future;
        if (found == PastOrFuture::Future || (found == PastOrFuture::Past && !near))
            return found;
    }
    for (std::size_t i = end; found == PastOrFuture::Unknown && i < lexemes.size() && i - end < kReach &&
                              !endsSentence(lexemes, i);
         ++i)
        found = tenseOf(lexemes, i, text);
    return found;
}

} // namespace dateline
