#include "ui/window/workspace.h"

#include "core/base/file_writer.h"
#include "core/base/same_file.h"
#include "core/exchange/dateline_file.h"
#include "ui/words/file_path.h"

#include <QUndoCommand>
#include <exception>
#include <new>
#include <utility>

namespace dateline {

/// Changes of events, and what takes them back.
class EditStep : public QUndoCommand {
public:
    EditStep(Workspace& workspace, std::vector<Edit> edits, const QString& what)
        : QUndoCommand(what),
          m_workspace(workspace),
          m_edits(std::move(edits)) {}

    void redo() override { m_workspace.make(m_edits); }
    void undo() override { m_workspace.make(inverse(m_edits)); }

private:
    Workspace& m_workspace;
    std::vector<Edit> m_edits;
};

/// From one timeline to another: another date, another zone, more documents. It is done when it is pushed.
class TimelineStep : public QUndoCommand {
public:
    TimelineStep(Workspace& workspace, std::shared_ptr<const Timeline> before,
                 std::vector<Bookmark> bookmarks, bool sameTexts, const QString& what)
        : QUndoCommand(what),
          m_workspace(workspace),
          m_other(std::move(before)),
          m_bookmarks(std::move(bookmarks)),
          m_sameTexts(sameTexts) {}

    void redo() override {
        if (std::exchange(m_done, true))
            swap();
    }
    void undo() override { swap(); }

private:
    void swap() {
        m_workspace.settle();
        const auto shown = m_workspace.timeline();
        std::swap(m_workspace.m_bookmarks, m_bookmarks);
        m_workspace.show(m_other, m_sameTexts);
        m_other = shown;
        emit m_workspace.bookmarksChanged();
    }

    Workspace& m_workspace;
    std::shared_ptr<const Timeline> m_other;
    std::vector<Bookmark> m_bookmarks; ///< of that one
    bool m_sameTexts;
    bool m_done = false;
};

/// From one list of bookmarks to another.
class BookmarksStep : public QUndoCommand {
public:
    BookmarksStep(Workspace& workspace, std::vector<Bookmark> bookmarks)
        : QUndoCommand(Workspace::tr("Change the bookmarks")),
          m_workspace(workspace),
          m_other(std::move(bookmarks)) {}

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap() {
        std::swap(m_workspace.m_bookmarks, m_other);
        emit m_workspace.bookmarksChanged();
    }

    Workspace& m_workspace;
    std::vector<Bookmark> m_other;
};

namespace {

/// A change of one of so many events takes less than a screen is refreshed.
constexpr EventIndex kChangedAtOnce = 4'000;

/// What goes on in a copy of the file, so that both can be joined again.
std::shared_ptr<const Timeline> inNextRange(const Timeline& timeline) {
    Numbers numbers = timeline.content().numbers;
    numbers.setRange(rangeAfter(numbers.range));
    return withNumbers(timeline, std::move(numbers));
}

} // namespace

Workspace::Workspace(QObject* parent) : QObject(parent), m_timeline(buildTimeline({})) {
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Workspace::standingChanged);
    connect(&m_work, &BackgroundWork::progressed, this, &Workspace::progressed);
}

/// What goes wrong in reading costs what was to be read, and nothing that is open.
Workspace::Done Workspace::attempt(const Work& work, const ShownAs& as, const Progress& progress) {
    const auto failed = [](const QString& text) {
        return Done{{nullptr, {}, {{Message::Kind::Error, text}}}, false, false, {}};
    };
    try {
        Done done = work(progress);
        if (done.result.timeline != nullptr && !progress.cancelled())
            done.shown = shownTimeline(done.result.timeline, as);
        return done;
    } catch (const std::bad_alloc&) {
        return failed(
            tr("There is not enough memory to read this. Close other programs, or open less at once."));
    } catch (const std::exception& error) {
        return failed(tr("This could not be read: %1.").arg(QString::fromUtf8(error.what())));
    }
}

void Workspace::start(const QString& what, Work work, std::function<void()> then) {
    settle();
    const bool started = m_work.start([this, work = std::move(work), as = m_shownAs ? m_shownAs() : ShownAs(),
                                       then = std::move(then)](const Progress& progress) {
        auto done = std::make_shared<const Done>(attempt(work, as, progress));
        return [this, done = std::move(done), then] {
            finish(*done);
            if (then)
                then();
        };
    });
    m_doing = what;
    if (started)
        emit began(what);
    else
        emit said({{Message::Kind::Error,
                    tr("The system has no thread left to read with. Close other programs.")}});
}

