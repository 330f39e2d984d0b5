#include "core/expressions/find_expressions.h"

#include "core/expressions/neighbours.h"
#include "core/expressions/nowadays.h"
#include "core/expressions/tense.h"
#include "core/expressions/time_grammar.h"

namespace dateline {
namespace {

/// Long enough that cutting costs nothing, short enough that its lexemes stay in the cache.
constexpr std::size_t kPieceBytes = std::size_t{32} << 10;

/// "Early in the" may stand before a date that leads its sentence.
constexpr std::size_t kLeadingWords = 3;

/// The end of the piece that begins at `begin`: after a paragraph if there is one, else a line, else a word.
std::size_t endOfPiece(std::string_view text, std::size_t begin) {
    if (text.size() - begin <= kPieceBytes)
        return text.size();
    const std::string_view window = text.substr(begin, kPieceBytes);
    for (const std::string_view cut : {"\n\n", "\n", ". ", " "}) {
        const std::size_t at = window.rfind(cut);
        if (at != std::string_view::npos && at > 0)
            return begin + at + cut.size();
    }
    std::size_t end = begin + kPieceBytes;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        ++end;
    return end;
}

class Finder {
public:
    Finder(std::string_view text, const TimeGrammar& grammar) : m_text(text), m_grammar(grammar) {}

    void findIn(Span piece) {
        m_tokens.clear();
        m_lexemes.clear();
        m_last = {};
        tokenise(m_text, piece, m_tokens);
        lex(m_text, m_tokens, m_grammar.words(), m_lexemes);
        m_grammar.prepare(m_lexemes, m_found);
        newParagraph();
        newSentence(0);
        for (std::size_t at = 0; at < m_lexemes.size();) {
            look(at);
            m_grammar.longest(m_lexemes, at, m_found);
            if (m_found.rule == nullptr) {
                ++at;
                continue;
            }
            take();
            at = m_found.match.end;
        }
    }

    std::deque<TimeExpression> result() { return std::move(m_expressions); }

private:
    void newSentence(std::size_t begin) {
        ++m_sentence;
        m_sentenceBegin = begin;
    }

    void newParagraph() {
        ++m_paragraph;
        m_parentheses = 0;
        m_quoted = false;
    }

    /// Keeps count of paragraphs, parentheses and quotations.
    void look(std::size_t at) {
        const Lexeme& lexeme = m_lexemes[at];
        if (endsSentence(m_lexemes, at))
            newSentence(at + 1);
        if (lexeme.kind == TokenKind::Break)
            newParagraph();
        else if (lexeme.sign == '(')
            ++m_parentheses;
        else if (lexeme.sign == ')' && m_parentheses > 0)
            --m_parentheses;
        else if (lexeme.sign == '"')
            m_quoted = !m_quoted;
    }

    void take() {
        if (m_found.rule->meaning == Meaning::Nothing)
            return;
        std::uint32_t number = 0;
        for (const TimePart& part : fieldsOf(m_lexemes, m_found.match)) {
            TimeExpression& expression = m_expressions.emplace_back();
            expression.span = {m_lexemes[part.begin].span.begin, m_lexemes[part.end - 1].span.end};
            expression.rule = m_found.rule;
            expression.fields = part.fields;
            expression.part = number++;
            expression.namedDay = m_found.namedDay;
            expression.zone = zoneOf(part.fields);
            takeApproximation(part.begin, expression);
            expression.tense = tenseAround(m_lexemes, m_text, part.begin, part.end);
            expression.nowadays =
                m_found.rule->meaning == Meaning::Deictic && isNowadays(part, expression.tense);
            expression.recurs = expression.tense == PastOrFuture::Unknown &&
                                tellsHabit(m_lexemes, m_sentenceBegin, part.begin, part.end);
            expression.aside = m_parentheses > 0 || m_quoted;
            expression.leads = part.begin - m_sentenceBegin <= kLeadingWords;
            expression.paragraph = m_paragraph;
            expression.sentence = m_sentence;
            joinToLast({part.begin, part.end}, expression);
        }
    }

    [[nodiscard]] bool isNowadays(const TimePart& part, PastOrFuture tense) const {
        return meansNowadays(m_lexemes, part.begin, part.end) ||
               (tense == PastOrFuture::Unknown &&
                speaksOfNowadays(m_lexemes, m_sentenceBegin, part.begin, part.end));
    }

    [[nodiscard]] std::shared_ptr<const SaidZone> zoneOf(const TimeFields& fields) const {
        if (TimeFields::has(fields.offset))
            return std::make_shared<SaidZone>(SaidZone{Zone::at(UtcOffset(fields.offset)), {}});
        return TimeFields::has(fields.zone) ? m_grammar.words().zone(fields.zone) : nullptr;
    }

    /// Gives the expression before and this one what they have from one another.
    void joinToLast(LexemeRange range, TimeExpression& expression) {
        if (expression.part == 0 && m_last.end > 0) {
            TimeExpression& last = m_expressions[m_expressions.size() - 2];
            if (last.sentence == expression.sentence)
                joinNeighbours(m_lexemes, m_last, range, last, expression);
        }
        m_last = range;
    }

    /// "around 20 April": the word stands outside, as prepositions do.
    void takeApproximation(std::size_t begin, TimeExpression& expression) const {
        if (begin == 0 || TimeFields::has(expression.fields.mod) ||
            TimeFields::has(expression.fields.early) ||
            (expression.rule->meaning != Meaning::Calendar && expression.rule->meaning != Meaning::NamedDay))
            return;
        // "c. 360", "ca. 360", but not "… about. 3 May".
        const bool abbreviated = m_lexemes[begin - 1].sign == '.' && begin > 1 &&
                                 !m_lexemes[begin - 2].capitalised && m_lexemes[begin - 2].span.size() <= 2;
        const Lexeme& word = m_lexemes[begin - (abbreviated ? 2 : 1)];
        if (word.is(TimeClass::Approximator) && timexCode(word.value(TimeClass::Approximator)) == "APPROX")
            expression.fields.mod = static_cast<TimeFields::Field>(word.value(TimeClass::Approximator));
    }

    std::string_view m_text;
    const TimeGrammar& m_grammar;
    std::vector<Token> m_tokens;
    std::vector<Lexeme> m_lexemes;
    TimeGrammar::Found m_found;
    LexemeRange m_last; ///< of the expression found last, in this piece
    std::deque<TimeExpression> m_expressions;
    std::uint32_t m_paragraph = 0;
    std::uint32_t m_sentence = 0;
    std::size_t m_sentenceBegin = 0;
    int m_parentheses = 0;
    bool m_quoted = false;
};

} // namespace

std::deque<TimeExpression> findExpressions(std::string_view text, const TimeGrammar& grammar,
                                           const Progress& progress) {
    Finder finder(text, grammar);
    for (std::size_t begin = 0; begin < text.size() && !progress.cancelled();) {
        const std::size_t end = endOfPiece(text, begin);
        finder.findIn({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end;
        progress(static_cast<double>(begin) / static_cast<double>(text.size()));
    }
    return finder.result();
}

} // namespace dateline
