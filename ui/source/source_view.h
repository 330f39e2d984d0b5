#pragma once

#include "ui/source/quote_index.h"
#include "ui/source/source_page.h"

#include <QTextBrowser>
#include <memory>
#include <optional>
#include <vector>

class QToolButton;

namespace dateline {

class Selection;

/// Colours of marks in the source pane.
struct SourceMarks {
    QColor quoteGround; ///< of the quote that is read
    QColor quoteInk;
    QColor otherGround; ///< of the selected event's other quotes
    QColor hoverGround;
    QColor findGround;
    std::vector<QColor> documents; ///< one after the other, and again from the first
};

/// The articles, one after the other, with what they tell marked in them. A click on a sentence selects its
/// event, the next of them at every further click; the selected quote is highlighted and in sight. Of long
/// texts it shows the part around the selection. A quote in sight stays so when the pane is resized.
class SourceView : public QTextBrowser {
    Q_OBJECT

public:
    explicit SourceView(Selection& selection, QWidget* parent = nullptr);

    void setStyle(const SourceStyle& style, const SourceMarks& marks);
    /// Underlines, and lets choose, only the sentences that tell of the events that are `shown`; empty: of
    /// all.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown = {});
    /// The same of other events.
    void setShown(const std::vector<bool>& shown);
    /// Marks other words than the selected quote until the next call or selection; none: takes the mark away.
    void point(const std::optional<Quote>& words);
    /// Scrolls so that the words are in sight.
    void bringIntoSight(const Quote& words);
    /// Selects words as the user does, and brings them into sight.
    void choose(const Quote& words);
    /// Marks every place where the words stand.
    void find(const QString& words);

    /// The words that the user has selected, of one document; none when there are none, or only white space.
    [[nodiscard]] std::optional<Quote> chosenWords() const;
    /// The quote that is highlighted, as it stands in the pane; empty when none is.
    [[nodiscard]] QString highlightedText() const;
    /// Where a span stands in the viewport's pixels: the rectangle of its first character.
    [[nodiscard]] std::optional<QRect> whereIs(DocumentIndex document, Span span) const;

signals:
    /// The user clicked a time expression that has a place on the calendar.
    void timeChosen(dateline::Interval interval);
    /// The user wants an event of the words that are selected.
    void eventWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::optional<SourcePlace> placeUnder(QPoint point) const;
    [[nodiscard]] const Timex* timexAt(SourcePlace place) const;
    [[nodiscard]] std::optional<Quote> selectedQuote() const;
    bool showRecord();
    void choose(SourcePlace place);
    void placeButton();
    void showAround(SourcePlace place);
    void refill();
    void scrollTo(TextRange range);
    [[nodiscard]] bool isInSight(TextRange range, int height) const;
    void followSelection();
    void refreshMarks();
    void setMeasure();
    QTextEdit::ExtraSelection mark(TextRange range, const QColor& ground, const QColor& ink = {}) const;
    void addQuotes(QList<QTextEdit::ExtraSelection>& marks, EventIndex event, const QColor& ground) const;
    void addFound(QList<QTextEdit::ExtraSelection>& marks) const;

    Selection& m_selection;
    std::shared_ptr<const Timeline> m_timeline;
    std::vector<bool> m_shown; ///< by event
    QuoteIndex m_quotes;
    SourcePage m_page;
    SourcePlace m_around; ///< what the page was filled for
    SourceStyle m_style;
    SourceMarks m_marks;
    QString m_find;
    std::optional<Quote> m_pointed;
    std::optional<TextRange> m_highlighted;
    QPoint m_pressedAt;
    QToolButton* m_add; ///< beside what is selected
};

} // namespace dateline
