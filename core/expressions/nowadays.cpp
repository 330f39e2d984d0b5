#include "core/expressions/nowadays.h"

#include "core/expressions/lexeme_context.h"

namespace dateline {
namespace {

using namespace guards;

/// Between "is" and what is so there may stand "still", "best", "not yet".
constexpr std::size_t kMostBetween = 2;

/// The place of what something is known as, close before or right after the expression; none: 0.
std::size_t namingNear(const Lexemes& lexemes, std::size_t begin, std::size_t end) {
    if (at(lexemes, end).is(TimeClass::KnownAs))
        return end;
    for (std::size_t distance = 1; distance <= kMostBetween + 1 && distance <= begin; ++distance)
        if (before(lexemes, begin, distance).is(TimeClass::KnownAs))
            return begin - distance;
    return 0;
}

} // namespace

bool isPresentPassive(const std::vector<Lexeme>& lexemes, std::size_t place) {
    for (std::size_t distance = 1; distance <= kMostBetween + 1 && distance <= place; ++distance) {
        const Lexeme& word = before(lexemes, place, distance);
        if (word.is(TimeClass::PresentBe))
            return true;
        if (!isWord(word) || word.capitalised || word.is(TimeClass::Past) || isPreposition(word))
            return false;
    }
    return false;
}

bool meansNowadays(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end) {
    const Lexeme& previous = before(lexemes, begin);
    const Lexeme& next = at(lexemes, end);
    if (previous.is(TimeClass::EvenToday) || next.is(TimeClass::ThanToday))
        return true;
    const std::size_t naming = namingNear(lexemes, begin, end);
    return naming > 0 && isPresentPassive(lexemes, naming);
}

} // namespace dateline
