#include "ui/empty_notice.h"

#include <utility>

namespace dateline {
namespace {

QString whyNothingMatches(EventFilter filter) {
    const QString words = QString::fromStdString(std::exchange(filter.text, {})).toHtmlEscaped();
    if (words.isEmpty())
        return EmptyNotice::tr("No event passes the chosen filters.");
    return filter == EventFilter{}
               ? EmptyNotice::tr("No event tells of “%1”.").arg(words)
               : EmptyNotice::tr("No event within the chosen filters tells of “%1”.").arg(words);
}

} // namespace

EmptyNotice::EmptyNotice(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("emptyNotice"));
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(16);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &EmptyNotice::allWanted);
    hide();
}

void EmptyNotice::explain(const Timeline& timeline, const EventFilter& filter, std::size_t shown) {
    setVisible(shown == 0 && !timeline.documents().empty());
    if (timeline.events().empty())
        setText(tr("No events were found in this text."));
    else
        setText(QStringLiteral("<p>%1</p><p><a href='all'>%2</a></p>")
                    .arg(whyNothingMatches(filter), tr("Show all events")));
}

} // namespace dateline
