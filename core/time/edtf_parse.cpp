#include "core/time/edtf.h"

#include "core/base/ascii.h"
#include "core/time/calendar.h"
#include "core/time/edtf_digits.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace dateline {
namespace {

/// More digits than these have no use, and would not fit a 64-bit count of seconds.
constexpr std::size_t kMaxYearDigits = 11;
constexpr int kMaxExponent = 9;

class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<Edtf> parse() {
        Edtf edtf;
        const char open = peek();
        const bool read = open == '[' || open == '{' ? set(edtf) : dateOrInterval(edtf);
        if (!read || m_at != m_text.size())
            return tl::unexpected(error());
        return edtf;
    }

private:
    [[nodiscard]] Error error() const {
        const std::string_view rest = m_text.substr(std::min(m_at, m_text.size()));
        const Phrase problem = !m_problem.empty() ? m_problem
                               : rest.empty()     ? Phrase::tr("it ends too early")
                                                  : Phrase::tr("\"{}\" cannot stand there", rest);
        return {ErrorKind::BadDate, Phrase::tr("\"{}\" is not an EDTF date: {}", m_text, problem), ""};
    }

    bool fail(Phrase problem) {
        if (m_problem.empty())
            m_problem = std::move(problem);
        return false;
    }

    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    bool take(std::string_view literal) {
        if (m_text.substr(m_at, literal.size()) != literal)
            return false;
        m_at += literal.size();
        return true;
    }

    EdtfQualifier qualifier() {
        switch (peek()) {
        case '?':
            ++m_at;
            return EdtfQualifier::Uncertain;
        case '~':
            ++m_at;
            return EdtfQualifier::Approximate;
        case '%':
            ++m_at;
            return EdtfQualifier::Both;
        default:
            return EdtfQualifier::None;
        }
    }

