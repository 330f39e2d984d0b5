#include "core/expressions/nowadays.h"

#include "core/expressions/lexeme_context.h"
#include "core/expressions/tense.h"

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
    // "as strong today as it was"
    if (next.is(TimeClass::As) && before(lexemes, begin, 2).is(TimeClass::As))
        return true;
    const std::size_t naming = namingNear(lexemes, begin, end);
    return naming > 0 && isPresentPassive(lexemes, naming);
}

bool speaksOfNowadays(const std::vector<Lexeme>& lexemes, std::size_t sentence, std::size_t begin,
                      std::size_t end) {
    constexpr std::size_t kReach = 12;
    for (std::size_t i = begin; i > sentence && begin - i < kReach; --i)
        if (lexemes[i - 1].is(TimeClass::StillToday))
            return true;
    const Lexeme& subject = at(lexemes, at(lexemes, end).sign == ',' ? end + 1 : end);
    const bool isOfMany = subject.is(TimeClass::Vague) || subject.is(TimeClass::Approximator);
    return isOfMany && begin == sentence;
}

bool tellsHabit(const std::vector<Lexeme>& lexemes, std::size_t sentence, std::size_t begin,
                std::size_t end) {
    constexpr std::size_t kReach = 15;
    const auto isHabit = [&](std::size_t i) {
        return lexemes[i].is(TimeClass::Habit) ||
               (lexemes[i].is(TimeClass::Observed) && isPresentPassive(lexemes, i));
    };
    for (std::size_t i = begin; i > sentence && begin - i < kReach; --i)
        if (isHabit(i - 1))
            return true;
    for (std::size_t i = end; i < lexemes.size() && i - end < kReach && !endsSentence(lexemes, i); ++i)
        if (isHabit(i))
            return true;
    return false;
}

} // namespace dateline
