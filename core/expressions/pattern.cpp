#include "core/expressions/pattern.h"

#include <algorithm>
#include <cassert>
#include <cctype>

namespace dateline {
namespace {

using Steps = std::vector<Pattern::Step>;
using Op = Pattern::Op;

void append(Steps& to, const Steps& from) {
    to.insert(to.end(), from.begin(), from.end());
}

std::int16_t offset(std::size_t steps) {
    return static_cast<std::int16_t>(steps);
}

Steps optional(const Steps& item) {
    Steps out{{Op::Split, 0, false, offset(item.size() + 1)}};
    append(out, item);
    return out;
}

Steps repeated(const Steps& item) {
    Steps out{{Op::Loop, 0, false, offset(item.size() + 2)}};
    append(out, item);
    out.push_back({Op::Jump, 0, false, static_cast<std::int16_t>(-static_cast<int>(item.size()) - 1)});
    return out;
}

Steps either(const Steps& a, const Steps& b) {
    Steps out{{Op::Split, 0, false, offset(a.size() + 2)}};
    append(out, a);
    out.push_back({Op::Jump, 0, false, offset(b.size() + 1)});
    append(out, b);
    return out;
}

class Compiler {
public:
    Compiler(std::string_view source, const Pattern::Fragments& fragments, TimeWords& words)
        : m_source(source),
          m_fragments(fragments),
          m_words(words) {}

    Steps compile() {
        Steps steps = alternatives();
        assert(m_at == m_source.size());
        return steps;
    }

private:
    char peek() {
        while (m_at < m_source.size() && m_source[m_at] == ' ')
            ++m_at;
        return m_at < m_source.size() ? m_source[m_at] : '\0';
    }

    bool take(char c) {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    Steps alternatives() {
        Steps steps = sequence();
        if (take('|'))
            return either(steps, alternatives());
        return steps;
    }

    Steps sequence() {
        Steps steps;
        for (char c = peek(); c != '\0' && c != '|' && c != ')' && c != '}'; c = peek())
            append(steps, suffixed());
        return steps;
    }

    Steps suffixed() {
        Steps steps = item();
        if (m_at < m_source.size() && m_source[m_at] == '?') {
            ++m_at;
            return optional(steps);
        }
        if (m_at < m_source.size() && m_source[m_at] == '*') {
            ++m_at;
            return repeated(steps);
        }
        return steps;
    }

    Steps item() {
        if (take('('))
            return closed(alternatives(), ')');
        if (take('{')) {
            Steps steps{{Op::GapBegin}};
            append(steps, closed(alternatives(), '}'));
            steps.push_back({Op::GapEnd});
            return steps;
        }
        if (take('$'))
            return Compiler(m_fragments(name()), m_fragments, m_words).compile();
        const bool negated = take('!');
        const bool glued = take('_');
        return {{negated ? Op::Not : Op::Lexeme, static_cast<std::uint16_t>(bit()), glued, 0}};
    }

    Steps closed(Steps steps, char bracket) {
        [[maybe_unused]] const bool isClosed = take(bracket);
        assert(isClosed);
        return steps;
    }

    std::string_view name() {
        const std::size_t begin = m_at;
        while (m_at < m_source.size() && std::isalnum(static_cast<unsigned char>(m_source[m_at])) != 0)
            ++m_at;
        assert(m_at > begin);
        return m_source.substr(begin, m_at - begin);
    }

    std::size_t bit() {
        if (peek() == '\\')
            ++m_at;
        const char c = m_source[m_at];
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) {
            ++m_at;
            return bitOfSign(c).value();
        }
        const bool isClass = std::isupper(static_cast<unsigned char>(c)) != 0;
        return isClass ? TimeWords::bitOfClass(name()) : m_words.bitOfWord(name());
    }

    std::string_view m_source;
    const Pattern::Fragments& m_fragments;
    TimeWords& m_words;
    std::size_t m_at = 0;
};

} // namespace

void MatchMemory::forget(std::size_t loops, std::size_t lexemes) {
    m_places = lexemes + 1;
    m_steps = 0;
    m_known.assign(loops * m_places, kUnknown);
}

struct Pattern::Run {
    const std::vector<Lexeme>& lexemes;
    MatchMemory& memory;
    PatternMatch* match = nullptr; ///< null: only the end is asked for
    std::uint8_t part = 0;
    bool inGap = false;
    std::size_t step = 0;
    std::size_t at = 0;

    [[nodiscard]] bool standsHere(const Step& here) const {
        return at < lexemes.size() && lexemes[at].classes.test(here.bit) &&
               (!here.glued || lexemes[at].glued);
    }

    void take(const Step& here) {
        if (match != nullptr && !inGap)
            match->captures.push_back({static_cast<std::uint32_t>(at), here.bit, part});
        ++at;
    }

    /// Keeps the second way of a Split or Loop for when the first one fails.
    void choose(const Step& here) {
        memory.m_choices.push_back({step + static_cast<std::size_t>(here.offset), at,
                                    match != nullptr ? match->captures.size() : 0, memory.m_passed.size(),
                                    part, inGap});
    }

    /// Goes back to the last choice; false when there is none.
    bool goBack() {
        if (memory.m_choices.empty())
            return false;
        const auto& choice = memory.m_choices.back();
        step = choice.step;
        at = choice.at;
        part = choice.part;
        inGap = choice.inGap;
        if (match != nullptr)
            match->captures.resize(choice.captures);
        memory.m_passed.resize(choice.passed);
        memory.m_choices.pop_back();
        return true;
    }

