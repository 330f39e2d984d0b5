#include "core/expressions/tense.h"

#include "core/expressions/lexeme_context.h"
#include "core/expressions/nowadays.h"

namespace dateline {
namespace {

using guards::before;

constexpr std::size_t kReach = 30;
constexpr std::size_t kReachOfAuxiliary = 3;

/// How a word speaks of the time of what it governs.
struct Governor {
    PastOrFuture tense = PastOrFuture::Unknown;
    bool weak = false; ///< "would": also of what was to come, and of what did not
};

/// "The trial begins Monday", "voters go to the polls", "the truce takes effect": a plan, told in the
/// present.
bool isScheduled(const std::vector<Lexeme>& lexemes, std::size_t at) {
    const Lexeme& verb = lexemes[at];
    if (!verb.is(TimeClass::Schedules) || verb.capitalised)
        return false;
    const Lexeme& previous = before(lexemes, at);
    const Lexeme& next = guards::at(lexemes, at + 1);
    const bool isInfinitive = previous.is(TimeClass::InfinitiveMark) || previous.is(TimeClass::Past) ||
                              before(lexemes, at, 2).is(TimeClass::Past) ||
                              previous.kind == TokenKind::Clitic;
    switch (verb.value(TimeClass::Schedules)) {
    case 1:
        return !isInfinitive && next.is(TimeClass::InfinitiveMark);
    case 2:
        return next.is(TimeClass::Effect);
    default:
        return !isInfinitive;
    }
}

Governor governorAt(const std::vector<Lexeme>& lexemes, std::size_t at, std::string_view text) {
    const Lexeme& lexeme = lexemes[at];
    const bool beforeTo = at + 1 < lexemes.size() && lexemes[at + 1].is(TimeClass::InfinitiveMark) &&
                          !lexemes[at + 1].capitalised;
    const bool beforeFor = at + 1 < lexemes.size() && lexemes[at + 1].is(TimeClass::For);
    if (beforeFor && lexeme.is(TimeClass::FutureWithTo))
        return {PastOrFuture::Future, false};
    if (beforeTo && (lexeme.is(TimeClass::FutureWithTo) || lexeme.is(TimeClass::Present)))
        return {PastOrFuture::Future, false};
    if (lexeme.is(TimeClass::Infinitive) && at > 0 && lexemes[at - 1].is(TimeClass::InfinitiveMark))
        return {PastOrFuture::Future, true};
    if (lexeme.is(TimeClass::Future) && !(lexeme.capitalised && lexeme.is(TimeClass::Month)))
        return {PastOrFuture::Future, lexeme.value(TimeClass::Future) != 0};
    if (lexeme.is(TimeClass::Said))
        return {PastOrFuture::Said, false};
    if (lexeme.is(TimeClass::Past))
        return {PastOrFuture::Past, false};
    if (isScheduled(lexemes, at))
        return {PastOrFuture::Future, false};
    const bool couldBeVerb = lexeme.kind == TokenKind::Word && !lexeme.capitalised && lexeme.span.size() > 4;
    const bool isPast =
        couldBeVerb && slice(text, lexeme.span).ends_with("ed") && !isPresentPassive(lexemes, at);
    return {isPast ? PastOrFuture::Past : PastOrFuture::Unknown, false};
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

static Governor governorAround(const std::vector<Lexeme>& lexemes, std::string_view text, std::size_t begin,
                               std::size_t end) {
    Governor found;
    std::size_t foundAt = begin;
    for (std::size_t i = begin; i > 0 && begin - i < kReach && !endsSentence(lexemes, i - 1); --i) {
        const Governor governor = governorAt(lexemes, i - 1, text);
        if (found.tense == PastOrFuture::Unknown) {
            found = governor;
            foundAt = i;
        }
        const bool isPast = found.tense == PastOrFuture::Past || found.tense == PastOrFuture::Said;
        const bool near = foundAt - i <= kReachOfAuxiliary;
        // "is expected", "would be held": a word of the future governs the participles after it.
        if (isPast && governor.tense == PastOrFuture::Future && near)
            return governor;
        if (found.tense == PastOrFuture::Future || (isPast && !near))
            return found;
    }
    for (std::size_t i = end; found.tense == PastOrFuture::Unknown && i < lexemes.size() &&
                              i - end < kReach && !endsSentence(lexemes, i);
         ++i)
        found = governorAt(lexemes, i, text);
    return found;
}

/// "until", "by", "due": what is looked ahead to, unless the sentence tells how far things had come by then.
static bool looksAhead(const std::vector<Lexeme>& lexemes, std::size_t begin) {
    if (begin == 0)
        return false;
    const Lexeme& previous = lexemes[begin - 1];
    if (previous.is(TimeClass::Due))
        return true;
    if (!previous.is(TimeClass::Until))
        return false;
    if (speaksOfNow(lexemes, begin))
        return true;
    bool commits = false;
    for (std::size_t i = begin; i > 0 && begin - i < kReach && !endsSentence(lexemes, i - 1); --i) {
        if (lexemes[i - 1].is(TimeClass::Perfect))
            return false;
        commits |= lexemes[i - 1].is(TimeClass::Commits);
    }
    return commits;
}

PastOrFuture tenseAround(const std::vector<Lexeme>& lexemes, std::string_view text, std::size_t begin,
                         std::size_t end) {
    if (looksAhead(lexemes, begin) || (end < lexemes.size() && lexemes[end].is(TimeClass::Due)))
        return PastOrFuture::Future;
    if (begin > 0 && lexemes[begin - 1].is(TimeClass::Since))
        return PastOrFuture::Past;
    if (begin > 0 && lexemes[begin - 1].is(TimeClass::Present)) // "what is today Hungary"
        return PastOrFuture::Unknown;
    const Governor found = governorAround(lexemes, text, begin, end);
    const bool isPossessive = end < lexemes.size() && lexemes[end].kind == TokenKind::Clitic;
    return found.tense == PastOrFuture::Future && found.weak && isPossessive ? PastOrFuture::Past
                                                                             : found.tense;
}

} // namespace dateline