void Workspace::open(const OpenRequest& request, std::function<void()> then) {
    m_lexicon = request.lexicon;
    const QString what = request.files.size() == 1 ? tr("Reading %1 …").arg(shownName(request.files.front()))
                         : request.files.isEmpty()
                             ? tr("Reading …")
                             : tr("Reading %1 files …", nullptr, static_cast<int>(request.files.size()))
                                   .arg(request.files.size());
    start(
        what,
        [request](const Progress& progress) {
            const bool unsaved = !request.pasted.isEmpty() || request.addTo != nullptr || request.recovered;
            return Done{openDocuments(request, progress), false, unsaved,
                        request.recovered ? QStringList() : request.files, request};
        },
        std::move(then));
}

void Workspace::setDate(DocumentIndex document, const TextDate& date) {
    start(date.firstYear ? tr("Reading again with the year …")
                         : tr("Reading again with the publication date …"),
          [timeline = m_timeline, document, date, lexicon = m_lexicon](const Progress& progress) {
              return Done{withDate(*timeline, document, date, lexicon, progress), true, true, {}};
          });
}

void Workspace::setThreshold(double threshold) {
    if (threshold == m_timeline->content().threshold && !busy())
        return;
    start(tr("Reading again for fewer or more events …"),
          [timeline = m_timeline, threshold, lexicon = m_lexicon](const Progress& progress) {
              return Done{withThreshold(*timeline, threshold, lexicon, progress), true, true, {}};
          });
}

void Workspace::setZone(const std::string& zone) {
    if (zone == m_timeline->content().zone && !busy())
        return;
    start(tr("Telling the clocks in another zone …"), [timeline = m_timeline, zone](const Progress&) {
        return Done{{withZone(*timeline, zone), {}, {}}, true, true, {}};
    });
}

void Workspace::edit(const std::vector<Edit>& edits, const QString& what) {
    if (edits.empty())
        return;
    if (busy()) {
        emit said({{Message::Kind::Warning,
                    tr("Nothing can be changed while the texts are being read. Try again in a moment.")}});
        return;
    }
    m_undo.push(new EditStep(*this, edits, what));
}

void Workspace::setTitle(const std::string& title, const std::string& description) {
    TimelineContent content = m_timeline->content();
    if (title == content.title && description == content.description)
        return;
    content.title = title;
    content.description = description;
    replace(std::move(content), true, tr("Change the title"));
}

void Workspace::setDocuments(const std::vector<KeptDocument>& kept) {
    replace(withDocuments(*m_timeline, kept), false, tr("Change the documents"));
}

/// As a step that can be undone.
void Workspace::replace(TimelineContent content, bool sameTexts, const QString& what) {
    if (busy()) {
        emit said({{Message::Kind::Warning,
                    tr("Nothing can be changed while the texts are being read. Try again in a moment.")}});
        return;
    }
    const auto before = std::exchange(m_timeline, buildTimeline(std::move(content)));
    emit timelineChanged(sameTexts);
    m_undo.push(new TimelineStep(*this, before, m_bookmarks, sameTexts, what));
    emit standingChanged();
}

/// At once where that is too short to be noticed, else in the background.
void Workspace::make(const std::vector<Edit>& edits) {
    Edits all = m_pending ? *m_pending : m_timeline->content().edits;
    const Stamp stamp = stampNow();
    for (const Edit& edit : edits)
        all.make(edit, stamp);
    if (m_timeline->size() <= kChangedAtOnce)
        return show(withEdits(*m_timeline, std::move(all)), true);
    m_pending.reset(); // what was being made of it is left for this
    start(tr("Changing …"), [timeline = m_timeline, all](const Progress&) {
        Done done{{withEdits(*timeline, all), {}, {}}, true, false, {}};
        done.isEdit = true;
        return done;
    });
    m_pending = std::move(all);
    if (!busy())
        settle();
    emit standingChanged();
}

void Workspace::settle() {
    if (!m_pending)
        return;
    leaveWork();
    m_timeline = withEdits(*m_timeline, *std::exchange(m_pending, std::nullopt));
    emit timelineChanged(true);
}

