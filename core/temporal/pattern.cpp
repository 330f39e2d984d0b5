#include "core/temporal/pattern.h"

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
    Steps out{{Op::Split, 0, false, offset(item.size() + 2)}};
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
        return {{negated ? Op::Not : Op::Lexeme, static_cast<std::uint8_t>(bit()), glued, 0}};
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
        const char c = peek();
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

struct Pattern::Run {
    const std::vector<Lexeme>& lexemes;
    PatternMatch& match;
    std::uint8_t part = 0;
    bool inGap = false;
};

Pattern::Pattern(std::string_view source, const Fragments& fragments, TimeWords& words)
    : m_steps(Compiler(source, fragments, words).compile()) {
    m_steps.push_back({Op::Accept});
    findBeginnings();
}

bool Pattern::match(const std::vector<Lexeme>& lexemes, std::size_t at, PatternMatch& match) const {
    match.captures.clear();
    Run state{lexemes, match};
    return run(0, at, state);
}

bool Pattern::run(std::size_t step, std::size_t at, Run& state) const {
    for (;; ++step) {
        const Step& here = m_steps[step];
        switch (here.op) {
        case Op::Lexeme: {
            if (at == state.lexemes.size() || !state.lexemes[at].classes.test(here.bit) ||
                (here.glued && !state.lexemes[at].glued))
                return false;
            if (!state.inGap)
                state.match.captures.push_back({static_cast<std::uint32_t>(at), here.bit, state.part});
            ++at;
            break;
        }
        case Op::Not:
            if (at < state.lexemes.size() && state.lexemes[at].classes.test(here.bit) &&
                (!here.glued || state.lexemes[at].glued))
                return false;
            break;
        case Op::Split: {
            const Run before = state;
            const std::size_t captures = state.match.captures.size();
            if (run(step + 1, at, state))
                return true;
            state.part = before.part;
            state.inGap = before.inGap;
            state.match.captures.resize(captures);
            step += static_cast<std::size_t>(here.offset) - 1;
            break;
        }
        case Op::Jump:
            step = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(step) + here.offset - 1);
            break;
        case Op::GapBegin:
            state.inGap = true;
            break;
        case Op::GapEnd:
            state.inGap = false;
            ++state.part;
            break;
        case Op::Accept:
            state.match.end = at;
            return true;
        }
    }
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
    case Op::Split: {
        const bool first = forEachNext(step + 1, visit);
        return forEachNext(target, visit) || first;
    }
    default:
        return forEachNext(step + 1, visit);
    }
}

void Pattern::findBeginnings() {
    [[maybe_unused]] const bool empty = forEachNext(0, [this](std::size_t bit, std::size_t next) {
        auto known = std::find_if(m_beginnings.begin(), m_beginnings.end(),
                                  [&](const Beginning& beginning) { return beginning.first == bit; });
        Beginning& beginning =
            known != m_beginnings.end() ? *known : m_beginnings.emplace_back(Beginning{bit, {}, false});
        beginning.canEnd |=
            forEachNext(next, [&](std::size_t second, std::size_t) { beginning.second.set(second); });
    });
    assert(!empty);
}

} // namespace dateline
