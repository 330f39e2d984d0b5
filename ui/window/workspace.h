#pragma once

#include "core/timeline/move_documents.h"
#include "ui/open/background_work.h"
#include "ui/open/file_lock.h"
#include "ui/open/open_documents.h"
#include "ui/window/shown_timeline.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace dateline {

/// What is open: the timeline, the file it is saved in, and whether it has changed since. Reads in the
/// background, one thing at a time; what is open stays until something else was read.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);

    /// Never null; without documents at the start.
    [[nodiscard]] const std::shared_ptr<const Timeline>& timeline() const { return m_timeline; }
    [[nodiscard]] bool empty() const { return m_timeline->documents().empty(); }
    [[nodiscard]] const QString& file() const { return m_file; }
    /// Kept beside the timeline, which need not be built anew for them.
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    void setBookmarks(std::vector<Bookmark> bookmarks);
    [[nodiscard]] bool modified() const { return m_modified || !m_undo.isClean(); }
    [[nodiscard]] bool busy() const { return m_work.running(); }
    /// How what is read in the background will be shown; it is asked when reading begins.
    void setShownAs(std::function<ShownAs()> shownAs) { m_shownAs = std::move(shownAs); }
    /// What was made in the background to show the timeline, once; null when there is nothing.
    [[nodiscard]] std::shared_ptr<const ShownTimeline> takeShown() { return std::exchange(m_shown, nullptr); }

    /// What is being read is given up for it. `then` is called once it is open, or could not be read; not
    /// when it is given up itself.
    void open(const OpenRequest& request, std::function<void()> then = {});
    /// Reads a document again for another publication date.
    void setDate(DocumentIndex document, const TextDate& date);
    /// Reads all texts again with another threshold.
    void setThreshold(double threshold);
    /// Tells the clocks in another zone, see TimelineContent::zone.
    void setZone(const std::string& zone);
    /// Makes changes of events, as one step that can be undone; `what` names it: "Check ‘The truce began’".
    /// Nothing is changed while something is being read, which is said.
    void edit(const std::vector<Edit>& edits, const QString& what);
    /// Gives the timeline a title of its own, and some words under it; empty: the title of its first
    /// document, and none.
    void setTitle(const std::string& title, const std::string& description);
    /// Keeps these documents, in this order and under these titles.
    void setDocuments(const std::vector<KeptDocument>& kept);
    /// What was done since the timeline was opened: changes, other dates and zones, bookmarks, what was
    /// added.
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// The file of event words that it was read with; empty: none.
    [[nodiscard]] const QString& lexicon() const { return m_lexicon; }
    /// Stops reading, without waiting for the reader; what is open stays.
    void cancel();
    [[nodiscard]] Result<void> save(const QString& path);
    void close();

signals:
    void bookmarksChanged();
    /// Another timeline; `sameTexts` when its documents are those of the one before.
    void timelineChanged(bool sameTexts);
    /// The file's name or whether it is saved.
    void standingChanged();
    void began(const QString& what);
    void progressed(double share);
    void ended();
    void said(const dateline::Messages& messages);
    /// Tables were not read for want of knowing their columns. `request` reads one, once its columns are set.
    void columnsWanted(const std::vector<dateline::ColumnsQuestion>& questions,
                       const dateline::OpenRequest& request);
    /// Tables that a Dateline file names lie neither beside nor below it, and were left out. `request` opens
    /// them too.
    void tablesWanted(const QStringList& tables, const dateline::OpenRequest& request);
    /// These could be read.
    void opened(const QStringList& files);

private:
    struct Done {
        Opened result;
        bool sameTexts = false;
        bool unsaved = false; ///< holds what no file holds
        QStringList files;
        OpenRequest request = {};                             ///< for tables whose columns are asked for
        bool isEdit = false;                                  ///< of events, whose step is there already
        std::shared_ptr<const ShownTimeline> shown = nullptr; ///< null where nothing was read
    };

    using Work = std::function<Done(const Progress&)>;

    friend class EditStep;
    friend class TimelineStep;
    friend class BookmarksStep;
    void make(const std::vector<Edit>& edits);
    /// Waits for changes that are being made in the background.
    void settle();
    void show(const std::shared_ptr<const Timeline>& timeline, bool sameTexts);
    void replace(TimelineContent content, bool sameTexts, const QString& what);
    void start(const QString& what, Work work, std::function<void()> then = {});
    [[nodiscard]] static Done attempt(const Work& work, const ShownAs& as, const Progress& progress);
    /// Whether there was any.
    bool leaveWork();
    void takeBookmarks(const Timeline& timeline, const Done& done);
    void finish(const Done& done);
    void setStanding(const QString& file, bool modified);
    /// The file, or none with a message when another window has it.
    [[nodiscard]] QString locked(const QString& file, Messages& messages);

    std::shared_ptr<const Timeline> m_timeline;
    std::vector<Bookmark> m_bookmarks;
    QString m_file;
    FileLock m_lock;                ///< of that file
    QString m_lexicon;              ///< that it was read with
    bool m_modified = false;        ///< by what cannot be undone
    std::optional<Edits> m_pending; ///< what is set once the background is done with it
    QUndoStack m_undo;
    QString m_doing; ///< what the work does, in words
    std::function<ShownAs()> m_shownAs;
    std::shared_ptr<const ShownTimeline> m_shown;
    BackgroundWork m_work;
};

} // namespace dateline
