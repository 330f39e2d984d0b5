#include "ui/open/open_documents.h"

#include "core/base/limits.h"
#include "core/base/printable.h"
#include "core/base/read_file.h"
#include "core/dataset/dataset_document.h"
#include "core/dataset/saved_profiles.h"
#include "core/exchange/dataset_reference.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
#include "core/formats/read_document.h"
#include "core/lexicon/user_lexicon.h"
#include "core/opening/reading_edge.h"
#include "core/reading/read_events.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/reread.h"
#include "resources/resource.h"
#include "ui/words/event_text.h"
#include "ui/words/file_path.h"
#include "ui/words/translated.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// The program's words with those of a file; null when none is named.
Result<std::shared_ptr<const Lexicon>> lexiconAt(const QString& path, const std::stop_token& stop) {
    if (path.isEmpty())
        return nullptr;
    return readFile(toPath(path), kMaxDocumentBytes, stop)
        .and_then([&](const std::string& json) { return lexiconWith(json, toPath(path).native()); })
        .map([](Lexicon lexicon) { return std::make_shared<const Lexicon>(std::move(lexicon)); });
}

/// Collects what was read and what went wrong.
class Opening {
public:
    Opening(const OpenRequest& request, const Progress& progress) : m_request(request), m_progress(progress) {
        if (request.addTo)
            m_content = request.addTo->content();
        if (auto lexicon = heard(lexiconAt(request.lexicon, progress.stop)))
            m_lexicon = *std::move(lexicon);
    }

    /// A fault in what `add` reads costs that and not the rest.
    void guarded(const QString& name, const std::function<void()>& add) {
        static_cast<void>(heard(atReadingEdge(name.toStdString(), [&]() -> Result<void> {
            add();
            return {};
        })));
    }
    void addFile(const QString& path);
    void addBytes(std::string_view bytes, const std::string& name);
    void nextShare(double begin, double end) { m_begin = begin, m_end = end; }
    /// Where the datasets of a Dateline file are looked for; none for what is no file.
    void setFolder(std::optional<std::filesystem::path> folder) { m_folder = std::move(folder); }
    /// Whether the file that was read last is one of Dateline's.
    [[nodiscard]] bool wasDatelineFile() const { return m_datelineFile; }
    [[nodiscard]] Opened finish() &&;

private:
    void addDatasets(TimelineContent& content, const std::string& name);
    void addTable(const QString& path, const std::filesystem::path& file);
    void addLines(std::string_view bytes, const std::string& name);
    void addDocument(ReadDocument read, const std::string& name);
    void addTimeline(ReadTimeline read);
    void say(Message::Kind kind, const std::string& text) { m_messages.push_back({kind, toQString(text)}); }
    void say(const std::vector<Warning>& warnings);
    /// The same, once its error is said.
    template <typename T>
    Result<T> heard(Result<T> result) {
        if (!result)
            say(Message::Kind::Error, describe(result.error()));
        return result;
    }
    [[nodiscard]] Progress partOfProgress() const;

    const OpenRequest& m_request;
    const Progress& m_progress;
    TimelineContent m_content;
    std::shared_ptr<const Lexicon> m_lexicon; ///< null: the program's own
    std::optional<std::filesystem::path> m_folder;
    QStringList m_tablesElsewhere;
    Messages m_messages;
    std::vector<ColumnsQuestion> m_questions;
    int m_read = 0;
    bool m_datelineFile = false;
    double m_begin = 0;
    double m_end = 1;
};

Progress Opening::partOfProgress() const {
    return {m_progress.stop, [this](double share) { m_progress(m_begin + share * (m_end - m_begin)); }};
}

void Opening::say(const std::vector<Warning>& warnings) {
    for (const Warning& warning : warnings)
        say(Message::Kind::Warning, describe(warning));
}

void Opening::addFile(const QString& path) {
    const std::filesystem::path file = toPath(path);
    if (isCsvName(file)) {
        addTable(path, file);
        return;
    }
    const auto bytes = heard(readFile(file, kMaxDocumentBytes, m_progress.stop));
    if (!bytes)
        return;
    const std::string name = printable(file.filename().string());
    const bool isLines = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
    if (isLines)
        addLines(*bytes, name);
    else
        addBytes(*bytes, name);
    m_datelineFile = !isLines && looksLikeDatelineFile(*bytes);
}

void Opening::addTable(const QString& path, const std::filesystem::path& file) {
    auto head = heard(readTableHead(file));
    if (!head)
        return;
    const SavedProfiles saved = savedProfiles(profileFolder());
    say(saved.warnings);
    const auto chosen = chooseProfile(*head, m_request.columns, saved.profiles);
    if (m_request.columns ? !heard(chosen).has_value() : !chosen || chosen->guessed) {
        if (!m_request.columns)
            m_questions.push_back(
                {path, *head, chosen ? chosen->profile : guessProfile(head->header, head->rows)});
        return;
    }
    auto dataset = Dataset::read(file, chosen->profile, partOfProgress());
    if (!dataset) {
        if (dataset.error().kind != ErrorKind::Cancelled)
            say(Message::Kind::Error, describe(dataset.error()));
        return;
    }
    say(warningsOf(**dataset));
    append(m_content, Reading{documentOf(*std::move(dataset)), {}, {}, {}});
    ++m_read;
}

