#include "ui/open/open_documents.h"

#include "core/timeline/join_accounts.h"
#include "core/timeline/timeline_builder.h"
#include "resources/resource.h"
#include "ui/words/event_text.h"
#include "ui/words/file_path.h"
#include "ui/words/phrase_text.h"

#include <QFileInfo>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>
#include <utility>

namespace dateline {
namespace {

std::vector<std::string> pathsOf(const QStringList& files) {
    std::vector<std::string> paths;
    for (const QString& file : files)
        paths.push_back(toPath(file).native());
    return paths;
}

/// Puts together what was read, and says what went wrong.
class Opening {
public:
    Opening(const OpenRequest& request, const Progress& progress)
        : m_request(request),
          m_progress(progress),
          m_all(request.addTo ? request.addTo->content() : TimelineContent()) {
        m_options.published = request.published;
        m_options.firstYear = request.firstYear;
        m_options.threshold = request.addTo && hasTexts(request.addTo->content())
                                  ? request.addTo->content().threshold
                                  : request.threshold;
        m_options.columns = request.columns;
        m_options.unknownColumns = UnknownColumns::Ask;
        m_options.anyTables = request.anyTables;
        if (auto lexicon = lexiconAt(toPath(request.lexicon).native(), progress.stop))
            m_options.lexicon = *std::move(lexicon);
        else
            say(Message::Kind::Error, worded(lexicon.error()));
    }

    Opened run() && {
        Inputs inputs(pathsOf(m_request.files), FileNames::NamesAlone);
        double begin = 0;
        while (const auto input = m_progress.cancelled() ? std::nullopt : inputs.next()) {
            add(*input, begin, inputs.share());
            begin = inputs.share();
        }
        if (!m_request.pasted.isEmpty())
            add(wordsOf(QObject::tr("Pasted text"), m_request.pasted.toStdString()), 0, 1);
        if (!m_request.sample.isEmpty())
            add(wordsOf(QFileInfo(m_request.sample).fileName(),
                        std::string(resource(m_request.sample.toStdString()))),
                0, 1);
        return finish();
    }

private:
    static Input wordsOf(const QString& name, std::string words) {
        return {{}, name.toStdString(), {}, std::move(words), {}, {}};
    }

    void add(const Input& input, double begin, double end) {
        const Progress part{m_progress.stop,
                            [&](double share) { m_progress(begin + share * (end - begin)); }};
        auto opened = openInput(input, m_options, part);
        if (!opened) {
            if (opened.error().kind != ErrorKind::Cancelled)
                say(Message::Kind::Error, worded(opened.error()));
            return;
        }
        for (const Error& failure : opened->failures)
            say(Message::Kind::Error, worded(failure));
        for (const Warning& warning : opened->warnings)
            say(Message::Kind::Warning, worded(warning));
        if (opened->nothingFound)
            m_messages.push_back(
                {Message::Kind::Warning,
                 QObject::tr("%1: no events were found in it. Dateline reads English reports of "
                             "what happened and when; the text can be read in the source pane.")
                     .arg(toQString(opened->name))});
        for (const TableElsewhere& table : opened->tablesElsewhere)
            m_tablesElsewhere.append(fromPath(table.file));
        if (opened->question) {
            m_questions.push_back(*std::move(opened->question));
            return;
        }
        m_datelineFile = opened->datelineFile;
        m_all.add(std::move(opened->content));
        ++m_read;
    }

    Opened finish() {
        Opened opened{
            nullptr, {}, std::move(m_messages), std::move(m_questions), std::move(m_tablesElsewhere)};
        if (m_read == 0 || m_progress.cancelled())
            return opened;
        TimelineContent content = std::move(m_all).take();
        if (!m_request.zone.isEmpty())
            content.zone = m_request.zone.toStdString();
        opened.timeline = buildTimeline(m_read > 1 || m_request.addTo ? joinAccounts(std::move(content))
                                                                      : std::move(content));
        if (m_request.files.size() == 1 && !m_request.addTo && m_datelineFile)
            opened.datelineFile = m_request.files.front();
        return opened;
    }

    void say(Message::Kind kind, const QString& text) { m_messages.push_back({kind, text}); }

    const OpenRequest& m_request;
    const Progress& m_progress;
    OpeningOptions m_options;
    TimelineBuilder m_all;
    QStringList m_tablesElsewhere;
    Messages m_messages;
    std::vector<ColumnsQuestion> m_questions;
    int m_read = 0;
    bool m_datelineFile = false; ///< the one that was read last
};

/// What a user is told of changes whose events are read otherwise now.
Opened openedAgain(Reread reread) {
    Opened opened{std::move(reread.timeline), {}, {}};
    const auto say = [&](const QString& text) { opened.messages.push_back({Message::Kind::Note, text}); };
    if (const auto kept = reread.kept.size(); kept > 0)
        say(QObject::tr("%1 changed events are no longer told by the new reading; they stay as they were.",
                        nullptr, plural(kept))
                .arg(kept));
    if (const auto unchecked = reread.unchecked.size(); unchecked > 0)
        say(QObject::tr("%1 checked events are read otherwise now, and are to be checked again.", nullptr,
                        plural(unchecked))
                .arg(unchecked));
    return opened;
}

} // namespace

Opened openDocuments(const OpenRequest& request, const Progress& progress) {
    return Opening(request, progress).run();
}

Opened withDate(const Timeline& timeline, DocumentIndex document, const TextDate& date,
                const QString& lexicon, const Progress& progress) {
    const auto words = lexiconAt(toPath(lexicon).native(), progress.stop);
    return openedAgain(
        withDate(timeline, document, date, {words ? words->get() : nullptr, stampNow()}, progress));
}

Opened withThreshold(const Timeline& timeline, double threshold, const QString& lexicon,
                     const Progress& progress) {
    const auto words = lexiconAt(toPath(lexicon).native(), progress.stop);
    return openedAgain(
        withThreshold(timeline, threshold, {words ? words->get() : nullptr, stampNow()}, progress));
}

Event offeredEvent(const Timeline& timeline, const Quote& words, const QString& lexicon) {
    const auto own = lexiconAt(toPath(lexicon).native());
    return offeredEvent(timeline, words, {own ? own->get() : nullptr, {}});
}

std::vector<UnmarkedSentence> unmarkedIn(const Timeline& timeline, const QString& lexicon,
                                         const Progress& progress) {
    const auto own = lexiconAt(toPath(lexicon).native());
    return unmarkedSentences(timeline, {own ? own->get() : nullptr, {}}, progress);
}

Stamp stampNow() {
    const passwd* user = getpwuid(getuid());
    return {user != nullptr ? user->pw_name : "",
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())};
}

} // namespace dateline
