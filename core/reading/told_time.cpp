#include "core/reading/told_time.h"

#include "core/grammar/phrases.h"
#include "core/grammar/tag_set.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_range.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <span>

namespace dateline {
namespace {

/// More days, hours or weeks than these are a way of speaking.
constexpr int kMostCounted = 1'000'000;

bool isJoined(const TimeMention& time) {
    return time.last != time.timex;
}

/// "past", "last" or "previous" in the expression, or right before it.
bool looksBack(const Article& article, const TimeMention& time) {
    const std::uint32_t at = article.timexes[time.timex].span.begin;
    const auto mark = std::partition_point(article.sentences.begin(), article.sentences.end(),
                                           [&](const SentenceMark& s) { return s.span.end <= at; });
    const SentencePtr sentence =
        article.sentence(static_cast<std::uint32_t>(mark - article.sentences.begin()));
    const std::uint32_t from = time.words.begin > 0 ? time.words.begin - 1 : 0;
    for (std::uint32_t i = from; i < time.words.end; ++i)
        if (is(sentence->words[i], WordSet::LookingBack, article.vocabulary()))
            return true;
    return false;
}

/// "On Thursday evening" is of Thursday: what has no clock time is told to the day.
When toTheDay(const Timex& timex) {
    const When& when = *timex.when;
    const bool part = when.start < Granularity::Day && timex.value.find(':') == std::string::npos;
    if (!part || when.bounds.startsOpen())
        return when;
    return whenDay(std::chrono::floor<std::chrono::days>(when.bounds.start), when.approximate);
}

std::optional<When> upToPublication(const Article& article, const TimeMention& time) {
    const Timex& timex = article.timexes[time.timex];
    const auto& published = article.document.published;
    if (timex.type != TimexType::Duration || !published || !looksBack(article, time))
        return std::nullopt;
    const auto dayCount = daysIn(timex.value);
    const auto length = lengthOf(timex.value);
    std::optional<When> first;
    if (dayCount && *dayCount > 0)
        first = whenDay(*published - std::chrono::days{*dayCount - 1}, true);
    else if (!dayCount && length && length->count < kMostCounted)
        if (const auto back = shifted(whenDay(*published), -length->count, length->unit))
            first = approximately(*back);
    if (!first)
        return std::nullopt;
    const auto span = parseWhen(first->edtf + "/" + whenDay(*published).edtf);
    return span ? std::optional(*span) : std::nullopt;
}

/// By how many units the last of a length lies after its first: hours begin in the midst of one.
std::int64_t stepsWithin(Length length) {
    return length.unit <= Granularity::Hour ? length.count : std::max(0, length.count - 1);
}

Length inDays(Length length) {
    const int perDay = length.unit == Granularity::Hour     ? 24
                       : length.unit == Granularity::Minute ? 24 * 60
                                                            : 24 * 60 * 60;
    return {(length.count + perDay - 1) / perDay + 1, Granularity::Day};
}

/// 24 hours of a time that is told to the day are two days; three weeks from a day on are 21 days.
Length fitted(Length length, const When& when) {
    constexpr int kDaysAWeek = 7;
    if (length.unit == Granularity::Week && when.start <= Granularity::Day && length.count < kMostCounted)
        return {length.count * kDaysAWeek, Granularity::Day};
    return length.unit <= Granularity::Hour && when.start >= Granularity::Day ? inDays(length) : length;
}

/// "Three days from August 2021" is of August.
bool tooFine(const When& when, Length length) {
    return when.bounds.startsOpen() || when.bounds.endsOpen() || when.isSpan || when.start > length.unit;
}

constexpr TagSet kDeterminers{Tag::Determiner, Tag::Possessive};
constexpr TagSet kOfNoun{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Number};

/// The noun and what stands before it, behind a time that belongs to them: "the January 7 | mass shooting",
/// "Tuesday's | attack"; empty of any other time.
WordRange nounAfter(const Article& article, const Sentence& sentence, const TimeMention& time) {
    const Words& words = sentence.words;
    const std::uint32_t size = static_cast<std::uint32_t>(words.size());
    const bool owns = time.words.end < size && words[time.words.end].tag == Tag::Possessive;
    const bool determined = (time.words.begin > 0 && kDeterminers.has(words[time.words.begin - 1].tag)) ||
                            article.timexes[time.timex].value.ends_with("_REF"); // "former President Lind"
    WordRange noun{time.words.end + (owns ? 1u : 0u), time.words.end + (owns ? 1u : 0u)};
    while ((owns || determined) && noun.end < size && kOfNoun.has(words[noun.end].tag))
        ++noun.end;
    return noun;
}

/// The day that the text tells of where the mention stands: that of its heading, in news that of publication.
std::optional<Interval> ownDay(const Article& article, const Sentence& sentence, const Mention& mention) {
    const HeadingTime* heading = article.headingOver(article.spanOf(sentence, mention.words).begin);
    if (heading)
        return heading->when.start <= Granularity::Day ? std::optional(heading->when.bounds) : std::nullopt;
    const auto& published = article.document.published;
    return article.isNews && published ? std::optional(whenDay(*published).bounds) : std::nullopt;
}

/// "Police detain ten men": told in the present as what happens.
bool happensNow(const Sentence& sentence, const Mention& mention) {
    if (mention.clause == kNoClause || (mention.role != ClauseRole::Verb && !mention.supported))
        return false;
    const Clause& clause = sentence.clauses[mention.clause];
    return clause.finite && clause.tense == Tense::Present && mention.modality == Modality::Actual &&
           !sentence.headline;
}

} // namespace

bool isOfNoun(const Article& article, const Sentence& sentence, const TimeMention& time) {
    return !nounAfter(article, sentence, time).empty();
}

namespace {

/// Whether between a mention and a time something leads back: "detain ten men *following* clashes yesterday".
bool leadsBack(const Article& article, const Sentence& sentence, const Mention& mention,
               const TimeMention& time) {
    for (std::uint32_t i = mention.words.end; i < time.words.begin; ++i)
        if (is(sentence.words[i], WordSet::Backward, article.vocabulary()))
            return true;
    return false;
}

} // namespace

std::vector<TimeMention> timesFor(const Article& article, const Sentence& sentence, const Mention& mention) {
    constexpr std::uint32_t kFarthestLead = 2;
    constexpr std::chrono::days kLately{7};
    const auto today = happensNow(sentence, mention) ? ownDay(article, sentence, mention) : std::nullopt;
    const auto isOfAnother = [&](const TimeMention& time) {
        const WordRange noun = nounAfter(article, sentence, time);
        if (!noun.empty() && (mention.role == ClauseRole::Verb || !noun.contains(mention.words.end - 1)))
            return true;
        const auto when = today && time.words.begin > kFarthestLead ? toldTime(article, time) : std::nullopt;
        if (!when || today->contains(when->bounds))
            return false;
        if (when->bounds.start >= today->start) // "announces a truce for Monday"
            return has(mention.type, Trait::Governs) && when->bounds.start >= today->end;
        // Below a picture: "Police detain a man in Tal on Sunday".
        const bool isLately = when->start <= Granularity::Day && when->bounds.start >= today->start - kLately;
        return !isLately || leadsBack(article, sentence, mention, time);
    };
    std::vector<TimeMention> times;
    std::copy_if(sentence.times.begin(), sentence.times.end(), std::back_inserter(times),
                 std::not_fn(isOfAnother));
    return times;
}

bool namesTime(const Timex& timex) {
    return timex.when && (timex.type == TimexType::Date || timex.type == TimexType::Time);
}

std::optional<When> toldTime(const Article& article, const TimeMention& time) {
    const Timex& timex = article.timexes[time.timex];
    if (isJoined(time))
        return joinedTime(article.document.text,
                          std::span(article.timexes).subspan(time.timex, time.last - time.timex + 1),
                          article.language.times->phrases);
    if (timex.type == TimexType::Duration && timex.when) // "the first three months of 2013"
        return timex.when;
    return namesTime(timex) ? std::optional(toTheDay(timex)) : upToPublication(article, time);
}

Span spanOf(const Article& article, const TimeMention& time) {
    return {article.timexes[time.timex].span.begin, article.timexes[time.last].span.end};
}

Phrase describeTime(const Article& article, const TimeMention& time) {
    if (!isJoined(time))
        return describeDerivation(article.timexes[time.timex], article.document);
    const auto when = toldTime(article, time);
    return Phrase::tr("“{}” → {}", article.text(spanOf(article, time)), when ? describe(*when) : Phrase());
}

std::optional<Length> lengthOf(std::string_view duration) {
    if (!duration.starts_with('P') || duration.size() < 3)
        return std::nullopt;
    const bool clock = duration[1] == 'T';
    const char* first = duration.data() + (clock ? 2 : 1);
    const char* last = duration.data() + duration.size() - 1;
    int count = 0;
    if (const auto [end, error] = std::from_chars(first, last, count); error != std::errc{} || end != last)
        return std::nullopt;
    switch (duration.back()) {
    case 'S':
        return Length{count, Granularity::Second};
    case 'H':
        return Length{count, Granularity::Hour};
    case 'M':
        return Length{count, clock ? Granularity::Minute : Granularity::Month};
    case 'D':
        return Length{count, Granularity::Day};
    case 'W':
        return Length{count, Granularity::Week};
    case 'Y':
        return Length{count, Granularity::Year};
    default:
        return std::nullopt;
    }
}

std::optional<int> daysIn(std::string_view duration) {
    const auto length = lengthOf(duration);
    if (!length || length->unit > Granularity::Week)
        return std::nullopt;
    if (length->count > kMostCounted)
        return std::nullopt;
    switch (length->unit) {
    case Granularity::Week:
        return length->count * 7;
    case Granularity::Day:
        return length->count;
    case Granularity::Hour:
        return (length->count + 23) / 24;
    default:
        return 0;
    }
}

std::optional<When> lastingFrom(const When& first, Length length) {
    const Length fit = fitted(length, first);
    if (tooFine(first, fit))
        return std::nullopt;
    const auto last = shifted(first, stepsWithin(fit), fit.unit);
    return last ? std::optional(whenFromTo(first, *last)) : std::nullopt;
}

std::optional<When> lastingUntil(const When& last, Length length) {
    const Length fit = fitted(length, last);
    if (tooFine(last, fit))
        return std::nullopt;
    const auto first = shifted(last, -stepsWithin(fit), fit.unit);
    return first ? std::optional(whenFromTo(*first, last)) : std::nullopt;
}

} // namespace dateline
