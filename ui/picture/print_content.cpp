#include "ui/picture/print_content.h"

#include "core/layout/story.h"
#include "core/scene/viewport.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace dateline {
namespace {

constexpr double kChartMargin = 0.03; ///< of the chart's width, free beside a story
constexpr qsizetype kMostSources = 6;
constexpr std::size_t kMostQuoted = 1000; ///< events that a page lists one by one

QString sourceOf(const SourceDocument& document) {
    QStringList parts{shownLine(document.title)};
    if (!document.publisher.empty())
        parts << shownLine(document.publisher);
    if (document.published)
        parts << dayText(*document.published);
    if (!document.url.empty())
        parts << shownLine(document.url);
    return parts.join(QStringLiteral(", "));
}

QString sourceLineOf(const Timeline& timeline) {
    QStringList sources;
    for (const SourceDocument& document : timeline.documents())
        sources << sourceOf(document);
    const qsizetype more = sources.size() - kMostSources;
    if (more > 0)
        sources = sources.first(kMostSources) << QObject::tr("and %1 more").arg(more);
    if (sources.isEmpty())
        return {};
    return (sources.size() == 1 ? QObject::tr("Source: %1") : QObject::tr("Sources: %1"))
        .arg(sources.join(QStringLiteral("; ")));
}

QString standfirstOf(const Timeline& timeline) {
    if (!timeline.content().description.empty())
        return shownPassage(timeline.content().description);
    if (timeline.documents().size() != 1)
        return {};
    const SourceDocument& document = timeline.documents().front();
    QStringList parts;
    if (!document.publisher.empty())
        parts << shownLine(document.publisher);
    if (document.published)
        parts << QObject::tr("published %1").arg(dayText(*document.published));
    return parts.join(QStringLiteral(", "));
}

/// That the user chose how much must speak for an event.
QString thresholdLineOf(const Timeline& timeline) {
    const double threshold = timeline.content().threshold;
    if (threshold == kThreshold || !hasTexts(timeline.content()))
        return {};
    return (threshold < kThreshold
                ? QObject::tr("More events than usual, and less certain ones: threshold %1")
                : QObject::tr("Fewer events than usual, the more certain ones: threshold %1"))
        .arg(weightText(threshold));
}

/// How many sentences a person said to tell of nothing.
std::size_t withNothing(const Timeline& timeline) {
    const auto& state = timeline.content().edits.state();
    return static_cast<std::size_t>(std::count_if(state.begin(), state.end(), [](const auto& changed) {
        return changed.second.contains(EventField::NothingHere);
    }));
}

/// What people did with it: nothing is said where they did nothing.
QString reviewLineOf(const Timeline& timeline, const std::vector<bool>& listed) {
    std::size_t all = 0;
    std::size_t checked = 0;
    std::size_t added = 0;
    std::size_t changed = 0;
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        if (!listed[i])
            continue;
        ++all;
        const Event* event = timeline.held(i);
        if (event == nullptr)
            continue;
        checked += event->annotation.check == Check::Checked ? 1 : 0;
        added += event->annotation.origin == Origin::Added ? 1 : 0;
        changed += event->annotation.changed.empty() ? 0 : 1;
    }
    QStringList parts;
    if (checked > 0)
        parts << QObject::tr("Checked against the sources: %1 of %2 events").arg(checked).arg(all);
    if (const std::size_t sentences = withNothing(timeline); sentences > 0)
        parts << QObject::tr("Sentences looked at that hold no event: %1").arg(sentences);
    if (changed > 0)
        parts << QObject::tr("Changed by hand: %1").arg(changed);
    if (added > 0)
        parts << QObject::tr("Added by hand: %1").arg(added);
    return parts.join(QStringLiteral(" · "));
}

/// Undated events belong to every range.
std::vector<bool> within(const Timeline& timeline, std::vector<bool> events, Interval range) {
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        events[i] = events[i] && timeline.brief(i).time.bounds.overlaps(range);
    return events;
}

Interval spanFor(const ExportOptions& options, const Timeline& timeline, const std::vector<bool>& listed) {
    if (options.range)
        return *options.range;
    return options.whole ? spanOf(timeline, listed) : storyOf(timeline, listed);
}

/// What the filter lets through and the picture does not show.
QString outsideLineOf(const Timeline& timeline, const std::vector<bool>& passing, Interval span) {
    std::vector<EventIndex> outside;
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (passing[i] && !timeline.brief(i).time.bounds.overlaps(span))
            outside.push_back(i);
    if (outside.empty())
        return {};
    const QString count = outside.size() == 1
                              ? QObject::tr("1 event")
                              : QObject::tr("%1 events", nullptr, plural(outside.size())).arg(outside.size());
    return QObject::tr("Outside this picture: %1, %2").arg(count, timeOf(timeline, outside));
}

} // namespace

PrintContent::PrintContent(const Timeline& shownTimeline, const ExportOptions& options)
    : timeline(shownTimeline),
      listed(passing(timeline, options.filter)),
      span{},
      start(0),
      end(0),
      number(options.numbers ? LabelNumber::Lasting : LabelNumber::None),
      title(options.title.isEmpty() ? shownLine(timeline.title()) : shownLine(options.title)),
      standfirst(options.standfirst.isEmpty() ? standfirstOf(timeline) : shownLine(options.standfirst)),
      thresholdLine(thresholdLineOf(timeline)),
      sourceLine(sourceLineOf(timeline)),
      theme(options.theme == ExportTheme::Dark ? darkTheme() : lightTheme()) {
    span = spanFor(options, timeline, listed);
    outsideLine = outsideLineOf(timeline, listed, span);
    drawn = drawnEvents(timeline, within(timeline, listed, span), options.lanesBy, false, inUsersLanguage);
    if (options.range)
        listed = drawn->shown;
    reviewLine = reviewLineOf(timeline, listed);
    const auto count = static_cast<std::size_t>(std::count(listed.begin(), listed.end(), true));
    tooManyToQuote = count > kMostQuoted;
    const Viewport view =
        showing({}, toSeconds(span.start), toSeconds(span.end), options.range ? 0 : kChartMargin);
    start = view.start;
    end = view.end;
    const QDate made = options.made.isValid() ? options.made : QDate::currentDate();
    madeLine = QObject::tr("Made %1 with Dateline %2")
                   .arg(QLocale(QLocale::English).toString(made, QStringLiteral("d MMMM yyyy")),
                        QStringLiteral(DATELINE_VERSION));
}

} // namespace dateline