/// Another timeline, with the log of all that was done until now.
void Workspace::show(const std::shared_ptr<const Timeline>& timeline, bool sameTexts) {
    settle();
    const bool left = leaveWork();
    const TimelineContent& now = m_timeline->content();
    if (timeline->content().edits.log().size() < now.edits.log().size() ||
        timeline->content().numbers.events.next() < now.numbers.events.next() ||
        timeline->content().numbers.documents.next() < now.numbers.documents.next() ||
        timeline->content().numbers.range != now.numbers.range) {
        TimelineContent content = timeline->content();
        content.edits = content.edits.withLog(logIn(*m_timeline, timeline->documents()));
        content.numbers = now.numbers;
        m_timeline = buildTimeline(std::move(content));
    } else {
        m_timeline = timeline;
    }
    emit timelineChanged(sameTexts);
    emit standingChanged();
    if (left)
        emit said({{Message::Kind::Note, tr("What was being read was given up for this step.")}});
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
    m_undo.push(new BookmarksStep(*this, std::move(bookmarks)));
    emit standingChanged();
}

void Workspace::cancel() {
    if (m_pending)
        settle();
    else if (leaveWork())
        emit said({{Message::Kind::Note, tr("Reading was cancelled. Nothing has changed.")}});
}

bool Workspace::leaveWork() {
    const bool left = busy();
    m_work.leave();
    if (left)
        emit ended();
    return left;
}

void Workspace::finish(const Done& done) {
    emit ended();
    Messages messages = done.result.messages;
    const bool readAny = done.result.timeline != nullptr;
    if (readAny) {
        m_pending.reset();
        const std::vector<Bookmark> bookmarks = m_bookmarks;
        takeBookmarks(*done.result.timeline, done);
        const auto before = std::exchange(m_timeline, done.result.timeline);
        m_shown = done.shown;
        const bool isStep = done.sameTexts || done.request.addTo != nullptr;
        emit timelineChanged(done.sameTexts);
        if (isStep && !done.isEdit)
            m_undo.push(new TimelineStep(*this, before, bookmarks, done.sameTexts, m_doing));
        else if (!isStep)
            m_undo.clear();
        const QString file = isStep                   ? m_file
                             : done.request.recovered ? locked({}, messages)
                                                      : locked(done.result.datelineFile, messages);
        setStanding(file, isStep ? m_modified : done.unsaved);
        if (!done.isEdit)
            emit opened(done.files);
    }
    if (!done.sameTexts || !messages.empty())
        emit said(messages);
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
    settle();
    if (isOpenSource(m_timeline->content(), toPath(path)))
        return tl::unexpected(
            Error{ErrorKind::NotWritable,
                  Phrase::tr("this is a table of the timeline, which would be lost. Choose another name."),
                  toPath(path).native()});
    if (!m_lock.isFree(path))
        return tl::unexpected(Error{ErrorKind::NotWritable,
                                    Phrase::tr("this is open in another window. Choose another name."),
                                    toPath(path).native()});
    auto file = FileWriter::open(toPath(path));
    if (!file)
        return tl::unexpected(std::move(file.error()));
    const bool isCopy = !m_file.isEmpty() && !isSameFile(toPath(m_file), toPath(path));
    auto timeline = isCopy ? inNextRange(*m_timeline) : m_timeline;
    writeDatelineFile(Chronology(timeline->content(), m_bookmarks), JsonLayout::Indented,
                      [&](std::string_view piece) { file->write(piece); });
    if (auto written = file->commit(); !written)
        return written;
    static_cast<void>(m_lock.take(path));
    if (isCopy) {
        m_timeline = std::move(timeline);
        emit timelineChanged(true);
    }
    m_undo.setClean();
    setStanding(path, false);
    return {};
}

void Workspace::close() {
    leaveWork();
    m_pending.reset();
    m_timeline = buildTimeline({});
    m_bookmarks.clear();
    m_undo.clear();
    m_lock.release();
    emit timelineChanged(false);
    setStanding({}, false);
}

QString Workspace::locked(const QString& file, Messages& messages) {
    if (m_lock.take(file))
        return file;
    messages.push_back(
        {Message::Kind::Warning,
         tr("%1 is open in another window (%2). What you change here can be saved under another name.")
             .arg(shownName(file), m_lock.holder())});
    return {};
}

void Workspace::setStanding(const QString& file, bool modified) {
    m_file = file;
    m_modified = modified;
    emit standingChanged();
}

} // namespace dateline
