#include "ui/widgets/empty_notice.h"

#include "ui/words/shown_text.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

QString whyNothingMatches(EventFilter filter) {
    const QString words = lineHtml(std::exchange(filter.text, {}));
    if (words.isEmpty())
        return EmptyNotice::tr("No event passes the chosen filters.");
    return filter == EventFilter{}
               ? EmptyNotice::tr("No event tells of “%1”.").arg(words)
               : EmptyNotice::tr("No event within the chosen filters tells of “%1”.").arg(words);
}

/// In letters: a sentence of this notice keeps to one line, or two even ones.
constexpr int kWidth = 56;
const QString kAll = QStringLiteral("all");

QString offerOfAll(const QString& sentence) {
    return QStringLiteral("<p>%1</p><p><a href='%2'>%3</a></p>")
        .arg(sentence, kAll, EmptyNotice::tr("Show all events"));
}

/// That no event has a date, with what would date them.
QString whyNothingIsDated(const Timeline& timeline) {
    const auto& documents = timeline.documents();
    const auto unknown =
        std::ranges::find_if(documents, [](const SourceDocument& document) { return !document.published; });
    if (unknown == documents.end())
        return EmptyNotice::tr("No event has a date: the text does not tell when any of them was.");
    return EmptyNotice::tr("No event has a date yet: <a href='%1'>say when the text was published</a>, and "
                           "days like “Tuesday” are dated by it.")
        .arg(unknown - documents.begin());
}

bool anyIn(const std::vector<bool>& events, std::size_t count) {
    const auto end = events.begin() + static_cast<std::ptrdiff_t>(count);
    return std::find(events.begin(), end, true) != end;
}

} // namespace

EmptyNotice::EmptyNotice(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("emptyNotice"));
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(16);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth + 2 * margin());
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &EmptyNotice::follow);
    hide();
}

void EmptyNotice::explain(const Timeline& timeline, const EventFilter& filter,
                          const std::vector<bool>& shown) {
    setVisible(!timeline.documents().empty() && !anyIn(shown, timeline.datedCount()));
    if (timeline.size() == 0)
        setText(timeline.content().threshold > kThreshold
                    ? tr("Nothing in this text has so much speaking for it. Move the slider towards “More”.")
                    : tr("No events were found in this text."));
    else if (!anyIn(shown, shown.size()))
        setText(offerOfAll(whyNothingMatches(filter)));
    else if (timeline.datedCount() == 0)
        setText(whyNothingIsDated(timeline));
    else
        setText(offerOfAll(tr("None of the events that pass the filters has a date.")));
}

void EmptyNotice::follow(const QString& link) {
    if (link == kAll)
        emit allWanted();
    else
        emit publicationWanted(link.toUInt());
}

} // namespace dateline
