#include "ui/open/publication_question.h"

#include "core/temporal/tag_times.h"
#include "ui/words/event_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace dateline {
namespace {

constexpr qsizetype kLongestTitle = 44;

QString cutToTitle(const QString& words) {
    return words.size() <= kLongestTitle ? words
                                         : words.left(kLongestTitle - 1).trimmed() + QStringLiteral("…");
}

} // namespace

QString shortTitle(const SourceDocument& document) {
    return cutToTitle(shownLine(document.title));
}

PublicationQuestion questionOf(const Timeline& timeline, DocumentIndex index) {
    const SourceDocument& document = timeline.documents()[index];
    const TextDate told{document.published, document.firstYear};
    PublicationQuestion question{
        index, {}, document.firstYear.has_value(), told == TextDate{} ? document.guess : told};
    const auto& timexes = timeline.timexes(index);
    if (const auto needy = std::ranges::find_if(timexes, needsPublication);
        needy != timexes.end() && !document.published) {
        question.words = cutToTitle(shownLine(slice(document.text, needy->span)));
        question.ofYear = question.ofYear || needsOnlyYear(*needy);
    }
    return question;
}

std::optional<PublicationQuestion>
publicationQuestion(const Timeline& timeline, const std::function<bool(const std::string&)>& alreadyAsked) {
    for (DocumentIndex i = 0; i < timeline.documents().size(); ++i) {
        const SourceDocument& document = timeline.documents()[i];
        if (document.published || document.firstYear || alreadyAsked(document.id))
            continue;
        if (const PublicationQuestion question = questionOf(timeline, i); !question.words.isEmpty())
            return question;
    }
    return std::nullopt;
}

QString whyAsk(const PublicationQuestion& question, const Timeline& timeline) {
    const QString words = QStringLiteral("‘%1’").arg(question.words);
    if (timeline.documents().size() < 2)
        return question.ofYear
                   ? QObject::tr("%1 tells no year. Which year does the text begin in?").arg(words)
                   : QObject::tr("%1 needs the day the article was published.").arg(words);
    const QString title = shortTitle(timeline.documents()[question.document]);
    return question.ofYear ? QObject::tr("%1 tells no year. Which year does “%2” begin in?").arg(words, title)
                           : QObject::tr("%1 needs the day that “%2” was published.").arg(words, title);
}

QString publicationText(const Timeline& timeline) {
    const auto& documents = timeline.documents();
    const auto known =
        std::ranges::count_if(documents, [](const auto& document) { return document.published.has_value(); });
    if (documents.size() == 1 && documents.front().firstYear && known == 0)
        return QObject::tr("Begins in %1").arg(*documents.front().firstYear);
    if (known == 0)
        return documents.size() < 2 ? QObject::tr("Publication date not known")
                                    : QObject::tr("Publication dates not known");
    const auto sameDay = [&](const auto& document) {
        return document.published == documents.front().published;
    };
    if (std::ranges::all_of(documents, sameDay))
        return QObject::tr("Published %1").arg(dayText(*documents.front().published));
    if (known == static_cast<std::ptrdiff_t>(documents.size()))
        return QObject::tr("%1 publication dates").arg(known);
    return QObject::tr("%1 of %2 publication dates known").arg(known).arg(documents.size());
}

} // namespace dateline
