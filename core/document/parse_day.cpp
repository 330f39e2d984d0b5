#include "core/document/parse_day.h"

#include "core/base/ascii.h"
#include "core/base/calendar_names.h"
#include "core/document/tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string>

namespace dateline {
namespace {

/// 1 to 12 for a month's name or its first three letters or more; else 0.
unsigned monthNamed(std::string_view word) {
    const auto& names = calendarNames().months;
    if (word.size() < 3)
        return 0;
    const auto found = std::find_if(names.begin(), names.end(), [prefix = lowered(word)](const auto& name) {
        return lowered(name).starts_with(prefix);
    });
    return found == names.end() ? 0 : static_cast<unsigned>(found - names.begin()) + 1;
}

std::optional<unsigned> numberOf(std::string_view digits, std::size_t least, std::size_t most) {
    if (digits.size() < least || digits.size() > most)
        return std::nullopt;
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The forms of a written day: Y a year of four digits, m and d the numbers of a month and a day, B a month's
/// name, N the three run together (20230921). Commas, "of" and ordinal endings may stand between.
constexpr std::array<std::string_view, 11> kForms{"Y-m-d", "Y/m/d", "Y.m.d", "N",     "dBY",  "BdY",
                                                  "YBd",   "d-B-Y", "d/m/Y", "m/d/Y", "d.m.Y"};

class Matcher {
public:
    Matcher(std::string_view text, const std::vector<Token>& tokens, std::size_t at)
        : m_text(text),
          m_tokens(tokens),
          m_at(at) {}

    bool match(std::string_view form) {
        for (const char element : form)
            if (!matchElement(element))
                return false;
        return true;
    }

    [[nodiscard]] std::chrono::year_month_day day() const {
        return {std::chrono::year(static_cast<int>(m_year)), std::chrono::month(m_month),
                std::chrono::day(m_day)};
    }
    [[nodiscard]] std::size_t next() const { return m_at; }

private:
    [[nodiscard]] std::string_view word(std::size_t at) const {
        return at < m_tokens.size() ? slice(m_text, m_tokens[at].span) : std::string_view();
    }

    bool matchElement(char element) {
        switch (element) {
        case 'Y':
            skipBetween();
            return take(m_year, 4, 4);
        case 'm':
            return take(m_month, 1, 2);
        case 'd':
            skipBetween();
            return take(m_day, 1, 2) && skipOrdinal();
        case 'B':
            return skipBetween() && takeMonthName();
        case 'N':
            return takeRunTogether();
        default:
            return word(m_at) == std::string_view(&element, 1) && (++m_at, true);
        }
    }

    bool take(unsigned& field, std::size_t least, std::size_t most) {
        if (m_at >= m_tokens.size() || m_tokens[m_at].kind != TokenKind::Number)
            return false;
        const auto number = numberOf(word(m_at), least, most);
        field = number.value_or(0);
        m_at += number ? 1 : 0;
        return number && field > 0;
    }

    bool takeMonthName() {
        m_month = monthNamed(word(m_at));
        if (m_month == 0)
            return false;
        ++m_at;
        if (word(m_at) == "." && m_tokens[m_at].glued)
            ++m_at;
        return true;
    }

    bool takeRunTogether() {
        const auto number = numberOf(word(m_at), 8, 8);
        if (!number || m_tokens[m_at].kind != TokenKind::Number)
            return false;
        m_year = *number / 10000;
        m_month = *number / 100 % 100;
        m_day = *number % 100;
        ++m_at;
        return true;
    }

    bool skipBetween() {
        while (word(m_at) == "," || lowered(word(m_at)) == "of")
            ++m_at;
        return true;
    }

    bool skipOrdinal() {
        const std::string ending = lowered(word(m_at));
        if (m_at < m_tokens.size() && m_tokens[m_at].glued &&
            (ending == "st" || ending == "nd" || ending == "rd" || ending == "th"))
            ++m_at;
        return true;
    }

    std::string_view m_text;
    const std::vector<Token>& m_tokens;
    std::size_t m_at;
    unsigned m_year = 0;
    unsigned m_month = 0;
    unsigned m_day = 0;
};

struct DayAt {
    std::chrono::sys_days day;
    std::size_t next; ///< the first token after it
};

/// The day that begins at token `at`; none when two forms read two different days.
std::optional<DayAt> dayAt(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
    std::optional<DayAt> found;
    for (const std::string_view form : kForms) {
        Matcher matcher(text, tokens, at);
        if (!matcher.match(form) || !matcher.day().ok())
            continue;
        if (found && found->day != std::chrono::sys_days(matcher.day()))
            return std::nullopt;
        found = DayAt{matcher.day(), matcher.next()};
    }
    return found;
}

/// Whether token `at` goes on from the one before it, as the "12" of "555-12-12" does.
bool continues(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
    if (at == 0 || !tokens[at].glued)
        return false;
    const Token& before = tokens[at - 1];
    return before.kind == TokenKind::Number || before.kind == TokenKind::Word ||
           std::string_view("-/.").find(slice(text, before.span)) != std::string_view::npos;
}

/// "Thu, 21 Sep 2023": the tokens of the weekday and its comma.
std::size_t weekdayLength(std::string_view text, const std::vector<Token>& tokens) {
    constexpr std::array<std::string_view, 7> days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    if (tokens.empty() || tokens[0].kind != TokenKind::Word)
        return 0;
    const std::string word = lowered(slice(text, tokens[0].span));
    if (std::find(days.begin(), days.end(), word.substr(0, 3)) == days.end())
        return 0;
    return tokens.size() > 1 && slice(text, tokens[1].span) == "," ? 2 : 1;
}

/// Whether what stands after a day can be a time of day and a zone: "T10:00:00Z", "at 10:00 GMT".
bool isClockOrNothing(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
    const auto isDigits = [](const Token& token) { return token.kind == TokenKind::Number; };
    return at == tokens.size() ||
           (tokens.size() - at < 20 &&
            std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.end(), isDigits) &&
            text.find(':', tokens[at].span.begin) != std::string_view::npos);
}

/// A day whose month is known, and too short for it.
std::optional<Phrase> whyNoSuchDay(const std::chrono::year_month_day& day, bool hasYear) {
    if (!day.month().ok() || unsigned(day.day()) == 0 || unsigned(day.day()) > 99)
        return std::nullopt;
    const auto year = hasYear ? day.year() : std::chrono::year(2000); // a leap year
    const std::chrono::year_month_day_last last(year / day.month() / std::chrono::last);
    if (day.day() <= last.day())
        return std::nullopt;
    const std::string& month = calendarNames().months[unsigned(day.month()) - 1];
    return hasYear ? Phrase::tr("{} {} has {} days", month, int(year), unsigned(last.day()))
                   : Phrase::tr("{} never has more than {} days", month, unsigned(last.day()));
}

/// Why no day begins at token `at` though the words have the form of one.
std::optional<Phrase> whyNoDayAt(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
    constexpr std::array<std::string_view, 2> kWithoutYear{"dB", "Bd"};
    const auto reason = [&](std::string_view form, bool hasYear) -> std::optional<Phrase> {
        Matcher matcher(text, tokens, at);
        return matcher.match(form) ? whyNoSuchDay(matcher.day(), hasYear) : std::nullopt;
    };
    for (const std::string_view form : kForms)
        if (auto why = reason(form, true))
            return why;
    for (const std::string_view form : kWithoutYear)
        if (auto why = reason(form, false))
            return why;
    return std::nullopt;
}

bool isShortAscii(std::string_view text) {
    return text.size() < 200 && std::none_of(text.begin(), text.end(), [](char c) { return c < 0; });
}

} // namespace

Result<std::chrono::sys_days> parseDay(std::string_view text) {
    const auto tokens = isShortAscii(text) ? tokenise(text) : std::vector<Token>();
    const auto found = dayAt(text, tokens, weekdayLength(text, tokens));
    if (found && isClockOrNothing(text, tokens, found->next))
        return found->day;
    if (auto reason = noSuchDayIn(text))
        return tl::unexpected(Error{ErrorKind::BadDate, std::move(*reason), ""});
    return tl::unexpected(
        Error{ErrorKind::BadDate,
              Phrase::tr("'{}' is not a day that can be read; write it as 2023-09-21 or 21 September 2023",
                         text.substr(0, 60)),
              ""});
}

std::optional<Phrase> noSuchDayIn(std::string_view text) {
    const auto tokens = text.size() < 200 ? tokenise(text) : std::vector<Token>();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (continues(text, tokens, i) || dayAt(text, tokens, i))
            continue;
        if (auto reason = whyNoDayAt(text, tokens, i))
            return reason;
    }
    return std::nullopt;
}

std::optional<DayInText> findDay(std::string_view text) {
    const auto tokens = tokenise(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (continues(text, tokens, i))
            continue;
        if (const auto found = dayAt(text, tokens, i))
            return DayInText{found->day, {tokens[i].span.begin, tokens[found->next - 1].span.end}};
    }
    return std::nullopt;
}

} // namespace dateline
