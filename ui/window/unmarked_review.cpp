#include "ui/window/unmarked_review.h"

#include "ui/source/source_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/panes.h"
#include "ui/window/workspace.h"
#include "ui/words/shown_text.h"

#include <QLabel>
#include <algorithm>
#include <exception>

namespace dateline {
namespace {

constexpr std::size_t kShown = 40; ///< characters of a sentence, in the name of a step

}

UnmarkedReview::UnmarkedReview(Workspace& workspace, Panes& panes, MessageBar& messages, QLabel& progress,
                               QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_panes(panes),
      m_messages(messages),
      m_progress(progress) {}

/// Changes by hand leave the reading what it is.
bool UnmarkedReview::isOfThisReading() const {
    if (m_readFor == nullptr)
        return false;
    const TimelineContent& then = m_readFor->content();
    const TimelineContent& now = m_workspace.timeline()->content();
    return then.threshold == now.threshold &&
           std::ranges::equal(then.documents, now.documents,
                              [](const SourceDocument& a, const SourceDocument& b) {
                                  return a.text.data() == b.text.data() ||
                                         (a.id == b.id && a.text == b.text && a.published == b.published &&
                                          a.firstYear == b.firstYear);
                              });
}

void UnmarkedReview::follow() {
    if (!isOfThisReading()) {
        m_work.leave();
        m_readFor = nullptr;
        m_sentences.clear();
        m_shown.reset();
    }
    if (!m_work.running())
        tellProgress();
}

void UnmarkedReview::read() {
    const auto timeline = m_workspace.timeline();
    const bool started =
        m_work.start([this, timeline, lexicon = m_workspace.lexicon()](const Progress& progress) {
            std::vector<UnmarkedSentence> sentences;
            QString problem;
            try {
                sentences = unmarkedIn(*timeline, lexicon, progress);
            } catch (const std::exception& error) {
                problem = QString::fromUtf8(error.what());
            }
            return [this, timeline, sentences = std::move(sentences), problem]() mutable {
                m_readFor = timeline;
                m_sentences = std::move(sentences);
                m_shown.reset();
                tellProgress();
                if (problem.isEmpty())
                    return showNext();
                m_messages.setMessages(
                    {{Message::Kind::Error,
                      tr("The sentences without an event could not be read: %1.").arg(problem)}});
            };
        });
    m_readFor = started ? timeline : nullptr;
    m_progress.setVisible(started);
    m_progress.setText(tr("Looking for sentences without an event …"));
}

void UnmarkedReview::next() {
    if (m_work.running())
        return;
    if (isOfThisReading())
        showNext();
    else
        read();
}

void UnmarkedReview::showNext() {
    const Timeline& timeline = *m_workspace.timeline();
    const std::vector<bool> done = settled(timeline, m_sentences);
    const std::size_t first = m_shown ? *m_shown + 1 : 0;
    for (std::size_t step = 0; step < m_sentences.size(); ++step) {
        const std::size_t i = (first + step) % m_sentences.size();
        if (done[i])
            continue;
        m_shown = i;
        m_panes.chooseWords({m_sentences[i].quote.document, m_sentences[i].words, {}});
        return tellProgress();
    }
    m_shown.reset();
    m_messages.setMessages(
        {{Message::Kind::Note, m_sentences.empty()
                                   ? tr("No sentence was found that may lack an event.")
                                   : tr("Every sentence that may lack an event has been looked at.")}});
    tellProgress();
}

void UnmarkedReview::nothingHere() {
    if (!m_shown || !isOfThisReading())
        return next();
    const UnmarkedSentence& sentence = m_sentences[*m_shown];
    const Timeline& timeline = *m_workspace.timeline();
    const Stamp stamp = stampNow();
    if (timeline.content().edits.of(sentence.key) == nullptr)
        m_workspace.edit({{sentence.key, EventField::NothingHere, std::nullopt,
                           Setting{std::string("yes"), stamp.who, stamp.at}}},
                         tr("Nothing in “%1”").arg(shownLine(timeline.wordsOf(sentence.quote), kShown)));
    showNext();
}

void UnmarkedReview::tellProgress() {
    const std::vector<bool> done = settled(*m_workspace.timeline(), m_sentences);
    m_progress.setVisible(!m_sentences.empty());
    m_progress.setText(tr("%1 of %2 sentences looked at that may lack an event")
                           .arg(std::ranges::count(done, true))
                           .arg(done.size()));
}

} // namespace dateline
