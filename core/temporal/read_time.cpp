#include "core/temporal/read_time.h"

#include "core/base/ascii.h"
#include "core/document/parse_day.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_grammar.h"
#include "core/time/calendar_time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

using KnownDay = std::optional<std::chrono::sys_days>;

constexpr std::size_t kMostTimeBytes = 200;
constexpr std::string_view kFormsToWrite =
    "write it as 18 Feb 2014, February 2014, 2014, Feb 2014 to May 2015 or 2014-02-18/2014-02-22";

tl::unexpected<Error> noTime(std::string message) {
    return tl::unexpected(Error{ErrorKind::BadDate, std::move(message), ""});
}

std::string_view strip(std::string_view words) {
    constexpr std::string_view blank = " \t\r\n.,";
    const std::size_t begin = words.find_first_not_of(" \t\r\n,");
    if (begin == std::string_view::npos)
        return {};
    words.remove_prefix(begin);
    // The dots of "[2014..2015]" and "2014/.." are part of them.
    const std::size_t end = words.ends_with("..") ? words.size() - 1 : words.find_last_not_of(blank);
    return words.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

/// Words of one kind, as they may be typed before or between times.
template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Before a time, without a meaning of their own.
bool leadsIn(std::string_view lead) {
    constexpr std::array<std::string_view, 14> leads{"",       "in",         "on",       "at",         "the",
                                                     "during", "from",       "from the", "between",    "of",
                                                     "in the", "during the", "on the",   "between the"};
    return isOneOf(leads, lead);
}

bool opensAtEnd(std::string_view lead) {
    constexpr std::array<std::string_view, 4> leads{"since", "since the", "from", "from the"};
    return isOneOf(leads, lead);
}

bool opensAtStart(std::string_view lead) {
    constexpr std::array<std::string_view, 7> leads{"until",   "till",      "up to",    "to",
                                                    "through", "until the", "up to the"};
    return isOneOf(leads, lead);
}

/// A place where words are cut into two times.
struct Cut {
    std::size_t begin;
    std::size_t end;
};

/// The joints of a range in `words`, which are in small letters, from the left.
std::vector<Cut> cutsIn(std::string_view words) {
    constexpr std::array<std::string_view, 10> joints{" to ", " until ", " till ", " through ", " up to ",
                                                      " - ",  "–",       "—",      " and ",     "/"};
    std::vector<Cut> cuts;
    for (const std::string_view joint : joints) {
        if (joint == " and " && !words.starts_with("between "))
            continue;
        for (std::size_t at = words.find(joint); at != std::string_view::npos; at = words.find(joint, at + 1))
            cuts.push_back({at, at + joint.size()});
    }
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.begin < b.begin; });
    return cuts;
}

/// Whether it is meant as EDTF, or as another date in digits.
bool isInDigits(std::string_view words) {
    return !words.empty() &&
           words.find_first_not_of("0123456789-/.[]{},:~?%XYTZES+ ") == std::string_view::npos;
}

bool isCapitalName(std::string_view word) {
    const TimeWord* known = TimeGrammar::english().words().find(word);
    if (known == nullptr)
        return false;
    const auto* end = known->senses.data() + known->senseCount;
    return std::any_of(known->senses.data(), end, [](const WordSense& sense) {
        return sense.timeClass <= TimeClass::WeekdayAbbreviation;
    });
}

/// In small letters but for the names of months and days, as a text would have them.
std::string asInText(std::string_view words) {
    std::string text = lowered(words);
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        if (isCapitalName(std::string_view(text).substr(begin, end - begin)))
            text[begin] = static_cast<char>(text[begin] - 'a' + 'A');
        begin = end + 1;
    }
    return text;
}

bool isWeekday(std::string_view word) {
    const TimeWord* known = TimeGrammar::english().words().find(word);
    const auto* end = known == nullptr ? nullptr : known->senses.data() + known->senseCount;
    return known != nullptr && std::any_of(known->senses.data(), end, [](const WordSense& sense) {
               return sense.timeClass == TimeClass::Weekday ||
                      sense.timeClass == TimeClass::WeekdayAbbreviation;
           });
}

/// Without commas, and without the weekday of a day that has a number: "Tue 18", "18 Feb 2014, 14:30".
std::string plainer(std::string_view words) {
    std::string plain;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" ,", begin), words.size());
        const std::size_t next = std::min(words.find_first_not_of(" ,", end), words.size());
        const bool numberFollows = next < words.size() && isDigit(words[next]);
        if (!numberFollows || !isWeekday(words.substr(begin, end - begin)))
            plain.append(plain.empty() ? "" : " ").append(words.substr(begin, end - begin));
        begin = next;
    }
    return plain;
}

Result<When> fromTo(const When& first, const When& last) {
    if (last.bounds.end <= first.bounds.start)
        return noTime(fmt::format("It ends before it begins: {} is earlier than {}", calendarName(last),
                                  calendarName(first)));
    return whenFromTo(first, last);
}

Result<When> until(const When& last) {
    return last.bounds.startsOpen() || last.edtf.find_first_of("[{/") != std::string::npos
               ? last
               : parseWhen("../" + last.edtf);
}

