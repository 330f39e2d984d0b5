#include "core/temporal/read_time.h"

#include "core/base/ascii.h"
#include "core/document/parse_day.h"
#include "core/expressions/time_language.h"
#include "core/temporal/tag_times.h"
#include "core/time/calendar_time.h"

#include <algorithm>
#include <fmt/format.h>

namespace dateline {
namespace {

using KnownDay = std::optional<std::chrono::sys_days>;

constexpr std::size_t kMostTimeBytes = 200;
constexpr Wording kFormsToWrite =
    Phrase::tr("write it as 18 Feb 2014, February 2014, 2014, Feb 2014 to May 2015 or 2014-02-18/2014-02-22");

tl::unexpected<Error> noTime(Phrase message) {
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

/// A place where words are cut into two times.
struct Cut {
    std::size_t begin;
    std::size_t end;
};

void addCuts(std::string_view words, std::string_view joint, std::vector<Cut>& cuts) {
    for (std::size_t at = words.find(joint); at != std::string_view::npos; at = words.find(joint, at + 1))
        cuts.push_back({at, at + joint.size()});
}

bool startsWithWord(std::string_view words, std::string_view word) {
    return words.starts_with(word) && words.substr(word.size()).starts_with(' ');
}

/// Whether a pair joined by "and" is a range: "between …".
bool opensPair(std::string_view words, const TimePhrases& phrases) {
    return std::any_of(phrases.pairOpeners.begin(), phrases.pairOpeners.end(),
                       [&](const std::string& opener) { return startsWithWord(words, opener); });
}

/// The joints of a range in `words`, which are in small letters, from the left.
std::vector<Cut> cutsIn(std::string_view words, const TimePhrases& phrases) {
    std::vector<Cut> cuts;
    for (const std::string& joint : phrases.typedJoints)
        addCuts(words, joint, cuts);
    if (opensPair(words, phrases))
        addCuts(words, " " + phrases.pairJoint + " ", cuts);
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.begin < b.begin; });
    return cuts;
}

/// Whether it is meant as EDTF, or as another date in digits.
bool isInDigits(std::string_view words) {
    return !words.empty() &&
           words.find_first_not_of("0123456789-/.[]{},:~?%XYTZES+ ") == std::string_view::npos;
}

/// Whether one of a word's senses, if the language has it, is one that `accepts` takes.
template <typename Predicate>
bool anySense(const TimeWord* word, Predicate accepts) {
    return word != nullptr && std::any_of(word->senses.data(), word->senses.data() + word->senseCount,
                                          [&](const WordSense& sense) { return accepts(sense.timeClass); });
}

bool isCapitalName(std::string_view word, const TimeWords& words) {
    return anySense(words.find(word), [](TimeClass c) { return c <= TimeClass::WeekdayAbbreviation; });
}

bool isWeekday(std::string_view word, const TimeWords& words) {
    return anySense(words.find(word), [](TimeClass c) {
        return c == TimeClass::Weekday || c == TimeClass::WeekdayAbbreviation;
    });
}

/// In small letters but for the names of months and days, as a text would have them.
std::string asInText(std::string_view words, const TimeWords& known) {
    std::string text = lowered(words);
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        if (isCapitalName(std::string_view(text).substr(begin, end - begin), known))
            text[begin] = static_cast<char>(text[begin] - 'a' + 'A');
        begin = end + 1;
    }
    return text;
}

/// Without commas, and without the weekday of a day that has a number: "Tue 18", "18 Feb 2014, 14:30".
std::string plainer(std::string_view words, const TimeWords& known) {
    std::string plain;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" ,", begin), words.size());
        const std::size_t next = std::min(words.find_first_not_of(" ,", end), words.size());
        const bool numberFollows = next < words.size() && isDigit(words[next]);
        if (!numberFollows || !isWeekday(words.substr(begin, end - begin), known))
            plain.append(plain.empty() ? "" : " ").append(words.substr(begin, end - begin));
        begin = next;
    }
    return plain;
}

Result<When> fromTo(const When& first, const When& last) {
    if (last.bounds.end <= first.bounds.start)
        return noTime(Phrase::tr("It ends before it begins: {} is earlier than {}", calendarName(last),
                                 calendarName(first)));
    return whenFromTo(first, last);
}

Result<When> until(const When& last) {
    return last.bounds.startsOpen() || last.edtf.find_first_of("[{/") != std::string::npos
               ? last
               : parseWhen("../" + last.edtf);
}

/// Why an expression that was found has no place on the calendar.
Phrase whyNowhere(std::string_view said, const Timex& timex) {
    switch (timex.type) {
    case TimexType::Duration:
        return Phrase::tr("“{}” is a length of time; say when it begins and ends", said);
    case TimexType::Set:
        return Phrase::tr("“{}” comes again and again; say which one", said);
    default:
        break;
    }
    if (timex.derivation.anchor != AnchorKind::None)
        return Phrase::tr("“{}” lies too far away; years have four digits", said);
    const std::string_view inYear =
        std::string_view(timex.value).substr(std::min<std::size_t>(5, timex.value.size()));
    const bool namesPart = !inYear.empty() && (isDigit(inYear[0]) || seasonStart(inYear.substr(0, 2)) > 0);
    if (timex.value.starts_with("XXXX-") && namesPart)
        return Phrase::tr("“{}” has no year; add it, as in “{} 2014”", said, said);
    return Phrase::tr("“{}” counts from the day of publication, which is not known; type the date itself",
                      said);
}