    std::string maskedDigits(std::size_t most) {
        const std::size_t begin = m_at;
        while (m_at - begin < most && (isDigit(peek()) || peek() == 'X'))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::optional<int> number(std::size_t least, std::size_t most) {
        const std::size_t begin = m_at;
        while (m_at - begin < most && isDigit(peek()))
            ++m_at;
        int value = 0;
        const std::string_view digits = m_text.substr(begin, m_at - begin);
        if (digits.size() < least)
            return std::nullopt;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }

    bool year(EdtfDate& date) {
        date.year.before = qualifier();
        date.prefixed = take("Y");
        date.negative = take("-");
        date.year.digits = maskedDigits(date.prefixed ? kMaxYearDigits : 4);
        const std::size_t size = date.year.digits.size();
        const bool masked = date.year.digits.find('X') != std::string::npos;
        if (date.prefixed ? size == 0 || masked : size < 3 || (size == 3 && masked))
            return fail(Phrase::tr("a year has four digits"));
        if (size == 3 && isDigit(peek()))
            return fail(Phrase::tr("a year has four digits"));
        if (date.prefixed && take("E") && (peek() == '0' || !exponent(date)))
            return false;
        if (take("S") && (peek() == '0' || !significant(date)))
            return false;
        date.year.after = qualifier();
        return true;
    }

    bool exponent(EdtfDate& date) {
        const auto value = number(1, 2);
        if (!value || *value > kMaxExponent)
            return fail(Phrase::tr("the exponent of the year is missing or too large"));
        if (date.year.digits.size() + static_cast<std::size_t>(*value) > kMaxYearDigits)
            return fail(Phrase::tr("the year is too large"));
        date.exponent = *value;
        return true;
    }

    bool significant(EdtfDate& date) {
        const auto value = number(1, 2);
        if (!value || *value < 1)
            return fail(Phrase::tr("the number of significant digits is missing"));
        date.significant = *value;
        return true;
    }

    bool date(EdtfDate& date) {
        if (!year(date))
            return false;
        if (peek() == '-' && !monthAndDay(date))
            return false;
        if (peek() == 'T')
            return date.day ? clock(date) : fail(Phrase::tr("a time of day needs a day"));
        return true;
    }

    bool monthAndDay(EdtfDate& date) {
        if (!part(date.month, Phrase::tr("month")) || !monthIsPossible(date))
            return false;
        if (peek() != '-')
            return true;
        if (isDivision(date.month->digits))
            return fail(Phrase::tr("a season or quarter has no days"));
        if (!part(date.day, Phrase::tr("day")))
            return false;
        return firstDay(date) ? true : fail(Phrase::tr("there is no day {} in that month", date.day->digits));
    }

    bool part(std::optional<EdtfPart>& out, Wording what) {
        ++m_at;
        out.emplace();
        out->before = qualifier();
        out->digits = maskedDigits(2);
        if (out->digits.size() != 2)
            return fail(Phrase::tr("a {} has two digits", what));
        out->after = qualifier();
        return true;
    }

    bool monthIsPossible(const EdtfDate& date) {
        const std::string& digits = date.month->digits;
        if (isDivision(digits) || firstMatch(digits, 1, 12) != 0)
            return true;
        return fail(Phrase::tr("there is no month or season {}", digits));
    }

    bool clock(EdtfDate& date) {
        const std::size_t begin = ++m_at;
        EdtfClock clock;
        const auto hour = number(2, 2);
        if (!hour)
            return fail(Phrase::tr("an hour has two digits"));
        clock.hour = *hour;
        clock.granularity = Granularity::Hour;
        if (!sixtieth(clock.minute, Granularity::Minute, clock) ||
            (clock.granularity == Granularity::Minute && !sixtieth(clock.second, Granularity::Second, clock)))
            return false;
        if (clock.hour > 24 || (clock.hour == 24 && (clock.minute != 0 || clock.second != 0)))
            return fail(Phrase::tr("there is no hour {}", clock.hour));
        if (!zone(clock.offset))
            return false;
        clock.text = m_text.substr(begin, m_at - begin);
        date.clock = std::move(clock);
        return true;
    }

    bool sixtieth(int& out, Granularity granularity, EdtfClock& clock) {
        if (!take(":"))
            return true;
        const auto value = number(2, 2);
        if (!value || *value > 59)
            return fail(Phrase::tr("minutes and seconds go from 00 to 59"));
        out = *value;
        clock.granularity = granularity;
        return true;
    }

    bool zone(UtcOffset& offset) {
        if (take("Z")) {
            offset = UtcOffset(0);
            return true;
        }
        if (peek() != '+' && peek() != '-')
            return true;
        const int sign = peek() == '-' ? -1 : 1;
        ++m_at;
        const auto hours = number(2, 2);
        if (!hours || *hours > UtcOffset::kMostHours)
            return fail(Phrase::tr("there is no such time zone"));
        const auto minutes = take(":") ? number(2, 2) : std::optional(0);
        if (!minutes || *minutes > 59)
            return fail(Phrase::tr("there is no such time zone"));
        offset = UtcOffset(sign * (*hours * 60 + *minutes));
        return true;
    }

    bool intervalEnd(EdtfEnd& end, bool first) {
        if (first ? peek() == '/' : m_at == m_text.size()) {
            end.kind = EdtfEnd::Kind::Unknown;
            return true;
        }
        if (take("..")) {
            end.kind = EdtfEnd::Kind::Open;
            return true;
        }
        return date(end.date);
    }

    bool inOrder(const EdtfEnd& first, const EdtfEnd& last) {
        const Interval bounds = boundsOf(Edtf{Edtf::Kind::Interval, first, last, {}});
        return bounds.start < bounds.end || fail(Phrase::tr("it ends before it begins"));
    }

    bool dateOrInterval(Edtf& edtf) {
        if (m_text.empty())
            return fail(Phrase::tr("it is empty"));
        if (!intervalEnd(edtf.start, true))
            return false;
        if (!take("/"))
            return edtf.start.kind == EdtfEnd::Kind::Date ? true
                                                          : fail(Phrase::tr("an open end needs an interval"));
        edtf.kind = Edtf::Kind::Interval;
        if (!intervalEnd(edtf.end, false))
            return false;
        const auto isDate = [](const EdtfEnd& end) { return end.kind == EdtfEnd::Kind::Date; };
        if (!isDate(edtf.start) && !isDate(edtf.end))
            return fail(Phrase::tr("one end of an interval must be known"));
        return !isDate(edtf.start) || !isDate(edtf.end) || inOrder(edtf.start, edtf.end);
    }

    bool set(Edtf& edtf) {
        edtf.kind = peek() == '[' ? Edtf::Kind::OneOf : Edtf::Kind::AllOf;
        const std::string_view close = peek() == '[' ? "]" : "}";
        ++m_at;
        do {
            if (!member(edtf.members.emplace_back()))
                return false;
        } while (take(","));
        return take(close) ? true : fail(Phrase::tr("the closing {} is missing", close));
    }

    bool member(EdtfMember& member) {
        if (take("..")) {
            member.first.kind = EdtfEnd::Kind::Open;
            member.last.emplace();
            return date(member.last->date);
        }
        if (!date(member.first.date))
            return false;
        if (!take(".."))
            return true;
        member.last.emplace();
        if (peek() != ',' && peek() != ']' && peek() != '}')
            return date(member.last->date) && inOrder(member.first, *member.last);
        member.last->kind = EdtfEnd::Kind::Open;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Phrase m_problem;
};

} // namespace

Result<Edtf> parseEdtf(std::string_view text) {
    return Parser(text).parse();
}

} // namespace dateline