void Opening::addBytes(std::string_view bytes, const std::string& name) {
    if (looksLikeDatelineFile(bytes)) {
        if (auto timeline = heard(readDatelineFile(bytes, name, partOfProgress()))) {
            addDatasets(timeline->content, name);
            addTimeline(*std::move(timeline));
        }
    } else if (auto document = heard(readDocument(bytes, name))) {
        addDocument(*std::move(document), name);
    }
}

void Opening::addDatasets(TimelineContent& content, const std::string& name) {
    const OpenedDatasets opened =
        openDatasets(content, name, {m_folder, m_request.anyTables}, partOfProgress());
    for (const Error& failure : opened.failures)
        say(Message::Kind::Error, describe(failure));
    say(opened.warnings);
    for (const auto& table : opened.elsewhere)
        m_tablesElsewhere.append(fromPath(table));
}

/// One document, or one Dateline file, a line.
void Opening::addLines(std::string_view bytes, const std::string& name) {
    const std::size_t size = bytes.size();
    const double from = m_begin;
    const double share = m_end - m_begin;
    for (int line = 1; !bytes.empty() && !m_progress.cancelled(); ++line) {
        const std::string_view text = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(bytes.size(), text.size() + 1));
        m_end = from + share * (1 - static_cast<double>(bytes.size()) / static_cast<double>(size));
        const std::string where = name + ", line " + std::to_string(line);
        if (text.find_first_not_of(" \t\r") == text.npos)
            continue;
        if (looksLikeDatelineFile(text))
            addBytes(text, where);
        else if (auto document = heard(readDocumentLine(text, where)))
            addDocument(*std::move(document), where);
        m_begin = m_end;
    }
}

void Opening::addDocument(ReadDocument read, const std::string& name) {
    say(read.warnings);
    if (!read.document.published && m_request.published) {
        read.document.published = m_request.published;
        read.document.publishedFrom = PublishedFrom::User;
    }
    Reading reading =
        readEvents(std::move(read.document), partOfProgress(), m_lexicon ? *m_lexicon : Lexicon::english());
    say(reading.warnings);
    if (reading.events.empty() && !m_progress.cancelled())
        m_messages.push_back(
            {Message::Kind::Warning,
             translated(
                 "%1: no events were found in it. Dateline reads English reports of what happened and when; "
                 "the text can be read in the source pane.")
                 .arg(toQString(name))});
    append(m_content, std::move(reading));
    ++m_read;
}

void Opening::addTimeline(ReadTimeline read) {
    say(read.warnings);
    if (m_content.documents.empty())
        m_content = std::move(read.content);
    else
        append(m_content, std::move(read.content));
    ++m_read;
}

Opened Opening::finish() && {
    Opened opened{nullptr, {}, std::move(m_messages), std::move(m_questions), std::move(m_tablesElsewhere)};
    if (m_read > 0 && !m_progress.cancelled())
        opened.timeline = buildTimeline(m_read > 1 || m_request.addTo ? joinAccounts(std::move(m_content))
                                                                      : std::move(m_content));
    return opened;
}

} // namespace

Opened openDocuments(const OpenRequest& request, const Progress& progress) {
    Opening opening(request, progress);
    const auto count = static_cast<double>(request.files.size());
    for (qsizetype i = 0; i < request.files.size() && !progress.cancelled(); ++i) {
        opening.nextShare(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        opening.setFolder(toPath(QFileInfo(request.files[i]).absolutePath()));
        opening.guarded(shownName(request.files[i]), [&] { opening.addFile(request.files[i]); });
    }
    opening.setFolder(std::nullopt);
    if (!request.pasted.isEmpty())
        opening.guarded(translated("Pasted text"), [&] {
            opening.addBytes(request.pasted.toStdString(), translated("Pasted text").toStdString());
        });
    if (!request.sample.isEmpty())
        opening.addBytes(resource(request.sample.toStdString()),
                         QFileInfo(request.sample).fileName().toStdString());
    const bool datelineFile = opening.wasDatelineFile();
    Opened opened = std::move(opening).finish();
    if (opened.timeline && request.files.size() == 1 && !request.addTo && datelineFile)
        opened.datelineFile = request.files.front();
    return opened;
}

std::shared_ptr<const Timeline> withPublished(const Timeline& timeline, DocumentIndex document,
                                              std::optional<std::chrono::sys_days> published,
                                              const QString& lexicon, const Progress& progress) {
    const auto words = lexiconAt(lexicon, progress.stop);
    SourceDocument changed = timeline.documents()[document];
    changed.published = published;
    changed.publishedFrom = published ? PublishedFrom::User : PublishedFrom::Nowhere;
    Reading reading =
        readEvents(std::move(changed), progress, words && *words ? **words : Lexicon::english());
    if (progress.cancelled())
        return nullptr;
    return buildTimeline(joinAccounts(withReading(timeline.content(), document, std::move(reading))));
}

} // namespace dateline
