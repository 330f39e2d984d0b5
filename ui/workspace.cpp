#include "ui/workspace.h"

#include "core/base/file_writer.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace dateline {

Workspace::Workspace(QObject* parent) : QObject(parent), m_timeline(buildTimeline({})) {
    connect(&m_work, &QFutureWatcherBase::finished, this, &Workspace::finish);
}

Workspace::~Workspace() {
    m_stop.request_stop();
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void Workspace::start(const QString& what, std::function<Done(const Progress&)> work) {
    m_stop.request_stop();
    m_work.waitForFinished(); // work looks for a stop every few milliseconds
    m_stop = {};
    emit began(what);
    const auto report = [this, stop = m_stop.get_token()](double share) {
        QMetaObject::invokeMethod(this, [this, share, stop] {
            if (!stop.stop_requested())
                emit progressed(share);
        });
    };
    m_work.setFuture(
        QtConcurrent::run([work = std::move(work), progress = Progress{m_stop.get_token(), report}] {
            return work(progress);
        }));
}

void Workspace::open(const OpenRequest& request) {
    m_lexicon = request.lexicon;
    const QString what = request.files.size() == 1
                             ? tr("Reading %1 …").arg(QFileInfo(request.files.front()).fileName())
                         : request.files.isEmpty() ? tr("Reading …")
                                                   : tr("Reading %1 files …").arg(request.files.size());
    start(what, [request](const Progress& progress) {
        const bool unsaved = !request.pasted.isEmpty() || (request.addTo != nullptr);
        return Done{openDocuments(request, progress), false, unsaved, request.files, request};
    });
}

void Workspace::setPublished(DocumentIndex document, std::optional<std::chrono::sys_days> published) {
    start(tr("Reading again with the publication date …"),
          [timeline = m_timeline, document, published, lexicon = m_lexicon](const Progress& progress) {
              return Done{
                  {withPublished(*timeline, document, published, lexicon, progress), {}, {}}, true, true, {}};
          });
}

/// Those of what was opened; of what was added behind those that there are.
void Workspace::takeBookmarks(const Timeline& timeline, const Done& done) {
    if (done.sameTexts)
        return;
    const std::vector<Bookmark>& read = timeline.content().bookmarks;
    const std::size_t old = done.request.addTo ? done.request.addTo->content().bookmarks.size() : 0;
    if (!done.request.addTo)
        m_bookmarks.clear();
    m_bookmarks.insert(m_bookmarks.end(), read.begin() + static_cast<std::ptrdiff_t>(old), read.end());
}

void Workspace::setBookmarks(std::vector<Bookmark> bookmarks) {
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    emit bookmarksChanged();
    setStanding(m_file, true);
}

void Workspace::cancel() {
    m_stop.request_stop();
}

void Workspace::finish() {
    emit ended();
    if (m_stop.stop_requested()) {
        emit said({{Message::Kind::Note, tr("Reading was cancelled. Nothing has changed.")}});
        return;
    }
    Done done = m_work.result();
    const bool readAny = done.result.timeline != nullptr;
    if (readAny) {
        takeBookmarks(*done.result.timeline, done);
        m_timeline = std::move(done.result.timeline);
        emit timelineChanged(done.sameTexts);
        setStanding(done.sameTexts ? m_file : done.result.datelineFile, done.unsaved);
        emit opened(done.files);
    }
    if (!done.sameTexts)
        emit said(done.result.messages);
    if (!done.result.tablesElsewhere.isEmpty()) {
        OpenRequest withTables = done.request;
        withTables.anyTables = true;
        emit tablesWanted(done.result.tablesElsewhere, withTables);
    }
    if (done.result.questions.empty())
        return;
    OpenRequest again{.published = done.request.published, .addTo = done.request.addTo};
    again.lexicon = done.request.lexicon;
    if (readAny)
        again.addTo = m_timeline;
    emit columnsWanted(done.result.questions, again);
}

Result<void> Workspace::save(const QString& path) {
    if (isOpenDataset(m_timeline->content(), QFile::encodeName(path).toStdString()))
        return tl::unexpected(Error{
            ErrorKind::NotWritable,
            tr("this is a table of the timeline, which would be lost. Choose another name.").toStdString(),
            path.toStdString()});
    auto file = FileWriter::open(QFile::encodeName(path).toStdString());
    if (!file)
        return tl::unexpected(std::move(file.error()));
    writeDatelineFile(m_timeline->content(), m_bookmarks, JsonLayout::Indented,
                      [&](std::string_view piece) { file->write(piece); });
    if (auto written = file->commit(); !written)
        return written;
    setStanding(path, false);
    return {};
}

void Workspace::close() {
    m_stop.request_stop();
    m_timeline = buildTimeline({});
    m_bookmarks.clear();
    emit timelineChanged(false);
    setStanding({}, false);
}

void Workspace::setStanding(const QString& file, bool modified) {
    m_file = file;
    m_modified = modified;
    emit standingChanged();
}

} // namespace dateline