    /// At a loop, what is known of the way on. Where nothing is, it counts as failing from now on: until the
    /// way has been found to end, nobody comes here again but after it failed.
    std::uint32_t pass(const Step& here) {
        std::uint32_t& known = memory.from(here.bit, at);
        const std::uint32_t before = known;
        if (before == MatchMemory::kUnknown) {
            known = MatchMemory::kFails;
            memory.m_passed.push_back(static_cast<std::size_t>(&known - memory.m_known.data()));
        }
        return before;
    }

    void remember(std::size_t end) {
        for (const std::size_t place : memory.m_passed)
            memory.m_known[place] = static_cast<std::uint32_t>(MatchMemory::kEnds + end);
    }
};

Pattern::Pattern(std::string_view source, const Fragments& fragments, TimeWords& words, std::size_t firstLoop)
    : m_steps(Compiler(source, fragments, words).compile()) {
    m_steps.push_back({Op::Accept});
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].op != Op::Loop)
            continue;
        m_steps[i].bit = static_cast<std::uint16_t>(firstLoop + m_loops++);
    }
    findOpening();
}

std::optional<std::size_t> Pattern::endOf(const std::vector<Lexeme>& lexemes, std::size_t at,
                                          MatchMemory& memory) const {
    Run state{lexemes, memory};
    state.at = at;
    if (!run(state))
        return std::nullopt;
    state.remember(state.at);
    return state.at;
}

void Pattern::capture(const std::vector<Lexeme>& lexemes, std::size_t at, MatchMemory& memory,
                      PatternMatch& match) const {
    match.captures.clear();
    Run state{lexemes, memory, &match};
    state.at = at;
    [[maybe_unused]] const bool found = run(state);
    assert(found);
    match.end = state.at;
}

bool Pattern::run(Run& state) const {
    state.memory.m_choices.clear();
    state.memory.m_passed.clear();
    for (;; ++state.memory.m_steps) {
        const Step& here = m_steps[state.step];
        if (here.op == Op::Accept)
            return true;
        const std::uint32_t known = here.op == Op::Loop ? state.pass(here) : MatchMemory::kUnknown;
        if (known >= MatchMemory::kEnds && state.match == nullptr) {
            state.at = known - MatchMemory::kEnds;
            return true;
        }
        const bool goesOn = known != MatchMemory::kFails && takesStep(here, state);
        if (!goesOn && !state.goBack())
            return false;
    }
}

/// Whether a way may be worth going: the lexeme that it begins with, if it begins with one, stands here.
bool Pattern::canGo(std::size_t step, const Run& state) const {
    const Step* here = &m_steps[step];
    while (here->op == Op::Jump || here->op == Op::GapBegin || here->op == Op::GapEnd)
        here += here->op == Op::Jump ? here->offset : 1;
    return here->op != Op::Lexeme || state.standsHere(*here);
}

/// Goes the first of the two ways that may be worth it, and keeps the second where both may.
bool Pattern::splits(const Step& here, Run& state) const {
    const std::size_t second =
        static_cast<std::size_t>(static_cast<std::ptrdiff_t>(state.step) + here.offset);
    const bool canGoFirst = canGo(state.step + 1, state);
    const bool canGoSecond = canGo(second, state);
    if (canGoFirst && canGoSecond)
        state.choose(here);
    state.step = canGoFirst ? state.step + 1 : second;
    return canGoFirst || canGoSecond;
}

/// Runs one instruction; false when the way that was chosen ends there.
bool Pattern::takesStep(const Step& here, Run& state) const {
    switch (here.op) {
    case Op::Lexeme:
        if (!state.standsHere(here))
            return false;
        state.take(here);
        break;
    case Op::Not:
        if (state.standsHere(here))
            return false;
        break;
    case Op::Split:
    case Op::Loop:
        return splits(here, state);
    case Op::Jump:
        state.step = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(state.step) + here.offset);
        return true;
    case Op::GapBegin:
        state.inGap = true;
        break;
    case Op::GapEnd:
        state.inGap = false;
        ++state.part;
        break;
    case Op::Accept:
        break;
    }
    ++state.step;
    return true;
}

/// Calls `visit` with the class of each lexeme that can come next, and the step after it; true when none need
/// come.
bool Pattern::forEachNext(std::size_t step, const Visit& visit) const {
    const Step& here = m_steps[step];
    const auto target = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(step) + here.offset);
    switch (here.op) {
    case Op::Lexeme:
        visit(here.bit, step + 1);
        return false;
    case Op::Accept:
        return true;
    case Op::Jump:
        return forEachNext(target, visit);
    case Op::Split:
    case Op::Loop: {
        const bool first = forEachNext(step + 1, visit);
        return forEachNext(target, visit) || first;
    }
    default:
        return forEachNext(step + 1, visit);
    }
}

void Pattern::findOpening() {
    std::vector<std::size_t> steps{0};
    bool isOver = false;
    for (std::size_t place = 0; place < Opening::kLength; ++place) {
        std::vector<std::size_t> next;
        for (const std::size_t step : steps)
            isOver |= forEachNext(step, [&](std::size_t bit, std::size_t after) {
                m_opening.classes[place].set(bit);
                if (std::find(next.begin(), next.end(), after) == next.end())
                    next.push_back(after);
            });
        m_opening.canBeOver[place] = isOver;
        steps = std::move(next);
    }
    assert(!m_opening.canBeOver.front());
}

} // namespace dateline
