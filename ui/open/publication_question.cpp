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

std::optional<PublicationQuestion>
publicationQuestion(const Timeline& timeline, const std::function<bool(const std::string&)>& alreadyAsked) {
    for (DocumentIndex i = 0; i < timeline.documents().size(); ++i) {
        const SourceDocument& document = timeline.documents()[i];
        if (document.published || alreadyAsked(document.id))
            continue;
        const auto& timexes = timeline.timexes(i);
        const auto needy = std::ranges::find_if(timexes, needsPublication);
        if (needy != timexes.end())
            return PublicationQuestion{i, cutToTitle(shownLine(slice(document.text, needy->span)))};
    }
    return std::nullopt;
}

QString whyAsk(const PublicationQuestion& question, const Timeline& timeline) {
    const QString words = QStringLiteral("‘%1’").arg(question.words);
    if (timeline.documents().size() < 2)
        return QObject::tr("%1 needs the day the article was published.").arg(words);
    return QObject::tr("%1 needs the day that “%2” was published.")
        .arg(words, shortTitle(timeline.documents()[question.document]));
}

QString publicationText(const Timeline& timeline) {
    const auto& documents = timeline.documents();
    const auto known =
        std::ranges::count_if(documents, [](const auto& document) { return document.published.has_value(); });
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
