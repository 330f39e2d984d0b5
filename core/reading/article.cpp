#include "core/reading/article.h"

#include "core/document/sentences.h"
#include "core/document/tokens.h"
#include "core/grammar/gapped_clauses.h"
#include "core/grammar/phrases.h"
#include "core/grammar/tag_set.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_range.h"

#include <algorithm>
#include <span>

namespace dateline {
namespace {

bool paragraphEndsBetween(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    return text.substr(begin, end - begin).find("\n\n") != std::string_view::npos;
}

/// The words that a time expression covers.
WordRange wordsOf(const Words& words, Span span) {
    const auto begin = std::partition_point(words.begin(), words.end(),
                                            [&](const SentenceWord& w) { return w.span.end <= span.begin; });
    const auto end = std::partition_point(begin, words.end(),
                                          [&](const SentenceWord& w) { return w.span.begin < span.end; });
    return {static_cast<std::uint32_t>(begin - words.begin()),
            static_cast<std::uint32_t>(end - words.begin())};
}

/// Marks the words of the time expressions that begin in a sentence; `next` is the first that was not yet
/// placed.
std::vector<TimeMention> placeTimes(const std::vector<Timex>& timexes, std::uint32_t& next,
                                    Sentence& sentence) {
    std::vector<TimeMention> times;
    for (; next < timexes.size() && timexes[next].span.begin < sentence.span.end; ++next) {
        const WordRange words = wordsOf(sentence.words, timexes[next].span);
        if (words.empty())
            continue;
        times.push_back({next, next, words, kNoClause});
    }
    return times;
}

/// "shot a guard on Sunday, and on Monday a bus …": what follows the day after "on" goes on with that alone,
/// unless both lead the sentence.
bool opensNews(const Sentence& sentence, const TimeMention& first, const TimeMention& last,
               const Vocabulary& vocabulary) {
    constexpr TagSet kStarts{Tag::Determiner, Tag::Noun,       Tag::Name,
                             Tag::Pronoun,    Tag::Possessive, Tag::Number};
    const Words& words = sentence.words;
    const std::uint32_t at = last.words.begin;
    const bool leads = first.words.begin <= 1;
    return !leads && at > first.words.end + 1 && last.words.end < words.size() &&
           is(words[at - 1], WordSet::AtTime, vocabulary) && words[at - 2].tag == Tag::Conjunction &&
           kStarts.has(words[last.words.end].tag);
}

/// "from {5} to {9 May}" is one time, "{10 p.m.} on {31 December}" too, and "{May 3}, {7} and {12}". Its
/// words are all of it.
void joinTimes(std::string_view text, const std::vector<Timex>& timexes, const TimePhrases& phrases,
               const Vocabulary& vocabulary, Sentence& sentence) {
    std::vector<TimeMention>& times = sentence.times;
    std::vector<TimeMention> joined;
    for (std::size_t i = 0; i < times.size();) {
        std::size_t count = std::min(times.size() - i, kMostJoined);
        const auto isOne = [&](std::size_t n) {
            const bool follow = times[i + n - 1].timex == times[i].timex + n - 1;
            return follow && !(n > 1 && opensNews(sentence, times[i], times[i + n - 1], vocabulary)) &&
                   joinedTime(text, std::span(timexes).subspan(times[i].timex, n), phrases).has_value();
        };
        while (count > 1 && !isOne(count))
            --count;
        TimeMention& time = joined.emplace_back(times[i]);
        time.last = times[i + count - 1].timex;
        time.words.end = times[i + count - 1].words.end;
        for (std::uint32_t k = time.words.begin; k < time.words.end; ++k)
            sentence.words[k].time = true;
        i += count;
    }
    times = std::move(joined);
}

/// Marks the names of places; not those of their people.
void markPlaces(std::string_view text, const Gazetteer& gazetteer, Words& words) {
    for (std::uint32_t i = 0; i < words.size();) {
        const auto match = words[i].tag == Tag::Name ? gazetteer.find(text, words, i) : std::nullopt;
        const std::uint32_t end = match ? match->end : i + 1;
        for (std::uint32_t k = i; match && match->kind != PlaceKind::People && k < end; ++k)
            words[k].place = true;
        i = end;
    }
}

/// News is of the time since then, before its publication; what is older is its background.
constexpr std::chrono::days kNewsAge{366};

/// Whether a line, or a sentence of it, begins with an expression, but for a few words: "In the spring of
/// 1810".
bool leads(std::string_view text, Span time) {
    constexpr std::size_t kFarthest = 16;
    const std::size_t from = time.begin - std::min<std::size_t>(time.begin, kFarthest);
    return from == 0 || text.substr(from, time.begin - from).find_first_of(".\n") != std::string_view::npos;
}

/// A text that tells of times long past is a history; one that only names a few of them on its way is not.
bool isNews(const SourceDocument& document, const std::vector<Timex>& timexes) {
    constexpr std::size_t kFew = 2;
    std::size_t recent = 0;
    std::size_t old = 0;
    std::size_t leading = 0;
    for (const Timex& timex : timexes)
        if (document.published && timex.when && !timex.when->bounds.startsOpen()) {
            const bool isOld = timex.when->bounds.end + kNewsAge < CivilSeconds{*document.published};
            ++(isOld ? old : recent);
            leading += isOld && leads(document.text, timex.span) ? 1 : 0;
        }
    return recent * 4 >= old || (old <= kFew && leading == 0);
}

/// Where the words of a sentence begin: of "- 5 May 2024: Clashes broke out" after the date that dates its
/// line.
std::uint32_t beginAfterDate(const Article& article, Span sentence) {
    const auto& headings = article.headings;
    const auto next = std::partition_point(headings.begin(), headings.end(), [&](const HeadingTime& heading) {
        return heading.scope.begin < sentence.end;
    });
    if (next == headings.begin())
        return sentence.begin;
    const HeadingTime& heading = *std::prev(next);
    const bool isEntry = article.timexes[heading.timex].span.begin >= sentence.begin;
    return isEntry ? heading.scope.begin : sentence.begin;
}

/// The times that may be those of what happens, for grammar.
std::vector<ClauseTime> clauseTimesOf(const std::vector<Timex>& timexes, const Sentence& sentence) {
    constexpr std::size_t kDayLength = std::string_view("XXXX-05-07").size();
    std::vector<ClauseTime> times;
    for (const TimeMention& time : sentence.times) {
        const Timex& timex = timexes[time.timex];
        const bool partly = !timex.when && timex.value.starts_with("XXXX");
        if ((timex.type == TimexType::Date || timex.type == TimexType::Time) && (timex.when || partly)) {
            const auto unit = timex.when ? std::max(timex.when->start, Granularity::Day)
                              : timex.value.size() < kDayLength ? Granularity::Month
                                                                : Granularity::Day;
            times.push_back({time.words, static_cast<int>(unit)});
        }
    }
    return times;
}

/// The sentence at a mark, with the mentions that are known by now; `next` is moved on past its time
/// expressions.
Sentence sentenceAt(const Article& article, std::uint32_t index, std::uint32_t& next) {
    const SentenceMark& mark = article.sentences[index];
    const std::string_view text = article.document.text;
    std::vector<Token> tokens;
    const std::uint32_t begin = beginAfterDate(article, mark.span);
    tokenise(text, {begin, mark.span.end}, tokens);
    Sentence sentence;
    sentence.span = mark.span;
    sentence.paragraph = mark.paragraph;
    sentence.headline = article.document.headline.overlaps(mark.span);
    std::vector<Span> times;
    for (std::size_t i = next; i < article.timexes.size() && article.timexes[i].span.begin < mark.span.end;
         ++i)
        times.push_back(article.timexes[i].span);
    sentence.words =
        tagWords(text, tokens.data(), tokens.data() + tokens.size(), article.vocabulary(), times);
    sentence.times = placeTimes(article.timexes, next, sentence);
    joinTimes(text, article.timexes, article.language.times->phrases, article.vocabulary(), sentence);
    markPlaces(text, *article.language.places, sentence.words);
    sentence.clauses = findClauses(sentence.words, article.vocabulary());
    partGappedClauses(sentence.words, sentence.clauses, clauseTimesOf(article.timexes, sentence),
                      article.vocabulary());
    for (TimeMention& time : sentence.times)
        time.clause = clauseAt(sentence.clauses, time.words.begin);
    sentence.firstMention = mark.firstMention;
    sentence.lastMention = index + 1 < article.sentences.size()
                               ? article.sentences[index + 1].firstMention
                               : static_cast<std::uint32_t>(article.mentions.size());
    return sentence;
}

/// What stands under a clock was told then, and happened that day.
When toTheDay(const When& when) {
    const bool isClock = when.start < Granularity::Day && !when.isSpan;
    return isClock ? whenDay(std::chrono::floor<std::chrono::days>(when.bounds.start)) : when;
}

std::vector<HeadingTime> headingsOf(const Article& article) {
    std::vector<HeadingTime> headings;
    for (std::uint32_t i = 0; i < article.timexes.size(); ++i) {
        const Timex& timex = article.timexes[i];
        if (timex.governs.empty())
            continue;
        const std::size_t count =
            std::min<std::size_t>(timex.governsWith + std::size_t{1}, article.timexes.size() - i);
        auto when = joinedTime(article.document.text, std::span(article.timexes).subspan(i, count),
                               article.language.times->phrases);
        const auto last = static_cast<std::uint32_t>(when ? i + count - 1 : i);
        headings.push_back({timex.governs, i, last, toTheDay(when ? *when : *timex.when)});
    }
    return headings;
}

} // namespace

const HeadingTime* Article::headingOver(std::uint32_t at) const {
    const HeadingTime* over = nullptr;
    auto next = std::partition_point(headings.begin(), headings.end(),
                                     [&](const HeadingTime& heading) { return heading.scope.begin <= at; });
    // Of those before it the nearest that reaches so far; coarser ones lie around it.
    constexpr int kMostLevels = 64;
    for (int i = 0; over == nullptr && next != headings.begin() && i < kMostLevels; ++i) {
        --next;
        if (at < next->scope.end)
            over = &*next;
    }
    return over;
}

SentencePtr Article::sentence(std::uint32_t index) const {
    if (auto kept = cache.find(index))
        return kept;
    std::uint32_t next = sentences[index].firstTimex;
    auto read = std::make_shared<const Sentence>(sentenceAt(*this, index, next));
    cache.put(index, read);
    return read;
}

Article parseArticle(const SourceDocument& document, const Language& language, const Progress& progress,
                     const SentenceReader& read) {
    Article article{document, language, tagTimes(document, *language.times, progress)};
    article.headings = headingsOf(article);
    article.isNews = isNews(document, article.timexes);
    std::uint32_t paragraph = 0;
    std::uint32_t line = 0;
    std::uint32_t nextTimex = 0;
    std::uint32_t end = 0;
    for (const Span span : splitSentences(document.text, *language.sentences)) {
        if (progress.cancelled())
            break;
        paragraph += paragraphEndsBetween(document.text, end, span.begin) ? 1 : 0;
        line +=
            std::string_view(document.text).substr(end, span.begin - end).find('\n') != std::string_view::npos
                ? 1
                : 0;
        end = span.end;
        const auto index = static_cast<std::uint32_t>(article.sentences.size());
        article.sentences.push_back(
            {span, paragraph, line, nextTimex, static_cast<std::uint32_t>(article.mentions.size())});
        Sentence sentence = sentenceAt(article, index, nextTimex);
        findMentions(sentence, index, article.vocabulary(), article.mentions);
        sentence.lastMention = static_cast<std::uint32_t>(article.mentions.size());
        article.cache.put(index, std::make_shared<const Sentence>(std::move(sentence)));
        read(article, index);
    }
    return article;
}

} // namespace dateline
