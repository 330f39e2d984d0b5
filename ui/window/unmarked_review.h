#pragma once

#include "core/opening/unmarked_sentences.h"
#include "ui/open/background_work.h"

#include <QObject>
#include <memory>
#include <optional>

class QLabel;

namespace dateline {

class MessageBar;
class Panes;
class Workspace;

/// Leads through the sentences that may tell of something for which no event stands, until each has an event
/// or a person said that there is nothing in it. Which they are is read in the background, once they are
/// asked for.
class UnmarkedReview : public QObject {
    Q_OBJECT

public:
    /// `progress` tells how many of them a person has looked at.
    UnmarkedReview(Workspace& workspace, Panes& panes, MessageBar& messages, QLabel& progress,
                   QObject* parent);

    /// Goes to the next one that is open, from the first again behind the last.
    void next();
    /// Says that there is nothing in the one that is shown, and goes on.
    void nothingHere();
    /// Takes over another timeline; those of another reading have to be read again.
    void follow();

private:
    [[nodiscard]] bool isOfThisReading() const;
    void read();
    void showNext();
    void tellProgress();

    Workspace& m_workspace;
    Panes& m_panes;
    MessageBar& m_messages;
    QLabel& m_progress;
    std::shared_ptr<const Timeline> m_readFor; ///< null: none were read
    std::vector<UnmarkedSentence> m_sentences;
    std::optional<std::size_t> m_shown;
    BackgroundWork m_work;
};

} // namespace dateline