/// Reads words in which one time stands, or two that the tagger takes together.
class TypedTime {
public:
    TypedTime(std::string_view words, KnownDay anchor, const TimeLanguage& language)
        : m_phrases(language.phrases) {
        m_document.text = asInText(words, language.grammar.words());
        m_document.published = anchor;
        m_timexes = tagTimes(m_document, language);
    }

    [[nodiscard]] bool foundAny() const { return !m_timexes.empty(); }

    Result<When> read() const {
        if (m_timexes.empty())
            return noTime(
                Phrase::tr("“{}” is not a date that can be read; {}", m_document.text, kFormsToWrite));
        for (const Timex& timex : m_timexes)
            if (!timex.when)
                return noTime(whyNowhere(words(timex.span), timex));
        const auto end = static_cast<std::uint32_t>(m_document.text.size());
        const std::string_view lead = strip(words({0, m_timexes.front().span.begin}));
        const std::string_view rest = strip(words({m_timexes.back().span.end, end}));
        if (m_timexes.size() == 1)
            return alone(lead, rest);
        const std::string_view between = strip(words({m_timexes[0].span.end, m_timexes[1].span.begin}));
        if (m_timexes.size() == 2 && isOneOf(m_phrases.leadIns, lead) && rest.empty() && joins(between, lead))
            return fromTo(*m_timexes[0].when, *m_timexes[1].when);
        return noTime(Phrase::tr("“{}” names several dates; {}", m_document.text, kFormsToWrite));
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return slice(m_document.text, span); }

    bool joins(std::string_view between, std::string_view lead) const {
        const bool pair = isOneOf(m_phrases.pairJoints, between);
        return pair ? opensPair(std::string(lead) + ' ', m_phrases) : isOneOf(m_phrases.joints, between);
    }

    Result<When> alone(std::string_view lead, std::string_view rest) const {
        const When& when = *m_timexes.front().when;
        const bool leadsIn = isOneOf(m_phrases.leadIns, lead);
        if (isOneOf(m_phrases.since, lead)
                ? rest.empty()
                : isOneOf(m_phrases.from, lead) && isOneOf(m_phrases.onwards, rest))
            return whenSince(when);
        if (isOneOf(m_phrases.until, lead) && rest.empty())
            return until(when);
        if (isOneOf(m_phrases.approximate, lead) && rest.empty())
            return approximately(when);
        if (leadsIn && rest.empty())
            return when;
        return noTime(Phrase::tr("“{}” cannot be read beside “{}”; {}", leadsIn ? rest : lead,
                                 words(m_timexes.front().span), kFormsToWrite));
    }

    const TimePhrases& m_phrases;
    SourceDocument m_document;
    std::vector<Timex> m_timexes;
};

/// One time, or a range that the tagger knows as a whole. Some words are a time only after "in".
Result<When> readOne(std::string_view words, KnownDay anchor, const TimeLanguage& language) {
    words = strip(words);
    if (auto edtf = parseWhen(words))
        return edtf;
    const TypedTime typed(words, anchor, language);
    Result<When> read = typed.read();
    for (const std::string& other :
         {language.phrases.leadIn + " " + std::string(words), plainer(words, language.grammar.words())}) {
        if (read)
            break;
        const TypedTime retyped(other, anchor, language);
        if (auto again = retyped.read(); again || (!typed.foundAny() && retyped.foundAny()))
            read = std::move(again);
    }
    return read;
}

/// Two times with a joint between them; none when there is no joint. Of the joints, the first with a time on
/// both its sides; else the error of the last that has one on one side.
std::optional<Result<When>> readTwo(std::string_view words, KnownDay anchor, const TimeLanguage& language) {
    std::optional<Result<When>> failed;
    for (const Cut& cut : cutsIn(lowered(words), language.phrases)) {
        const auto first = readOne(words.substr(0, cut.begin), anchor, language);
        const auto last = readOne(words.substr(cut.end), anchor, language);
        if (first && last)
            return fromTo(*first, *last);
        if (first || last)
            failed = first ? last : first;
    }
    return failed;
}

} // namespace

Result<When> readTime(std::string_view words, KnownDay anchor, const TimeLanguage& language) {
    words = strip(words);
    if (words.empty())
        return noTime(Phrase::tr("Type a date or a range: 18 Feb 2014, spring 2014, 2014-02-18/2014-02-22"));
    if (words.size() > kMostTimeBytes)
        return noTime(Phrase::tr("That is too long for a date; {}", kFormsToWrite));
    auto edtf = parseWhen(words);
    if (edtf)
        return edtf;
    if (auto reason = noSuchDayIn(words))
        return noTime(std::move(*reason));
    auto whole = readOne(words, anchor, language);
    if (whole)
        return whole;
    if (auto two = readTwo(words, anchor, language))
        return *two;
    return isInDigits(words) ? edtf : whole;
}

} // namespace dateline
