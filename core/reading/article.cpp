#include "core/reading/article.h"

#include "core/document/sentences.h"
#include "core/document/tokens.h"
#include "core/temporal/tag_times.h"
#include "core/temporal/time_range.h"

#include <algorithm>

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
        for (std::uint32_t i = words.begin; i < words.end; ++i)
            sentence.words[i].time = true;
        times.push_back({next, next, words, kNoClause});
    }
    return times;
}

/// "from {5} to {9 May}" is one time.
void joinRanges(std::string_view text, const std::vector<Timex>& timexes, const TimePhrases& phrases,
                std::vector<TimeMention>& times) {
    for (std::size_t i = 1; i < times.size();) {
        TimeMention& first = times[i - 1];
        if (first.last == first.timex &&
            rangeOf(text, timexes[first.timex], timexes[times[i].timex], phrases)) {
            first.last = times[i].timex;
            first.words.end = times[i].words.end;
            times.erase(times.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
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

bool isNews(const SourceDocument& document, const std::vector<Timex>& timexes) {
    std::size_t recent = 0;
    std::size_t old = 0;
    for (const Timex& timex : timexes)
        if (document.published && timex.when && !timex.when->bounds.startsOpen())
            ++(timex.when->bounds.end + kNewsAge < CivilSeconds{*document.published} ? old : recent);
    return recent * 4 >= old;
}

/// The sentence at a mark, with the mentions that are known by now; `next` is moved on past its time
/// expressions.
Sentence sentenceAt(const Article& article, std::uint32_t index, std::uint32_t& next) {
    const SentenceMark& mark = article.sentences[index];
    const std::string_view text = article.document.text;
    std::vector<Token> tokens;
    tokenise(text, mark.span, tokens);
    Sentence sentence;
    sentence.span = mark.span;
    sentence.paragraph = mark.paragraph;
    sentence.headline = article.document.headline.overlaps(mark.span);
    sentence.words = tagWords(text, tokens.data(), tokens.data() + tokens.size(), article.vocabulary());
    sentence.times = placeTimes(article.timexes, next, sentence);
    joinRanges(text, article.timexes, article.language.times->phrases, sentence.times);
    markPlaces(text, *article.language.places, sentence.words);
    sentence.clauses = findClauses(sentence.words, article.vocabulary());
    for (TimeMention& time : sentence.times)
        time.clause = clauseAt(sentence.clauses, time.words.begin);
    sentence.firstMention = mark.firstMention;
    sentence.lastMention = index + 1 < article.sentences.size()
                               ? article.sentences[index + 1].firstMention
                               : static_cast<std::uint32_t>(article.mentions.size());
    return sentence;
}

} // namespace

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
    article.isNews = isNews(document, article.timexes);
    std::uint32_t paragraph = 0;
    std::uint32_t nextTimex = 0;
    std::uint32_t end = 0;
    for (const Span span : splitSentences(document.text, *language.sentences)) {
        if (progress.cancelled())
            break;
        paragraph += paragraphEndsBetween(document.text, end, span.begin) ? 1 : 0;
        end = span.end;
        const auto index = static_cast<std::uint32_t>(article.sentences.size());
        article.sentences.push_back(
            {span, paragraph, nextTimex, static_cast<std::uint32_t>(article.mentions.size())});
        Sentence sentence = sentenceAt(article, index, nextTimex);
        findMentions(sentence, index, article.vocabulary(), article.mentions);
        sentence.lastMention = static_cast<std::uint32_t>(article.mentions.size());
        article.cache.put(index, std::make_shared<const Sentence>(std::move(sentence)));
        read(article, index);
    }
    return article;
}

} // namespace dateline