/// Why an expression that was found has no place on the calendar.
std::string whyNowhere(std::string_view said, const Timex& timex) {
    switch (timex.type) {
    case TimexType::Duration:
        return fmt::format("“{}” is a length of time; say when it begins and ends", said);
    case TimexType::Set:
        return fmt::format("“{}” comes again and again; say which one", said);
    default:
        break;
    }
    if (timex.derivation.anchor != AnchorKind::None)
        return fmt::format("“{}” lies too far away; years have four digits", said);
    const std::string_view inYear =
        std::string_view(timex.value).substr(std::min<std::size_t>(5, timex.value.size()));
    const bool namesPart = !inYear.empty() && (isDigit(inYear[0]) || seasonStart(inYear.substr(0, 2)) > 0);
    if (timex.value.starts_with("XXXX-") && namesPart)
        return fmt::format("“{}” has no year; add it, as in “{} 2014”", said, said);
    return fmt::format("“{}” counts from the day of publication, which is not known; type the date itself",
                       said);
}

/// Reads words in which one time stands, or two that the tagger takes together.
class TypedTime {
public:
    TypedTime(std::string_view words, KnownDay anchor) {
        m_document.text = asInText(words);
        m_document.published = anchor;
        m_timexes = tagTimes(m_document);
    }

    [[nodiscard]] bool foundAny() const { return !m_timexes.empty(); }

    Result<When> read() const {
        if (m_timexes.empty())
            return noTime(
                fmt::format("“{}” is not a date that can be read; {}", m_document.text, kFormsToWrite));
        for (const Timex& timex : m_timexes)
            if (!timex.when)
                return noTime(whyNowhere(words(timex.span), timex));
        const auto end = static_cast<std::uint32_t>(m_document.text.size());
        const std::string_view lead = strip(words({0, m_timexes.front().span.begin}));
        const std::string_view rest = strip(words({m_timexes.back().span.end, end}));
        if (m_timexes.size() == 1)
            return alone(lead, rest);
        const std::string_view between = strip(words({m_timexes[0].span.end, m_timexes[1].span.begin}));
        if (m_timexes.size() == 2 && leadsIn(lead) && rest.empty() && joins(between, lead))
            return fromTo(*m_timexes[0].when, *m_timexes[1].when);
        return noTime(fmt::format("“{}” names several dates; {}", m_document.text, kFormsToWrite));
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return slice(m_document.text, span); }

    static bool joins(std::string_view between, std::string_view lead) {
        constexpr std::array<std::string_view, 12> joints{"to",        "until", "till", "through",
                                                          "-",         "–",     "—",    "to the",
                                                          "until the", "up to", "and",  "and the"};
        return isOneOf(joints, between) && (!between.starts_with("and") || lead.starts_with("between"));
    }

    Result<When> alone(std::string_view lead, std::string_view rest) const {
        const When& when = *m_timexes.front().when;
        if (opensAtEnd(lead) &&
            (lead.starts_with("since") ? rest.empty() : rest == "on" || rest == "onwards"))
            return whenSince(when);
        if (opensAtStart(lead) && rest.empty())
            return until(when);
        if (leadsIn(lead) && rest.empty())
            return when;
        return noTime(fmt::format("“{}” cannot be read beside “{}”; {}", leadsIn(lead) ? rest : lead,
                                  words(m_timexes.front().span), kFormsToWrite));
    }

    SourceDocument m_document;
    std::vector<Timex> m_timexes;
};

/// One time, or a range that the tagger knows as a whole. Some words are a time only after "in".
Result<When> readOne(std::string_view words, KnownDay anchor) {
    words = strip(words);
    if (auto edtf = parseWhen(words))
        return edtf;
    const TypedTime typed(words, anchor);
    Result<When> read = typed.read();
    for (const std::string& other : {"in " + std::string(words), plainer(words)}) {
        if (read)
            break;
        const TypedTime retyped(other, anchor);
        if (auto again = retyped.read(); again || (!typed.foundAny() && retyped.foundAny()))
            read = std::move(again);
    }
    return read;
}

/// Two times with a joint between them; none when there is no joint. Of the joints, the first with a time on
/// both its sides; else the error of the last that has one on one side.
std::optional<Result<When>> readTwo(std::string_view words, KnownDay anchor) {
    std::optional<Result<When>> failed;
    for (const Cut& cut : cutsIn(lowered(words))) {
        const auto first = readOne(words.substr(0, cut.begin), anchor);
        const auto last = readOne(words.substr(cut.end), anchor);
        if (first && last)
            return fromTo(*first, *last);
        if (first || last)
            failed = first ? last : first;
    }
    return failed;
}

} // namespace

Result<When> readTime(std::string_view words, KnownDay anchor) {
    words = strip(words);
    if (words.empty())
        return noTime("Type a date or a range: 18 Feb 2014, spring 2014, 2014-02-18/2014-02-22");
    if (words.size() > kMostTimeBytes)
        return noTime(fmt::format("That is too long for a date; {}", kFormsToWrite));
    auto edtf = parseWhen(words);
    if (edtf)
        return edtf;
    if (auto reason = noSuchDayIn(words))
        return noTime(std::move(*reason));
    auto whole = readOne(words, anchor);
    if (whole)
        return whole;
    if (auto two = readTwo(words, anchor))
        return *two;
    return isInDigits(words) ? edtf : whole;
}

} // namespace dateline
